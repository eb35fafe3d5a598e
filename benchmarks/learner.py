"""Learns weights: logistic regression over named features, every label and every fold left out at once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from benchmarks.descent import descend
from coach.analysis.stems import stem
from coach.model.reading import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FOLDS, STEPS, RATE, PULL = 6, 150, 0.05, 12.0
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
    features: Sequence[frozenset[Feature]], y: np.ndarray, conversations: Sequence[int], labels: Sequence[Label]
) -> Learned:
    """Learn which features go with which labels: `y` has a row for each instance and a column for each label."""
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
    weights, bias = _minimize(x, y.astype(np.float32), seen, free)
    return Learned(at, weights * scale[None, :, None], bias)


def _minimize(x: np.ndarray, y: np.ndarray, seen: np.ndarray, free: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Minimize the logistic loss with a pull towards zero (full batch; every label and fold at once).

    `free` tells, for each feature and label, whether it may weigh at all.
    """
    n, k, f = x.shape[1], y.shape[1], seen.shape[1]
    target, mask = np.tile(y, (1, f)), np.repeat(seen, k, axis=1)
    size = mask.sum(0)
    w, b = np.zeros((n, k * f), np.float32), np.full(k * f, -1.0, np.float32)
    xt, free = np.ascontiguousarray(x.T), np.tile(free, (1, f)).astype(np.float32)

    def slopes() -> tuple[np.ndarray, np.ndarray]:
        miss = (1 / (1 + np.exp(-(x @ w + b))) - target) * mask / size
        return free * (xt @ miss + PULL / size * w), miss.sum(0)

    descend((w, b), slopes, steps=STEPS, rate=RATE)
    return w.reshape(n, f, k).transpose(1, 0, 2), b.reshape(f, k)


def readable_rows(rows: dict[Feature, np.ndarray], kinds: Sequence[str]) -> dict[str, dict[str, list[float]]]:
    """Write rows out by kind, rounded; those that hardly weigh are left out."""
    found: dict[str, dict[str, list[float]]] = {kind: {} for kind in kinds}
    for (kind, name), row in rows.items():
        if np.abs(row).max(initial=0.0) >= SMALLEST:
            found[kind][name] = [round(float(w), 3) for w in row]
    return found
