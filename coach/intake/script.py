"""Plain text with a name before each turn, cut into (name, words). Knows nothing of who is the organizer.

It reads `Name: words`, also with bold names, bullets, times before or after the name, blank lines, turns over several
lines, and a name with a time on a line of its own, as meeting recorders write it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from coach.intake.roles import NAMES_OF_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

_TIME = r"[\[(<]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])>]?"
_NAME = r"[^\W\d_][^:*\n\[\]<>{}=\"“”?!;|/\\]{0,39}?"
_SAID = re.compile(
    rf"^[\s>\-•*_]*?(?:{_TIME}[\s,\-–—]*)?(?:\*\*|__|\*)?(?P<name>{_NAME})(?:\*\*|__|\*)?"
    rf"(?:\s*{_TIME})?\s*(?:\*\*|__|\*)?\s?[:：](?!//)(?:\*\*|__|\*)?(?:\s|$)(?P<words>.*)$"
)
_HEADED = re.compile(rf"^\s*(?:\*\*|__)?(?P<name>{_NAME})(?:\*\*|__)?[\s,\-–—]+{_TIME}\s*$")
_TIME_ALONE = re.compile(rf"^\s*{_TIME}(?:\s*-->\s*{_TIME})?\s*$")
_AT_MOST_WORDS = 5
_SMALL = frozenset(
    {"de", "del", "der", "da", "di", "du", "la", "le", "van", "von", "bin", "al", "el", "y", "of", "the"}
)
"""Words inside a name that are written small."""


def turns(text: str) -> list[tuple[str, str]]:
    """Cut a text into (name, words), one for each stretch that one speaker has; names as first spelled."""
    lines = text.splitlines()
    names = _names(lines)
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        said = _said(line)
        key = _key(said[0]) if said else None
        if said and key in names:
            name, words = names[key], said[1]
            if found and found[-1][0] == name:
                found[-1][1].extend(["", words])
            else:
                found.append((name, [words]))
        elif found and not _TIME_ALONE.match(line):
            found[-1][1].append(line.strip())
    return [(name, _flow(words)) for name, words in found]


def speakers(text: str) -> dict[str, int]:
    """Count the turns of each speaker found, in the order in which they first speak."""
    return dict(Counter(name for name, _ in turns(plain(text))))


def plain(text: str) -> str:
    """Leave out what is no word: the mark some editors put before a text, and NUL."""
    return text.removeprefix("\ufeff").replace("\x00", "")


def _said(line: str) -> tuple[str, str] | None:
    """Split a line into the name and the words after it, if a name stands before them."""
    if ":" in line or "：" in line:
        match = _SAID.match(line)
        if match:
            return match["name"].strip(), match["words"].strip()
        match = _HEADED.match(line)
        return (match["name"].strip(), "") if match else None
    return None


def _names(lines: list[str]) -> dict[str, str]:
    """Find which of the words before a colon are names: the spelling of each by its key.

    A name is written like one (a capital on each word), or it comes back: "one thing: ..." inside a turn does not.
    """
    spelled: dict[str, str] = {}
    often: Counter[str] = Counter()
    for said in filter(None, map(_said, lines)):
        key = _key(said[0])
        spelled.setdefault(key, said[0])
        often[key] += 1
    return {
        key: name
        for key, name in spelled.items()
        if len(name.split()) <= _AT_MOST_WORDS and (often[key] > 1 or key in NAMES_OF_ROLES or _is_capital(name))
    }


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _is_capital(name: str) -> bool:
    """Tell whether each word begins with a capital, or is written in letters that have none."""
    return all(word[0].lower() == word[0].upper() or word[0].isupper() or word in _SMALL for word in name.split())


def _flow(lines: list[str]) -> str:
    """Join the lines of a turn: wrapped lines run on, a blank line begins a paragraph."""
    return "\n".join(" ".join(part) for part in _paragraphs(lines))


def _paragraphs(lines: list[str]) -> Iterator[list[str]]:
    part: list[str] = []
    for line in [*lines, ""]:
        if line:
            part.append(line)
        elif part:
            yield part
            part = []
