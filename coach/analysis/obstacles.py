"""Finds where the organizer asks about, acknowledges or helps solve what stands in the way of a yes."""

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
    """Find work on an obstacle: a question about what is in the way, or help with a difficulty the person raised."""
    if lean(heard, talk, Label.OBSTACLE_WORK) <= 0:
        return ()
    return (evidence(Label.OBSTACLE_WORK, heard, *heaviest(heard, Label.OBSTACLE_WORK)),)
