"""Finds the words of a conversation that are written like names. Knows nothing of stand-ins.

Where people write with capitals, a capital inside a sentence is a name, and one at its beginning is a name unless the
word is an everyday one, however it is written elsewhere: a phone sets the first capital, and no other. Where they do
not, or write nothing else, only an everyday word is known to be no name. Common given names are names in any case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.analysis.heard import hear
from coach.analysis.language import tongues
from coach.analysis.stems import stem
from coach.model.transcript import Speaker, Turn
from coach.practice.plain_words import (
    LEFT,
    MONTHS_TOO,
    NAMES_TOO,
    SPANISH_TOO,
    bare,
    folded,
    is_acronym,
    is_given,
    is_plain,
    plainly,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
"""A letter, a digit, or an accent that stands after its letter."""

WORD = re.compile(rf"{LETTER}+(?:['’]{LETTER}+)*")
_BEGINS = re.compile(r"(?:^|[^\w\s,;&/+'’-]|[\s-]-|_)[\s'‘’\"“_-]*$")
_DATED = re.compile(
    r"(?:\b(?:in|of|since|until|till|by|this|next|last|early|late|mid|every)|\d(?:st|nd|rd|th)?)[\s-]+$", re.IGNORECASE
)
_DAY_AFTER = re.compile(r"\s+\d")
_TITLE = re.compile(
    r"\b(?P<title>mr|mrs|ms|mx|dr|prof|rev|sr|sra|srta|señora?|señorita|doña|don|miss|pastor|deacon|imam|rabbi|father"
    r"|mother|sister|brother|aunt|auntie|aunty|uncle|tía|tío|grandma|grandpa|coach|chief)\.?\s+$",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\b(?:(?:my|his|her|their) name is|name's|me llamo|se llama)\s+$", re.IGNORECASE)
_ASKING = frozenset(("will", "may", "hope"))
_AFTER_ASKING = re.compile(
    r"\s+(?:i|you|we|they|he|she|it|there|this|that|these|those|the|a|an|my|your|our|their|his|her|any\w*|some\w*|no\w*"
    r"|every\w*|people|do|be|have|so|to|not)\b",
    re.IGNORECASE,
)
_OTHER_HALF = re.compile(rf"-((?!\d){LETTER}{{2,}})")
_NEAR = 40
_FEW = 4
_HEADLINE = 6
"""So many words, nearly all with a capital, are written like a headline."""
_MOSTLY = 0.6
_HALF = 0.5


@dataclass(frozen=True)
class Found:
    """The words to hide, as they are written: `names` are written like names, `words` are merely not known."""

    names: tuple[str, ...]
    words: tuple[str, ...]


def find(turns: Sequence[tuple[str, str]]) -> Found:
    """Find them in turns, each given with who says it: people keep to their own way of writing."""
    names: list[str] = []
    words: list[str] = []
    speakers = {speaker for speaker, _ in turns}
    without = {who for who in speakers if _writes_small([text for speaker, text in turns if speaker == who])}
    for speaker, text in turns:
        names += _given(text)
        if _is_small(text):
            names += _called(text)
            words += _unknown(text) if speaker in without else ()
        elif _is_all_capitals(text):
            names += [word for word in _listed(text) if not _may_be_read(word)]
        else:
            names += _written(text)
    return Found(tuple(dict.fromkeys(names)), tuple(dict.fromkeys(words)))


def spellings(found: Sequence[str], texts: Sequence[str]) -> list[str]:
    """List every way in which names stand in the texts, small and in capitals too, in the order of the names."""
    ways: dict[str, dict[str, None]] = {}
    for text in texts:
        for word in _listed(text):
            ways.setdefault(folded(word), {})[word] = None
    listed: dict[str, None] = {}
    for name in found:
        one = folded(name)
        listed[name] = None
        if (is_plain(name) or one in NAMES_TOO) and not is_given(name):
            listed |= dict.fromkeys(way for way in ways.get(one, ()) if way == name.upper())
        else:
            listed |= ways.get(one, {})
    return list(listed)


def _listed(text: str) -> list[str]:
    return [bare(found[0]) for found in WORD.finditer(text)]


def _given(text: str) -> list[str]:
    """List the given names of a turn; in Spanish not those, written small, that are words there."""
    found = [word for word in _listed(text) if is_given(word)]
    doubtful = {word for word in found if word.islower() and folded(word) in SPANISH_TOO}
    return [word for word in found if word not in doubtful] if doubtful and _is_spanish(text) else found


def _is_spanish(text: str) -> bool:
    return tongues(hear(0, Turn(speaker=Speaker.PERSON, text=text))).spanish > _HALF


def _written(text: str) -> Iterator[str]:
    """Give the names of a turn in which capitals mean something."""
    in_titles = _is_headline(text)
    last_end, last_was_name = -1, False
    for found in WORD.finditer(text):
        word, before = bare(found[0]), _before(text, found)
        joined = last_was_name and found.start() == last_end + 1 and before.endswith("-")
        is_name = joined and len(word) > 1 and not is_plain(word)
        if not is_name:
            after = text[found.start() + len(word) : found.end() + _NEAR]
            is_name = _is_joined(word, after) or _is_name(word, before, after, in_titles=in_titles)
        if is_name:
            yield word
        last_end, last_was_name = found.end(), is_name


def _is_name(word: str, before: str, after: str, *, in_titles: bool) -> bool:  # noqa: PLR0911
    low = plainly(word)
    if _CALLED.search(before) and not is_plain(word) and low not in NAMES_TOO:
        return True
    titled = _TITLE.search(before)
    if not any(letter.isupper() for letter in word):
        return bool(titled) and not is_plain(word) and low not in NAMES_TOO
    if titled and titled["title"][0].isupper() and stem(low):
        return True
    if len(word) == 1 or low.isdigit():
        return False
    if word.isupper():
        return not _may_be_read(word) or (low in NAMES_TOO and low not in _ASKING)
    begins = in_titles or _BEGINS.search(before) is not None
    if low in MONTHS_TOO and (_DATED.search(before) or _DAY_AFTER.match(after)):
        return False
    if low in _ASKING and begins:
        return not _AFTER_ASKING.match(after)
    if low in NAMES_TOO:
        return True
    if begins:
        return not is_plain(word)
    return low not in LEFT and low.rstrip("s") not in LEFT and bool(stem(low))


def _is_joined(word: str, after: str) -> bool:
    """Tell whether a word with a capital is the first half of a name: Min-ji."""
    other = _OTHER_HALF.match(after) if word[0].isupper() and len(word) > 1 else None
    return other is not None and not is_plain(other[1])


def _before(text: str, found: re.Match[str]) -> str:
    return text[max(0, found.start() - _NEAR) : found.start()]


def _called(text: str) -> Iterator[str]:
    """Give what a turn without capitals says is a name: after a title, or after “my name is”."""
    for found in WORD.finditer(text):
        word, before = bare(found[0]), _before(text, found)
        known = is_plain(word) or plainly(word) in NAMES_TOO
        if not known and (_TITLE.search(before) or _CALLED.search(before)):
            yield word


def _unknown(text: str) -> list[str]:
    """List the strange words of a turn without capitals, where most are everyday ones: its language is known."""
    words = _listed(text)
    strange = [word for word in words if not _may_be_read(word)]
    return strange if len(words) - len(strange) >= _MOSTLY * len(words) else []


def _may_be_read(word: str) -> bool:
    """Tell whether a word whose capitals mean nothing may be read: it is an everyday one, or short for something."""
    low = plainly(word)
    return len(word) == 1 or is_plain(word) or low in NAMES_TOO or (word.isupper() and is_acronym(word))


def _is_small(text: str) -> bool:
    return not any(letter.isupper() for letter in text)


def _is_all_capitals(text: str) -> bool:
    return not any(letter.islower() for letter in text) and not _is_small(text)


def _is_headline(text: str) -> bool:
    """Tell whether Nearly Every Word Has A Capital."""
    words = _listed(text)
    return len(words) >= _HEADLINE and sum(word[0].isupper() for word in words) > len(words) - len(words) // _FEW


def _writes_small(texts: Sequence[str]) -> bool:
    """Tell whether somebody writes without capitals: most of their turns have none."""
    spoken = [text for text in texts if WORD.search(text)]
    return sum(map(_is_small, spoken)) * 2 > len(spoken)
