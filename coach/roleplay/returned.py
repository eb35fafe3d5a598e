"""A question handed back ("badly, up at three. you?"): it asks what the person had just asked.

Knows no scenario; what the question then is to the person is heard as if it had been put in full.
"""

from __future__ import annotations

import re

from coach.roleplay.words import plain, sentences, written_out

_HANDED_BACK = re.compile(
    r"(?:^|(?<=[.,!?;\n] )|(?<=[-–] ))(?:and |but |so |y )?"
    r"(?:(?:what|how) about (?:yours|yourself|you|u)|you|u|yourself|wbu|hbu|usted|tu|que hay de usted)\s*\?+\s*$"
)
_OF_YOU = re.compile(r"\b(?:you|your|yours|u|usted|le|su|sus|tu|te)\b")
_OF_THE_TALK = re.compile(
    r"\b(?:what (?:are|do|did|would) you (?:after|want|need|hope|asking)|who(?:'s| is)? sen[dt]|what brings? you|"
    r"what (?:can|could) i|why me|what is it you|what will you do|what are you going to)\b"
)
"""Asks after the errand of the one who came; nobody is asked that in return."""


_WERE_YOU = re.compile(
    r"(?:^|(?<=[.,!?;\n] ))(?:and |but |so )?(?P<ask>were|are|do|did|have) (?:you|u)(?: too)?\s*\?+\s*$"
)
_I_WAS = re.compile(
    r"\bi(?P<be>'m| was(?:n't)?| am|'ve| have(?:n't)?)? "
    r"(?P<no>(?:don't|do not|can't|cannot|can not|didn't|did not|not|never) )?(?P<rest>[^.!?;]+)$"
)
_OF_THEM = {"be": ("were", "are"), "do": ("do", "did"), "have": ("have",)}
_OWNS = re.compile(r"(?:an?|the|no|my|some|any|one|two|three|four|five|six|seven|eight|nine|ten|\d+|kids|children)\b")
"""What one has, and not what one has done: "I have two kids. do you?"."""
_TURNED = (
    ("i'm", "you're"),
    ("i've", "you've"),
    ("i'd", "you'd"),
    ("i'll", "you'll"),
    ("my", "your"),
    ("me", "you"),
    ("myself", "yourself"),
    ("mine", "yours"),
    ("i", "you"),
)
_LONG = 9
"""So many words of one's own at most are what "were you?" is short for."""


def put_in_full(text: str, theirs: str) -> str:
    """Give a turn with what "you?" or "were you?" is short for; as it is, where it is short for nothing that was said.

    A bare "you?" is the question that they asked last; "I was so scared my first year. were you?" asks for their fear.
    """
    low = written_out(plain(text.strip()))
    cut = _WERE_YOU.search(low)
    if cut is not None:
        return _filled_in(low, cut) or text
    found = _HANDED_BACK.search(low)
    if found is None:
        return text
    last = (sentences(theirs) or [""])[-1].strip()
    asked = plain(last)
    if not last.endswith("?") or not _OF_YOU.search(asked) or _OF_THE_TALK.search(asked):
        return text
    before = low[: found.start()].rstrip(" ,;-–")
    return f"{before}{'' if before.endswith(('.', '!', '?')) or not before else '.'} {last}".strip()


def _filled_in(low: str, cut: re.Match[str]) -> str | None:
    """Fill "were you?" in with one's own words of the sentence before."""
    before = low[: cut.start()].rstrip(" ,;.!")
    mine = _I_WAS.search(before)
    if mine is None or not 0 < len(mine["rest"].split()) <= _LONG or _OF_YOU.search(mine["rest"]):
        return None  # "I guess you don't like change, do you?" is a guess
    be, rest = (mine["be"] or "").strip().removesuffix("n't"), mine["rest"]
    if be == "have" and cut["ask"] == "do" and _OWNS.match(rest):
        be, rest = "", f"have {rest}"
    kind = "be" if be in ("'m", "was", "am") else "have" if be else "do"
    if cut["ask"] not in _OF_THEM[kind]:
        return None
    for one, other in _TURNED:
        rest = re.sub(rf"\b{one}\b", other, rest)
    return f"{before}. {cut['ask']} you {rest}?"
