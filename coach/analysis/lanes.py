"""Rows of weights packed into whole numbers, one lane a label, so that a turn's rows are added up all labels at once.

Python adds long integers in C: a sum over packed rows costs a fraction of a loop over labels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BITS = 40  # room for some hundred thousand rows
_SCALE = 1000
_OFFSET = 1 << 20  # keeps each lane above zero; taken off again for every row added
_LANE = (1 << _BITS) - 1


def pack(weights: Iterable[float]) -> int:
    """Pack one row: a weight for each label, in order, to three decimals."""
    return sum((round(weight * _SCALE) + _OFFSET) << (_BITS * lane) for lane, weight in enumerate(weights))


def unpack(total: int, rows: int, lanes: int) -> list[float]:
    """Read the sums back out of `rows` packed rows added together."""
    off = rows * _OFFSET
    return [(((total >> (_BITS * lane)) & _LANE) - off) / _SCALE for lane in range(lanes)]
