"""The steps of an invitation beside its criteria: a step is taken where the criterion of its name says that it was.

The reader finds where a step may have been taken; whether it was is told by the level alone, so that the list of steps
and the criteria never contradict each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import StepFinding
from coach.model.scorecard import Quote
from coach.model.transcript import Speaker
from coach.scoring.words import quotes_for

if TYPE_CHECKING:
    from coach.model.rubric import Criterion
    from coach.scoring.course import Course

_TAKEN = 2
_TAKEN_AT_ONCE = frozenset({"obstacles"})
"""To have touched on what stands in the way is the step already; of the others the lowest level is an attempt."""


def borne_out(
    course: Course, criteria: tuple[Criterion, ...], levels: dict[str, int | None]
) -> tuple[StepFinding, ...]:
    """Give each step as its criterion has it; one without a criterion, or not scored, stays as it was found."""
    named = {criterion.id: criterion for criterion in criteria}
    return tuple(_as_scored(step, named.get(step.step), levels.get(step.step), course) for step in course.steps)


def is_taken(step: str, level: int | None) -> bool:
    """Tell whether a criterion's level says that the step of its name was taken."""
    return level is not None and level >= (1 if step in _TAKEN_AT_ONCE else _TAKEN)


def _as_scored(step: StepFinding, criterion: Criterion | None, level: int | None, course: Course) -> StepFinding:
    if criterion is None or level is None:
        return step
    if not is_taken(criterion.id, level):
        return StepFinding(step=step.step)
    if step.turn is not None:
        return step
    quotes = (quote for label in criterion.evidence for quote in quotes_for(course, (label,)))
    found = next((quote for quote in quotes if course.turns[quote.turn].speaker is Speaker.ORGANIZER), None)
    return step if found is None else StepFinding(step=step.step, turn=found.turn, quote=found.quote)


def stand_in(course: Course, criterion: Criterion) -> tuple[Quote, ...]:
    """Give the words in which the step of a criterion's name was taken, where no label of it has any to show."""
    step = next((one for one in course.steps if one.step == criterion.id and one.turn is not None), None)
    if step is None or step.turn is None or not step.quote:
        return ()
    start = course.turns[step.turn].text.find(step.quote)
    return (Quote(turn=step.turn, quote=step.quote, start=start, end=start + len(step.quote)),)
