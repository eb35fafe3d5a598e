"""Finds agitation: the organizer invites the person to face the gap between what they care about and what is happening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import interests
from coach.analysis.cues import Cues
from coach.analysis.passages import passage
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_FACING = Cues(
    future="""
        (what happens|what happen|what'll happen|what'll it|where are you|where will|where would|where does that) (?:\\w+ ){0,10}(?:if|next|when|in (?:a|five|ten|two)|nothing|then|leave)
        (if|say) (?:it|nothing|this|things|that|everyone|everybody|one of) (?:\\w+ )?(?:carries on|goes on|keeps|changes|stays|doesn't|don't|does)
        how (?:many more|much longer|long) (?:\\w+ ){0,8}
        (what are you|what do you want to|what will you|what'll you|what're you|what do you) (?:going to |gonna )?(?:do about|do with|do\\?)
        what would (?:you|he|she|they|it) (?:\\w+ ){0,5}(?:tell|do about|have done|say to)
        next (?:winter|year|time it)
    """,
    decide="""
        who (?:decides|decided|gets to|else|made|makes|signs|benefits|profits|is going to|'s going to|has the power|could)
        who's (?:going to|gonna|deciding|it for)
        whose (?:job|decision|call)
    """,
    gap="""
        (and|but|so) (?:yet|still|now|since|here you are|you're (?:still|the one))
        (is|was|would) (?:it|that) (?:fine|okay|ok|enough|right|fair|working)
        (so|and) (?:is it that|\\w+ing \\w+ \\w+ hasn't)
        hasn't (?:worked|changed)
        (do you|d'you|you) (?:\\w+ )?(?:reckon|think) (?:it's |that's |they |he |she )
        (how does|how do you|how's) (?:\\w+ ){0,4}(?:sit|square|live with|fit)
        (what've|what have) you got
        (does|did) that (?:work|sit|feel)
    """,
)


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find agitation: a facing question or statement, once this person has shown a stake of their own."""
    if not interests.has_told(talk, heard.index):
        return ()
    found = _FACING.found(heard)
    if not found:
        return ()
    if not _about_their_stake(heard, talk):
        return ()
    return (evidence(Label.AGITATION, heard, *passage(heard, found[0].start, found[0].end)),)


def _about_their_stake(heard: Heard, talk: Talk) -> bool:
    cared = interests.cared_about(talk, heard.index)
    return any(stem in cared for stem in talk.stems[heard.index])
