"""Finds where the organizer asks about, acknowledges or helps solve what stands in the way of a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.cues import Cues
from coach.analysis.passages import passage
from coach.analysis.talk import evidence
from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_ASKING = Cues(
    asking="""
        (what's|what is|what would|what could|what might|what'd|anything|something) (?:\\w+ ){0,3}(?:in (?:the|your) way|stop you|stopping you|hold you back|holding you back|get in|getting in|make it (?:easier|possible|hard|work|doable)|keep you from|need to happen|worry you|worries you|be hard|be the hard)
        what(?:'s| is| would be| are) (?:the |your )?(?:\\w+ )?(?:obstacles?|barriers?|hard(?:est)? part|holding|worry|hesitation|catch|concerns?|fears?)
        what would (?:you need|it take|have to|need to|help|make)
        (take|taken) off your plate
        (how|what) (?:would|could|can) (?:we|i) (?:\\w+ )?(?:help|make|do|work|get)
    """
)
_SOLVING = Cues(
    solving="""
        (i'll|i can|i could|we can|we'll|we could|we've got|there's|there is|there are|we have|i've got|someone|somebody|one of us|she can|he can|they can) (?:\\w+ ){0,6}(?:childcare|ride|rides|lift|sitter|kids|pick|drive|with you|beside you|together|translat|interpret|spanish|zoom|online|instead|earlier|later|shorter|call|text|write|ask|find out|check|send|cover|sit with|watch|bring|go with|walk)
        (you) (?:\\w+ )?(?:don't have to|don't need to|needn't|needn't|won't have to|wouldn't have to|wouldn't need|could (?:\\w+ )?(?:come|leave|do|start|sit|just|bring|write|send)|can (?:\\w+ )?(?:come|leave|bring|sit|say|stay|do|just|go|change|still))
        (no|nothing|nobody|nobody's|none) (?:\\w+ ){0,3}(?:card|names?|filming|speech|cameras?|writing|forcing|score|keeping|harm|recorded|sign|drum|has to|needs to|pressure)
        what if (?:we|i|you|it|somebody|someone|there)
        (would|does|is|will) (?:it|that|she|he|this|there|any of that) (?:\\w+ )?(?:help|work|easier|better|suit|be easier|make)
        (forget|never mind) (?:the|about)
        so (?:it's|it isn't|it's not|that's|what you're)
        instead
    """
)
_ACKNOWLEDGING = Cues(
    owning="""
        (that's|that is|it's|it is|that was) (?:\\w+ )?(?:real|fair|true|right|hard|a lot|a good (?:reason|question|point)|tough|no small|not nothing|serious|reasonable|important)
        (i'm not|i am not) (?:\\w+ )?(?:gonna|going to) (?:\\w+ )?(?:tell|say|promise|push|pretend|talk you)
        (i|i'd) (?:hear|get|understand|see|hadn't|would too|want it too|wouldn't (?:want|ask|swear)|don't blame|appreciate)
        of course
        don't be sorry
        it (?:makes|would make) sense
    """
)
_NEAR = 2


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find work on an obstacle: a question about what is in the way, or help just after the person raised a difficulty."""
    found = _ASKING.found(heard)
    if not found and _raised(heard, talk):
        found = _SOLVING.found(heard) or _ACKNOWLEDGING.found(heard)
    if not found or Label.PRESSURE in talk.labels[heard.index]:
        return ()
    return (evidence(Label.OBSTACLE_WORK, heard, *passage(heard, found[0].start, found[0].end)),)


def _raised(heard: Heard, talk: Talk) -> bool:
    """Tell whether the person's last turn raised a difficulty or hedged."""
    for index in range(heard.index - 1, max(-1, heard.index - _NEAR), -1):
        if talk.heard[index].speaker is Speaker.PERSON:
            return not talk.labels[index].isdisjoint({Label.OBJECTION, Label.MAYBE, Label.NO})
    return False
