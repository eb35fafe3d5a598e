"""A turn as the reader hears it: normalised text of the same length, words, sentences. Knows no labels.

Everything but the words is worked out when it is first asked for: most turns are never asked for most of it.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from coach.analysis.tallies import tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
_BREAK = re.compile(r"[,;:]|--| - ")
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"')\]]*+(?=\s|$)")
"""Each run of signs is gone through once, however long: where its end ends no sentence, no part of it does."""
_STAGE = re.compile(
    r"[(\[][^()\[\]]{0,30}\b(?:laugh\w*|chuckl\w*|giggl\w*|pauses?|silence|beat|sigh\w*|cough\w*|cries|crying|nods?|"
    r"smiles?|shrugs?|inaudible|unclear|crosstalk|applause|music)\b[^()\[\]]{0,30}[)\]][\s.]*"
)
"""A turn that is no more than what a transcriber noted: "(long pause)". Nobody said these words."""
_LONG_LINE = 60
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "st", "prof", "rev", "sr", "fr", "vs", "etc"))


_MOST_KEPT = 50_000
_LONGEST_KEPT = 30


class _WordsIn(dict[str, tuple[str, ...]]):
    """Remembers which words stand in what white space parts ("well," or "it's..."), up to a bound.

    The same word is then the same object wherever it is said, and each table finds it the faster.
    """

    def __missing__(self, token: str) -> tuple[str, ...]:
        found = tuple(map(sys.intern, _WORD.findall(token)))
        if len(self) < _MOST_KEPT and len(token) <= _LONGEST_KEPT:
            self[token] = found
        return found


_WORDS_IN = _WordsIn()


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

    @property
    def starts(self) -> set[tuple[str, ...]]:
        """Collect how it begins: its first word, and its first two."""
        return {self.words[:1], self.words[:2]}


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
        find, found, end = self.low.find, [], 0
        for word in self.words:  # nothing but signs and spaces stands before the next word, so it is the next found
            start = find(word, end)
            end = start + len(word)
            found.append((start, end))
        return tuple(found)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Cut at final punctuation and after short lines, as (start, end) in the text; without any, all is one."""
        low = self.low
        spans = []
        start = 0
        ends = [m.end() for m in _SENTENCE_END.finditer(low)]
        if "\n" in self.text:
            ends = sorted({*ends, *_short_lines(self.text)})
        for end in [*ends, len(low)]:
            piece = low[start:end]
            if piece.strip():
                spans.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
            start = end
        return tuple(spans)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Cut into sentences of words; titles such as "Mr." end none."""
        low, words, spans = self.low, self.words, self.spans
        pauses = [m.start() for m in _BREAK.finditer(low)]
        found = []
        first, begin, whole = 0, None, len(low.rstrip())
        for start, end in self.sentences:
            begin = start if begin is None else begin
            last = bisect_left(spans, (end,), first)
            mark = low[start:end].rstrip("\"')] ")[-1:]
            if mark == "." and last > first and words[last - 1] in _TITLES and end < whole:
                continue
            if last > first:
                breaks = [bisect_left(spans, (at,)) - first for at in _between(pauses, begin, end)]
                mark = mark if mark in ".!?" else ""
                found.append(Piece(words[first:last], first, begin, end, mark, frozenset(breaks)))
                first = last
            begin = None
        return tuple(found)

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Find the sentence that a character stands in; the whole text where none does."""
        for start, end in self.sentences:
            if start <= position < end:
                return start, end
        return 0, len(self.text)


def _short_lines(text: str) -> Iterator[int]:
    """Find where lines end that were broken off by hand, as in a chat; a long one may go on in the next."""
    begin = 0
    while (end := text.find("\n", begin)) >= 0:
        if end - begin < _LONG_LINE:
            yield end + 1
        begin = end + 1


def _between(places: list[int], begin: int, end: int) -> list[int]:
    return places[bisect_left(places, begin) : bisect_left(places, end)] if places else places


def hear(index: int, turn: Turn) -> Heard:
    """Normalise and cut one turn. Lower-casing keeps the length: the rare letters that would grow are kept."""
    text = turn.text
    plain = (
        text if text.isascii() and "\n" not in text and "\t" not in text and "`" not in text else text.translate(_PLAIN)
    )
    low = plain.lower()
    if len(low) != len(text):
        low = "".join([c.lower() if len(c.lower()) == 1 else c for c in plain])
    noted = low[:1] in ("(", "[") and _STAGE.fullmatch(low)
    words = () if noted else tuple(chain.from_iterable(map(_WORDS_IN.__getitem__, low.split())))
    return Heard(index, turn.speaker, text, low, words, frozenset(words))
