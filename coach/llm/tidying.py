"""Takes off a reply what models put round the words: quotes, the name in front, thinking aloud, gestures."""

from __future__ import annotations

import re

from coach.llm.names import any_way, ways_to_write

_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
_GESTURE = re.compile(r"\*[^*\n]{1,120}\*|(?<!\w)_[^_\n]{1,120}_(?!\w)")
_ASIDE = re.compile(r"\([^()\n]{1,160}\)")
_QUOTES = (("“", "”"), ('"', '"'), ("«", "»"))
_OPENING = "".join(opening for opening, _ in _QUOTES)
_WRAPPING = f"{_OPENING}* \n\t\ufeff"
_SPACES = re.compile(r"[ \t]+")
_SENTENCE = re.compile(r".*[.!?…][\"”')]*(?=\s|$)", re.DOTALL)


def tidy(text: str, name: str) -> str:
    """Give the spoken words alone."""
    text = _BOLD.sub(r"\1", _THOUGHT.sub(" ", text)).replace("\ufeff", "").replace("\x00", "")
    text = _ASIDE.sub(" ", _GESTURE.sub(" ", text)).strip()
    text = re.sub(rf"^\**{any_way(name)}\**\s*:\s*", "", text)
    for opening, closing in _QUOTES:
        if len(text) > 1 and text.startswith(opening) and text.endswith(closing) and opening not in text[1:-1]:
            text = text[1:-1]
    return _SPACES.sub(" ", text).strip()


def whole_sentences(text: str) -> str:
    """Leave out a last sentence that was cut off; the empty string where no sentence is whole."""
    found = _SENTENCE.match(text)
    return found[0].strip() if found else ""


def can_be_drawn(text: str, name: str) -> str:
    """Give as much of an unfinished reply as may be drawn: nothing of an open thought or gesture, no name in front."""
    if text.count("*") % 2 or re.search(r"<[^>]*$", text):
        text = text[: max(text.rfind("*"), text.rfind("<"))]
    text = re.sub(r"\([^()\n]{0,160}$", "", text)
    start = _THOUGHT.sub(" ", text).lstrip(_WRAPPING).rstrip("* ")
    if any(f"{way}:".startswith(start) for way in ways_to_write(name)):
        return ""
    tidied = tidy(text, name)
    return tidied[1:] if tidied[:1] in _OPENING and tidied[:1] else tidied
