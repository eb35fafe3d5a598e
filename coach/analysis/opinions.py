"""A second opinion on the rules: a small linear model over what a turn shows and its function words.

Its weights are the data file `opinions.json`, trained by `benchmarks/train_opinions.py` on the conversations written for
Coach in `benchmarks/corpus`, and on nothing else. It decides labels; the spans come from the rules, or from the
sentence that weighs most.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.traits import show
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

    Entry = tuple[tuple[int, float], ...]


_HEAD_START = -0.4
_NOD_WEIGHT = 10.0
_FEW_NODS = 0.12
_MOST_NODS = 0.25


_AFTER_THEM = frozenset((Label.FOLLOW_UP, Label.REFLECTION))
_BY_ASKING = frozenset((Label.FOLLOW_UP,))
_ASKING = frozenset((Label.OPEN_QUESTION, Label.CLOSED_QUESTION))


class Weights(NamedTuple):
    """The model of an organizer's turns: its labels, where each starts from, and the weights of each feature."""

    labels: tuple[Label, ...]
    bias: tuple[float, ...]
    signs: dict[str, Entry]
    words: dict[str, Entry]
    pairs: dict[tuple[str, str], Entry]
    starts: dict[tuple[str, ...], Entry]


@cache
def _weights() -> Weights:
    data = json.loads(files("coach.analysis").joinpath("opinions.json").read_text(encoding="utf-8"))
    return _unpack(data["model"])


def _unpack(model: dict) -> Weights:
    names = list(model["labels"])
    place = {name: at for at, name in enumerate(names)}

    def entry(weights: dict[str, float]) -> Entry:
        return tuple((place[name], weight) for name, weight in weights.items())

    return Weights(
        labels=tuple(Label(name) for name in names),
        bias=tuple(model["labels"][name] for name in names),
        signs={key: entry(weights) for key, weights in model["signs"].items()},
        words={key: entry(weights) for key, weights in model["words"].items()},
        pairs={(key.split()[0], key.split()[1]): entry(weights) for key, weights in model["pairs"].items()},
        starts={tuple(key.split()): entry(weights) for key, weights in model["starts"].items()},
    )


def weigh(heard: Heard, talk: Talk) -> list[tuple[Label, bool]]:
    """Say of each label the model knows whether the turn bears it."""
    model = _weights()
    scores = list(model.bias)
    table = model.signs
    for sign in show(heard, talk):
        if sign in table:
            for at, weight in table[sign]:
                scores[at] += weight
    _add_words(heard, model, scores)
    if Label.REFLECTION in model.labels:
        scores[model.labels.index(Label.REFLECTION)] += _listening_kind(heard, talk)
    barred = _barred(heard, talk)
    return [(label, score > 0 and label not in barred) for label, score in zip(model.labels, scores, strict=True)]


def _barred(heard: Heard, talk: Talk) -> frozenset[Label]:
    """Name what a turn cannot be: nothing is said back or followed up before the person spoke, nor followed without asking."""
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


def _add_words(heard: Heard, model: Weights, scores: list[float]) -> None:
    entries = [model.words[word] for word in heard.vocabulary & model.words.keys()]
    entries += [model.pairs[pair] for pair in set(zip(heard.words, heard.words[1:], strict=False)) & model.pairs.keys()]
    entries += [model.starts[start] for start in starts(heard) if start in model.starts]
    for entry in entries:
        for at, weight in entry:
            scores[at] += weight


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
        entries = [model.words.get(w, ()) for w in set(words)] + [
            model.pairs.get(p, ()) for p in zip(words, words[1:], strict=False)
        ]
        entries += [model.starts.get(words[:1], ()), model.starts.get(words[:2], ())]
        return sum(value for entry in entries for place, value in entry if place == at)

    if not heard.pieces:
        return evidence(label, heard, 0, len(heard.text))
    best = max(heard.pieces, key=lambda piece: weight(piece.words))
    return evidence(label, heard, best.start, best.end)
