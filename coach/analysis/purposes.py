"""Finds where the organizer says plainly why they are meeting. Small talk before it is not it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_LATEST = 20
_TRIGGERS = listed(
    """
    wanted purpose why reason here came come hoping hope trying talking meet meeting sit hear know
    disclosure honest upfront agenda introduce after about talk listen learn call calling ring ringing visit could
    input ideas thoughts advice writing write because texting messaging visiting seeing speaking calling going chatting
    asking catching popped dropped stopped
    """
)
_STEMS = (
    r"(?:i|we)(?:'d|'m|'ve|'s)? (?:just |really |only |also )*(?:want(?:ed)?|wanna|hop(?:e|ed|ing)|like|love|"
    r"trying|tryna|came|come|here|asked|called|rang|knocked|"
    r"stopped by|dropped by|reached out|set this up)\b[^.?!]{0,60}?\b(?:hear|listen|learn|get to know|find out|"
    r"talk(?:ing)?|chat|understand|sit down|sit|meet|see what|see how|ask)\b"
)
_THEIR_VIEW = (
    r"\b(?:i|we)(?:'d| would)(?: really)? (?:like|love|value|welcome)(?: to (?:have|get|hear))? your "
    r"(?:input|ideas|thoughts|advice)\b"
)
_TO_KNOW_THEM = r"\bget to know (?:you|each other|one another)\b"
_WANTS_THEIR_VIEW = re.compile(_THEIR_VIEW)
_WANTS_TO_HEAR = re.compile(
    r"\b(?:i|we)(?:'d|'m|'re| would| am| are)?(?: really| just)? (?:like to|love to|want(?:ed)? to|hoping to|here to) "
    r"(?:hear|know|learn|find out|understand) (?:what|how|from|about|where|why|your)\b"
    rf"|{_TO_KNOW_THEM}"
)
"""Of 115 turns of our corpus that say so among the first three, 112 say what the talk is for; so do all 14 of those who
want to get to know somebody."""
_CAME_TO_HEAR = re.compile(
    r"\b(?:i|we)(?:'ve)? (?:just |really |only )?(?:came|come|asked|called|rang|wanted|stopped|dropped|knocked)\b"
    r"[^.?!]{0,40}?\b(?:to|and) (?:just )?(?:hear|learn|listen|find out|know|understand)\b"
)
"""Of 43 turns of our corpus that say so among the first six, all say what the talk is for."""
_GOES_ROUND = (
    r"(?:^|[.,!?;] |\b(?:i'm|im|i am|we're|we are|i've been|ive been|been|just|and|out|are) )"
    r"(?:visiting|seeing|sitting down with|calling on|going (?:round|around|door to door)|meeting|asking|ringing"
    r"|calling|(?:talking|speaking|chatting) (?:to|with)|catching up with) (?:to |with |talking to |seeing |asking )?"
    r"(?:every(?:one|body)?|each|all|folks|people|a few|some|lots|as many|(?:the )?(?:people|ones|folks|families"
    r"|neighbou?rs|drivers|parents|tenants|nurses|mothers|members|workers))\b"
)
_CAME_TO_SEE = (
    r"\b(?:(?:i|we)(?:'ve)? (?:just |really |only )?came|i've come|ive come|just came|came (?:over|round|by|out|down)"
    r"|i'm here|im here|dropped in|popped in|stopped by|popped by) (?:just )?to "
    r"(?:see (?:how|what|whether|if)|hear|find out|ask|listen|learn|talk)\b"
)
_GIVES_THE_REASON = re.compile(rf"{_GOES_ROUND}|{_CAME_TO_SEE}")
"""Of 240 turns of our corpus that say so among the first six, 235 say what the talk is for."""
_FIRST, _EARLY = 2, 5
SAYS_MORE = 15
"""In fewer words it is more likely a question: "I'd love to hear what they were like"."""
_PURPOSE = re.compile(
    rf"{_STEMS}|{_THEIR_VIEW}"
    r"|\band (?:just |really )?wanted to (?:hear|meet|ask|talk|know|see)\b"
    r"|\b(?:i|we)(?:'m|'re| am| are)? (?:just )?(?:call|ring|writ|text|messag|visit|knock)(?:ing|e)?"
    r"(?: round| around)? (?:because|to|so)\b|\breason (?:of|for|behind) my (?:call|visit|message|text)\b"
    rf"|\bso (?:that )?i could (?:ask|hear|meet)\b|{_TO_KNOW_THEM}"
    r"|\b(?:the )?(?:reason|why) (?:i|we)(?:'m| am|'re|'ve)? ?"
    r"(?:here|called|came|asked|wanted|reached|stopped|come|rang|wrote|text|texted|knocked|visiting)"
    r"|\b(?:what i'm after|why i'm here|what this is(?: about)?|the purpose|why we're (?:here|meeting)|"
    r"what i'm here for|full disclosure|cards on the table)"
    r"|\b(?:i'm|we're) (?:here|going round|going around|trying|out|meeting|talking|sitting down|visiting|"
    r"doing)\b[^.?!]{0,50}\b(?:to (?:hear|listen|talk|learn|meet|get to know|find)|with (?:folks|people|"
    r"everyone|every))"
    r"|\bi wrote to you because|\bthat's (?:all (?:it|this) is|what this is)"
    rf"|{_GOES_ROUND}|{_CAME_TO_SEE}"
)


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the sentence that says what the conversation is for; late in a talk it is something else."""
    if heard.index > _LATEST or heard.length < 8 or heard.vocabulary.isdisjoint(_TRIGGERS):  # noqa: PLR2004 - too few words for it
        return ()
    if any(Label.PURPOSE in labels for labels in talk.labels[max(0, heard.index - 3) :]):
        return ()
    return heard.once(find, _find, heard)


def _find(heard: Heard) -> tuple[Evidence, ...]:
    match = _PURPOSE.search(heard.low)
    if not match:
        return ()
    start, end = heard.sentence_at(match.start())
    return (evidence(Label.PURPOSE, heard, start, end),)


def says_why(heard: Heard) -> bool:
    """Tell whether the organizer says in so many words why they come: for the person's own view, say."""
    low = heard.low
    return bool(
        _WANTS_THEIR_VIEW.search(low)
        or (heard.index <= _FIRST and heard.length >= SAYS_MORE and _WANTS_TO_HEAR.search(low))
        or (heard.index <= _EARLY and (_CAME_TO_HEAR.search(low) or _GIVES_THE_REASON.search(low)))
    )
