"""How turns of phrase are written down here: any of several, as whole words. They remember what they were tried on."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_KEPT = 500
"""So many of the latest texts each remembers; a trainee with a person has some two hundred."""


class Cue:
    """A pattern to look for in plain text. The same lines come again and again, and are not searched again."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Take the pattern, to be compiled when it is first tried. The methods are those of a compiled pattern."""
        self._pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """Find it anywhere in a text."""
        return lru_cache(_KEPT)(self._compiled.search)

    @cached_property
    def match(self) -> Callable[[str], re.Match[str] | None]:
        """Find it where a text begins."""
        return lru_cache(_KEPT)(self._compiled.match)

    @cached_property
    def fullmatch(self) -> Callable[[str], re.Match[str] | None]:
        """Find it as the whole of a text."""
        return lru_cache(_KEPT)(self._compiled.fullmatch)

    @cached_property
    def sub(self) -> Callable[[str, str], str]:
        """Put other words in its place."""
        return lru_cache(_KEPT)(self._compiled.sub)


def any_of(*phrases: str) -> Cue:
    """Make phrases into one cue that finds any of them as whole words."""
    return Cue(r"(?<![\w'])(?:" + "|".join(phrases) + r")(?![\w'])")
