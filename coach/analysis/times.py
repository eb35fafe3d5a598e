"""Finds the days, dates and clock times a turn names. Their shapes are times_words', their dates times_resolved's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.times_begins import BEGINS, LEADING
from coach.analysis.times_resolved import resolve
from coach.analysis.times_words import BESIDE, BESIDE_AN_HOUR, HOURS, JOIN, STARTS, STRONG, WEAK, atom
from coach.model.reading import TimeMention

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from coach.analysis.heard import Heard

_DIGIT = re.compile(r"\d")
_TIMELY = STRONG | WEAK
_BACK = 4
_ON = 6


def find(heard: Heard, held_on: date | None = None) -> tuple[TimeMention, ...]:
    """Find each day, date or clock time named, neighbors joined ("Thursday at six" is one mention).

    `resolved` is ISO 8601, counted from `held_on`, and None where that is unknown or the words leave it open.
    """
    return heard.once((find, held_on), _find, heard, held_on)


def _find(heard: Heard, held_on: date | None) -> tuple[TimeMention, ...]:
    return tuple([_mention(heard, start, end, held_on) for start, end in spans(heard)])


def spans(heard: Heard) -> list[tuple[int, int]]:
    """Find where each mention of a time stands."""
    return heard.once(spans, _spans, heard)


def _spans(heard: Heard) -> list[tuple[int, int]]:
    low = heard.low
    found: list[tuple[int, int]] = []
    for start in _places(heard):
        if found and start < found[-1][1]:
            continue
        named = atom().match(low, start)
        if named is None:
            continue
        if found and JOIN.fullmatch(low, found[-1][1], start):
            found[-1] = (found[-1][0], named.end())
        else:
            found.append(named.span())
    return found


def _mention(heard: Heard, start: int, end: int, held_on: date | None) -> TimeMention:
    resolved = resolve(heard.low[start:end], held_on) if held_on else None
    return TimeMention(text=heard.text[start:end], start=start, end=end, resolved=resolved)


def _places(heard: Heard) -> Iterator[int]:
    """Find where a mention may begin: at fitting words not far from one that may be part of a time."""
    if _TIMELY.isdisjoint(heard.vocabulary) and not _DIGIT.search(heard.low):
        return
    words, done = heard.words, 0
    kinds = bytes(map(_KINDS.__getitem__, words))
    for named in _NAMING.finditer(kinds):
        at = named.start()
        if kinds[at] & _NAMES or _supported(words, at):
            for near in range(max(done, at - _BACK), min(len(kinds), at + _ON)):
                here = kinds[near]
                if here & _BEGINS and (not here & _LEADS or _leads_on(kinds, near)):
                    yield heard.spans[near][0]
            done = max(done, at + _ON)


def _leads_on(kinds: bytes, at: int) -> bool:
    """Tell whether a small word leads in to a time: "the 3rd" and "in the morning" do, "the boy" does not."""
    after = kinds[at + 1 : at + 5]
    return bool(after) and bool(after[0] & _GOES_ON) and any(kind & _NAMED for kind in after)


def _supported(words: tuple[str, ...], at: int) -> bool:
    """Tell whether a word that is seldom a time ("six", "second", "may") has a neighbor that makes it one."""
    if at + 1 == len(words):
        return True
    supports = BESIDE_AN_HOUR if words[at] in HOURS else BESIDE
    return words[at + 1] in supports or (at > 0 and words[at - 1] in supports)


class _Kinds(dict[str, int]):
    """Remembers what part each word can play in a mention, up to a bound."""

    def __missing__(self, word: str) -> int:
        numbered = word[0].isdigit() or word[-1].isdigit()
        bare = word.partition("'")[0]
        kind = _NAMES * (numbered or word in STRONG) | _MAY_NAME * (word in WEAK)
        kind |= _BEGINS * (numbered or word in BEGINS or bare in BEGINS) | _LEADS * (word in LEADING)
        kind |= _GOES_ON * (numbered or word in STARTS)
        if len(self) < _MOST_KEPT:
            self[word] = kind
        return kind


# A word names a time by itself, or with support; a mention can begin at it; it only leads in; one can go on with it.
_NAMES, _MAY_NAME, _BEGINS, _LEADS, _GOES_ON = 1, 2, 4, 8, 16
_NAMED = _NAMES | _MAY_NAME
_KINDS = _Kinds()
_NAMING = re.compile(b"[" + re.escape(bytes([kind for kind in range(32) if kind & _NAMED])) + b"]")
_MOST_KEPT = 50_000
