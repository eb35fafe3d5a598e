"""By which rubrics a scenario may be rehearsed, and a real conversation scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.debriefs import default_rubric

if TYPE_CHECKING:
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.model.transcript import Kind
    from coach.practice.ports import Content


def fitting(scenario: Scenario, content: Content) -> tuple[Rubric, ...]:
    """List the rubrics that fit a scenario, its own first.

    Others fit where it names the usual one of its kind: those of that kind that are for any such talk. A call to set a
    visit is held against what such a call is for, and a visit never is.
    """
    own = content.rubric(scenario.rubric)
    if own.id != default_rubric(scenario.kind):
        return (own,)
    return tuple(one for one in of_kind(scenario.kind, content) if not one.only_where_named)


def of_kind(kind: Kind, content: Content) -> tuple[Rubric, ...]:
    """List the rubrics of a kind of conversation, the usual one first."""
    found = (one for one in content.rubrics if one.kind is kind)
    return tuple(sorted(found, key=lambda one: one.id != default_rubric(kind)))
