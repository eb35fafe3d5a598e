"""The days of the week that words name: who asks for Wednesday is not told yes to the Tuesday that an author wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.roleplay.words import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
_DAYS = re.compile(rf"\b({_DAY})s?\b")
_ITS_DAY = re.compile(
    rf"(?<!starting)(?<!beginning),? (?:(?:on|el|next|this|tomorrow,) )+(?:{_DAY}|miércoles|sábado)\b"
    r"(?: the \w+)?(?: at [\w:]+| a las? \w+)?",
    re.IGNORECASE,
)


def days_in(words: str) -> frozenset[str]:
    """Collect the days of the week that words name."""
    return frozenset(_DAYS.findall(plain(words)))


def without_others(lines: Sequence[str], days: Sequence[str]) -> Sequence[str]:
    """Leave out the lines that name another day than those that were asked for; none, where each of them does."""
    if not days:
        return lines
    return [line for line in lines if days_in(line) <= set(days)] or lines


def as_asked(what: str, days: Sequence[str]) -> str:
    """Put what was asked without its author's day, where another was asked for: "meet at the library"."""
    return _ITS_DAY.sub("", what) if days and days_in(what).isdisjoint(days) else what
