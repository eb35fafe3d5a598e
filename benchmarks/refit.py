"""Fits a rubric's thresholds to some ratings, so that others can be held out. The rules' shape stays as written.

This says how far the figures rest on the exact numbers in the rubric: it is a harsher test than the rubric as
written, since a dozen conversations have to set every number anew.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from coach.model.rubric import Criterion, Rubric
from coach.scoring.course import lay_out
from coach.scoring.levels import Gauge, stand

if TYPE_CHECKING:
    from benchmarks.oracle import Coded
    from coach.model.reading import Reading

Rated = list[tuple[int, Gauge]]
Pairs = dict[str, list[tuple[int, int]]]

_SPLITS = 5
_SWEEPS = 2


def held_out(coded: list[Coded], readings: list[Reading], rubrics: dict[str, Rubric]) -> Pairs:
    """Refit each criterion on a random half and measure it on the other, both ways, several times."""
    pairs: Pairs = {}
    for rubric in rubrics.values():
        mine = [
            (one, reading) for one, reading in zip(coded, readings, strict=True) if one.transcript.kind == rubric.kind
        ]
        gauges = [(one, Gauge(lay_out(one.transcript, reading))) for one, reading in mine]
        for criterion in rubric.criteria:
            rated = [(one.criteria[criterion.id], gauge) for one, gauge in gauges]
            pairs[f"{rubric.id}.{criterion.id}"] = _crossed(criterion, rated)
    return pairs


def _crossed(criterion: Criterion, rated: Rated) -> list[tuple[int, int]]:
    draw = random.Random(0)
    pairs = []
    for _ in range(_SPLITS):
        order = draw.sample(rated, len(rated))
        halves = order[::2], order[1::2]
        for train, test in (halves, halves[::-1]):
            fitted = refit(criterion, train)
            levels = [(goal, stand(fitted, gauge).level) for goal, gauge in test]
            pairs += [(goal, level) for goal, level in levels if level is not None]
    return pairs


def refit(criterion: Criterion, rated: Rated) -> Criterion:
    """Move each threshold in turn to the value that errs least on the ratings; ties stay as written."""
    raw = criterion.model_dump()
    best, error = criterion, _error(criterion, rated)
    for _ in range(_SWEEPS):
        for condition in _conditions(raw):
            kept = condition["value"]
            for value in _candidates(condition["measure"], rated):
                condition["value"] = value
                tried = Criterion.model_validate(raw)
                found = _error(tried, rated)
                if found < error:
                    best, error, kept = tried, found, value
            condition["value"] = kept
    return best


def _conditions(raw: dict[str, Any]) -> list[dict[str, Any]]:
    parts = (*raw["levels"], *raw["caps"])
    return [condition for part in parts for way in part["when"] for condition in way["all_of"]]


def _candidates(measure: str, rated: Rated) -> list[float]:
    return sorted({value for _, gauge in rated if (value := gauge.value(measure)) is not None})


def _error(criterion: Criterion, rated: Rated) -> int:
    levels = [(goal, stand(criterion, gauge).level) for goal, gauge in rated]
    return sum((goal - level) ** 2 for goal, level in levels if level is not None)
