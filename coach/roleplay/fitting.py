"""Which of a person's lines fits a question: what the two share, and whether its form answers what was asked.

Only ordinary talk is looked through (`says`, `short` and `small`), never a fact, so nothing locked can be found here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from coach.analysis.stems import content_stems
from coach.roleplay import cues
from coach.roleplay.mind import stems_of
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, sentences

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_RARE, _COMMON = 3, 6
_HERE, _ELSEWHERE, _PLAINLY = 1.0, 1.6, 1.9
"""What a line must share with a question: within its topic, in another one, and to come before a fact."""
_SMALL = ("home", "work", "family", "free_time", "about_you", "who_else")
_EARLY = 8
"""An answer takes up the words of the question among its first words."""
_TAKEN_UP = 2
"""So many words of a question, taken up, show that the line was written for it."""
_BARE = 5
_BRIEF = 20
"""So many words are at most an answer to a yes-or-no question."""


_SAME = (
    "mother mom mama mum mam amma",
    "father dad daddy papa",
    "child kid",
    "write wrote written",
    "speak spoke spoken",
    "sleep slept",
    "drive drove driven",
    "eat ate eaten lunch supper",
    "job work",
    "begin began begun start learn teach taught",
    "buy bought",
    "sing sang song music",
    "husband wife married",
    "pay paid",
)
_ROOTS = {one: row.split()[0] for row in _SAME for word in row.split() for one in content_stems((word,))}
"""Words that ask for the same thing, each by the first of its row."""


@dataclass(frozen=True)
class Line:
    """A line that could be said: where it stands, and how much it shares with the question."""

    topic: str | None
    pool: str
    text: str
    shared: float


def nearest(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Line | None:
    """Find the unsaid line that shares most with the question; one of another topic has to share more."""
    best = max(_scored(mind, index, heard, topics), key=lambda line: line.shared, default=None)
    if best is None:
        return None
    return best if best.shared >= (_HERE if best.topic in topics[:2] else _ELSEWHERE) else None


def plainly(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Line | None:
    """Find a line that answers so exactly what was asked that it comes before anything there is to tell."""
    if heard.question is None or heard.continues or heard.reflects or cues.DEEP.search(heard.asked_words):
        return None
    best = nearest(mind, index, heard, topics)
    if best is None or best.shared < _PLAINLY or best.topic is None:
        return None
    telling = (
        line
        for fact in index.scenario.facts
        if fact.id not in mind.s["disclosed"] and fact.topic in topics
        for line in (*fact.tell, *fact.follow, *index.topics[fact.topic].ask)
    )
    most = max((len(stems_alike(line) & alike(heard.stems)) for line in telling), default=0)
    taken_up = cues.TAKES_UP.match(plain(best.text))
    if taken_up and len(stems_alike(taken_up.group()) & alike(heard.stems)) >= max(most, _TAKEN_UP):
        return best
    return best if len(stems_alike(best.text) & alike(heard.stems)) > most else None


def suits(line: str, heard: Hearing) -> bool:
    """Tell whether a short line could answer a yes-or-no question of this form."""
    low = plain(line)
    asked = asked_last(heard)
    if cues.TAKES_UP.match(low):
        return _takes_up(line, alike(heard.stems))
    if alike(heard.stems) & stems_alike(line):
        return True
    amiss = (
        cues.SAYS_HOW_MUCH.match(low)
        or cues.SAYS_WHERE.match(low)
        or (cues.SAYS_HOW_OFTEN.match(low) and not cues.ASKS_HABIT.match(asked))
        or (cues.SAYS_SINCE.match(low) and not cues.ASKS_EVER.match(asked))
    )
    if amiss:
        return False
    if cues.OF_OTHERS.match(asked):
        return not cues.SAYS_I.match(low)
    return not cues.SAYS_OF_OTHERS.match(low)


def fitting(lines: Sequence[str], heard: Hearing, *, plain_only: bool = False) -> list[str]:
    """Keep the lines whose form answers a yes-or-no question; of these, if asked, those that say yes or no."""
    kept = [line for line in lines if suits(line, heard)]
    return [line for line in kept if _says_so(line, heard)] if plain_only else kept


def _says_so(line: str, heard: Hearing) -> bool:
    """Tell whether a line says yes or no and little else, or shares words with the question."""
    brief = len(line.split()) <= _BARE and cues.SAYS_YES_OR_NO.match(plain(line))
    return bool(brief or alike(heard.stems) & stems_alike(line))


def yes_or_no(
    mind: Mind, heard: Hearing, shorts: tuple[str, Sequence[str]], *, about: bool
) -> list[tuple[str, Sequence[str]]]:
    """Give the pools that answer a yes-or-no question, or one of two things, the most fitting first."""
    lines, (name, own) = mind.scenario.lines, shorts
    general = fitting(lines.short, heard)
    if mind.s["last_fact"] is not None:
        general = [line for line in general if not cues.FLAT.match(plain(line))] or general
    pools: list[tuple[str, Sequence[str]]] = [
        (name, fitting(own, heard, plain_only=True)),
        ("short", general),
    ]
    either = courtesies("either", mind.scenario.language) if chooses(heard) else ()
    return [
        ("either", either),
        *(pools if about else pools[::-1]),
        (name, fitting(own, heard)),
        ("short", lines.short),
        ("no_answer", lines.no_answer),
        ("more", lines.more),
    ]


def amounts(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that hold a number, a time or a way to go: what "how many", "how long" and "how far" ask for."""
    fits = _fits(heard)
    return [line for line in standing(lines, heard) if fits(line)]


