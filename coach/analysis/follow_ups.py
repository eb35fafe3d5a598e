"""Finds questions that pick up what the person just said. Which turns hold questions is questions' business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.analysis.question_words import LEAD
from coach.analysis.stems import content_stems
from coach.analysis.talk import evidence
from coach.model.reading import QUESTIONS, Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

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
            if item.label in QUESTIONS and _weigh(heard, item, said, before.length) >= _ENOUGH
        ]
    )


def _weigh(heard: Heard, item: Evidence, said: frozenset[str], length: int) -> float:
    stems, signs = heard.once((_weigh, item.start, item.end), _signs, heard, item.start, item.end)
    score = 1.0 * min(2, len(stems & said))
    for sign in signs:
        score += sign
    score -= 0.25 * min(5, len(stems - said))
    if heard.index <= _FIRST_TURNS or length < _HARDLY_A_WORD:
        score -= 0.4
    return score


def _signs(heard: Heard, begin: int, stop: int) -> tuple[frozenset[str], list[float]]:
    """Give the content stems of a question, and what its words weigh by themselves, sign by sign."""
    words = tuple(w for w, (start, end) in zip(heard.words, heard.spans, strict=True) if begin <= start and end <= stop)
    bare = [w for w in words if w not in LEAD]
    signs = []
    if any(w in _POINTING for w in bare):
        signs.append(0.6)
    if any(w in _DEEPER for w in bare):
        signs.append(0.4)
    if len(bare) <= _BRIEF:
        signs.append(0.5)
    return content_stems(words), signs
