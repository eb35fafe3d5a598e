"""Learns which sentence of a turn earns a label, from those that a second coder named. Part of `train_opinions`.

Each sentence is an instance of its own, weighed by its words and marks alone. What a turn's best sentence weighs is
added to what the turn weighs as a whole, so the rows are written at the share that they count for there.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.agreement import touches
from benchmarks.learner import Feature, learn, readable_rows, worded
from coach.analysis import sentences
from coach.analysis.heard import hear
from coach.model.transcript import Speaker, Transcript

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.analysis.heard import Piece
    from coach.model.reading import Label

SHARE = 0.5
"""What a sentence counts for beside its turn. Tried from 0.3 to 1: it hardly matters."""
Place = tuple[int, int]
"""A conversation's number and a turn's."""


class Sentence(NamedTuple):
    """One sentence: where it was said, what it shows, and the labels that it was named for; None if nobody did."""

    place: Place
    shows: frozenset[Feature]
    named: frozenset[str] | None


class Weighed(NamedTuple):
    """What is written down for each speaker, and each turn's best sentence by weights that have not seen it."""

    tables: dict[Speaker, dict[str, Any]]
    best: dict[Place, dict[Label, float]]
    right: dict[str, tuple[int, int]]
    """For each label: how often the heaviest of several sentences was one that was named, and of how many."""


def weigh(data: Sequence[dict[str, Any]], labels: dict[Speaker, tuple[Label, ...]]) -> Weighed:
    """Learn for each speaker, and weigh every turn of the corpus."""
    spoken = _sentences(data)
    made = Weighed({}, {}, {})
    for who, ours in labels.items():
        named = [one for one in spoken[who] if one.named is not None]
        y = np.array([[label.value in (one.named or ()) for label in ours] for one in named])
        learned = learn([one.shows for one in named], y, [one.place[0] for one in named], ours).scaled(SHARE)
        turns: dict[Place, list[tuple[Sentence, np.ndarray]]] = defaultdict(list)
        for one in spoken[who]:
            turns[one.place].append((one, learned.weigh(one.shows, one.place[0])))
        for place, said in turns.items():
            scores = np.max([score for _, score in said], axis=0)
            made.best[place] = {label: float(score) for label, score in zip(ours, scores, strict=True)}
        made.right.update({label.value: _count(lane, label, list(turns.values())) for lane, label in enumerate(ours)})
        bias = {label.value: round(float(b), 3) for label, b in zip(ours, learned.bias[-1], strict=True)}
        made.tables[who] = {"labels": bias} | readable_rows(learned.rows(), ("words", "pairs", "starts", "marks"))
    return made


def _sentences(data: Sequence[dict[str, Any]]) -> dict[Speaker, list[Sentence]]:
    found: dict[Speaker, list[Sentence]] = {who: [] for who in Speaker}
    for number, one in enumerate(data):
        for index, turn in enumerate(Transcript.model_validate(one).turns):
            spans = one["turns"][index].get("second")
            pieces = hear(index, turn).pieces
            for at, piece in enumerate(pieces):
                named = None if spans is None else frozenset(k for k, v in spans.items() if touches(piece, v))
                found[turn.speaker].append(Sentence((number, index), _features(pieces, at), named))
    return found


def _features(pieces: Sequence[Piece], at: int) -> frozenset[Feature]:
    """Name all that a sentence is weighed by."""
    words = pieces[at].words
    shown = worded(words, pairwise(words), (words[:1], words[:2]))
    return frozenset(shown | {("marks", mark) for mark in sentences.marks(pieces, at)})


def _count(lane: int, label: Label, turns: Sequence[list[tuple[Sentence, np.ndarray]]]) -> tuple[int, int]:
    right = of = 0
    for said in turns:
        if len(said) > 1 and any(label.value in (one.named or ()) for one, _ in said):
            heaviest, _ = max(said, key=lambda pair: pair[1][lane])
            right += label.value in (heaviest.named or ())
            of += 1
    return right, of
