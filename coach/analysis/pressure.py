"""Finds pressure: arguing with the person's experience, guilt, brushing a worry aside, pushing after a clear no."""

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

# Pressure wherever it is said.
_ALWAYS = Cues(
    guilt="""
        (you|you'd|you'll) (?:\\w+ )?owe
        (don't|do) you (?:\\w+ )?(?:even )?care
        i(?:'d| would) hate for you
        you(?:'ll|'d| will) (?:\\w+ )?(?:regret|wish you)
        (if you (?:\\w+ )?(?:really|actually|truly)) (?:\\w+ )?(?:cared|care|wanted|loved|believed)
        (after everything|after all) (?:we|i)
        (letting|let) (?:us|them|everyone|everybody|your) (?:\\w+ )?down
        (you're|you are) (?:\\w+ )?(?:hiding|overthinking|catastrophizing|overreacting|exaggerating|being (?:selfish|silly|dramatic|paranoid)|making excuses|part of the problem)
        (everybody|everyone)(?:'s| is) (?:scared|busy|tired|afraid)
        if (?:we all|everyone|everybody) (?:waited|said|did|thought)
        no offense
        (that's|it's) (?:\\w+ ){0,2}(?:an excuse|no excuse|a myth|silly|ridiculous|what they want)
        (put|have) (?:some |any )?skin in
        the easy part
        people (?:died|fought|bled)
        shame on
    """,
    cornering="""
        i (?:already|sort of|kind of) (?:\\w+ ){0,3}(?:told|said|put|signed|promised)
        what(?:'s| is) (?:he|she|it|there) going to (?:say|lose)
        (only|just) (?:the )?one spot
        (wouldn't|don't) (?:sit|wait|sleep) on it
        i'm not (?:going to |gonna )?(?:give|take|taking|leaving)
        (just|at least) think about it
        i'm just saying
        no pressure
        i need you
        come on
        trust me
        it(?:'s| is) (?:only|just|literally) (?:a|an|one|two|five|ten|twenty)
    """,
)
# Pressure only on the heels of a difficulty or a refusal.
_BRUSHING = Cues(
    brushing="""
        (you'll|you will|you'd) be (?:fine|okay|ok|great|good|alright)
        (don't|no need to) (?:worry|be)
        (sure|right|okay|absolutely|great|perfect|well),? (?:\\w+ )?but
        but (?:\\w+ )?(?:you|that's|a|look|what|he's|they|honestly|if|think|the|it|isn't|i mean)
        (they|he|she|nobody) (?:can't|cannot|won't|wouldn't|isn't going to|would never)
        (never|nobody) (?:once )?(?:seen|had|been|ever)
        (it's|that's) (?:illegal|the law|different|not (?:a|that|how|going))
        (why don't you|you should|you could|you just|just)
        (everyone|everybody|people) (?:else|do|does|is)
        think (?:of|about) (?:the|your|how|what)
        (maybe|perhaps) you
        (surely|obviously|honestly)
        don't you
        isn't (?:that|it)
    """
)
_DIFFICULTY = frozenset({Label.OBJECTION, Label.NO, Label.MAYBE})


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find pressure in an organizer's turn; work on the obstacle in the same turn outweighs a mild brushing aside."""
    found = _ALWAYS.found(heard) if _asked(heard, talk) else []
    if (
        not found
        and not talk.labels_before(heard).isdisjoint(_DIFFICULTY)
        and Label.OBSTACLE_WORK not in talk.labels[heard.index]
    ):
        found = _BRUSHING.found(heard)
    if not found and Label.NO in talk.labels_before(heard) and Label.ASK in talk.labels[heard.index]:
        ask = talk.asks[heard.index][0]
        return (evidence(Label.PRESSURE, heard, ask.start, ask.end),)
    if not found:
        return ()
    return (evidence(Label.PRESSURE, heard, *passage(heard, found[0].start, found[0].end)),)


def _asked(heard: Heard, talk: Talk) -> bool:
    """Tell whether an ask has been made by now: before it there is nothing to press for."""
    return any(Label.ASK in labels for labels in talk.labels[: heard.index + 1])
