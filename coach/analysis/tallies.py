"""How many words of each sort a turn holds: pronouns, small words, numbers, and the groups of the lexicon.

Each word's sorts are looked up once a process and packed side by side, so that a turn is counted in one sum.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from coach.analysis.lexicon import BY_WORD, GROUPS
from coach.analysis.listed import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

_YOU = listed("you your you're you've you'd you'll yours youre u ur")
_ME = listed("i i'm my me i've i'd i'll im ive mine myself yo mi")
_WE = listed("we our us we're we've we'll we'd nos")
_SMALL = listed(
    """
    a an the i you he she it we they me him her us them my your his its our their is are was were be been am do does
    did have has had will would can could to of in on at for with and or but so if that this what who not no as by
    from about just i'm it's that's don't
    """
)
SORTS = ("you", "me", "we", "small", "number", *GROUPS)
YOU, ME, WE, SMALL, NUMBER = range(5)
_BITS = 32
_LANES = struct.Struct(f"<{len(SORTS)}I")
_MOST_KEPT = 50_000


def _sorts_of(word: str) -> Iterable[int]:
    for sort, words in ((YOU, _YOU), (ME, _ME), (WE, _WE), (SMALL, _SMALL)):
        if word in words:
            yield sort
    if word[0].isdigit():
        yield NUMBER
    yield from (NUMBER + 1 + group for group in BY_WORD.get(word, ()))


class _Sorts(dict[str, int]):
    """Remembers each word's sorts, up to a bound."""

    def __missing__(self, word: str) -> int:
        found = sum(1 << (_BITS * sort) for sort in _sorts_of(word))
        if len(self) < _MOST_KEPT:
            self[word] = found
        return found


_SORTS = _Sorts()


def tally(words: Iterable[str]) -> tuple[int, ...]:
    """Count the words of each sort, in the order of `SORTS`."""
    return _LANES.unpack(sum(map(_SORTS.__getitem__, words)).to_bytes(_LANES.size, "little"))
