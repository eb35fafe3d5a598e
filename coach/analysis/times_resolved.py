"""Works out which day, week, month or minute a mention of a time means, counted from the day of the talk. ISO 8601."""

# ruff: noqa: E501 - a pattern is read on one line
from __future__ import annotations

import re
from datetime import date, timedelta

from coach.analysis.times_words import MONTHS, NUMBERS, ORDINALS, WEEKDAYS

_WEEK = 7
_NOON = 12
_AFTERNOON_FROM = 8
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_ISO = re.compile(r"\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b")
_YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")
_ORDINAL = re.compile(r"\b(\d{1,2})\s?(?:st|nd|rd|th)\b")
_NUMBER = re.compile(r"\b(\d{1,2})\b(?![:.]\d)")
_HALF = re.compile(r"\bhalf (?:past )?([a-z]+|\d{1,2})\b")
_QUARTER = re.compile(r"\b(quarter) (past|to|after|of|till?) ([a-z]+|\d{1,2})\b")
_CLOCK = re.compile(
    r"\b(\d{1,2})[:.](\d\d)(?:\s?([ap])\.?m?\b)?|\b(\d{1,2}|[a-z]+)\s?([ap])\.?\s?m\b|\b(\d{1,2}|[a-z]+) o'? ?clock\b|\b(?:at|by|around|before|after|until|till) (\d{1,2}(?![:.]\d)|[a-z]+)(?: (fifteen|thirty|forty-five|forty five))?\b"
)
_GONE = re.compile(r"\b(?:last|previous)\b|\bpast [a-z]+day|\bpasado\b")
_PAST_OR_TO = re.compile(
    r"(?<!from )\b(five|ten|twenty(?:[ -]five)?|5|10|20|25) (?:minutes? )?(past|to|till?) ([a-z]+|\d{1,2})\b"
)
"""Minutes before or after an hour: "ten past three", "twenty-five to six"."""
_NAMED = {"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0)}


def resolve(said: str, held_on: date) -> str | None:
    """Resolve the lower-case words of a mention: "2026-11-26T18:30", "2026-11-26", "2026-W49" or "2026-12"; None where open.

    A weekday is the next one; "next" puts it in the following week, "last" in the past. Two numbers are day and month
    where they can be read in one way only. What lies beyond the calendar stays open: other tools write 9999-12-31 for
    a day that they do not know.
    """
    try:
        return _resolved(said, held_on)
    except (OverflowError, ValueError):
        return None


def _resolved(said: str, held_on: date) -> str | None:
    words = _WORD.findall(said)
    day = _day(said, words, held_on)
    clock = _clock(said, words)
    if day is not None and clock is not None:
        return f"{day.isoformat()}T{clock[0]:02d}:{clock[1]:02d}"
    if day is not None:
        return day.isoformat()
    return _stretch(said, words, held_on)


def _day(said: str, words: list[str], held_on: date) -> date | None:
    if iso := _ISO.search(said):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if "week" in words and not ({*words} & WEEKDAYS.keys()):
        return None
    named = next((MONTHS[w] for w in words if w in MONTHS), None)
    number = _day_number(said, words, named=named is not None)
    if named and number:
        year = _YEAR.search(said)
        return _date(int(year[0]), named, number) if year else _coming(held_on, named, number)
    for word, shift in (
        ("today", 0),
        ("tonight", 0),
        ("hoy", 0),
        ("tomorrow", 1),
        ("tmrw", 1),
        ("yesterday", -1),
        ("ayer", -1),
    ):
        if word in words:
            return held_on + timedelta(days=shift + (word == "tomorrow" and "day after" in said))
    weekday = next((WEEKDAYS[w] for w in words if w in WEEKDAYS), None)
    if number:
        return _day_of_some_month(held_on, number)
    return None if weekday is None else _weekday(said, words, weekday, held_on)


def _weekday(said: str, words: list[str], weekday: int, held_on: date) -> date:
    """Find the weekday meant: the next to come, unless the words around it say another."""
    ahead = (weekday - held_on.weekday()) % _WEEK or _WEEK
    if _GONE.search(said):
        return held_on - timedelta(days=(held_on.weekday() - weekday) % _WEEK or _WEEK)
    if words[0] == "next":
        ahead = _WEEK - held_on.weekday() + weekday
    elif re.search(r"day week\b", said):
        ahead += _WEEK
    return held_on + timedelta(days=ahead)


def _day_number(said: str, words: list[str], *, named: bool) -> int | None:
    if match := _ORDINAL.search(said):
        return int(match[1])
    ordinal = next((ORDINALS[w] for w in words if w in ORDINALS), None)
    if ordinal and (named or ordinal > _NOON):
        return ordinal
    match = _NUMBER.search(said) if named else None
    return int(match[1]) if match else None


def _day_of_some_month(held_on: date, number: int) -> date | None:
    """Find the next month that has the day still to come."""
    for ahead in range(12):
        month = held_on.month - 1 + ahead
        found = _date(held_on.year + month // 12, month % 12 + 1, number)
        if found and found >= held_on:
            return found
    return None


def _coming(held_on: date, month: int, number: int) -> date | None:
    found = _date(held_on.year, month, number)
    return found if found is None or found >= held_on else _date(held_on.year + 1, month, number)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(said: str, words: list[str]) -> tuple[int, int] | None:
    for word, clock in _NAMED.items():
        if word in words:
            return clock
    late = bool({"evening", "tonight", "night", "afternoon", "noche", "tarde"} & {*words})
    early = bool({"morning", "am"} & {*words})
    if (half := _HALF.search(said)) and (hour := _hour(half[1])):
        return _of_day(hour, 30, None, late=late, early=early)
    for pattern in (_QUARTER, _PAST_OR_TO):
        if (beside := pattern.search(said)) and (hour := _hour(beside[3])) and (minutes := _minutes(beside[1])):
            past = beside[2] in {"past", "after"}
            return _of_day(hour if past else hour - 1, minutes if past else 60 - minutes, None, late=late, early=early)
    return _plain_clock(said, late=late, early=early)


def _minutes(word: str) -> int | None:
    if word == "quarter":
        return 15
    return int(word) if word.isdigit() else NUMBERS.get(word)


def _plain_clock(said: str, *, late: bool, early: bool) -> tuple[int, int] | None:
    match = _CLOCK.search(said)
    if match is None:
        return None
    hour = _hour(match[1] or match[4] or match[6] or match[7] or "")
    minutes = {"fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45}.get(match[8] or "", int(match[2] or 0))
    return None if hour is None else _of_day(hour, minutes, match[3] or match[5], late=late, early=early)


def _hour(word: str) -> int | None:
    hour = int(word) if word.isdigit() else NUMBERS.get(word)
    return hour if hour is not None and hour <= 2 * _NOON else None


def _of_day(hour: int, minutes: int, half: str | None, *, late: bool, early: bool) -> tuple[int, int] | None:
    """Put an hour into the day: without a word for it, one to seven are after noon."""
    if hour > _NOON or minutes >= 60:  # noqa: PLR2004 - minutes of an hour
        return (hour % 24, minutes) if minutes < 60 else None  # noqa: PLR2004 - likewise
    after = half == "p" or (half is None and (late or (not early and hour < _AFTERNOON_FROM)))
    return (hour % _NOON + (_NOON if after or (hour == _NOON and half is None) else 0), minutes)


def _stretch(said: str, words: list[str], held_on: date) -> str | None:
    """Resolve a week or a month."""
    month = next((MONTHS[w] for w in words if w in MONTHS), None)
    if month:
        year = _YEAR.search(said)
        first = date(int(year[0]) if year else held_on.year + (month < held_on.month), month, 1)
        if "week" not in words:
            return f"{first:%Y-%m}"
        which = next((ORDINALS[w] for w in words if w in ORDINALS and ORDINALS[w] < 6), 1)  # noqa: PLR2004 - weeks of a month
        return _iso_week(first + timedelta(weeks=which - 1))
    shift = {"this": 0, "next": 1, "last": -1, "coming": 1, "following": 1}.get(words[0] if words else "")
    if shift is None or len(words) < 2:  # noqa: PLR2004 - "this week" is two words
        return None
    if words[1] in {"week", "weekend"}:
        return _iso_week(held_on + timedelta(weeks=shift if words[1] == "week" or words[0] != "this" else 0))
    if words[1] == "month":
        ahead = held_on.month - 1 + shift
        return f"{held_on.year + ahead // 12}-{ahead % 12 + 1:02d}"
    return str(held_on.year + shift) if words[1] == "year" else None


def _iso_week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"
