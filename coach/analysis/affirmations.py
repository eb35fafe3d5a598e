"""Finds where the organizer names something specific to value in the person. "Great!" after an answer is not it."""

# ruff: noqa: E501 - a list of wordings is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.analysis.talk import evidence
from coach.model.reading import QUESTIONS, Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_YOU = listed(
    """
    you you're you've you'd your
    """
)
_GOOD = (
    r"(?:brave|strong|strength|courage|courageous|patient|patience|generous|kind|kindness|careful|loyal|"
    r"thoughtful|wise|smart|clever|sharp|steady|stubborn|tough|honest|"
    r"gift|talent|knack|leader|natural|trust(?:ed)?|listen(?:s|ed)?|respect|care|caring|proud|heart|guts|nerve|"
    r"good (?:at|with|eye|ear|mother|father|mum|mom|dad|neighbou?r|friend|way)|nice way|"
    r"hard part|showed? up|shows up|kept|keep|held|hold|stood|carried|carry|look(?:s|ed)? out for|look up to)"
)
_AFFIRM = re.compile(
    rf"\byou(?:'re| are|'ve| have| were| do| does)? (?:\w+ ){{0,5}}?{_GOOD}\b|\bthat(?:'s| is| was| takes|"
    rf" took| sounds) (?:\w+ ){{0,4}}?{_GOOD}\b"
    r"|\b(?:takes|took) (?:\w+ ){0,2}(?:guts|courage|nerve|strength|heart)|\bnot (?:everyone|everybody|"
    r"many people|a lot of people) (?:would|could|does|do|can)\b"
    r"|\bi (?:admire|respect|noticed|notice|watch|watched|saw|see|'ve seen)\b[^.?!]{0,30}\b(?:you|your|how)\b|"
    r"\b(?:people|folks|they|kids|everybody|everyone)\b[^.?!]{0,20}\b(?:trust|listen to|look up to|respect|"
    r"love|come to) you\b"
    r"|\byou're the (?:one|person|only one|kind|sort)\b|\bbecause you(?:'re|'ve)?\b|\bthe (?:way|care) you\b|"
    r"\bi'm glad you (?:told|said|did)|\bgood (?:on|for) you\b"
)
_IN_SO_MANY_WORDS = re.compile(
    r"\b(?:that|it|this|which)(?:'s| has| must have| would have| really)? (?:took|takes|taken|take) (?:\w+ ){0,3}(?:guts|courage|nerve|strength|heart|bottle)\b(?! (?:for me|to ask))"
    r"|\b(?:that|it|this)(?:'s| is| was) (?:\w+ ){0,2}?(?:brave|generous|thoughtful|decent|good|sweet|big|clever|brilliant|patient|lovely) of you\b(?! to (?:see|meet|talk|sit|come|take|make|ask|offer|let|have|give me))"
    r"|\b(?:that|it|this)(?:'s| is| was) (?:really |so |very |truly |most |awfully )+kind of you\b(?! to (?:see|meet|talk|sit|come|take|make|ask|offer|let|have|give me)| know)"
)
"""What can be meant as nothing else, so that no weight overrules it. Thanks for one's time are not it."""
_SPECIFIC = 5
"""In fewer words nothing specific is named, unless it can be nothing else."""
_TRIGGERS = _YOU | {"guts", "courage", "nerve", "bottle"}


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the sentence that names what is good in the person."""
    if heard.vocabulary.isdisjoint(_TRIGGERS):
        return ()
    if heard.length < _SPECIFIC and not heard.once(names_it, names_it, heard):
        return ()
    asked = [(e.start, e.end) for e in talk.evidence[heard.index] if e.label in QUESTIONS]
    for start, end in heard.once(find, _affirming, heard):
        if not any(s < end and start < e for s, e in asked):
            return (evidence(Label.AFFIRMATION, heard, start, end),)
    return ()


def names_it(heard: Heard) -> bool:
    """Tell whether what is good in the person, or in what they did, is named in so many words."""
    return _IN_SO_MANY_WORDS.search(heard.low) is not None


def _affirming(heard: Heard) -> list[tuple[int, int]]:
    return [
        heard.sentence_at(match.start())
        for pattern in (_IN_SO_MANY_WORDS, _AFFIRM)
        for match in pattern.finditer(heard.low)
    ]
