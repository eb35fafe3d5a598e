"""Weighs a turn sentence by sentence: which sentence earns a label, and how far any one of them does.

A long turn may say a thing back, tell a story and ask, a sentence each; weighed as a whole it is none of these clearly.
The weights are a part of `opinions.json`, learned from the sentences that a second coder named for each label. They go
by the words alone, so that a sentence heard before need not be weighed again.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.analysis.lanes import pack, unpack
from coach.analysis.trained import Rows, table
from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.analysis.heard import Heard, Piece

_LENGTHS = (3, 5, 8, 12, 17, 26)
"""From so many words on a sentence is of the next length."""
_LENGTH = [f"length {step}" for step in range(len(_LENGTHS) + 1)]
_ENDS, _AFTER, _BEFORE = ({mark: f"{how} {mark}" for mark in (*".!?", "")} for how in ("ends", "after", "before"))


class Weights(NamedTuple):
    """One speaker's weights for a sentence: for each feature a packed row, a lane a label."""

    labels: tuple[Label, ...]
    bias: int
    rows: Rows
    marks: dict[str, int]


@cache
def load() -> dict[Speaker, Weights]:
    """Lay the weights out, once, when first asked for."""
    return {Speaker(who): _lay_out(one["sentences"]) for who, one in table()["speakers"].items()}


def _lay_out(given: dict[str, Any]) -> Weights:
    return Weights(
        labels=tuple(map(Label, given["labels"])),
        bias=pack(given["labels"].values()),
        rows=Rows.lay_out(given),
        marks={mark: pack(row) for mark, row in given["marks"].items()},
    )


def best(heard: Heard) -> dict[Label, float]:
    """Give for each label how much the sentence that earns it most weighs towards it, in a turn that has words."""
    return heard.once(best, _best, heard)


def _best(heard: Heard) -> dict[Label, float]:
    lanes = _weigh(heard)
    most = lanes[0] if len(lanes) == 1 else list(map(max, zip(*lanes, strict=True)))
    return dict(zip(load()[heard.speaker].labels, most, strict=True))


def earning(heard: Heard, label: Label) -> Piece | None:
    """Find the sentence that earns a label most; none where there are no words."""
    labels = load()[heard.speaker].labels
    if label not in labels or not heard.pieces:
        return next(iter(heard.pieces), None)
    lane = labels.index(label)
    return max(zip(heard.pieces, _weigh(heard), strict=True), key=lambda pair: pair[1][lane])[0]


def _weigh(heard: Heard) -> list[list[float]]:
    return heard.once(load, _weigh_pieces, heard)


def _weigh_pieces(heard: Heard) -> list[list[float]]:
    model, pieces = load()[heard.speaker], heard.pieces
    if len(pieces) == 1:
        sums = [model.rows.sum(heard.vocabulary, heard.pairs, pieces[0].starts)]
    else:
        sums = [model.rows.sum(set(piece.words), set(pairwise(piece.words)), piece.starts) for piece in pieces]
    lanes = len(model.labels)
    return [unpack(model.bias + total + _marks_weigh(model, pieces, at), lanes) for at, total in enumerate(sums)]


def _marks_weigh(model: Weights, pieces: Sequence[Piece], at: int) -> int:
    return sum(filter(None, map(model.marks.get, marks(pieces, at))))


def marks(pieces: Sequence[Piece], at: int) -> list[str]:
    """Name where a sentence stands in its turn, how it and its neighbours end, and how long it is."""
    piece = pieces[at]
    return [
        _ENDS[piece.mark],
        _LENGTH[bisect_right(_LENGTHS, len(piece.words))],
        _AFTER[pieces[at - 1].mark] if at else "first",
        _BEFORE[pieces[at + 1].mark] if at + 1 < len(pieces) else "last",
    ]
