"""Weighs the words and marks of a turn towards the labels that no one phrase gives away, by leanings.json.

They were learned from the invented conversations in benchmarks/corpus by benchmarks/leanings.py, and from nothing else.
A weight of zero on the scale is the line: above it the label is there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from coach.analysis import lanes
from coach.analysis.marks import marks
from coach.analysis.passages import passage
from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_FUNCTION_WORDS = frozenset(
    """a an the i you he she it we they me him her us them my your his its our their is are was were be been am do does
    did have has had will would can could to of in on at for with and or but so if that this what who not no as by
    from about just i'm it's that's don't""".split()  # noqa: SIM905 - words read as words
)
_STUFFED_FROM = 8
_LEAST_GRAMMAR = 0.15
_LEAST_FRESH = 0.4


@dataclass(frozen=True)
class Weights:
    """One speaker's weights: for each word, pair of words and mark a packed row (see lanes), in the order of `labels`.

    `within` holds what a mark weighs besides in a state of the talk: state -> mark -> numbers.
    """

    labels: tuple[Label, ...]
    lines: tuple[float, ...]
    words: Mapping[str, int]
    pairs: Mapping[tuple[str, ...], int]
    marks: Mapping[str, int]
    within: Mapping[str, Mapping[str, int]]


def lean(heard: Heard, talk: Talk, label: Label) -> float:
    """Weigh a turn towards a label; above zero it is there. Heaps of words that make no sentence lean nowhere."""
    return scores(heard, talk).get(label, -1.0)


def scores(heard: Heard, talk: Talk) -> dict[Label, float]:
    """Weigh a turn towards every label its speaker can earn here. The last turn weighed is kept."""
    global _last  # noqa: PLW0603 - one turn is asked for by several detectors in a row
    if _last[0] is heard and _last[1] is talk:
        return _last[2]
    weights = load().get(heard.speaker)
    found: dict[Label, float] = {}
    if weights and heard.length and not _stuffed(heard):
        found = dict(zip(weights.labels, _add_up(weights, heard, talk), strict=True))
    _last = (heard, talk, found)
    return found


_last: tuple[Heard | None, Talk | None, dict[Label, float]] = (None, None, {})


def _add_up(weights: Weights, heard: Heard, talk: Talk) -> list[float]:
    words = ["#" if w[0].isdigit() else w for w in heard.words]
    table, pairs = weights.words, weights.pairs
    rows = [table[word] for word in table.keys() & words]
    rows += [pairs[pair] for pair in pairs.keys() & set(pairwise(words))]
    found, states = marks(heard, talk)
    rows += [weights.marks[mark] for mark in weights.marks.keys() & found]
    for state in states:
        here = weights.within.get(state, {})
        rows += [here[mark] for mark in here.keys() & found]
    sums = lanes.unpack(sum(rows), len(rows), len(weights.labels))
    return [line + total for line, total in zip(weights.lines, sums, strict=True)]


def _stuffed(heard: Heard) -> bool:
    """Tell a heap of words from speech: hardly a small word in it, or the same few words again and again."""
    if heard.length < _STUFFED_FROM:
        return False
    small = sum(1 for word in heard.words if word in _FUNCTION_WORDS)
    return small < _LEAST_GRAMMAR * heard.length or (
        len(heard.vocabulary) < _LEAST_FRESH * heard.length and heard.length < 5 * _STUFFED_FROM
    )


def heaviest(heard: Heard, label: Label) -> tuple[int, int]:
    """Find the sentence whose words weigh most towards a label: the span to cite for it."""
    weights = load().get(heard.speaker)
    if weights is None or label not in weights.labels or not heard.sentences:
        return passage(heard, 0, len(heard.low))
    at = weights.labels.index(label)
    totals = dict.fromkeys(heard.sentences, 0.0)
    sentence = iter(heard.sentences)
    start, end = next(sentence)
    for word, (begin, _) in zip(heard.words, heard.spans, strict=True):
        while begin >= end:
            start, end = next(sentence, (start, len(heard.low) + 1))
        if (start, end) in totals and word in weights.words:
            totals[start, end] += lanes.unpack(weights.words[word], 1, at + 1)[at]
    best = max(totals, key=totals.__getitem__)
    return passage(heard, *best)


@cache
def load() -> dict[Speaker, Weights]:
    """Read the weights, once, when first asked for; none where the file is not there yet."""
    source = files("coach.analysis") / "leanings.json"
    if not source.is_file():
        return {}
    return {Speaker(who): unpack(table) for who, table in json.loads(source.read_text(encoding="utf-8")).items()}


def unpack(table: dict[str, Any]) -> Weights:
    """Lay out one speaker's table: rows packed, marks that weigh only in a state of the talk by that state."""
    plain: dict[str, int] = {}
    within: dict[str, dict[str, int]] = {}
    for name, row in table["marks"].items():
        mark, _, state = name.partition(" & ")
        (within.setdefault(state, {}) if state else plain)[mark] = lanes.pack(row)
    return Weights(
        labels=tuple(Label(label) for label in table["lines"]),
        lines=tuple(table["lines"].values()),
        words={word: lanes.pack(row) for word, row in table["words"].items()},
        pairs={tuple(pair.split(" ")): lanes.pack(row) for pair, row in table["pairs"].items()},
        marks=plain,
        within=within,
    )
