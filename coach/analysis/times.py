"""Finds the days, dates and clock times a turn names. What they resolve to is times_resolve's; their shapes, times_words'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.times_words import ATOM, JOIN, TRIGGERS
from coach.model.reading import TimeMention

if TYPE_CHECKING:
    from datetime import date

    from coach.analysis.heard import Heard

_DIGIT = re.compile(r"\d")


def find(heard: Heard, held_on: date | None = None) -> tuple[TimeMention, ...]:
    """Find each day, date or clock time named, neighbours joined ("Thursday at six" is one mention).

    `resolved` is ISO 8601, counted from `held_on`, and None where that is unknown or the words leave it open.
    """
    if not (_DIGIT.search(heard.low) or heard.vocabulary & TRIGGERS):
        return ()
    atoms = [m.span() for m in ATOM.finditer(heard.low)]
    spans = []
    for start, end in atoms:
        if spans and JOIN.fullmatch(heard.low, spans[-1][1], start):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(TimeMention(text=heard.text[s:e], start=s, end=e) for s, e in spans)
