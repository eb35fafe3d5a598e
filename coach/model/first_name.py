"""What to call somebody in a line: by their first name, or by their title and the name after it."""

from __future__ import annotations

import re

_TITLE = re.compile(
    r"(?:mr|mrs|ms|mx|miss|dr|prof|rev|fr|sr|sra|srta|señora?|señorita|don|doña|pastor|deacon|imam|rabbi|father|mother"
    r"|sister|brother|aunt|auntie|uncle|tía|tío|abuel[ao]|grandma|grandpa|chief)\.?",
    re.IGNORECASE,
)


def first_name(name: str) -> str:
    """Give the first of somebody's names, with the one after it where the first is a title: Mrs. Okafor."""
    words = name.split()
    titled = len(words) > 1 and _TITLE.fullmatch(words[0]) is not None
    return " ".join(words[: 2 if titled else 1]) or name
