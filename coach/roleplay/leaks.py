"""Finds facts given away before their gate: in the card, in what is public, or in a line that anybody can hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.stems import content_stems
from coach.roleplay.words import plain, tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from coach.model.scenario import Fact, Scenario

    Part = tuple[str | int, ...]

_RUN = 7
_SHARE = 0.75
_FEW = 4


def leaks(scenario: Scenario) -> Iterator[tuple[Part, str]]:
    """Yield the place of each leak and the sentence about it."""
    locked = [
        (fact, _runs(fact), content_stems(tokens(plain(fact.gist))))
        for fact in scenario.facts
        if fact.layer != "anyone"
    ]
    of_runs: dict[tuple[str, ...], set[str]] = {}
    for fact, runs, _ in locked:
        for run in runs:
            of_runs.setdefault(run, set()).add(fact.id)
    begins = {run[0] for run in of_runs}
    of_gists = frozenset(stem for _, _, gist in locked for stem in gist)
    details = {line: fact for fact, _, _ in locked for line in (*fact.tell, *fact.more)}
    for path, text, known in _texts(scenario):
        kept = details.get(text)
        if kept is not None and path[0] == "answers" and kept.id not in known:
            yield path, f"This is a line of the fact {kept.id!r}, said before its gate: “{text[:70]}”."
            continue
        words = tokens(plain(text))
        said = {name for run in _windows(words, begins) for name in of_runs.get(run, ())}
        stems = content_stems(words) & of_gists
        if not said and len(stems) < _FEW * _SHARE:
            continue
        for fact, _, gist in locked:
            if fact.id not in known and (
                fact.id in said or (len(gist) >= _FEW and len(gist & stems) >= _SHARE * len(gist))
            ):
                yield path, f"This gives away the fact {fact.id!r} before its gate: “{text[:70]}”."


def _texts(scenario: Scenario) -> Iterator[tuple[Part, str, tuple[str, ...]]]:
    """Give what can be heard, and the facts that are known by then: a detail is said once its fact is told."""
    for path, text in _open_texts(scenario):
        yield path, text, ()
    for at, fact in enumerate(scenario.facts):
        for number, text in enumerate(fact.more):
            yield ("facts", at, "more", number), text, (fact.id, *fact.gate.after)
    gates = {fact.id: fact.gate.after for fact in scenario.facts}
    for at, answer in enumerate(scenario.answers):
        known = (*answer.after, *(name for one in answer.after for name in gates.get(one, ())))
        for number, text in enumerate(answer.says):
            yield ("answers", at, "says", number), text, known


def _runs(fact: Fact) -> set[tuple[str, ...]]:
    return {run for text in (fact.gist, *fact.tell) for run in _windows(tokens(plain(text)))}


def _windows(words: Sequence[str], begins: Collection[str] | None = None) -> Iterator[tuple[str, ...]]:
    """Give every run of words, or those alone that begin with one of these."""
    for at in range(len(words) - _RUN + 1):
        if begins is None or words[at] in begins:
            yield tuple(words[at : at + _RUN])


def _open_texts(scenario: Scenario) -> Iterator[tuple[Part, str]]:
    card = scenario.card
    for name in ("who", "where", "why", "goal", "you"):
        yield ("card", name), getattr(card, name)
    yield ("persona", "manner"), scenario.persona.manner
    pools: list[tuple[Part, Sequence[str]]] = [
        (("card", "know"), card.know),
        (("persona", "public"), scenario.persona.public),
    ]
    pools += [(("topics", at, "says"), topic.says) for at, topic in enumerate(scenario.topics)]
    pools += [(("topics", at, "short"), topic.short) for at, topic in enumerate(scenario.topics)]
    pools += [(("small", *place), pool) for place, pool in scenario.small.pools()]
    pools += [(("lines", *place), pool) for place, pool in scenario.lines.pools()]
    pools += [(("facts", at, "deflect"), fact.deflect) for at, fact in enumerate(scenario.facts)]
    pools += [(("obstacles", at, "polite"), one.polite) for at, one in enumerate(scenario.obstacles)]
    for path, pool in pools:
        for number, text in enumerate(pool):
            yield (*path, number), text
