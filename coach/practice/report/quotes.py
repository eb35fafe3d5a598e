"""Which quotes are shown, and how: none twice, the first few in sight, and a cut one with an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.scoring.words import excerpt as cut
from coach.scoring.words import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scorecard import Quote

IN_SIGHT = 6
"""Quotes of one criterion that are shown at once; the others are a click away."""
_LONGEST = 160
_A_LINE = 110
_ENDS = ".?!…"
_CLOSES = "\"'”’»)"


class Shown(NamedTuple):
    """A quote that is shown, and its place among all the quotes of its criterion."""

    order: int
    quote: Quote


def told_once(quotes: Sequence[Quote]) -> list[Shown]:
    """Leave out each quote that stands within another of the same turn: the longer one says it."""
    return [Shown(order, one) for order, one in enumerate(quotes) if not any(other.holds(one) for other in quotes)]


def excerpt(quote: str, turn: str) -> str:
    """Write words of a turn so that it can be seen where they were cut: with an ellipsis, and between whole words.

    What is no part of the turn is given as it is.
    """
    words = quote.strip()
    start = turn.find(words)
    if not words or start < 0:
        return words
    start, end = _whole(turn, start, start + len(words))
    short = shortened(turn[start:end], _LONGEST)
    before = "" if _begins(turn[:start]) else "… "
    after = " …" if short != turn[start:end] or not _ended(turn, end) else ""
    return before + short.rstrip(" ,;:") + after if after else before + short


def in_a_line(said: str) -> str:
    """Write what was said on one line, whatever lines it came in, and no longer than is read at a glance."""
    return cut(" ".join(said.split()), _A_LINE)


def _whole(turn: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span that begins or ends within a word."""
    while start > 0 and turn[start - 1].isalnum() and turn[start].isalnum():
        start -= 1
    while end < len(turn) and turn[end - 1].isalnum() and turn[end].isalnum():
        end += 1
    return start, end


def _begins(before: str) -> bool:
    """Tell whether a sentence begins after these words."""
    bare = before.rstrip(" \t" + _CLOSES + "“‘«(")
    return not bare or bare[-1] in _ENDS + "\n"


def _ended(turn: str, end: int) -> bool:
    """Tell whether the sentence is over at `end`, or has only its mark to come."""
    bare = turn[:end].rstrip(_CLOSES)
    rest = turn[end:].lstrip(" \t")
    return bare[-1:] in _ENDS or not rest.strip(_CLOSES) or rest[0] in _ENDS + "\n"
