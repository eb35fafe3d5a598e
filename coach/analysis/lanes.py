"""Many small numbers packed side by side into one whole number, a lane each, so that rows are added up in one go.

Python adds long integers in C: a sum over packed rows costs a fraction of a loop over their numbers.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BITS = 32
"""Enough by far: all rows of all tables, each taken by its size and added up, stay below 2**25 in every lane."""
_SCALE = 1000
_MIDDLE = 1 << (_BITS - 1)


def pack(weights: Iterable[float]) -> int:
    """Pack one row of weights, to three decimals. Packed rows may be added up as numbers."""
    return sum(round(weight * _SCALE) << (_BITS * lane) for lane, weight in enumerate(weights))


def unpack(total: int, lanes: int) -> list[float]:
    """Read the sums back out of packed rows added together."""
    lift, layout = _layout(lanes)
    signed = (total + lift) ^ lift  # lifted, no lane borrows from the next; turned back, each is a signed number again
    return [lane / _SCALE for lane in layout.unpack(signed.to_bytes(layout.size, "little"))]


@cache
def _layout(lanes: int) -> tuple[int, struct.Struct]:
    """Give what lifts every lane above zero, the highest bit of each, and where the lanes lie."""
    return sum(_MIDDLE << (_BITS * lane) for lane in range(lanes)), struct.Struct(f"<{lanes}i")
