"""The guard's eye for something that happened once: told in the past, dated, and heard of by nobody before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.llm.guard_words import stems

if TYPE_CHECKING:
    from coach.model.rehearsal import Scene

_SENTENCE = re.compile(r"[^.!?…]+")
_WHO = re.compile(r"\b(?:i|we|he|she|they|my|our)\b", re.IGNORECASE)
_ONCE = re.compile(
    r"\b(?:last (?:year|month|week|night|spring|summer|fall|winter|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|time)|(?:\w+ )?(?:years?|months|weeks) ago|(?:i|we|she|he) (?:even )?used to"
    r"|i (?:even )?once|(?:i|we)\b[^,;]{1,40}(?<! at) once\b|back (?:in|when)|when (?:i|we) (?:was|were|left|came|got)"
    r"|in (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) grade|one (?:day|night|time)"
    r"|there was (?:a|this) (?:boy|girl|man|woman|kid|patient|guy|lady))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:had|was|were|got|went|came|told|said|showed|wrote|called|sent|gave|took|lost|found|held|knew|left|made|put"
    r"|saw|thought|tried|used|broke|fell|felt|kept|met|paid|ran|sat|stood|began|\w+[^aeiou]ed)\b",
    re.IGNORECASE,
)
_OF_OURS = re.compile(
    r"\bour (?:mom|mum|mother|dad|father|parents|brother|sister|son|daughter|kids?|baby|grand\w+)\b"
    r"|\bmi (?:\w+ )?(?:esposo|esposa|marido|mujer|hijo|madre|mamá|padre|papá|hermano|hermana|suegra|suegro)\b"
    r"|\b(?:cáncer|divorci\w+|embaraz\w+|deport\w+|desaloj\w+|cárcel|operaci(?:ó|o)n|infarto|quebrad[oa])\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty) (?:hundred|thousand)|(?:\w+teen|\w+ty)"
    r"(?:-\w+)? (?:years?|months|weeks|dollars|people|patients|kids|families|signatures))\b",
    re.IGNORECASE,
)
_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_TENS = {
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_PLAIN = re.compile(r"(?P<tens>\w+(?:ty|teen))(?:-(?P<ones>\w+))? (?!hundred|thousand)")
_NEW = 1


def new_event(text: str, scene: Scene, known_text: str) -> str | None:
    """Give the words that tell something definite and new of the past; None where there are none."""
    low, plain = known_text.casefold(), text.replace("’", "'")
    for pattern in (_OF_OURS, _AMOUNT):
        for found in pattern.finditer(plain):
            heard = found[0].casefold() in low or stems(found[0]) <= stems(known_text) or _in_figures(found[0], low)
            if not heard:
                return str(found[0])
    if scene.tell_now or scene.language != "en":
        return None
    known = stems(known_text)
    for sentence in _SENTENCE.findall(plain):
        once = _ONCE.search(sentence)
        if (
            not once
            or once[0].casefold() in low
            or not (_WHO.search(sentence) or once[0].casefold().startswith("there"))
        ):
            continue
        if (_BEFORE.search(sentence) or "there was" in sentence.casefold()) and len(stems(sentence) - known) >= _NEW:
            return str(sentence).strip()
    return None


def _in_figures(words: str, known: str) -> bool:
    """Say whether an amount in words was heard in figures: "forty-one years" after "41"."""
    named = _PLAIN.match(words.casefold())
    if not named:
        return False
    tens, ones = _TENS.get(named["tens"]), _ONES.get(named["ones"] or "")
    return tens is not None and bool(re.search(rf"\b{tens + (ones or 0)}\b", known))
