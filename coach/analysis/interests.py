"""Finds where the person tells a value, hope, worry, story or motive of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.leanings import heaviest, lean
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_FEW_WORDS = 3


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find self-interest in a turn of the person's: their own words about themselves."""
    if heard.length < _FEW_WORDS or lean(heard, talk, Label.SELF_INTEREST) <= 0:
        return ()
    return (evidence(Label.SELF_INTEREST, heard, *heaviest(heard, Label.SELF_INTEREST)),)


def cared_about(talk: Talk, before: int) -> dict[str, int]:
    """Gather what this person said they care about: stem -> their first telling turn, before `before`, that held it."""
    return {stem: index for stem, index in talk.cared.items() if index < before}
