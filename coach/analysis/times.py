"""Finds the days, dates and clock times a turn names. Their shapes are times_words', their dates times_resolved's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.times_resolved import resolve
from coach.analysis.times_words import ATOM, BESIDE, JOIN, STRONG, WEAK
from coach.model.reading import TimeMention

if TYPE_CHECKING:
    from datetime import date

    from coach.analysis.heard import Heard

_DIGIT = re.compile(r"\d")
_BACK = 5
_ON = 7


def find(heard: Heard, held_on: date | None = None) -> tuple[TimeMention, ...]:
    """Find each day, date or clock time named, neighbors joined ("Thursday at six" is one mention).

    `resolved` is ISO 8601, counted from `held_on`, and None where that is unknown or the words leave it open.
    """
    spans: list[tuple[int, int]] = []
    for begin, stop in _windows(heard):
        for atom in ATOM.finditer(heard.low, begin, stop):
            start, end = atom.span()
            if spans and start < spans[-1][1]:
                continue
            if spans and JOIN.fullmatch(heard.low, spans[-1][1], start):
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    return tuple([_mention(heard, start, end, held_on) for start, end in spans])


def _mention(heard: Heard, start: int, end: int, held_on: date | None) -> TimeMention:
    resolved = resolve(heard.low[start:end], held_on) if held_on else None
    return TimeMention.model_construct(text=heard.text[start:end], start=start, end=end, resolved=resolved)


def _windows(heard: Heard) -> list[tuple[int, int]]:
    """Cut the stretches around words that may be part of a time: shapes are tried there and nowhere else."""
    words, spans = heard.words, heard.spans
    windows: list[tuple[int, int]] = []
    if STRONG.isdisjoint(heard.vocabulary) and WEAK.isdisjoint(heard.vocabulary) and not _DIGIT.search(heard.low):
        return windows
    for at, word in enumerate(words):
        if word in STRONG or word[0].isdigit() or (word in WEAK and _supported(words, at)):
            begin = spans[max(0, at - _BACK)][0]
            stop = spans[min(len(words) - 1, at + _ON)][1] + 2
            if windows and begin <= windows[-1][1]:
                windows[-1] = (windows[-1][0], max(stop, windows[-1][1]))
            else:
                windows.append((begin, stop))
    return [(max(0, begin - 1), min(stop, len(heard.low))) for begin, stop in windows]


def _supported(words: tuple[str, ...], at: int) -> bool:
    """Tell whether a word that is seldom a time ("six", "second", "may") has a neighbor that makes it one."""
    last = at + 1 == len(words)
    return last or words[at + 1] in BESIDE or (at > 0 and words[at - 1] in BESIDE)
