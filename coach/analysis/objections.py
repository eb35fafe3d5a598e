"""Tells a reason not to from what is told of oneself beside it: the one is an objection, the other opens a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.reading import Evidence


def is_mere_objection(evidence: Sequence[Evidence]) -> bool:
    """Tell whether a turn surely gives a reason not to, and tells nothing of what they care about beside it."""
    return bool(_against(evidence)) and not tells_of_them(evidence)


def tells_of_them(evidence: Sequence[Evidence]) -> bool:
    """Tell whether a turn tells something of theirs that is more than a reason not to."""
    against = _against(evidence)
    told = (item for item in evidence if item.label is Label.SELF_INTEREST)
    return any(not any(start <= item.start and item.end <= end for start, end in against) for item in told)


def _against(evidence: Sequence[Evidence]) -> list[tuple[int, int]]:
    return [(item.start, item.end) for item in evidence if item.label is Label.OBJECTION and item.sure]
