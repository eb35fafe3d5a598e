"""Learns weights: logistic regression over named features, every label and every fold left out at once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from benchmarks.descent import descend
from coach.analysis import opinions
from coach.analysis.stems import stem
from coach.model.reading import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FOLDS, ROUNDS, RATE = 6, 8, 0.002
AT_ONCE = 128
"""Instances a step."""
UNSEEN = 0.5
"""The share of what an instance shows that is hidden at each look, by chance, so that no weight leans on another."""
LEAST_CONVERSATIONS = 12
"""What fewer hold is what they are about, which says little of the next one."""
SMALL_WORDS_ONLY = frozenset((Label.REFLECTION,))
"""What is said back is of every subject: the words of our own subjects mislead in counselling talk, say."""
SCALES = {"words": 0.8, "pairs": 0.8, "starts": 0.8, "traits": 1.0, "marks": 1.0, "signs": 1.0}
SMALLEST = 0.03
Feature = tuple[str, str]


def worded(words: Iterable[str], pairs: Iterable[tuple[str, str]], starts: Iterable[tuple[str, ...]]) -> set[Feature]:
    """Name words as features, those pairs of them that carry no content, and how sentences begin."""
    found = {("words", word) for word in words}
    found |= {("pairs", f"{a} {b}") for a, b in pairs if not stem(a) and not stem(b)}
    return found | {("starts", " ".join(start)) for start in starts}


class Learned(NamedTuple):
    """Weights: for each feature a row over the labels, for every fold left out and, last, for none."""

    at: dict[Feature, int]
    weights: np.ndarray
    bias: np.ndarray

    def weigh(self, features: frozenset[Feature], conversation: int) -> np.ndarray:
        """Weigh features towards each label with the weights that have not seen their conversation."""
        fold = conversation % FOLDS
        at = sorted(self.at[f] for f in features if f in self.at)
        return np.asarray(self.bias[fold] + self.weights[fold][at].sum(0))

    def scaled(self, share: float) -> Learned:
        """Let everything weigh a share of what it does."""
        return self._replace(weights=share * self.weights, bias=share * self.bias)

    def rows(self) -> dict[Feature, np.ndarray]:
        """Give the rows learned from everything."""
        return {feature: self.weights[-1][i] for feature, i in self.at.items()}


def learn(
    features: Sequence[frozenset[Feature]],
    y: np.ndarray,
    conversations: Sequence[int],
    labels: Sequence[Label],
    starts: np.ndarray | None = None,
) -> Learned:
    """Learn which features go with which labels: `y` has a row for each instance and a column for each label.

    `starts` is of its shape: what is known of each already, to which the weights are added. 0 where left out.
    """
    where: dict[Feature, set[int]] = defaultdict(set)
    for shown, conversation in zip(features, conversations, strict=True):
        for feature in shown:
            where[feature].add(conversation)
    names = sorted(f for f, seen in where.items() if len(seen) >= LEAST_CONVERSATIONS)
    at = {name: i for i, name in enumerate(names)}
    scale = np.array([SCALES[kind] for kind, _ in names], dtype=np.float32)
    x = np.zeros((len(features), len(names)), dtype=np.float32)
    for i, shown in enumerate(features):
        x[i, [at[f] for f in shown if f in at]] = 1.0
    x *= scale
    folds = np.array(conversations) % FOLDS
    seen = np.stack([folds != k for k in range(FOLDS)] + [np.ones(len(folds), bool)], axis=1).astype(np.float32)
    content = np.array([kind == "words" and bool(stem(name)) for kind, name in names])
    free = np.array([[label not in SMALL_WORDS_ONLY or not is_content for label in labels] for is_content in content])
    given = np.zeros(y.shape) if starts is None else starts
    weights, bias = _minimize(x, y.astype(np.float32), given.astype(np.float32), seen, free)
    return Learned(at, weights * scale[None, :, None], bias)


def _minimize(
    x: np.ndarray, y: np.ndarray, starts: np.ndarray, seen: np.ndarray, free: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Minimize the logistic loss, some instances at a time; every label and fold at once.

    Nothing pulls the weights towards zero but that half of what is shown is hidden, and that it ends early. What is
    settled from the start, one way or the other, says nothing about its label.
    `free` tells, for each feature and label, whether it may weigh at all.
    """
    n, k, f = x.shape[1], y.shape[1], seen.shape[1]
    target, start, free = np.tile(y, (1, f)), np.tile(starts, (1, f)), np.tile(free, (1, f)).astype(np.float32)
    mask = np.repeat(seen, k, axis=1) * (np.abs(start) < opinions.ALWAYS) / AT_ONCE
    w, b = np.zeros((n, k * f), np.float32), np.full(k * f, -2.0, np.float32)
    chance = np.random.default_rng(1)
    looks = [at for _ in range(ROUNDS) for at in _dealt(chance.permutation(len(x)))]
    left = iter(looks)

    def slopes() -> tuple[np.ndarray, np.ndarray]:
        at = next(left)
        shown = x[at] * (chance.random((len(at), n), np.float32) > UNSEEN) / np.float32(1 - UNSEEN)
        miss = (1 / (1 + np.exp(-(shown @ w + b + start[at]))) - target[at]) * mask[at]
        return free * (shown.T @ miss), miss.sum(0)

    with np.errstate(over="ignore"):  # what is settled starts where exp() is past what a float holds
        descend((w, b), slopes, steps=len(looks), rate=RATE)
    return w.reshape(n, f, k).transpose(1, 0, 2), b.reshape(f, k)


def _dealt(order: np.ndarray) -> list[np.ndarray]:
    return [order[first : first + AT_ONCE] for first in range(0, len(order), AT_ONCE)]


def readable_rows(rows: dict[Feature, np.ndarray], kinds: Sequence[str]) -> dict[str, dict[str, list[float]]]:
    """Write rows out by kind, rounded; those that hardly weigh are left out."""
    found: dict[str, dict[str, list[float]]] = {kind: {} for kind in kinds}
    for (kind, name), row in rows.items():
        if np.abs(row).max(initial=0.0) >= SMALLEST:
            found[kind][name] = [round(float(w), 3) for w in row]
    return found
