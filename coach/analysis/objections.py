"""Finds the person's reasons not to do the thing, and their reluctance."""

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

# Said anywhere, these hold back from the thing itself.
_STRONG = Cues(
    unwilling="""
        (i|we) (?:\\w+ )?(?:can't|cannot|cant|can not|won't|wont|couldn't|wouldn't) (?!believe|wait|imagine|remember|tell|stand|help but|say enough|complain|get over)
        (i'm|im|i am) (?:\\w+ )?not (?:going to|gonna|doing|holding|getting|saying|signing|joining|interested|your|a|the|really|much of|big on|good|comfortable|political|sure)
        i don't (?:\\w+ )?(?:do|want|think|like|know (?:if|that|about|whether|the people|anybody|anyone|how)|have (?:the )?(?:time|energy|money)|need|trust|see (?:how|what|the|why))
        (i'd|i would) (?:have|need|want|hate|rather|prefer)(?: to)?
        i (?:need|have|want) to (?:talk|ask|see|check|think|know|be|get|work|pick)
        no (?:time|point|way|use|energy|good)
        (what|who)(?:'s| is) the point
        (never|nothing|nobody) (?:\\w+ )?(?:changes|works|helps|listens|happens|will change)
        not (?:for me|my thing|really my|the type|interested|this time|today|the kind)
        because i'm not
        waste of
        last time
    """,
    barrier="""
        (afraid|scared|worried|nervous|terrified|risk|risky|retaliate|retaliation|fired|trouble|deported|papers|visa|probation|probationary|evict|evicted|eviction|evictions)
        (too) (?:busy|tired|old|shy|late|much|far|many|risky|young|sick)
        (busy|tired|exhausted|swamped|stretched)
        (night|early|double|late|second) shift
        (childcare|babysitter|sitter|daycare|the kids|my kids|the baby)
        (my|his|her) (?:english|back|knees|health|hours|schedule|shift|boss|manager|landlord|husband|wife|mother|kids|lease|observation)
        (would|could|might|will) (?:\\w+ )?(?:lose|get me|find out|see me|know it was|fire me|cut my|come after|kill me|kick)
        what if
        (but) (?:\\w+ ){0,3}(?:i|it's|my|the|she|he|they|what|who|how|is|at)
        (it's|it is) (?:just|only|also) (?:that|the)
        (that's|it's|is) (?:not )?(?:fair|easy for you|a lot|a big|hard|difficult|complicated|too)
    """,
)
_NEAR = 4
_FEW_WORDS = 3


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find an objection: reluctance said once an ask, a pitch or pressure has been near, or an outright refusal of the kind."""
    if heard.length < _FEW_WORDS:
        return ()
    found = _STRONG.found(heard)
    if not found or not _pressed(heard, talk):
        return ()
    best = next((f for f in found if f.name == "unwilling"), found[0])
    return (evidence(Label.OBJECTION, heard, *passage(heard, best.start, best.end)),)


def _pressed(heard: Heard, talk: Talk) -> bool:
    """Tell whether something lies on the table to object to."""
    for index in range(max(0, heard.index - _NEAR), heard.index):
        labels = talk.labels[index]
        if talk.heard[index].speaker is Speaker.ORGANIZER and not labels.isdisjoint(_ON_THE_TABLE):
            return True
    return False


_ON_THE_TABLE = frozenset({Label.ASK, Label.PITCH, Label.PRESSURE, Label.OBSTACLE_WORK, Label.AGITATION, Label.PURPOSE})
