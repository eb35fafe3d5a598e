"""Finds questions that pick up what the person just said and go deeper. Which turns hold questions is questions' business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.question_words import LEAD
from coach.analysis.stems import content_stems
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_QUESTIONS = (Label.OPEN_QUESTION, Label.CLOSED_QUESTION)
_POINTING = frozenset(
    "that that's it it's this those these then there they he she them him her so they're he's she's that'd his their else ones".split()
)
_DEEPER = frozenset("why feel felt feeling mean meant matter mattered like happened changed about more said".split())
_ENOUGH = 1.0


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the questions of a turn that follow the person's last words."""
    before = talk.before(heard)
    if before is None or not before.length:
        return ()
    said = talk.stems_before(heard)
    found = []
    for item in talk.evidence[heard.index]:
        if item.label in _QUESTIONS and _weigh(heard, item, said, before.length) >= _ENOUGH:
            found.append(evidence(Label.FOLLOW_UP, heard, item.start, item.end))
    return tuple(found)


def _weigh(heard: Heard, item: Evidence, said: frozenset[str], length: int) -> float:
    words = tuple(
        w for w, (start, end) in zip(heard.words, heard.spans, strict=True) if item.start <= start and end <= item.end
    )
    bare = [w for w in words if w not in LEAD]
    stems = content_stems(words)
    score = 1.0 * min(2, len(stems & said))
    if any([w in _POINTING for w in bare]):
        score += 0.6
    if any([w in _DEEPER for w in bare]):
        score += 0.4
    if len(bare) <= 4:
        score += 0.5
    new = len(stems - said)
    score -= 0.25 * min(5, new)
    if heard.index <= 2 or length < 3:
        score -= 0.4
    return score
