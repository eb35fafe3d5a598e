"""The names before turns: how a line is split into a name and words, and which of what stands there are names."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from coach.intake.roles import NAMES_OF_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
"""A time of day, or one in a recording."""
_TIME = rf"[\[(<]?{CLOCK}[\])>]?"
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
DAY = (
    r"(?:\d{1,4}[./\-]\d{1,2}(?:[./\-]\d{1,4})?|today|yesterday"
    rf"|(?:{_MONTH})[a-z]*\.?\s\d{{1,2}}(?:,?\s\d{{4}})?|\d{{1,2}}\.?\s(?:{_MONTH})[a-z]*\.?(?:\s\d{{4}})?)"
)
"""A day as a program writes it beside a time."""
NAME = r"[^\W\d_][^:*\n\[\]<>{}=\"“”?!;|/\\]{0,39}?(?:\s?\([^\W\d_]+(?:\s?[/,]\s?[^\W\d_]+)+\))?"
"""A name, with the pronouns that meetings write behind it: “Marcus Bell (he/him)”."""
_EMOJI = "\u2600-\u27bf\ufe0f\U0001f300-\U0001faff"
_SAID = re.compile(
    rf"^[\s>\-•*_{_EMOJI}]*?(?:{_TIME}[\s,\-–—]*)?(?:\*\*|__|\*)?(?:\[(?P<boxed>{NAME})\]|(?P<name>{NAME}))(?:\*\*|__|\*)?"
    rf"(?:\s*{_TIME})?\s*(?:\*\*|__|\*)?\s?[:：](?!//)(?:\*\*|__|\*)?(?:\s|$)(?P<words>.*)$"
)
_BESIDE = re.compile(
    r"^\s*\[\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]\s*|(?<!\s)\s*\[\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]\s*$"
)
"""A time in square brackets before or after the words: nobody said it. White space is read once."""
_HEADED = re.compile(rf"^\s*(?:\*\*|__)?(?P<name>{NAME})(?:\*\*|__)?[\s,\-–—|]+{_TIME}\s*$")
_MARKED = tuple(
    re.compile(rf"^\s*{form}\s*(?P<words>\S.*)$")
    for form in (
        rf"(?P<name>{NAME})(?:\s+-\s|\s*[–—])",
        rf"(?P<name>{NAME})\t",
        rf"\[(?P<name>{NAME})\]",
        rf"<(?P<name>{NAME})>",
        rf"\((?P<name>{NAME})\)",
        rf"(?P<name>{NAME})\s*[>=;|]",
        rf"\|\s*(?P<name>{NAME})\s*\|",
        rf"(?P<name>{NAME})[:：](?!//)",
        r"(?P<name>[A-Z]{1,2})[.)]\s",
    )
)
"""What people write in place of a colon."""
_ALONE = re.compile(rf"^\s*(?:\*\*|__)?(?P<name>{NAME}|\+?\d[\d\s().\-]{{6,20}}\d)(?:\*\*|__)?\s*$")
_LENGTH = r"(?:\d+\s(?:hours?|minutes?|seconds?)\s?)+"
"""How Teams reads a time aloud."""
_SPAN = r"\d{1,2}:\d{2}:\d{2}\.\d{1,3},\d{1,2}:\d{2}:\d{2}\.\d{1,3}"
"""The times of a caption in a file of YouTube's (.sbv)."""
_TIME_ALONE = re.compile(
    rf"^\s*(?:(?:{DAY}[,\s]+(?:at\s+)?|{_LENGTH})?{_TIME}|[\d:.,]+\s*-->\s*[\d:.,]+|{_SPAN})\s*$", re.IGNORECASE
)
_DATE = re.compile(rf"(?:.*\d\W+)?(?:{_MONTH})[a-z]*\W+(?:.*\d).*", re.IGNORECASE)
"""A day that a recorder wrote above what was said: November 24, 2026."""
_WEEKDAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow"}
)
"""What stands beside a time in the midst of what is said."""
_AT_MOST_WORDS = 5
_LONGEST_TITLE = 4
_TITLES = frozenset({"Prof.", "Capt."})
_SMALL = frozenset(
    {"de", "del", "der", "da", "di", "du", "la", "le", "van", "von", "bin", "al", "el", "y", "of", "the"}
)
"""Words inside a name that are written small."""


def is_time(line: str) -> bool:
    """Tell whether nothing but a time, or the times of a caption, stands on a line."""
    return _TIME_ALONE.match(line) is not None


def is_day(name: str) -> bool:
    """Tell whether what stands where a name may stand is a day that a recorder wrote."""
    return _DATE.fullmatch(name) is not None


def with_colon(line: str) -> tuple[str, str] | None:
    """Split `Name: words`, or a name and a time alone on a line, into the name and the words."""
    if ":" not in line and "：" not in line:
        return None
    match = _SAID.match(line)
    if match:
        return (match["boxed"] or match["name"]).strip(), _BESIDE.sub("", match["words"]).strip()
    match = _HEADED.match(line)
    return (match["name"].strip(), "") if match else None


def with_marks(lines: Sequence[str]) -> Iterator[list[tuple[str, str] | None]]:
    """Split each line at what may stand for the colon, `Name - words`, `[Name] words` and others, one way at a time."""
    for form in _MARKED:
        matches = [form.match(line) for line in lines]
        yield [(match["name"].strip(), match["words"].strip(" \t|")) if match else None for match in matches]


def alone(line: str) -> str | None:
    """Give what may be a name with nothing else on its line."""
    match = _ALONE.match(line)
    if not match or match["name"].rstrip().endswith((".", ",", "…")):
        return None
    name = match["name"].strip()
    return name if len(name.split()) <= _AT_MOST_WORDS and (_is_capital(name) or key(name) in NAMES_OF_ROLES) else None


def among(found: Iterable[str]) -> dict[str, str]:
    """Find which of the words before a colon are names: the spelling of each by its key.

    A name is written like one (a capital on each word), or it comes back: "one thing: ..." inside a turn does not.
    """
    spelled: dict[str, str] = {}
    often: Counter[str] = Counter()
    for name in found:
        spelled.setdefault(key(name), name)
        often[key(name)] += 1
    return {
        which: name
        for which, name in spelled.items()
        if len(name.split()) <= _AT_MOST_WORDS
        and (often[which] > 1 or which in NAMES_OF_ROLES or _is_capital(name))
        and not any(map(_ends_a_sentence, name.split()[:-1]))
        and which not in _WEEKDAYS
        and not is_day(name)
    }


def _ends_a_sentence(word: str) -> bool:
    """Tell whether a sentence is over after a word: at a period, unless it stands behind a title or an initial."""
    return word.endswith(".") and len(word) > _LONGEST_TITLE and word not in _TITLES


def key(name: str) -> str:
    """Give the form in which two spellings of one name are equal."""
    return " ".join(name.split()).casefold()


def _is_capital(name: str) -> bool:
    """Tell whether each word begins with a capital, or is written in letters that have none."""
    return all(word[0].lower() == word[0].upper() or word[0].isupper() or word in _SMALL for word in name.split())
