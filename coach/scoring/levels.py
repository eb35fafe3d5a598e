"""Which level a criterion reaches: its needs, its levels' conditions, its caps. Holds no words of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coach.model.errors import ContentError
from coach.scoring.measures import MEASURES

if TYPE_CHECKING:
    from coach.model.rubric import Alternative, Cap, Condition, Criterion, Need
    from coach.scoring.course import Course


@dataclass
class Gauge:
    """Measures one conversation, each measure once."""

    course: Course
    _found: dict[str, float | None] = field(default_factory=dict)

    def value(self, measure: str) -> float | None:
        """Give a measure's value.

        Raises:
            ContentError: no measure bears that name.
        """
        if measure not in self._found:
            if measure not in MEASURES:
                raise ContentError(
                    f"The rubric names the measure {measure!r}, which does not exist; "
                    "use one of those listed in docs/rubric-format.md."
                )
            self._found[measure] = MEASURES[measure].of(self.course)
        return self._found[measure]

    def holds(self, when: tuple[Alternative, ...]) -> bool:
        """Tell whether any alternative holds; no alternatives always hold."""
        return not when or any(not self.unmet(alternative) for alternative in when)

    def unmet(self, alternative: Alternative) -> tuple[Condition, ...]:
        """Give the conditions of an alternative that do not hold."""
        return tuple(c for c in alternative.all_of if not c.holds(self.value(c.measure)))

    def nearest(self, when: tuple[Alternative, ...]) -> tuple[Condition, ...]:
        """Give the unmet conditions of the alternative that lacks the fewest, of those that can be advised."""
        lacking = (self.unmet(alternative) for alternative in when)
        return min((some for some in lacking if all(map(self._may_be_advised, some))), key=len, default=())

    def _may_be_advised(self, condition: Condition) -> bool:
        return MEASURES[condition.measure].may_be_advised(condition, self.value(condition.measure))

    def supposing(self, conditions: tuple[Condition, ...]) -> Gauge:
        """Give the same gauge with these conditions met, and nothing else changed."""
        return Gauge(self.course, {**self._found, **{c.measure: _meeting(c) for c in conditions}})


def _meeting(condition: Condition) -> float:
    beyond = {">": 1.0, "<": -1.0}.get(condition.compare, 0.0)
    return condition.value + beyond


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a criterion stands: its level, the level before caps, and what missed or held it."""

    level: int | None
    uncapped: int = 0
    cap: Cap | None = None
    missing: Need | None = None


def stand(criterion: Criterion, gauge: Gauge, shared: tuple[Need, ...] = ()) -> Standing:
    """Find the level a criterion reaches. `shared` are the rubric's own needs."""
    missing = next((need for need in (*shared, *criterion.needs) if not gauge.holds(need.when)), None)
    if missing is not None:
        return Standing(None, missing=missing)
    reached = max(level.score for level in criterion.levels if gauge.holds(level.when))
    caps = [cap for cap in criterion.caps if cap.at_most < reached and gauge.holds(cap.when)]
    lowest = min(caps, key=lambda cap: cap.at_most, default=None)
    return Standing(reached if lowest is None else lowest.at_most, reached, lowest)
