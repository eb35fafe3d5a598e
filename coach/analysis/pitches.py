"""Finds the pitch: unasked information or argument about the organization, campaign or issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.leanings import heaviest, lean
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_WORDS_TO_A_PITCH = 15


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find a pitch in an organizer's turn of some length."""
    if heard.length < _WORDS_TO_A_PITCH or lean(heard, talk, Label.PITCH) <= 0:
        return ()
    return (evidence(Label.PITCH, heard, *heaviest(heard, Label.PITCH)),)
