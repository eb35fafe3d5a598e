"""By which rubrics one may be scored, as a trainee is offered them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach import library
from coach.model.transcript import Kind
from coach.practice.fitting import fitting, of_kind

if TYPE_CHECKING:
    from coach.library import Shelf
    from coach.model.scenario import Scenario


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    """The scenarios and rubrics that ship."""
    return library.load(library.built_in())


def a_visit(shelf: Shelf) -> Scenario:
    """Give somebody whom one visits."""
    return next(one for one in shelf.scenarios if one.rubric == "one_to_one")


def offered(scenario: Scenario, shelf: Shelf) -> list[str]:
    """Name the rubrics that fit."""
    return [one.id for one in fitting(scenario, shelf)]


def test_a_visit_may_be_scored_by_the_agenda_and_not_as_a_call(shelf: Shelf) -> None:
    """Its own rubric comes first; a call is held against what a call is for."""
    assert offered(a_visit(shelf), shelf) == ["one_to_one", "provecho_meeting"]
    call = next(one for one in shelf.scenarios if one.rubric == "scheduling_call")
    assert offered(call, shelf) == ["scheduling_call"]


def test_a_person_of_ones_own_takes_no_choice_from_anybody(shelf: Shelf) -> None:
    """A server's own person is held to the agenda; for the others it is as it was."""
    theirs = a_visit(shelf).model_copy(update={"id": "ours", "rubric": "provecho_meeting"})
    more = replace(shelf, scenarios=(*shelf.scenarios, theirs))
    assert offered(theirs, more) == ["provecho_meeting"]
    for scenario in shelf.scenarios:
        assert offered(scenario, more) == offered(scenario, shelf)


def test_a_call_is_no_choice_for_a_visit_even_where_nobody_is_called(shelf: Shelf) -> None:
    """A server may have put the call away; what the rubric is for does not hang on who is there."""
    visits = tuple(one for one in shelf.scenarios if one.rubric != "scheduling_call")
    assert offered(visits[0], replace(shelf, scenarios=visits)) == offered(visits[0], shelf)


def test_a_real_conversation_may_be_scored_by_whatever_is_for_its_kind(shelf: Shelf) -> None:
    """A call that took place, too; the usual rubric comes first."""
    assert [one.id for one in of_kind(Kind.ONE_TO_ONE, shelf)] == ["one_to_one", "provecho_meeting", "scheduling_call"]
    assert [one.id for one in of_kind(Kind.POWERFUL_INVITATION, shelf)] == ["powerful_invitation"]
