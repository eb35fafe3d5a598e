"""Finds where the organizer names something specific to value in the person. "Great!" after an answer is not it."""

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
_TRIGGERS = _YOU


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the sentence that names what is good in the person."""
    if heard.length < 5 or heard.vocabulary.isdisjoint(_TRIGGERS):  # noqa: PLR2004 - too few words to be specific
        return ()
    asked = [
        (e.start, e.end) for e in talk.evidence[heard.index] if e.label in (Label.OPEN_QUESTION, Label.CLOSED_QUESTION)
    ]
    for start, end in heard.once(find, _affirming, heard):
        if not any(s < end and start < e for s, e in asked):
            return (evidence(Label.AFFIRMATION, heard, start, end),)
    return ()


def _affirming(heard: Heard) -> list[tuple[int, int]]:
    return [heard.sentence_at(match.start()) for match in _AFFIRM.finditer(heard.low)]
