"""Finds agitation: an invitation to face the gap between what one cares about and what is happening."""

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
    """Find agitation, once this person has shown a stake of their own: before that there is nothing to hold up."""
    if not talk.told or lean(heard, talk, Label.AGITATION) <= 0:
        return ()
    return (evidence(Label.AGITATION, heard, *heaviest(heard, Label.AGITATION)),)
