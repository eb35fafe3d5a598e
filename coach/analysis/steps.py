"""Finds the six steps of a powerful invitation: where each was taken, in which words, or that it is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.reading import Label, StepFinding
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

STEPS = ("own_interest", "their_interest", "our_connection", "role", "obstacles", "commitment")

_OWN = re.compile(
    r"\bi(?:'?m| am)? (?:(?!you\b|they\b|he\b|she\b)\w+ ){0,3}"
    r"(?:care|want|need|believe|worr(?:y|ied)|love|hope|angry|tired|here because|"
    r"doing this because|in (?:it|this) because|joined|got into)\b"
    r"|\bfor me\b|\bmatters to me\b|\bwhy i\b|\bmy own\b"
)
_THEIRS = re.compile(
    r"\b(?:i remember|i'?ve heard|i heard|you told me|you said|you mentioned|you'?ve (?:said|told|always)|"
    r"it sounds like|sounds like|seems like|i get the sense)\b[^.?!]{0,60}\b(?:you|your|you're|youre|ur|u)\b"
    r"|\b(?:i know|i think)\b[^.?!]{0,60}\b(?:you(?:'re|re|'d|'ve)?|u) "
    r"(?!don't|can|could|should|would|will|know|have to)"
    r"|\byou (?:care|want|love|worry|hate|believe)\b|\bmatters to you\b"
)
_STATED = re.compile(
    r"\byou(?:'d| would|'re| are)? (?:really |just |mostly )?(?:care|want|love|worr|hat|believ|hop|afraid|proud|miss)"
    r"|\bmatters? (?:most )?to you\b|\bimportant to you\b"
)
"""What they care about is put into words, and not only something that they said."""
_US = re.compile(
    r"\b(?:i'?m asking you|i thought of you|why i(?:'?m| am)? (?:asking|came to|thought of|want) you|"
    r"you'?re the (?:one|person|first|only)|because you|it should be you|i want(?:ed)? it to be you|"
    r"i'?d like it to be you|"
    r"people (?:trust|listen to|look up to|respect) you|look up to you|you and (?:i|me)\b|"
    r"work(?:ing)? with you|with you because|wouldn't ask (?:just )?(?:anyone|anybody)|the way you|"
    r"i (?:watch|watched|see|saw|noticed|respect|admire|trust) (?:you|how you|your))\b"
)


def find_steps(talk: Talk) -> tuple[StepFinding, ...]:
    """Find each step once, the first time it is taken; what theirs is, the first time it is put into words."""
    first: dict[str, tuple[int, str]] = {}
    for heard in talk.heard:
        if heard.speaker is Speaker.ORGANIZER:
            for step, quote in _taken(heard, talk):
                if step not in first or (step == "their_interest" and _is_plainer(quote, first[step][1])):
                    first[step] = heard.index, quote
    return tuple(
        StepFinding(step=s, turn=first[s][0], quote=first[s][1]) if s in first else StepFinding(step=s) for s in STEPS
    )


def _taken(heard: Heard, talk: Talk) -> list[tuple[str, str]]:
    """List the steps this turn takes, each with its words."""
    quotes = {item.label: item.quote for item in reversed(talk.evidence[heard.index])}
    found = []
    if Label.STORY in quotes:
        found.append(("own_interest", quotes[Label.STORY]))
    elif sentence := _sentence(heard, _OWN):
        found.append(("own_interest", sentence))
    if Label.REFLECTION in quotes:
        found.append(("their_interest", quotes[Label.REFLECTION]))
    elif sentence := _sentence(heard, _THEIRS):
        found.append(("their_interest", sentence))
    if sentence := _sentence(heard, _US):
        found.append(("our_connection", sentence))
    elif Label.AFFIRMATION in quotes:
        found.append(("our_connection", quotes[Label.AFFIRMATION]))
    asks = talk.asks[heard.index]
    if asks:
        best = next((ask for ask in asks if ask.specific), asks[0])
        found.append(("role", best.quote))
    if Label.OBSTACLE_WORK in quotes:
        found.append(("obstacles", quotes[Label.OBSTACLE_WORK]))
    if Label.RESTATE in quotes:
        found.append(("commitment", quotes[Label.RESTATE]))
    return found


def _is_plainer(quote: str, kept: str) -> bool:
    return _STATED.search(quote.lower()) is not None and _STATED.search(kept.lower()) is None


def _sentence(heard: Heard, pattern: re.Pattern[str]) -> str | None:
    match = pattern.search(heard.low)
    if not match:
        return None
    start, end = heard.sentence_at(match.start())
    return heard.text[start:end]
