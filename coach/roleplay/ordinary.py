"""A person's ordinary lines, laid out by the words in them, so that a question looks only at the lines it shares with.

Only ordinary talk is here (`says`, `short` and `small`), never a fact, so nothing locked can be found. The details of
a fact are laid out in the same way, and looked at once it is told.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.stems import content_stems
from coach.roleplay import cues
from coach.roleplay.words import plain, stems_of, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.scenario import Scenario

_SMALL = ("home", "work", "how_long", "family", "free_time", "about_you", "who_else")
_EARLY = 8
"""An answer takes up the words of the question among its first words."""
_RARE, _COMMON = 3, 6
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
    "begin began begun start",
    "learn teach taught",
    "buy bought",
    "sing sang song music",
    "husband wife married",
    "pay paid",
    "fix mend repair",
    "cost charge price",
    "neighbor neighbour",
)
_SMALL_ES = content_stems(
    tokens(
        "que como le les lo los las el la un una unos unas de del en con al y o a para por porque pues ya se su sus "
        "usted ustedes tu te ti mi mis muy mas cuando donde quien quienes cual cuanto cuantos eso esa ese esto ahora "
        "aqui ahi asi tambien pero desde hasta cada todo toda algo nada alguien nadie tiene tienes tienen fue ser "
        "estar esta dice decir dijo hace haces hacer ir va voy si"
    )
)
"""Words of Spanish too small to show what a question is about; what is a word of English too is not among them."""
_TOO_SMALL = _SMALL_ES | content_stems(("people", "person", "thing", "way", "lot", "bit"))
_ROOTS = {one: row.split()[0] for row in _SAME for word in row.split() for one in content_stems((word,))}
"""Words that ask for the same thing, each by the first of its row."""


def alike(stems: frozenset[str]) -> frozenset[str]:
    """Give each stem by the first of the words that ask for the same thing."""
    return frozenset([_ROOTS.get(stem, stem) for stem in stems if stem not in _TOO_SMALL])


@lru_cache(maxsize=20_000)
def stems_alike(line: str) -> frozenset[str]:
    """Give the stems of a line, each by the first of the words that ask for the same thing."""
    return alike(stems_of(line))


def takes_up(taken_up: frozenset[str], asked: frozenset[str]) -> bool:
    """Tell whether the words that a line takes up are those of the question: more than half of them."""
    return len((taken_up & asked) - cues.answering.NUMERALS) * 2 > len(taken_up)


class Ordinary(NamedTuple):
    """A line that anyone may hear: where it stands, its stems, and those of its first words.

    `taken_up` are the stems of a question that it begins by taking up ("The pigeon? That's Kevin."), None where it
    takes up none.
    """

    topic: str | None
    pool: str
    text: str
    length: int
    stems: frozenset[str]
    early: frozenset[str]
    taken_up: frozenset[str] | None
    asked: str = ""

    def answers(self, asked: frozenset[str]) -> bool:
        """Tell whether it stands by itself, or takes up words of the question; a name alone holds all it needs."""
        if self.taken_up is None:
            return True
        return takes_up(self.taken_up, asked) or (not self.taken_up and bool(self.stems & asked))


class Repertoire:
    """The ordinary lines of a person that may answer one sort of question, found by the stems they hold."""

    def __init__(self, scenario: Scenario, *, closed: bool) -> None:
        """Lay the lines out; a closed question may be met with a short line too."""
        self._lines = [lay_out(*line) for line in _lines(scenario, closed=closed)]
        self._holding: dict[str, list[int]] = {}
        self.taking_up: dict[str | None, list[Ordinary]] = {}
        for place, line in enumerate(self._lines):
            if line.asked:
                self.taking_up.setdefault(line.topic, []).append(line)
            for stem in line.stems:
                self._holding.setdefault(stem, []).append(place)

    def sharing(self, asked: frozenset[str]) -> list[tuple[Ordinary, float]]:
        """Give the lines that share stems with a question, in their order, and how much; a rare stem weighs most."""
        shared: dict[int, float] = {}
        for stem in sorted(asked & self._holding.keys()):
            places = self._holding[stem]
            weight = _weight(len(places))
            for place in places:
                shared[place] = shared.get(place, 0.0) + weight
        return [(self._lines[place], shared[place]) for place in sorted(shared)]


def _weight(often: int) -> float:
    return 1.0 if often <= _RARE else 0.6 if often <= _COMMON else 0.3


def lay_out(topic: str | None, pool: str, text: str) -> Ordinary:
    """Lay out one line: the topic and the pool where it stands, and its words."""
    words = text.split()
    taken_up = cues.answering.TAKES_UP.match(plain(text))
    return Ordinary(
        topic=topic,
        pool=pool,
        text=text,
        length=len(words),
        stems=stems_alike(text),
        early=stems_alike(" ".join(words[:_EARLY])),
        taken_up=stems_alike(taken_up.group()) if taken_up else None,
        asked=taken_up.group().strip("¿? ") if taken_up else "",
    )


def _lines(scenario: Scenario, *, closed: bool) -> Iterator[tuple[str | None, str, str]]:
    for topic in scenario.topics:
        yield from ((topic.id, f"says.{topic.id}", line) for line in topic.says)
        if closed:
            yield from ((topic.id, f"short.{topic.id}", line) for line in topic.short)
    for name in _SMALL:
        yield from ((None, f"small.{name}", line) for line in getattr(scenario.small, name, ()))
