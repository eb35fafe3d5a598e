"""How turns of phrase are written down here: any of several, as whole words. They remember what they were tried on."""

from __future__ import annotations

import re
from functools import lru_cache

_KEPT = 500
"""So many of the latest texts each remembers; a trainee with a person has some two hundred."""


class Cue:
    """A pattern to look for in plain text. The same lines come again and again, and are not searched again."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Compile the pattern. Its methods are those of a compiled pattern."""
        compiled = re.compile(pattern, flags)
        self.search = lru_cache(_KEPT)(compiled.search)
        self.match = lru_cache(_KEPT)(compiled.match)
        self.fullmatch = lru_cache(_KEPT)(compiled.fullmatch)
        self.sub = lru_cache(_KEPT)(compiled.sub)


def any_of(*phrases: str) -> Cue:
    """Make phrases into one cue that finds any of them as whole words."""
    return Cue(r"(?<![\w'])(?:" + "|".join(phrases) + r")(?![\w'])")
