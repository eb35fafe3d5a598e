"""Finds where the organizer says back what was agreed, or sets the next step: who, when, how."""

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
    """Find a restatement or next step in an organizer's turn."""
    if lean(heard, talk, Label.RESTATE) <= 0:
        return ()
    return (evidence(Label.RESTATE, heard, *heaviest(heard, Label.RESTATE)),)
