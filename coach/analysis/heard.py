"""A turn as the reader hears it: normalised text of the same length, words, sentences. Knows no labels.

Everything but the words is worked out when it is first asked for: most turns are never asked for most of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from coach.analysis.tallies import tally

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.transcript import Speaker, Turn

T = TypeVar("T")

# One character for one character, so that every offset in `low` is an offset in the original text.
_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "\u00a0": " ",
        "\n": " ",
        "\t": " ",
    }
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_WORD_OR_BREAK = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[,;:]|--| - ")
_SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)")
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "st", "prof", "rev", "sr", "fr", "vs", "etc"))


class Piece(NamedTuple):
    """A sentence as words: `words` are `heard.words[first : first + len(words)]`; `mark` is how it ends, or "".

    `breaks` are the places in `words` before which a comma or a dash stands.
    A trailing dash or ellipsis is no mark: the speaker was cut off.
    """

    words: tuple[str, ...]
    first: int
    start: int
    end: int
    mark: str
    breaks: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Heard:
    """One turn, ready to be read. `words[i]` is `low[spans[i][0]:spans[i][1]]`; sentences are (start, end)."""

    index: int
    speaker: Speaker
    text: str
    low: str
    words: tuple[str, ...]
    vocabulary: frozenset[str]
    kept: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)
    """What has been worked out of the words alone, by what it is: the same at any place in any talk."""

    def once(self, what: object, work: Callable[..., T], *given: object) -> T:
        """Work something out of the words alone, or recall it: turns at other places may share what is kept."""
        found: T | None = self.kept.get(what)
        if found is None:
            found = self.kept[what] = work(*given)
        return found

    def at(self, index: int) -> Heard:
        """Give the same words, said at another place in a talk; what was worked out of them is shared."""
        heard = object.__new__(Heard)
        heard.__dict__.update(self.__dict__, index=index)
        return heard

    def laid_out(self) -> Heard:
        """Work out all that is cut from the words, so that the same words at other places share it."""
        _ = self.pairs, self.tallies, self.spans, self.pieces
        return self

    @property
    def length(self) -> int:
        """Count the words."""
        return len(self.words)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Collect the words that stand side by side."""
        return frozenset(pairwise(self.words))

    @cached_property
    def tallies(self) -> tuple[int, ...]:
        """Count the words of each sort, in the order of `tallies.SORTS`."""
        return tally(self.words)

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Say where each word stands, as (start, end) in the text."""
        return tuple([m.span() for m in _WORD.finditer(self.low)])

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Cut at final punctuation, as (start, end) in the text; a turn without any is one sentence."""
        low = self.low
        spans = []
        start = 0
        for end in [m.end() for m in _SENTENCE_END.finditer(low)] + [len(low)]:
            piece = low[start:end]
            if piece.strip():
                spans.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
            start = end
        return tuple(spans)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Cut into sentences of words; titles such as "Mr." end none."""
        low = self.low
        found = []
        first = 0
        begin = None
        if len(self.sentences) == 1 and self.words:
            start, end = self.sentences[0]
            mark = low[start:end].rstrip("\"')] ")[-1:]
            return (Piece(self.words, 0, start, end, mark if mark in ".!?" else "", _breaks(low)),)
        for start, end in self.sentences:
            begin = start if begin is None else begin
            words, breaks = _cut(low[begin:end])
            mark = low[start:end].rstrip("\"')] ")[-1:]
            if mark == "." and words and words[-1] in _TITLES and end < len(low):
                continue
            if words:
                found.append(Piece(tuple(words), first, begin, end, mark if mark in ".!?" else "", breaks))
                first += len(words)
            begin = None
        return tuple(found)

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Find the sentence that a character stands in; the whole text where none does."""
        for start, end in self.sentences:
            if start <= position < end:
                return start, end
        return 0, len(self.text)


def _breaks(text: str) -> frozenset[int]:
    return _cut(text)[1] if _may_break(text) else frozenset()


def _may_break(text: str) -> bool:
    return "," in text or "--" in text or ";" in text or ":" in text or " - " in text


def _cut(text: str) -> tuple[list[str], frozenset[int]]:
    """Cut a sentence into words, and say before which of them a comma or a dash stands."""
    if not _may_break(text):
        return _WORD.findall(text), frozenset()
    words: list[str] = []
    breaks = []
    for token in _WORD_OR_BREAK.findall(text):
        if token[0] in ",;:- ":
            breaks.append(len(words))
        else:
            words.append(token)
    return words, frozenset(breaks)


def hear(index: int, turn: Turn) -> Heard:
    """Normalise and cut one turn. Lower-casing keeps the length: the rare letters that would grow are kept."""
    text = turn.text
    plain = (
        text if text.isascii() and "\n" not in text and "\t" not in text and "`" not in text else text.translate(_PLAIN)
    )
    low = plain.lower()
    if len(low) != len(text):
        low = "".join([c.lower() if len(c.lower()) == 1 else c for c in plain])
    words = tuple(_WORD.findall(low))
    return Heard(index, turn.speaker, text, low, words, frozenset(words))
