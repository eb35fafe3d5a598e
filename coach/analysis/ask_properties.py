"""Weighs an ask: is it specific, bound to a time, tied to what this person cares about, and does it leave a choice."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis import times
from coach.analysis.cues import TO_ORGANIZER, Cues
from coach.analysis.heard import hear
from coach.analysis.stems import stem
from coach.analysis.times_words import MONTHS, NUMBERS, WEEKDAYS
from coach.model.reading import Ask

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_VAGUE = re.compile(
    r"\b(?:get (?:more )?involved|help (?:us )?out|do something|be (?:a )?part of (?:this|it|something|us)|support us|join (?:us|in)\W*$|a price|"
    r"step up|pitch in|do more|make a difference|lend a hand|be more active|some way|somehow|in some way|one day|at some point)"
)
_TIES = Cues(
    TO_ORGANIZER,
    tie="""
        (you|you've) (?:said|told|mentioned|talked|were saying|just said|care|know|always|did|do that|have a way|does|listen|speak)
        because (?:of (?:you|what|your)|you)
        (like|what|the way|as) you (?:said|did|do|told|were|are|have|had)
        (given|since|after|knowing) (?:what )?you
        your (?:story|words|own words|mother|mom|mum|dad|kids|son|daughter|girl|boy)
        (someone|somebody|the (?:man|woman|one|person)) who
    """,
)
_PRESS = Cues(
    TO_ORGANIZER,
    press="""
        i'm (?:telling|not asking)
        (wouldn't|don't) (?:sit|wait) on it
        (have|got|need) to (?:know|decide|sign) (?:now|today|tonight|right now)
        it (?:only )?takes (?:one|a|two) (?:minute|second|sec)
        (only|just) (?:the )?one spot
        you owe
        (can't|won't) take no
        no excuse
        you have to
        you(?:'ve)? (?:got to|gotta|must)
        i already (?:told|said|put|signed)
        everybody(?:'s| is| else)
        come on
        what's (?:the|your) excuse
        (surely|obviously)
        that's exactly what i want
        i need you
        we need (?:you|u) to
        (you're|youre|ur|you) in,? (?:yeah|right)
        (can|could) (?:i|we) put (?:you|u) down
        you should (?:come|say|join|sign|do)
        please (?:please|take)
        (pls|please) say yes
        should we go ahead
        just go to that
        nobody would dare
        (it|this) (?:only |just )?takes (?:one|a|two|like|\\w+) (?:minutes?|seconds?|secs?)
        so (?:is that|that's) a yes
    """,
)
_NAMED_WEAK = re.compile(
    r"\b(?:now|moment|minute|ago|last|past|previous|yesterday|every|each|years?|19\d\d|20[01]\d)\b|^(?:in the )?(?:morning|afternoon|evening|night)s?$|^at night$"
)
_NEAR = 2
_ENOUGH_SHARED = 2


def weigh(heard: Heard, talk: Talk, span: tuple[int, int]) -> Ask:
    """Give the ask its four properties; the turns just around it count for the time."""
    start, end = span
    return Ask.model_construct(
        quote=heard.text[start:end],
        start=start,
        end=end,
        specific=_specific(heard, span),
        time_bound=_time_bound(heard, talk),
        tied_to_interest=_tied(heard, talk),
        choice=not _PRESS.any(heard),
    )


def _specific(heard: Heard, span: tuple[int, int]) -> bool:
    return not _VAGUE.search(heard.low, span[0], span[1])


def _time_bound(heard: Heard, talk: Talk) -> bool:
    """Look in the ask, then in the two turns before it, then in the two after it where the talk is finished."""
    turns = talk.transcript.turns
    near = [heard, *talk.heard[max(0, heard.index - _NEAR) : heard.index]]
    if any(_names_a_time(h) for h in near):
        return True
    after = range(heard.index + 1, min(len(turns), heard.index + 1 + _NEAR))
    return any(_names_a_time(hear(i, turns[i])) for i in after)


def _names_a_time(heard: Heard) -> bool:
    return any(not _NAMED_WEAK.search(m.text.lower()) for m in times.find(heard))


def _tied(heard: Heard, talk: Talk) -> bool:
    """Tell whether the ask speaks of what this person cares about: in two of their own words, or in one with a tie to it."""
    shared = len((talk.stems[heard.index] & talk.cared.keys()) - _ANYBODYS)
    return shared >= _ENOUGH_SHARED or (shared > 0 and _TIES.any(heard))


# Words that any ask may share with any story: when, how many, and the business of meeting and talking.
_ANYBODYS = frozenset(
    stem(word)
    for word in (
        *WEEKDAYS,
        *MONTHS,
        *NUMBERS,
        *"""minute minutes hour hours day days week weeks month months year years night morning afternoon evening fortnight half once twice time times o'clock
        ask asks asked tell talk hear meet meeting meetings people name job man woman place home work read find found back sit stand face loud
        pay notice honestly silly dont aint cause that law state council""".split(),  # noqa: SIM905 - words read as words
    )
)