def named(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that hold what "who", "when" or "where" asks for; all, for any other question."""
    kind = _kind(heard)
    kept = standing(lines, heard)
    return [line for line in kept if kind is None or kind.search(line) or stems_alike(line) & alike(heard.stems)]


def standing(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that stand by themselves: one that takes up a question in its own words needs those words."""
    asked = alike(heard.stems)
    return [line for line in lines if not cues.TAKES_UP.match(plain(line)) or _takes_up(line, asked)]


def _takes_up(line: str, asked: frozenset[str]) -> bool:
    """Tell whether a line begins by taking up words of the question; a name alone ("Beto? ...") holds all it needs."""
    found = cues.TAKES_UP.match(plain(line))
    stems = stems_alike(found.group()) if found else frozenset()
    return bool(stems & asked or (not stems and stems_alike(line) & asked))


def chooses(heard: Hearing) -> bool:
    """Tell whether a closed question offers two answers: "is it the hours or the pay?"."""
    return bool(cues.EITHER.search(asked_last(heard))) and not cues.WH.match(asked_last(heard))


def alike(stems: frozenset[str]) -> frozenset[str]:
    """Give each stem by the first of the words that ask for the same thing."""
    return frozenset(_ROOTS.get(stem, stem) for stem in stems)


@lru_cache(maxsize=20_000)
def stems_alike(line: str) -> frozenset[str]:
    """Give the stems of a line, each by the first of the words that ask for the same thing."""
    return alike(stems_of(line))


def asked_last(heard: Hearing) -> str:
    """Give the last question, from its first weighty word."""
    pieces = sentences(heard.asked_words)
    return cues.LEAD.sub("", pieces[-1].lstrip("¿¡ \"'(-,")) if pieces else ""


def _kind(heard: Hearing) -> re.Pattern[str] | None:
    asked = asked_last(heard)
    return next((kind for word, kind in cues.WANTED if asked.startswith(word)), None)


def _fits(heard: Hearing) -> Callable[[str], bool]:
    if heard.counts is not None:
        far, often = "how far" in heard.asked_words, "how often" in heard.asked_words
        kind = cues.DISTANCE if far else cues.NUMBER if heard.counts == "number" else cues.AMOUNT
        return lambda line: _counts(kind, plain(line), heard) and (often or not cues.SAYS_HOW_OFTEN.match(plain(line)))
    wanted = _kind(heard)
    if wanted is not None:
        return lambda line: bool(wanted.search(line))
    return lambda _: True


def _counts(kind: re.Pattern[str], low: str, heard: Hearing) -> bool:
    """Tell whether a line gives the amount at once, or in a sentence about what was asked."""
    first, *rest = sentences(low) or [low]
    asked = alike(heard.stems)
    if (
        "how many" in heard.asked_words
        and cues.SAYS_HOW_LONG.match(low)
        and not cues.SAYS_HOW_LONG.search(heard.asked_words)
    ):
        return False
    if cues.TAKES_UP.match(low) and _takes_up(low, asked):
        return bool(kind.search(low))
    return bool(cues.SAYS_HOW_MUCH.match(low) or kind.search(first)) or any(
        kind.search(one) and stems_alike(one) & asked for one in rest
    )


def _scored(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Iterator[Line]:
    stems = heard.stems
    if not stems and heard.points_back and heard.question == "open" and heard.statement:
        stems = stems_of(heard.statement)  # "You put me next to you. Why did you do that?"
    asked = alike(stems) - stems_alike(mind.scenario.persona.name)
    if not asked:
        return
    closed = heard.question == "closed"
    lines = list(_lines(mind, index, closed=closed))
    often = {stem: sum(stem in stems_alike(text) for _, _, text in lines) for stem in asked}
    fits = _fits(heard)
    for topic, pool, text in lines:
        shared = sum(_weight(often[stem]) for stem in stems_alike(text) & asked)
        if not shared or not fits(text) or not mind.left((text,)):
            continue
        if cues.TAKES_UP.match(plain(text)) and not _takes_up(text, asked):
            continue
        if closed and not heard.narrow and (len(text.split()) > _BRIEF or not (pool.startswith("short") or shared > 1)):
            continue
        early = 0.2 if stems_alike(" ".join(text.split()[:_EARLY])) & asked else 0
        early += _written_for(text, asked)
        near = 1 if topic in topics[:1] else 0.5 if topic in topics[:2] else 0
        yield Line(topic, pool, text, shared + early + near)


def _written_for(line: str, asked: frozenset[str]) -> float:
    """Give what it adds that a line begins by taking up half of what was asked or more: it was written for that."""
    taken_up = cues.TAKES_UP.match(plain(line))
    held = len(stems_alike(taken_up.group()) & asked) if taken_up else 0
    return 0.6 if held and held * 2 >= len(asked) else 0.0


def _weight(often: int) -> float:
    return 1.0 if often <= _RARE else 0.6 if often <= _COMMON else 0.3


def _lines(mind: Mind, index: Index, *, closed: bool) -> Iterator[tuple[str | None, str, str]]:
    for name, topic in index.topics.items():
        yield from ((name, f"says.{name}", line) for line in topic.says)
        if closed:
            yield from ((name, f"short.{name}", line) for line in topic.short)
    for name in _SMALL:
        yield from ((None, f"small.{name}", line) for line in getattr(mind.scenario.small, name, ()))
