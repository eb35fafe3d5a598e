"""Names as they may stand in an id or a file's name, and as a list of people is sorted by them."""

from __future__ import annotations

import re
import unicodedata


def slug(text: str) -> str:
    """Write text in small Latin letters, digits and single hyphens: "Maria López" gives "maria-lopez".

    Letters that have no Latin likeness are left out, so that nothing may be left.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def as_filed(name: str) -> str:
    """Give what a name is sorted by: without marks and whatever the case, so that Élodie stands before Frank."""
    letters = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
