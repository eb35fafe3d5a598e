"""Learns how a turn reads in hindsight: from its own scores and those of the two turns before and after it.

Part of `train_opinions`. The scores are of weights that have not seen the conversation, so what is learned here from
five sixths of the conversations and measured on the last is held out twice.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.descent import descend
from benchmarks.learner import FOLDS
from benchmarks.lines import between, draw, draw_to_add
from coach.analysis import hindsight, opinions
from coach.model.reading import ANSWERS, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.train_opinions import Row
    from coach.model.transcript import Speaker

STEPS, RATE, PULL = 150, 0.08, 3.0
LEFT_ALONE = ANSWERS | {Label.REFLECTION}
"""Tried: of answers what comes after says nothing new, and saying back it tells worse in other people's talks."""
Table = dict[str, Any]


def learn(
    rows: Sequence[Row], speakers: Sequence[str], labels: dict[Speaker, tuple[Label, ...]]
) -> dict[Speaker, tuple[Table, dict[str, list[bool]]]]:
    """Learn for each speaker; give the tables, and what is found on held-out conversations, label by label."""
    likely = [hindsight.likelihoods(row.scores, set(row.labels)) for row in rows]
    near = [_near(rows, likely, index) for index in range(len(rows))]
    learned = {}
    for who, ours in labels.items():
        own = [index for index, speaker in enumerate(speakers) if speaker == who]
        names = sorted({name for index in own for name in near[index]})
        x = np.array([[near[index].get(name, 0.0) for name in names] for index in own])
        groups = [rows[index].drawn_on for index in own]
        fold = np.array([rows[index].conversation % FOLDS for index in own])
        weights, found = {}, {}
        for label in ours:
            if label in LEFT_ALONE:
                continue
            score = np.array([rows[index].scores.get(label, opinions.NEVER) for index in own])
            open_to = np.array([not hindsight.settled(value) for value in score])
            clipped = np.array([hindsight.clipped(value) for value in score])
            y = np.array([rows[index].coded.get(label, 0.0) for index in own])
            known = np.hstack([x, np.ones((len(own), 1)), clipped[:, None]])
            held_out = np.where(score > 0, opinions.ALWAYS, opinions.NEVER)
            for k in range(FOLDS):
                seen, rest = open_to & (fold != k), open_to & (fold == k)
                held_out[rest] = known[rest] @ _minimize(known[seen], y[seen])
            if label in opinions.ADDED:
                floors = list(np.where(~open_to & (score > 0), opinions.HOLDS, 0.0))
                line = between(groups, partial(draw_to_add, label), list(held_out), floors, list(y))
            else:
                line = between(groups, draw, list(held_out), list(y))
            weights[label] = _minimize(known[open_to], y[open_to]) + line * (np.arange(known.shape[1]) == len(names))
            found[label.value] = list(held_out + line > 0)
        learned[who] = (_table(names, weights), found)
    return learned


def _near(rows: Sequence[Row], likely: Sequence[dict[str, int]], index: int) -> dict[str, float]:
    found: dict[str, float] = {}
    for gap, name in hindsight.GAPS.items():
        at = index + gap
        if 0 <= at < len(rows) and rows[at].conversation == rows[index].conversation:
            found |= {f"{name} {label}": share / hindsight.WHOLE for label, share in likely[at].items()}
    return found


def _minimize(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Minimize the logistic loss with a pull towards zero on all but the last two, the line and the own score."""
    weights = np.zeros(x.shape[1])
    weights[-1] = 1.0
    pull = np.where(np.arange(x.shape[1]) < x.shape[1] - 2, PULL / len(y), 0.0)

    def slopes() -> tuple[np.ndarray]:
        return (x.T @ (1 / (1 + np.exp(-(x @ weights))) - y) / len(y) + pull * weights,)

    descend((weights,), slopes, steps=STEPS, rate=RATE)
    return weights


def _table(names: Sequence[str], weights: dict[Label, np.ndarray]) -> Table:
    return {
        "own": {label.value: [round(float(w[-1]), 3), round(float(w[-2]), 3)] for label, w in weights.items()},
        "neighbours": {name: [round(float(w[at]), 3) for w in weights.values()] for at, name in enumerate(names)},
    }
