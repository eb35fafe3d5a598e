"""Finds pressure: arguing with the person's experience, guilt, brushing a worry aside, pushing after a clear no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.leanings import heaviest, lean
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find pressure in an organizer's turn."""
    if lean(heard, talk, Label.PRESSURE) <= 0:
        return ()
    return (evidence(Label.PRESSURE, heard, *heaviest(heard, Label.PRESSURE)),)
