"""Holds a reading against a rubric: transcript, reading and rubric in, scorecard out. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.garbage import uncollected
from coach.model.scorecard import CriterionScore, RubricVersion, Scorecard
from coach.scoring.advice import advise, suggestion
from coach.scoring.course import lay_out
from coach.scoring.from_memory import NOT_CARRIED, ON_TRUST, carried, on_trust, remembered
from coach.scoring.levels import Gauge, Standing, stand
from coach.scoring.steps import borne_out, is_taken, stand_in
from coach.scoring.words import labels_shown, quotes_for, reason

if TYPE_CHECKING:
    from coach.model.reading import Reading
    from coach.model.rubric import Criterion, Rubric
    from coach.model.transcript import Transcript
    from coach.scoring.course import Course

_PER_LEVEL = 25
_ENOUGH = 0.5


@uncollected()
def score(transcript: Transcript, reading: Reading, rubric: Rubric) -> Scorecard:
    """Score a conversation that has been read. One told from memory has no total, and is scored in part.

    Raises:
        TranscriptError: the reading is not of this transcript.
        ContentError: the rubric names a measure that does not exist.
    """
    course = lay_out(transcript, remembered(reading) if transcript.from_memory else reading)
    gauge = Gauge(course)
    criteria = tuple(map(on_trust, rubric.criteria)) if transcript.from_memory else rubric.criteria
    standings = _standings(criteria, rubric, gauge)
    levels = {name: standing.level for name, standing in standings.items()}
    blank = any(need.blank and not gauge.holds(need.when) for need in rubric.needs)
    card = Scorecard(
        id=transcript.id,
        rubric=RubricVersion(id=rubric.id, version=rubric.version),
        reader=reading.reader,
        total=None if transcript.from_memory else total(rubric, levels),
        criteria=tuple(_scored(c, standings[c.id], course, gauge) for c in criteria),
        moments=() if blank else course.moments,
        steps=() if blank else borne_out(course, rubric.criteria, levels),
        advice=() if blank else advise(rubric, levels, course, gauge),
        dropped=course.dropped,
    )
    return _say_so(card, rubric, criteria) if transcript.from_memory else card


def score_total(transcript: Transcript, reading: Reading, rubric: Rubric) -> float | None:
    """Give the total alone, where nobody will read the scorecard: its words and quotes are most of the work.

    Raises what `score` raises.
    """
    if transcript.from_memory:
        return None
    standings = _standings(rubric.criteria, rubric, Gauge(lay_out(transcript, reading)))
    return total(rubric, {name: standing.level for name, standing in standings.items()})


def _standings(criteria: tuple[Criterion, ...], rubric: Rubric, gauge: Gauge) -> dict[str, Standing]:
    return {c.id: _stand(c, gauge, rubric) for c in criteria}


def _stand(criterion: Criterion, gauge: Gauge, rubric: Rubric) -> Standing:
    """Find the level, and withhold it where memory does not carry what it rests on."""
    standing = stand(criterion, gauge, rubric.needs)
    withheld = gauge.course.transcript.from_memory and standing.level is not None and not carried(criterion)
    return Standing(None) if withheld else standing


def _say_so(card: Scorecard, rubric: Rubric, criteria: tuple[Criterion, ...]) -> Scorecard:
    """Say of each level in which something was taken on trust that it was."""
    changed = {before.id for before, after in zip(rubric.criteria, criteria, strict=True) if before != after}
    told = (
        one.model_copy(update={"reason": one.reason + ON_TRUST}) if one.id in changed and one.score is not None else one
        for one in card.criteria
    )
    return card.model_copy(update={"criteria": tuple(told)})


def _scored(criterion: Criterion, standing: Standing, course: Course, gauge: Gauge) -> CriterionScore:
    shown = labels_shown(criterion, standing) if standing.level is not None else ()
    quotes = quotes_for(course, shown)
    if not quotes and is_taken(criterion.id, standing.level):
        quotes = stand_in(course, criterion)
    return CriterionScore(
        id=criterion.id,
        title=criterion.title,
        score=standing.level,
        reason=reason(criterion, standing, course, gauge, quotes) or NOT_CARRIED,
        evidence=quotes,
        suggestion=suggestion(criterion, standing.level, course, gauge),
    )


def total(rubric: Rubric, levels: dict[str, int | None]) -> float | None:
    """Give the weighted mean of what was scored, 0 to 100, or None where less than half the weight was."""
    weighed = [(c.weight, level) for c in rubric.criteria if (level := levels[c.id]) is not None]
    weight = sum(part for part, _ in weighed)
    if weight < _ENOUGH * sum(c.weight for c in rubric.criteria):
        return None
    return round(sum(part * level for part, level in weighed) / weight * _PER_LEVEL, 1)
