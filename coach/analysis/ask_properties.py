"""Weighs an ask: is it specific, bound to a time, tied to what this person cares about, and does it leave a choice."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis import ties, times
from coach.analysis.cues import TO_ORGANIZER, Cues
from coach.analysis.heard import hear
from coach.model.reading import Ask, Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_VAGUE = re.compile(
    r"\b(?:get (?:more )?involved|help (?:us )?out|do something|be (?:a )?part of (?:this|it|something|us)|support us|join (?:us|in)\W*$|a price|"
    r"step up|pitch in|do more|make a difference|lend a hand|be more active|some way|somehow|in some way|one day|at some point|"
    r"(?:come|go|help|join)(?: with (?:me|us))?(?: (?:to|with|in))? (?:the thing|it all|stuff|something|sometime|some time)\b)"
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
        come on(?! (?:in|over|by|down|up|out|along|with|board|to|through|back|your|my|the|this|next|tomorrow|tonight|\\d+|\\w+days?)\\b)
        what's (?:the|your) excuse
        (surely|obviously)
        that's exactly what i want
        i need you
        we need (?:you|u) to
        (you'll|you will|you're|you are) (?:come|coming|do|doing|be|join|joining|bring|help)(?: [\\w']+){0,6},? (?:right|yeah|aye|won't you|will you|aren't you|yes|no)\\?(?=.?)
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
_FREELY = Cues(
    TO_ORGANIZER,
    freely="""
        (feel|be) free to (?:say|tell me|turn)
        (can|could|may|free to|welcome to|allowed to) (?:\\w+ )?say (?:no|nope)(?! to (?:that|this|me|us|them|him|her|it)\\b)
        (say|saying|tell me) no (?:if|whenever|any|and|is|to me|at any)
        (a no|no)(?: is|'s) (?:\\w+ )?(?:fine|okay|ok|all right|alright|a fine|a good|an answer|perfectly)
        (only|just) if (?:you|that|it)(?:'d| would|'s| is)? (?:\\w+ )?(?:want|like|suits?|works?|right|for you)
        if (?:that|it|this)(?:'s| is)?(?: not| isn't|n't) (?:\\w+ )?(?:for you|your thing|right|possible|one for you)
        (it's|that's|it is|that is) (?:\\w+ )?(?:up to you|your choice|your call|your decision)
        no hard feelings
        (completely|totally|entirely|honestly|really|genuinely)(?: all right| alright| fine| okay| ok) (?:if|not to|to say no)
    """,
)
"""Where a no is offered in so many words, a turn does not press by what it asks."""
_NAMED_WEAK = re.compile(
    r"\b(?:now|moment|minute|ago|last|(?<!half )(?<!quarter )(?<!five )(?<!ten )(?<!twenty )(?<!minutes )(?<!\d )past|previous|yesterday|every|each|years?|19\d\d|20[01]\d)\b|^(?:in the )?(?:morning|afternoon|evening|night)s?$|^at night$"
)
_WHEN = re.compile(r"\b(?:when|what (?:time|day|date)|which (?:day|evening|night|morning))\b")
_NEAR = 2


def weigh(heard: Heard, talk: Talk, span: tuple[int, int]) -> Ask:
    """Give the ask its four properties; the turns just around it count for the time."""
    start, end = span
    return Ask(
        quote=heard.text[start:end],
        start=start,
        end=end,
        specific=_specific(heard, span),
        time_bound=_time_bound(heard, talk),
        tied_to_interest=ties.is_tied(heard, talk),
        choice=_leaves_choice(heard, talk),
    )


def leave_choice(heard: Heard, talk: Talk) -> None:
    """Say of each ask of a turn whether it leaves a choice, now that it is known whether the turn presses."""
    asks = talk.asks[heard.index]
    if asks:
        choice = _leaves_choice(heard, talk)
        talk.asks[heard.index] = tuple(
            [ask if ask.choice is choice else ask.model_copy(update={"choice": choice}) for ask in asks]
        )


def _leaves_choice(heard: Heard, talk: Talk) -> bool:
    return Label.PRESSURE not in talk.labels[heard.index] and not _PRESS.any(heard)


def offers_a_no(heard: Heard) -> bool:
    """Tell whether a turn says that a no is welcome, and bears down on nobody besides."""
    return _FREELY.any(heard) and not _PRESS.any(heard)


def _specific(heard: Heard, span: tuple[int, int]) -> bool:
    return not _VAGUE.search(heard.low, span[0], span[1])


def _time_bound(heard: Heard, talk: Talk) -> bool:
    """Look in the ask's turn; in the question it answers; in the ask it puts again; in its answer and the reply to that.

    A time that only one of the turns around it tells is most often that of something else.
    """
    turns, index = talk.transcript.turns, heard.index
    before = talk.before(heard)
    if _names_a_time(heard) or (before is not None and "?" in before.low and _names_a_time(before)):
        return True
    if talk.last_ask == index - _NEAR and _names_a_time(talk.heard[index - _NEAR]):
        return True
    after = [hear(i, turns[i]) for i in range(index + 1, min(len(turns), index + 1 + _NEAR))]
    if len(after) < _NEAR or not _names_a_time(after[1]):
        return False
    return _names_a_time(after[0]) or _WHEN.search(after[0].low) is not None


def _names_a_time(heard: Heard) -> bool:
    return any(not _NAMED_WEAK.search(m.text.lower()) for m in times.find(heard))
