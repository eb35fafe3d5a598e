"""Finds the plain questions about what stands in the way, put to somebody who has just hedged or named a difficulty.

Most work on an obstacle is found by its weights; a question of four words gives them too little to weigh.
"""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.cues import TO_ORGANIZER, Cues
from coach.analysis.passages import opening
from coach.analysis.talk import evidence
from coach.model.reading import HOLDS_BACK, Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_LONGEST = 30
_SAID = ("tell", "offer")
_WANTED = ("know ", "hear ", "tell me ", "understand ", "ask ")
"""What an embedded question follows: "I'd like to know what's making it tricky"."""
_ASKED = Cues(
    TO_ORGANIZER,
    what_it_is=r"""
        (what's|what is|whats|what|what's it that) (?:it is that )?(?:makes|is making|'s making|making) (?:it|that|you) (?:\w+ )?(?:hard|tricky|difficult|tough|awkward|hesitate|unsure|nervous|doubt)
        (what'd|what would|what might|what could|what gets|what'll|what will) (?:get|come|stand) (?:in between|between|in)
        (what's|what is|whats) (?:getting|coming) (?:in|between)
        what (?:does|do|would|did) (?:it|that|this|they) (?:all |mostly )?depend on
        (what's|what is|whats) on your mind(?: about)?
        (what's|what is|whats|what does) the other (?:part|half|bit) (?:saying|say|of you)
        depends(?: on)? (?:what|who|which)
        (what's|what is|whats|what was|what would be|what'd be|what else is) (?:it )?(?:that )?(?:the |your |there )?(?:\w+ )?(?:difficulty|problem|trouble|worry|matter|catch|snag|issue|concern|hesitation|obstacle|hitch|rub)
        (what's|what is|whats|what's it|what is it that's) (?:so |the most |really )?(?:hard|hardest|difficult|tricky|awkward|tough|wrong|stopping|holding|keeping|putting|standing|in the way|in your way|going on (?:on|with|at)|making you|bothering you|worrying you|troubling you|scaring you)
        (what's|what is|whats|what would be|what was) the (?:hard|hardest|worst|tricky|trickiest|tough|toughest|difficult|scary|scariest) (?:bit|part|thing|one)
        what (?:is it (?:that )?)?(?:puts|would put|stops|would stop|holds|keeps|makes it|worries|scares|bothers) (?:you|it|that|this|hard|difficult)
        (what's|what is|whats) (?:on|happening|up) (?:on |with )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends|evenings|mornings|nights)
    """,
    tell=r"""
        tell me (?:about your|what your|what|how your) (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends|evenings|mornings|nights|weeks?|day)
    """,
    is_it=r"""
        (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|evenings|mornings|nights|weekends) (?:are |a bit |too |so |always |pretty |kinda )*(?:rough|hard|bad|tricky|tough|difficult|busy|packed|a problem|no good)
        is it (?:more )?that,? or
        (is|was) there (?:something|anything|a bit|a part|a side|one thing) (?:about|in|of|to) (?:it|that|this|the \w+)
        (is it|is that) (?:more |mostly |just |maybe |the |your )*(?:work|shift|shifts|boss|job|kids|children|childcare|baby|money|cost|fare|time|timing|hour|hours|day|bus|travel|distance|getting there|transport|speaking|people|crowd|nerves|husband|wife|family|health|tiredness)
        (is|are|would|was) (?:it|that|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings|mornings|nights|weekends|six|seven|five|that day|that time) (?:be )?(?:too |so |always |very |just |a )*(?:awkward|bad|hard|difficult|tricky|tough|problem|early|late|far|soon)
    """,
    offer=r"""
        (i|we) (?:could|can) (?:always |easily |just )?(?:take|cover|mind|swap|drive|lend|watch|pick you|sit with|stand in|meet you|come (?:to (?:you|where|your)|by|out|over|round))
    """,
    another_way=r"""
        (maybe|perhaps|how about|what about|what if) (?:we |just |only |do |did |make it |start with |it was |it's )*(?:half an hour|a half hour|\w+ minutes|a shorter|a smaller|a quick|somewhere closer|nearer)
        (would|is|might|could|does) (?:there )?(?:be )?(?:another|a different|some other|any other|a later|an earlier|a shorter|a quieter|any) (?:day|time|evening|night|week|weekend|hour|place|date|morning|afternoon|way)
        (what|which) (?:other )?(?:day|time|evening|night)(?: would| might| could|'s| is)
        what's the (?:least|easiest|best|quietest) (?:\w+ )?(?:day|time|evening|night)
        (could|can|might|should) (?:i|we) (?:just |maybe |also )?(?:come (?:to|by|out|over|round)|meet|pick|drive|do it|make it|move it|ring|call|find|bring)
        (if|what if) (?:i|we|somebody|someone|one of us) (?:came|come|met|could|picked|sat|drove|gave|did|moved|made|brought)
    """,
)

_STOPS = re.compile(
    r"\b(?:anything|something|what|which (?:bit|part)|is it)\b[^.?!]{0,60}\b(?:bothers?|bothering|worr(?:y|ies|ying)|(?:puts?|putting) (?:you|u) off|(?:holds?|holding) (?:you|u) back|stop(?:s|ping)? (?:you|u)|scares?|unsure|(?:gets )?in the way|make it (?:easier|hard|work)|(?:you'd|would (?:you|u)) need|hardest)\b[^.!?]*(?:\?|$)"
    r"|\bwhat(?:'s| is)? (?:makes?|making|has|got) (?:you|u) (?:so )?(?:unsure|hesitant|hesitate|nervous|think (?:that|so)|worried|uneasy)"
)
"""Of 123 turns of our corpus that ask so right after a hedge or a difficulty, 119 are work on it."""


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find where a turn asks what the difficulty is, or whether another way would be easier, right after it was hinted at."""
    if heard.length > _LONGEST or HOLDS_BACK.isdisjoint(talk.labels_before(heard)):
        return ()
    for found in _ASKED.found(heard):
        start, end = heard.sentence_at(found.start)
        begins = opening(heard, found.start) or heard.low.endswith(_WANTED, 0, found.start)
        # A bidding, an offer, and a question inside a sentence end in a full stop as well.
        if begins and (found.name in _SAID or found.start > start or _asks(heard, end)):
            return (evidence(Label.OBSTACLE_WORK, heard, start, end),)
    if match := _STOPS.search(heard.low):
        return (evidence(Label.OBSTACLE_WORK, heard, *heard.sentence_at(match.start())),)
    return ()


def _asks(heard: Heard, end: int) -> bool:
    """Tell whether a sentence ends in a question mark, or in nothing, as people type."""
    return heard.low[:end].rstrip()[-1:] not in (".", "!")
