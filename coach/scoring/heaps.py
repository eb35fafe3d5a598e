"""Tells heaps of key words and refrains from speech. Knows no labels: what they are worth is for the course to say."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[.,;:!?]")

_ASKING = frozenset({"how", "why", "what", "who", "when", "where", "which"})

# The coach's own words: people who talk with one another do not string these together.
_JARGON = frozenset(
    """open closed question questions reflection reflections reflect follow-up story ask asks agitation affirmation
    purpose commitment restate obstacle obstacles specific time-bound choice listening self-interest empathy""".split()  # noqa: SIM905 - read as text
)

# Words that hold English sentences together; a heap has none of them.
_SMALL = frozenset(
    """a an the i me my you your you're he him his she her it it's its we us our they them their this that that's these
    those there is are was were be been am do does did have has had will would can could should to of in on at by for
    with from about as than so if or and but because not no""".split()  # noqa: SIM905 - read as text
)

_STOPS = frozenset(".,;:!?")
_SENTENCE = re.compile(r"[^.!?\n]+")
_SHORTEST = 5
_REFRAIN_WORDS = 4
_REFRAIN_TURNS = 3
_LONG_WORD = 5
_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PIECE, _OFTEN = 3, 0.2
_PATCHED_WORDS = 6
_PATCHED_SHARE = 0.2
_PATCHED_TURNS = 0.25
_PATCHES = 3
_HELD_TOGETHER = 0.38
"""Of 450 real and invented talks four have less than this share of small words, and none of those is patchwork."""


def is_heap(text: str) -> bool:
    """Tell whether somewhere in a turn key words are piled up: five and more without grammar, and two odd pairs.

    An odd pair is a long word said twice running, two different question words, or two of the coach's own terms.
    """
    run: list[str] = []
    for word in (*_WORD.findall(text.lower()), "."):
        if word in _SMALL or word in _STOPS:
            if len(run) >= _SHORTEST and len(_odd_pairs(run)) > 1:
                return True
            run = []
        else:
            run.append(word)
    return False


def _odd_pairs(run: list[str]) -> set[tuple[str, str]]:
    return {
        (one, two)
        for one, two in pairwise(run)
        if (one == two and len(one) >= _LONG_WORD) or (one != two and ({one, two} <= _ASKING or {one, two} <= _JARGON))
    }


def find_refrains(turns: Iterable[tuple[int, str]]) -> set[int]:
    """Find the turns, given with their index, that bear a sentence said word for word in three turns or more."""
    bearing: dict[str, set[int]] = defaultdict(set)
    for index, text in turns:
        for sentence in _SENTENCE.findall(text.lower()):
            words = _WORD.findall(sentence)
            if len(words) >= _REFRAIN_WORDS:
                bearing[" ".join(words)].add(index)
    return {index for found in bearing.values() if len(found) >= _REFRAIN_TURNS for index in found}


def find_patchwork(turns: Iterable[tuple[int, str]]) -> set[int]:
    """Find the turns that are patched together from pieces of three words, each of them said in three turns or more.

    Anyone may say "tell me more about" three times; a talk is patchwork where a quarter of its turns hold several such
    pieces, and few small words hold them together.
    """
    words = {index: _WORDS.findall(text.lower()) for index, text in turns}
    everything = list(chain.from_iterable(words.values()))
    if sum(map(_SMALL.__contains__, everything)) >= _HELD_TOGETHER * len(everything):
        return set()
    bearing: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for index, said in words.items():
        for piece in _pieces(said):
            bearing[piece].add(index)
    often = max(_REFRAIN_TURNS, _OFTEN * len(words))
    again = {piece for piece, found in bearing.items() if len(found) >= often}
    spoken = {index: said for index, said in words.items() if len(said) >= _PATCHED_WORDS}
    patched = {index: _covered(said, again) for index, said in spoken.items()}
    found = {index for index, (share, _) in patched.items() if share >= _PATCHED_SHARE}
    kinds = set().union(*[patched[index][1] for index in found])
    return found if len(kinds) >= _PATCHES and len(found) >= _PATCHED_TURNS * len(spoken) else set()


def _pieces(said: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*[said[at:] for at in range(_PIECE)], strict=False))


def _covered(said: list[str], again: set[tuple[str, ...]]) -> tuple[float, set[tuple[str, ...]]]:
    """Give the share of words that stand in pieces said again, and the pieces, those that overlap as their first."""
    covered: set[int] = set()
    kinds: set[tuple[str, ...]] = set()
    for at, piece in enumerate(_pieces(said)):
        if piece in again:
            if at not in covered:
                kinds.add(piece)
            covered.update(range(at, at + _PIECE))
    return len(covered) / len(said), kinds
