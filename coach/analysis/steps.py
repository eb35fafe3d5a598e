"""Finds the six steps of a powerful invitation: where each was taken, in which words, or that it is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from coach.model.reading import Label, StepFinding
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    r"|(?<!would )(?<!do )(?<!if )\byou (?:care|want|love|worry|hate|believe)\b|\bmatters to you\b"
    r"|\bfor you,? (?:it'?s|it is|this is)\b(?! (?:to|ok|okay|fine|free)\b)"
)
_STATED = re.compile(
    r"(?<!would )(?<!do )(?<!did )(?<!if )(?<!what )(?<!when )"
    r"\byou(?:'d| would|'re| are)? (?:really |just |mostly )?(?:care|want|love|worr|hat|believ|hop|afraid|proud|miss)"
    r"|\bmatters? (?:most )?to you\b|\bimportant to you\b"
    r"|\bfor you,? (?:it'?s|it is|this is)\b(?! (?:to|ok|okay|fine|free)\b)"
)
"""What they care about is put into words, and not only something that they said."""
_US = re.compile(
    r"\b(?:i'?m asking you|i thought of you|why i(?:'?m| am)? (?:asking|came to|thought of|want) you|"
    r"you'?re the (?:one|person|first|only)|because you|it should be you|i want(?:ed)? it to be you|"
    r"i'?d like it to be you|"
    r"people (?:trust|listen to|look up to|respect) you|look up to you|you and (?:i|me)\b|the two of us\b|"
    r"work(?:ing)? with you|with you because|wouldn't ask (?:just )?(?:anyone|anybody)|the way you|"
    r"i (?:watch|watched|see|saw|noticed|respect|admire|trust) (?:you|how you|your))\b"
)


_SAYS_WHY = re.compile(r"\bwhy i(?:'?m| am)? (?:asking|came to|want) you\b")
"""Says that a reason comes; the reason itself is plainer."""
_DENIES = re.compile(r"(?:no|nah|naw|nope|not|it's not|its not|that's not|thats not|i don't|i never)\b")


class _Taken(NamedTuple):
    """A place where a step is taken: how plainly, of equals the better; and in which words."""

    step: str
    plainly: int
    quote: str


def find_steps(talk: Talk) -> tuple[StepFinding, ...]:
    """Find each step once, where it is taken most plainly: of equals the first, of asks the last."""
    best: dict[str, tuple[int, _Taken]] = {}
    for heard in talk.heard:
        if heard.speaker is Speaker.ORGANIZER:
            for one in _taken(heard, talk):
                kept = best.get(one.step)
                if kept is None or one.plainly + (one.step == "role") > kept[1].plainly:
                    best[one.step] = heard.index, one
    return tuple(
        StepFinding(step=s, turn=best[s][0], quote=best[s][1].quote) if s in best else StepFinding(step=s)
        for s in STEPS
    )


def _taken(heard: Heard, talk: Talk) -> Iterator[_Taken]:
    """List the steps this turn takes, each with its words. Who presses tells no stake in it and no reason why them."""
    cited = talk.evidence[heard.index]
    quotes = {item.label: item.quote for item in reversed(cited)}
    said_back = any(item.sure for item in cited if item.label is Label.REFLECTION)
    presses = Label.PRESSURE in quotes
    if Label.STORY in quotes:
        yield _Taken("own_interest", 2, quotes[Label.STORY])
    elif not presses and (sentence := _sentence(heard, _OWN)) and sentence != quotes.get(Label.PURPOSE):
        yield _Taken("own_interest", 1, sentence)
    yield from _theirs(heard, talk, quotes, sure=said_back)
    if not presses:
        yield from _ours(heard, quotes)
    for ask in talk.asks[heard.index]:
        properties = ask.specific, ask.time_bound, ask.tied_to_interest, ask.choice
        yield _Taken("role", sum(properties), ask.quote)
    for item in cited:
        if item.label is Label.OBSTACLE_WORK:
            yield _Taken("obstacles", 1 + item.sure, item.quote)
    if Label.RESTATE in quotes:
        yield _Taken("commitment", 1, quotes[Label.RESTATE])


def _theirs(heard: Heard, talk: Talk, quotes: dict[Label, str], *, sure: bool) -> Iterator[_Taken]:
    """Find what they care about: put into words, said back, or at least spoken of; not where they deny it at once."""
    if Label.REFLECTION in quotes:
        said_back = quotes[Label.REFLECTION]
        yield _Taken("their_interest", 3 if _STATED.search(said_back.lower()) else 1 + sure, said_back)
    after = heard.index + 1
    if after < len(talk.heard) and _DENIES.match(talk.heard[after].low):
        return
    asked = {ask.quote for ask in talk.asks[heard.index]}
    for pattern, plainly in ((_STATED, 3), (_THEIRS, 1)):
        sentence = _sentence(heard, pattern)
        if sentence and sentence not in asked and (pattern is _THEIRS or not sentence.rstrip().endswith("?")):
            yield _Taken("their_interest", plainly, sentence)


def _ours(heard: Heard, quotes: dict[Label, str]) -> Iterator[_Taken]:
    """Find why it is them: what was seen in them, best where it is said to be the reason."""
    sentence = _sentence(heard, _US)
    if Label.AFFIRMATION in quotes:
        yield _Taken("our_connection", 3 if sentence else 2, quotes[Label.AFFIRMATION])
    elif sentence:
        yield _Taken("our_connection", 1 if _SAYS_WHY.search(sentence.lower()) else 2, sentence)


def _sentence(heard: Heard, pattern: re.Pattern[str]) -> str | None:
    match = pattern.search(heard.low)
    if not match:
        return None
    start, end = heard.sentence_at(match.start())
    return heard.text[start:end]
