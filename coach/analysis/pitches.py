"""Finds the pitch: information or argument about the organization, campaign or issue, two sentences or more, unasked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.cues import Cues
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_TELLING = Cues(
    us="""
        (we've|we have|we're|we are|we do|we got|we won|we run|we started|we work|we want|we need|we believe|we fight|we help|we had|our|we)
        (there's|there is|it's|it is|they) (?:\\w+ ){0,3}(?:free|called|legal|illegal|confidential|supposed|law|about|bonus|building|cutting|raising|selling|planning|spending)
    """,
    issue="""
        (union|campaign|organization|organisation|association|committee|coalition|network|group|programme|program|members|contract|petition|council|landlord|company|board|ordinance|bill|law|legal|illegal|rent|wages|theft|percent|lawyer|rights|clinic|app|members|budget|city|county|state|senate|developers|corporation|households|neighborhoods|neighbourhoods|chapter|local|steward|stewards|meeting|rally)
        (thousand|hundred|million|billion|percent)
    """,
    argue="""
        did you know
        (you know|look|listen|see|honestly|basically)
        (the thing|the fact|the truth|the law|the point|the problem) is
        (so|and) (?:what|how) (?:we|it|this) (?:do|does|works?|is)
        (how|why) it works
    """,
)
_NUMBER = re.compile(r"\d|%|\bpercent\b")
_WORDS_TO_A_PITCH = 40
_LINE = 6.0
_YOURS = frozenset({"you", "your", "you're", "you've", "you'd", "you'll", "yours"})


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find a pitch in a long organizer's turn that is about us and it, more than about the person."""
    if heard.length < _WORDS_TO_A_PITCH or not talk.labels[heard.index].isdisjoint(
        {Label.STORY, Label.PURPOSE, Label.RESTATE}
    ):
        return ()
    found = _TELLING.found(heard)
    about = sum(1.0 if f.name == "issue" else 0.6 for f in found) + 0.5 * min(4, len(_NUMBER.findall(heard.low)))
    yours = sum(1 for w in heard.words if w in _YOURS)
    if about - 0.5 * yours < _LINE or not found:
        return ()
    return (evidence(Label.PITCH, heard, *_two_sentences(heard, found[0].start)),)


def _two_sentences(heard: Heard, at: int) -> tuple[int, int]:
    """Cite the sentence and the one after it: a pitch is two or more."""
    for index, (start, end) in enumerate(heard.sentences):
        if start <= at < end:
            return start, heard.sentences[min(index + 1, len(heard.sentences) - 1)][1]
    return 0, len(heard.text)
