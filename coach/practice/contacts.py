"""Finds how somebody can be reached in what was said: mail, telephone, web, handles, and where they live."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def _run(letters: str) -> str:
    """Match all of a run of letters from its beginning, and from its middle no more than a mail name may have.

    Or one unbroken word of a turn's length would be read to its end from each of its letters.
    """
    return rf"(?:(?<![{letters}])[{letters}]++|[{letters}]{{1,64}}+)"


_GAP = r"(?:[ ()/\u00a0\u2010-\u2013-]{0,3}|\.)"
# A web page's name: as many parts as there are from its beginning, and from its middle, for the same reason, only some.
_LABELS = r"(?:(?<![\w.-])(?:[\w-]++\.)+|(?:[\w-]{1,63}+\.){1,8})"
_STREET = (
    "street|st|road|rd|avenue|ave|lane|ln|boulevard|blvd|terrace|crescent|drive|highway|hwy|parkway|pkwy|circle|court"
)
_CALLE = "calle|avenida|avda|carrera|plaza|paseo|camino|colonia"
_PATTERNS = (
    _run(r"\w.+'-") + r"@[\w-]+(?:\.[\w-]+)*",
    r"\b" + _run(r"\w.") + r" (?:at|arroba) \w++ (?:dot|punto) \w+(?: (?:dot|punto) \w+)?",
    r"\b(?:https?://|www\.)\S+",
    rf"\b{_LABELS}(?:com|org|net|edu|gov|info|co\.uk|org\.uk|uk|mx|es|de|fr|ca|io)\b(?:/\S*)?",
    r"(?<![\w@])@\w[\w.]*\w",
    rf"(?<!\w)\+?\(?\d(?:{_GAP}\d){{6,}}",
    rf"(?i:\b\d+[a-z]?,? (?:[\w'’.]+ ){{0,2}}?(?:{_STREET})\b)",
    rf"(?i:\b(?:{_CALLE})\.? (?:[\w'’.]+,? ){{1,4}}(?:n[úu]m(?:ero)?\.? |#)?\d+\w?\b)",
    r"(?i:\b(?:apartment|apt|flat|unit|suite|departamento|depto|piso)\.? #?\d+ ?[a-z]?\b)",
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b",
    r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b",
)
_CONTACT = re.compile("|".join(_PATTERNS))
_SPAN = re.compile(r"\d{1,2}[.:]\d\d *[-–] *\d{1,2}[.:]\d\d|(?:19|20)\d\d *[-–/] *(?:19|20)\d\d")
_COUNTED = re.compile(r"(?i:\d+ (?:people|persons|of (?:us|you|them)|families|more|miles|years|minutes|hours|days)\b)")


def contacts(text: str) -> Iterator[str]:
    """Give each contact as it stands; what says from when till when is none."""
    for found in _CONTACT.finditer(text):
        if not _SPAN.fullmatch(found[0]) and not _COUNTED.match(found[0]):
            yield found[0]
