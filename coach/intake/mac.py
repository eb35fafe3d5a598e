"""Tells text of an old Mac (Mac Roman) from text of Windows: both have a letter for every byte, and one has words."""

from __future__ import annotations

_LETTERS = frozenset("áéíóúñüàèìòùâêîôûäëïöåçãõæøœÿß")
_BEFORE = frozenset("¿¡“‘„«")
_BEHIND = frozenset("”’»…“")
_BETWEEN = frozenset("’·…")
_ALONE = frozenset("–—…•·€£°§©®™ºª¼½¾\xa0")
_DASHES = frozenset("–—")
"""Between letters they tell nothing: where Windows has a dash, an old Mac has ñ or ó."""
_SAMPLE = 200_000


def is_of_mac(content: bytes, windows: str) -> bool:
    """Tell whether bytes are words in Mac Roman and, as `windows` has them, are not."""
    mac = content[:_SAMPLE].decode("mac_roman")
    right, wrong = _strange(mac)
    _, wrong_here = _strange(windows[:_SAMPLE])
    return right > 0 and wrong * 4 <= right and wrong_here > wrong * 2


def _strange(text: str) -> tuple[int, int]:
    """Count the letters and signs outside ASCII that stand where people write them, and those that do not."""
    right = wrong = 0
    for at, sign in enumerate(text):
        before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
        if sign < "\x80" or (sign in _DASHES and before.isalpha() and after.isalpha()):
            continue
        fits = _fits(before, sign, after)
        right, wrong = right + fits, wrong + (not fits)
    return right, wrong


def _fits(before: str, sign: str, after: str) -> bool:
    if sign.lower() in _LETTERS:
        is_capital = sign != sign.lower()
        return not (is_capital and before.islower()) and (before.isalpha() or after.isalpha())
    if before.isalpha() and after.isalpha():
        return sign in _BETWEEN
    if sign in _BEFORE and not before.isalnum() and not after.isspace():
        return True
    return sign in _ALONE or (sign in _BEHIND and not before.isspace() and not after.isalnum())
