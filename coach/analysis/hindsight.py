"""Reads every turn once more when all has been said: what comes after a turn says something of what it was.

What somebody answers shows that they were asked; help with a difficulty, that one was told. How likely each label is
in the two turns before and after, and in the turn itself, is weighed together with what the turn weighed when it was
heard. The weights are a part of `opinions.json`. A rehearsal is led without it: nobody there knows what comes next.
"""

from __future__ import annotations

from functools import cache
from math import exp
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.analysis.lanes import pack, unpack
from coach.analysis.opinions import ALWAYS, NEVER, one_answer
from coach.analysis.trained import table
from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.talk import Talk

GAPS = {-2: "second before", -1: "before", 0: "here", 1: "after", 2: "second after"}
_SURE = 8.0
WHOLE = 1000
_LEAST = 20
_HARDLY = -4.0
"""Up to here a label's likelihood stays below the least, and need not be worked out."""


class Look(NamedTuple):
    """One speaker's weights: what each label's own score counts for, and a packed row for each neighbour's label."""

    labels: tuple[Label, ...]
    own: tuple[float, ...]
    bias: int
    rows: dict[int, dict[str, int]]


@cache
def load() -> dict[Speaker, Look]:
    """Read the weights, once, when first asked for."""
    return {Speaker(who): _lay_out(one) for who, one in table()["speakers"].items()}


def _lay_out(given: dict[str, Any]) -> Look:
    gap_of = {name: gap for gap, name in GAPS.items()}
    rows: dict[int, dict[str, int]] = {gap: {} for gap in GAPS}
    for name, row in given["neighbours"].items():
        where, _, label = name.rpartition(" ")
        rows[gap_of[where]][label] = pack(row)
    return Look(
        labels=tuple(Label(label) for label in given["own"]),
        own=tuple(own for own, _ in given["own"].values()),
        bias=pack(line for _, line in given["own"].values()) * WHOLE,
        rows=rows,
    )


def weigh(talk: Talk) -> list[dict[Label, float]]:
    """Weigh every turn of a whole talk again; for each its labels' scores, above zero where they are there."""
    likely = [likelihoods(scores, labels) for scores, labels in zip(talk.scores, talk.labels, strict=True)]
    return [_weigh_one(talk, index, likely) for index in range(len(likely))]


def likelihoods(scores: dict[Label, float], labels: set[Label]) -> dict[str, int]:
    """Give in thousandths how likely each label of a turn is; one that is not weighed is there or not."""
    found = {label.value: WHOLE for label in labels if label not in scores}
    for label, score in scores.items():
        if score > _HARDLY:
            likely = round(WHOLE / (1 + exp(-clipped(score))))
            if likely >= _LEAST:
                found[label.value] = likely
    return found


def clipped(score: float) -> float:
    """Keep a score within bounds: beyond them it is as good as sure."""
    return -_SURE if score < -_SURE else min(score, _SURE)


def settled(score: float) -> bool:
    """Tell whether nothing around a turn can change it: it cannot bear the label, or a rule has found it surely."""
    return not NEVER / 2 < score < ALWAYS / 2


def _weigh_one(talk: Talk, index: int, likely: list[dict[str, int]]) -> dict[Label, float]:
    scores, look = talk.scores[index], load()[talk.heard[index].speaker]
    if not scores:
        return scores
    total = look.bias
    for gap, rows in look.rows.items():
        if 0 <= index + gap < len(likely):  # beyond the ends nothing is weighed: a talk may be cut off anywhere
            for label, share in likely[index + gap].items():
                if label in rows:
                    total += rows[label] * share
    around = unpack(total, len(look.labels))
    weighed = {
        label: own * clipped(scores[label]) + near / WHOLE
        for label, own, near in zip(look.labels, look.own, around, strict=True)
        if label in scores and not settled(scores[label])
    }
    return one_answer(scores | weighed)
