"""Word lists written as plain text, so that they can be read and added to."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Collect the words of a text; white space parts them."""
    return frozenset(words.split())


def phrased(phrases: str) -> tuple[str, ...]:
    """Collect the phrases of a text; a bar parts them."""
    return tuple(phrase for part in phrases.split("|") if (phrase := " ".join(part.split())))
