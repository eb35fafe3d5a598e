"""A turn as the reader hears it: normalised text of the same length, words, sentences. Knows no labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.model.transcript import Speaker, Turn

# One character for one character, so that every offset in `low` is an offset in the original text.
_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\n": " ", "\t": " "})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Heard:
    """One turn, ready to be read. `words[i]` is `low[spans[i][0]:spans[i][1]]`; sentences are (start, end)."""

    index: int
    speaker: Speaker
    text: str
    low: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]
    vocabulary: frozenset[str] = field(repr=False)

    @property
    def length(self) -> int:
        """Count the words."""
        return len(self.words)


def hear(index: int, turn: Turn) -> Heard:
    """Normalise and cut one turn. Lower-casing keeps the length: the rare letters that would grow are kept as they are."""
    text = turn.text
    low = text.translate(_PLAIN).lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_PLAIN))
    matches = list(_WORD.finditer(low))
    words = tuple(m.group() for m in matches)
    spans = tuple(m.span() for m in matches)
    return Heard(index, turn.speaker, text, low, words, spans, _sentences(low), frozenset(words))


def _sentences(low: str) -> tuple[tuple[int, int], ...]:
    spans = []
    start = 0
    for end in [m.end() for m in _SENTENCE_END.finditer(low)] + [len(low)]:
        piece = low[start:end]
        if piece.strip():
            spans.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
        start = end
    return tuple(spans)
