"""Finds a gathering that is named with its day right after a yes: so the yes has somewhere to go."""

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


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the sentence that names a gathering and its day, where the person has just said yes."""
    before = talk.before(heard)
    if before is None or Label.YES not in talk.labels[before.index]:
        return ()
    match = _GATHERING.search(heard.low)
    if match is None:
        return ()
    start, end = heard.sentence_at(match.start())
    if heard.low[end - 1 : end] == "?" or not any(start <= at < end for at, _ in times.spans(heard)):
        return ()
    return (evidence(Label.RESTATE, heard, start, end),)
