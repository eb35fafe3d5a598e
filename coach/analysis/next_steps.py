"""Finds what is settled, with its day, right after a yes: a gathering that is named, or who does what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis import times
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_GATHERING = re.compile(
    r"\b(?:we(?:'ve| have) got|we have|we're (?:having|holding)|we hold|there(?:'s| is)|they(?:'ve| have) got"
    r"|they're having)(?! no)\b[^.?!,]{0,40}"
    r"\b(?:training|meeting|session|gathering|assembly|workshop|rally|briefing|orientation|get[- ]together|supper)\b"
    r"|\bthe (?:next|first) one is\b"
)
_WHO_DOES_IT = re.compile(
    r"(?:^|[.!] )(?:\w+[,.!] ){0,2}(?:so|right|then)[,:]? (?:that's |it's )?"
    r"(?:you'll|you're|you and (?:me|i)|we'll|we're|i'll|you (?:bring|come|do|take|meet|call|ring|ask|talk|tell|run))\b"
)
"""With a day in the same sentence; of 19 turns of our corpus that begin so after a yes, all say what was agreed."""


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the sentence that names a gathering or who does what, and its day, where the person has just said yes."""
    if Label.YES not in talk.labels_before(heard):
        return ()
    for pattern in (_GATHERING, _WHO_DOES_IT):
        if match := pattern.search(heard.low):
            start, end = heard.sentence_at(match.end() - 1)
            if heard.low[end - 1 : end] != "?" and any(start <= at < end for at, _ in times.spans(heard)):
                return (evidence(Label.RESTATE, heard, start, end),)
    return ()
