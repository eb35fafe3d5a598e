"""Finds the person's reasons not to do the thing, and their reluctance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.leanings import heaviest, lean
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_FEW_WORDS = 4


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find an objection in a turn of the person's."""
    if heard.length < _FEW_WORDS or lean(heard, talk, Label.OBJECTION) <= 0:
        return ()
    return (evidence(Label.OBJECTION, heard, *heaviest(heard, Label.OBJECTION)),)
