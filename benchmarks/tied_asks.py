"""Learns what ties an ask to what the person said they care about. Part of `train_opinions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.coders import EVEN
from benchmarks.learner import Feature, learn, readable_rows
from benchmarks.lines import even
from coach.analysis import ties
from coach.model.reading import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk


class CodedAsk(NamedTuple):
    """One coded ask: its conversation's number, what it shows, and the share of its coders who hold it tied."""

    conversation: int
    shows: frozenset[Feature]
    tied: float


def show(conversation: int, heard: Heard, talk: Talk, tied: float | None) -> CodedAsk | None:
    """Take down what an ask shows, at its place in the talk; nothing where there is no stake yet to tie it to."""
    if tied is None or not talk.cared:
        return None
    words: set[Feature] = {("words", word) for word in heard.vocabulary}
    return CodedAsk(conversation, frozenset(words | {("signs", s) for s in ties.signs(heard, talk)}), tied)


def learned(asks: Sequence[CodedAsk]) -> tuple[dict[str, Any], float]:
    """Learn from all coded asks; give what is written down, and the share right on held-out conversations."""
    y = np.array([[ask.tied] for ask in asks])
    found = learn([ask.shows for ask in asks], y, [ask.conversation for ask in asks], (Label.ASK,))
    scores = [float(found.weigh(ask.shows, ask.conversation)[0]) for ask in asks]
    line = even(scores, [ask.tied for ask in asks])
    right = sum((score + line > 0) == (ask.tied > EVEN) for score, ask in zip(scores, asks, strict=True))
    rows = readable_rows(found.rows(), ("words", "signs"))
    made = {kind: {name: row[0] for name, row in table.items()} for kind, table in rows.items()}
    return {"bias": round(float(found.bias[-1][0]) + line, 3)} | made, right / len(asks)
