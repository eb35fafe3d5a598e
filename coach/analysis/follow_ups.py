"""Finds questions that pick up what the person just said. Which turns hold questions is questions' business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.analysis.question_words import LEAD
from coach.analysis.stems import content_stems
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_QUESTIONS = (Label.OPEN_QUESTION, Label.CLOSED_QUESTION)
_POINTING = listed(
    """
    that that's it it's this those these then there they he she them him her so they're he's she's that'd
    his their else ones
    """
)
_DEEPER = listed(
    """
    why feel felt feeling mean meant matter mattered like happened changed about more said
    """
)
_ENOUGH = 1.0
_BRIEF = 4
_FIRST_TURNS = 2
_HARDLY_A_WORD = 3


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the questions of a turn that follow the person's last words."""
    before = talk.before(heard)
    if before is None or not before.length:
        return ()
    said = talk.stems_before(heard)
    return tuple(
        [
            evidence(Label.FOLLOW_UP, heard, item.start, item.end)
            for item in talk.evidence[heard.index]
            if item.label in _QUESTIONS and _weigh(heard, item, said, before.length) >= _ENOUGH
        ]
    )


def _weigh(heard: Heard, item: Evidence, said: frozenset[str], length: int) -> float:
    words = tuple(
        w for w, (start, end) in zip(heard.words, heard.spans, strict=True) if item.start <= start and end <= item.end
    )
    bare = [w for w in words if w not in LEAD]
    stems = content_stems(words)
    score = 1.0 * min(2, len(stems & said))
    if any(w in _POINTING for w in bare):
        score += 0.6
    if any(w in _DEEPER for w in bare):
        score += 0.4
    if len(bare) <= _BRIEF:
        score += 0.5
    new = len(stems - said)
    score -= 0.25 * min(5, new)
    if heard.index <= _FIRST_TURNS or length < _HARDLY_A_WORD:
        score -= 0.4
    return score
