"""Tells whether a thread was kept: what the person told or raised, and whether the organizer's words go on with it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from coach.analysis.stems import content_stems
from coach.model.reading import AT_THEM, QUESTIONS, Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.scoring.course import Course, CourseTurn

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ABOUT = (*QUESTIONS, Label.REFLECTION, Label.FOLLOW_UP)
_CLOSES = ' ”"’)'
_ECHO = 3
_SHARED = 2
_SOON = 3
"""So many turns of the organizer's may pass before a difficulty counts as left alone."""


def goes_on(told: CourseTurn, reply: CourseTurn) -> bool:
    """Tell whether a reply stays with what was told: answers what they asked, or is made of their words."""
    if reply.has(*AT_THEM):
        return False
    if told.text.rstrip(_CLOSES).endswith("?") and not reply.has(*QUESTIONS, Label.ASK):
        return True
    theirs, ours = _words(told.text), _words(reply.text)
    is_echo = 0 < len(ours) <= _ECHO and ours <= theirs
    return is_echo or len(content_stems(theirs) & content_stems(ours)) >= _SHARED


def came_back(course: Course, raised: CourseTurn) -> bool:
    """Tell whether one of the organizer's next turns works on a difficulty, says it back or asks about it."""
    theirs = content_stems(_words(raised.text))
    for place, turn in enumerate(islice(_organizer_after(course, raised), _SOON)):
        if turn in course.worked_on or (turn.has(Label.REFLECTION) and place == 0):
            return True
        if turn.has(*_ABOUT) and theirs & content_stems(_words(turn.text)):
            return True
    return False


def _organizer_after(course: Course, turn: CourseTurn) -> Iterator[CourseTurn]:
    later = (course.turns[index] for index in range(turn.index + 1, len(course.turns)))
    return (one for one in later if one.speaker is Speaker.ORGANIZER and one.words)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower().replace("’", "'")))
