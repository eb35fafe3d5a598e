"""Marks labels and criteria where they stand in a turn, as escaped HTML. Every mark also bears a word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from coach.practice.report.words import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.model.reading import Evidence, TurnReading
    from coach.model.scorecard import Scorecard
    from coach.model.transcript import Turn


@dataclass(frozen=True)
class Spot:
    """A criterion's quote in one turn: `number` is the criterion's place on the card, `anchor` its address."""

    number: int
    anchor: str
    start: int
    end: int


def spots(card: Scorecard) -> dict[int, list[Spot]]:
    """Lay out the quotes of every criterion by turn."""
    found: dict[int, list[Spot]] = {}
    for number, criterion in enumerate(card.criteria):
        for order, quote in enumerate(criterion.evidence):
            found.setdefault(quote.turn, []).append(Spot(number, anchor(number, order), quote.start, quote.end))
    return found


def anchor(criterion: int, order: int) -> str:
    """Name the place in the page where a criterion's quote stands."""
    return f"see-{criterion}-{order}"


def marked(turn: Turn, reading: TurnReading, here: Sequence[Spot] = ()) -> str:
    """Write a turn's words with its labels marked. All of it is escaped: what people typed stays text."""
    inside = [e for e in reading.evidence if 0 <= e.start < e.end <= len(turn.text)]
    ends = _ends(turn.text, {e.end for e in inside} | {spot.end for spot in here})
    placed = [e.model_copy(update={"end": ends[e.end]}) for e in inside]
    pieces = "".join(_pieces(turn.text, placed, [replace(spot, end=ends[spot.end]) for spot in here]))
    shown = {e.label for e in inside}
    unplaced = [_tag(SIGNS[label].word, SIGNS[label].family) for label in reading.labels if label not in shown]
    return pieces + "".join(unplaced)


def _ends(text: str, ends: set[int]) -> dict[int, int]:
    """Let spans that part by a full stop alone end together: a mark on a dot says nothing."""
    settled: dict[int, int] = {}
    after: int | None = None
    for end in sorted(ends, reverse=True):
        apart = after is None or any(sign.isalnum() for sign in text[end:after])
        settled[end] = end if after is None or apart else settled[after]
        after = end
    return settled


def _pieces(text: str, evidence: Sequence[Evidence], here: Sequence[Spot]) -> Iterator[str]:
    cuts = {0, len(text)}
    for start, end in [*((e.start, e.end) for e in evidence), *((s.start, s.end) for s in here)]:
        cuts |= {min(start, len(text)), min(end, len(text))}
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        yield from (
            f'<span class="spot c{spot.number}" id="{spot.anchor}" tabindex="-1"></span>'
            for spot in here
            if spot.start == start
        )
        over = [e for e in evidence if e.start <= start and end <= e.end]
        seen = [s for s in here if s.start <= start and end <= s.end]
        yield _piece(text[start:end], over, seen)
        yield from (_tag(SIGNS[e.label].word, SIGNS[e.label].family) for e in evidence if e.end == end)


def _piece(words: str, over: Sequence[Evidence], seen: Sequence[Spot]) -> str:
    if not over and not seen:
        return escape(words)
    shortest = min(over, key=lambda e: e.end - e.start, default=None)
    classes = [SIGNS[shortest.label].family] if shortest else ["plain"]
    classes += sorted({f"c{spot.number}" for spot in seen})
    return f'<mark class="{" ".join(classes)}">{escape(words)}</mark>'


def _tag(word: str, family: str) -> str:
    return f'<span class="tag {family}">{escape(word)}</span>'
