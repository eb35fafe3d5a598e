"""Finds what is written too thinly, and words that nothing would find: a question that misses its topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.roleplay.index import Index
from coach.roleplay.words import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.scenario import Scenario

    Finding = tuple[str, tuple[str | int, ...], str, str]


def wordings(scenario: Scenario) -> Iterator[Finding]:
    """Yield the code, the place, what is wrong and what to do."""
    index = Index(scenario)
    yield from _topics(scenario, index)
    yield from _facts(scenario)
    yield from _obstacles(scenario, index)
    yield from _asks(scenario, index)


def _topics(scenario: Scenario, index: Index) -> Iterator[Finding]:
    for at, topic in enumerate(scenario.topics):
        for name in ("ask", "says", "short"):
            if len(getattr(topic, name)) < 2:  # noqa: PLR2004 - one wording is spent at once
                yield _few(("topics", at, name), f"topic {topic.id!r} has fewer than two wordings of `{name}`")
        if not topic.words:
            yield (
                "no-words",
                ("topics", at),
                f"Topic {topic.id!r} has no words, so nothing finds it.",
                "Write its `words`.",
            )
        for number, text in enumerate(topic.ask):
            found = index.topics_in(index.hear(text))
            if topic.id not in found[:1]:
                instead = f"it finds {found[0]!r}" if found else "it finds no topic"
                message = f"This question should find the topic {topic.id!r}, but {instead}: “{text}”."
                yield (
                    "misses-topic",
                    ("topics", at, "ask", number),
                    message,
                    "Use the topic's words in it, or add words.",
                )


def _facts(scenario: Scenario) -> Iterator[Finding]:
    for at, fact in enumerate(scenario.facts):
        wanted = ["tell"] if fact.layer == "anyone" else ["tell", "heard", "follow"]
        wanted += ["deflect", "agitated"] if fact.layer == "stake" else []
        for name in wanted:
            if len(getattr(fact, name)) < (2 if name == "tell" else 1):
                yield _few(("facts", at), f"fact {fact.id!r} has too few wordings of `{name}`")


def _obstacles(scenario: Scenario, index: Index) -> Iterator[Finding]:
    for at, obstacle in enumerate(scenario.obstacles):
        if len(obstacle.polite) < 2:  # noqa: PLR2004 - the polite reason may be needed again
            yield _few(("obstacles", at, "polite"), f"obstacle {obstacle.id!r} has only one polite wording")
        for number, ease in enumerate(obstacle.eases):
            path = ("obstacles", at, "eases", number)
            if ease.by not in ("asked", "named") and not ease.words:
                yield ("no-words", path, "This ease has no words, so nothing finds it.", "Write its `words`.")
            for one, text in enumerate(ease.tries):
                if ease.words and not Matcher(ease.words).hits(index.hear(text)):
                    message = f"This would not ease it, as it holds none of the ease's words: “{text}”."
                    yield ("misses-ease", (*path, "tries", one), message, "Use the ease's words in it, or add words.")


def _asks(scenario: Scenario, index: Index) -> Iterator[Finding]:
    for at, ask in enumerate(scenario.asks):
        if not ask.tries and ask.size != "large":
            yield _few(("asks", at), f"ask {ask.id!r} has no `tries`")
        for number, text in enumerate(ask.tries):
            said = index.hear(text)
            path = ("asks", at, "tries", number)
            if not index.ask_words[ask.id].hits(said):
                message = f"This does not name what is asked: “{text[:70]}”."
                yield ("misses-ask", path, message, "Use the words of the ask in it.")
            tied = any(index.names(name, said, ask.id) for name in ask.tied_to if name in index.facts)
            if ask.tied_to and not tied:
                message = f"This is not tied to anything they told: “{text[:70]}”."
                yield ("untied-ask", path, message, "Name a fact of `tied_to` in it, by its `words`.")


def _few(path: tuple[str | int, ...], what: str) -> Finding:
    return ("too-few-wordings", path, f"{what[0].upper()}{what[1:]}.", "Write more, in their own voice.")
