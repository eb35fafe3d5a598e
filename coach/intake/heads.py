"""Names that stand with a time, or a day and a time, on a line of their own above the words.

`00:03 Speaker 1` comes from Word, `[10:02 AM] Ana` from Teams, `Ana, [24/11/2026 10:02]` from Telegram, `[Ana] 00:03`
from Zoom. Knows nothing of how the words below are put together.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from coach.intake import names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STAMP = rf"(?:{names.DAY}[,\s]+(?:at\s+|um\s+|à\s+)?)?{names.CLOCK}"
_FORMS = tuple(
    re.compile(rf"^\s*{form}\s*$", re.IGNORECASE)
    for form in (
        rf"[\[(]?{_STAMP}[\])]?[\s,\-–—|]+(?P<name>{names.NAME})",
        rf"\[(?P<name>{names.NAME})\][\s,]+[\[(]?{_STAMP}[\])]?",
        rf"(?P<name>{names.NAME})[\s,\-–—|]+[\[(]?{_STAMP}[\])]?",
    )
)
_CLOCKS = frozenset(
    {"am", "pm", "uhr", "h", "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet"}
)
"""What stands behind a time and is nobody."""
_TWO = 2


def below(lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Give (name, words) where two such names are found and one of them comes back; nothing elsewhere."""
    found = [_name(line) for line in lines]
    often = Counter(names.key(name) for name in found if name)
    if len(often) < _TWO or max(often.values()) < _TWO:
        return
    for line, name in zip(lines, found, strict=True):
        if name:
            yield name, ""
        elif not names.is_time(line):
            yield None, line


def _name(line: str) -> str | None:
    if ":" not in line and "." not in line:
        return None
    match = next((match for form in _FORMS if (match := form.match(line))), None)
    name = names.alone(match["name"]) if match else None
    return None if name and (names.key(name) in _CLOCKS or names.is_day(name)) else name
