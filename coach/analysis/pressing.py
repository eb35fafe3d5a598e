"""Finds where an organizer leaves no choice in so many words. Most pressure is found by its weights."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.ask_properties import offers_a_no
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_TRIGGERS = frozenset(("have", "gotta", "got", "must", "need", "nothing", "nobody", "one", "answer", "say", "owe"))
_NO_CHOICE = re.compile(
    r"(?:^|[.!?,;] |\b(?:and|but|so|because) )"
    r"(?:you(?: really| just| simply)? (?:have to|gotta|got to|must|need to)|you've got to)"
    r" (?:come|be there|join|sign|do (?:this|it)|help|show up|step up)\b(?![^.!?]*\?)"
    r"|\bor (?:else )?nothing(?:'s going to|'ll| will) (?:ever )?change\b"
    r"|\b(?:won't|not going to|can't) take no for an answer\b"
    r"|\b(?:nobody|no one) else (?:will|is going to|is gonna)(?=[.!,]|$)"
    r"|\byou (?:can't|cannot) say no\b|\byou owe (?:it to )?(?:us|me|them|your \w+)\b"
)
_AGAIN = re.compile(
    r"\bi(?:'ll| will|'m going to| can)(?: just)? (?:try|ask|call|ring|catch|check|text|come back|get back)\b"
    r"[^.?!]{0,40}\b(?:when|once|after) you(?:'ve| have) (?:thought|had (?:a |some )?(?:think|time)|slept|come round)\b"
)
"""A no is put down to not having thought."""


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the sentence that says they must, that all hangs on them, or, after a no, that it was none."""
    again = _AGAIN.search(heard.low) if Label.NO in talk.labels_before(heard) else None
    if again is not None:
        return (evidence(Label.PRESSURE, heard, *heard.sentence_at(again.end() - 1)),)
    return heard.once(find, _find, heard)


def _find(heard: Heard) -> tuple[Evidence, ...]:
    if heard.vocabulary.isdisjoint(_TRIGGERS):
        return ()
    match = _NO_CHOICE.search(heard.low)
    if match is None or offers_a_no(heard):
        return ()
    return (evidence(Label.PRESSURE, heard, *heard.sentence_at(match.end() - 1)),)
