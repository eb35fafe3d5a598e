"""The names before turns: how a line is split into a name and words, and which of what stands there are names."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from coach.intake.roles import NAMES_OF_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable

_TIME = r"[\[(<]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])>]?"
_NAME = r"[^\W\d_][^:*\n\[\]<>{}=\"“”?!;|/\\]{0,39}?(?:\s?\([^\W\d_]+(?:\s?[/,]\s?[^\W\d_]+)+\))?"
"""A name, with the pronouns that meetings write behind it: “Marcus Bell (he/him)”."""
_SAID = re.compile(
    rf"^[\s>\-•*_]*?(?:{_TIME}[\s,\-–—]*)?(?:\*\*|__|\*)?(?P<name>{_NAME})(?:\*\*|__|\*)?"
    rf"(?:\s*{_TIME})?\s*(?:\*\*|__|\*)?\s?[:：](?!//)(?:\*\*|__|\*)?(?:\s|$)(?P<words>.*)$"
)
_HEADED = re.compile(rf"^\s*(?:\*\*|__)?(?P<name>{_NAME})(?:\*\*|__)?[\s,\-–—|]+{_TIME}\s*$")
_DASHED = re.compile(rf"^\s*(?P<name>{_NAME})(?:\s+-|\s*[–—])\s+(?P<words>\S.*)$")
_ALONE = re.compile(rf"^\s*(?:\*\*|__)?(?P<name>{_NAME})(?:\*\*|__)?\s*$")
_TIME_ALONE = re.compile(rf"^\s*(?:{_TIME}|[\d:.,]+\s*-->\s*[\d:.,]+)\s*$")
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(rf"(?:.*\d\W+)?(?:{_MONTH})[a-z]*\W+(?:.*\d).*", re.IGNORECASE)
"""A day that a recorder wrote above what was said: November 24, 2026."""
_AT_MOST_WORDS = 5
_SMALL = frozenset(
    {"de", "del", "der", "da", "di", "du", "la", "le", "van", "von", "bin", "al", "el", "y", "of", "the"}
)
"""Words inside a name that are written small."""


def is_time(line: str) -> bool:
    """Tell whether nothing but a time, or the times of a caption, stands on a line."""
    return _TIME_ALONE.match(line) is not None


def with_colon(line: str) -> tuple[str, str] | None:
    """Split `Name: words`, or a name and a time alone on a line, into the name and the words."""
    if ":" not in line and "：" not in line:
        return None
    match = _SAID.match(line)
    if match:
        return match["name"].strip(), match["words"].strip()
    match = _HEADED.match(line)
    return (match["name"].strip(), "") if match else None


def with_dash(line: str) -> tuple[str, str] | None:
    """Split `Name - words` into the name and the words."""
    match = _DASHED.match(line)
    return (match["name"].strip(), match["words"].strip()) if match else None


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
        and not _DATE.fullmatch(name)
    }


def key(name: str) -> str:
    """Give the form in which two spellings of one name are equal."""
    return " ".join(name.split()).casefold()


def _is_capital(name: str) -> bool:
    """Tell whether each word begins with a capital, or is written in letters that have none."""
    return all(word[0].lower() == word[0].upper() or word[0].isupper() or word in _SMALL for word in name.split())
