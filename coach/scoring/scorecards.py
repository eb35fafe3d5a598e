"""Holds a reading against a rubric: transcript, reading and rubric in, scorecard out. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.scorecard import CriterionScore, RubricVersion, Scorecard
from coach.scoring.advice import advise, suggestion
from coach.scoring.course import lay_out
from coach.scoring.levels import Gauge, Standing, stand
from coach.scoring.words import labels_shown, quotes_for, reason

if TYPE_CHECKING:
    from coach.model.reading import Reading
    from coach.model.rubric import Criterion, Rubric
    from coach.model.transcript import Transcript
    from coach.scoring.course import Course

_PER_LEVEL = 25
_ENOUGH = 0.5


def score(transcript: Transcript, reading: Reading, rubric: Rubric) -> Scorecard:
    """Score a conversation that has been read.

    Raises:
        TranscriptError: the reading is not of this transcript.
        ContentError: the rubric names a measure that does not exist.
    """
    course = lay_out(transcript, reading)
    gauge = Gauge(course)
    standings = _standings(rubric, gauge)
    levels = {name: standing.level for name, standing in standings.items()}
    blank = any(need.blank and not gauge.holds(need.when) for need in rubric.needs)
    return Scorecard(
        id=transcript.id,
        rubric=RubricVersion(id=rubric.id, version=rubric.version),
        reader=reading.reader,
        total=total(rubric, levels),
        criteria=tuple(_scored(c, standings[c.id], course, gauge) for c in rubric.criteria),
        moments=() if blank else course.moments,
        steps=() if blank else course.steps,
        advice=() if blank else advise(rubric, levels, course, gauge),
        dropped=course.dropped,
    )


def score_total(transcript: Transcript, reading: Reading, rubric: Rubric) -> float | None:
    """Give the total alone, where nobody will read the scorecard: its words and quotes are most of the work.

    Raises what `score` raises.
    """
    standings = _standings(rubric, Gauge(lay_out(transcript, reading)))
    return total(rubric, {name: standing.level for name, standing in standings.items()})


def _standings(rubric: Rubric, gauge: Gauge) -> dict[str, Standing]:
    return {c.id: stand(c, gauge, rubric.needs) for c in rubric.criteria}


def _scored(criterion: Criterion, standing: Standing, course: Course, gauge: Gauge) -> CriterionScore:
    shown = labels_shown(criterion, standing) if standing.level is not None else ()
    return CriterionScore(
        id=criterion.id,
        title=criterion.title,
        score=standing.level,
        reason=reason(criterion, standing, course, gauge),
        evidence=quotes_for(course, shown),
        suggestion=suggestion(criterion, standing.level, course, gauge),
    )


def total(rubric: Rubric, levels: dict[str, int | None]) -> float | None:
    """Give the weighted mean of what was scored, 0 to 100, or None where less than half the weight was."""
    weighed = [(c.weight, level) for c in rubric.criteria if (level := levels[c.id]) is not None]
    weight = sum(part for part, _ in weighed)
    if weight < _ENOUGH * sum(c.weight for c in rubric.criteria):
        return None
    return round(sum(part * level for part, level in weighed) / weight * _PER_LEVEL, 1)
