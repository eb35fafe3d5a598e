"""By which rubrics a scenario may be rehearsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.debriefs import default_rubric

if TYPE_CHECKING:
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.practice.ports import Content


def fitting(scenario: Scenario, content: Content) -> tuple[Rubric, ...]:
    """List the rubrics that fit a scenario, its own first.

    Others fit where it names the usual one of its kind: those of that kind that are for any such talk. A call to set a
    visit is held against what such a call is for, and a visit never is.
    """
    own = content.rubric(scenario.rubric)
    if own.id != default_rubric(scenario.kind):
        return (own,)
    others = (one for one in content.rubrics if one.kind is scenario.kind and one.id != own.id)
    return (own, *(one for one in others if not one.only_where_named))
