"""Finds where a hedge was met as if it were a yes, and tells a yes that is half taken back in saying it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_HEDGES = re.compile(
    r"\b(?:i'?ll|i will|i can|i could) try\b|\b(?:lord|god) willin[g']?|\b(?:in ?sha|inch)[ -]?allah\b|"
    r"\blet me (?:think|sleep on|ask)\b|\bi(?:'?ll| will) (?:think about it|let you know)\b|"
    r"\bi(?:'?ll| will) ask my (?:husband|wife|boss)\b|\bwe(?:'?ll| will) see(?! you\b| u\b| ya\b)|"
    r"\bif (?:it'?ll help you|i'?m able|nothing comes up)\b|\bno promises?\b"
)
"""A yes with one of these in it is none that one can plan with.

Narrower than `answer_cues.HEDGING`, with which a turn is read: these stand beside a yes that was found all the same.
"""
_PLEASED = (
    "great",
    "perfect",
    "wonderful",
    "awesome",
    "fantastic",
    "excellent",
    "brilliant",
    "amazing",
    "lovely",
    "i'll put you down",
    "see you",
    "put you down",
    "count you in",
    "you're in",
)
_SAYS_SO = _PLEASED[-4:]
_MEETS_A_HEDGE = frozenset((Label.OBSTACLE_WORK, Label.REFLECTION, Label.OPEN_QUESTION))


def hedges(heard: Heard) -> bool:
    """Tell whether an answer leaves it open, whatever else it says."""
    return _HEDGES.search(heard.low) is not None


def taken_for_yes(talk: Talk) -> Iterator[int]:
    """Find the turns that meet a hedge with delight or arrangements, and with no word about what stands in the way."""
    for heard in talk.heard:
        before = talk.before(heard)
        if heard.speaker is not Speaker.ORGANIZER or before is None or not _leaves_open(talk, before):
            continue
        labels = talk.labels[heard.index]
        if _MEETS_A_HEDGE.isdisjoint(labels) and (Label.RESTATE in labels or _is_pleased(heard)):
            yield heard.index


def _leaves_open(talk: Talk, heard: Heard) -> bool:
    """Tell whether an answer is a maybe: read as one and not as a yes, or as a yes that is half taken back."""
    labels = talk.labels[heard.index]
    return hedges(heard) if Label.YES in labels else Label.MAYBE in labels


def _is_pleased(heard: Heard) -> bool:
    return heard.low.startswith(_PLEASED) or any(words in heard.low for words in _SAYS_SO)
