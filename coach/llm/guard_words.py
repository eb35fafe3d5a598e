"""Words as the guard's eyes compare them. Knows nothing of scenes."""

from __future__ import annotations

import re

from coach.analysis.stems import content_stems

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words(text: str) -> list[str]:
    """List the words of a text in small letters, in their order, with plain apostrophes."""
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def stems(text: str) -> frozenset[str]:
    """Collect the stems of the words that carry content."""
    return content_stems(words(text))
