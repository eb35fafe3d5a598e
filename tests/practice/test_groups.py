"""A trainer's group from both sides: asked, handed in, taken along; and what stays one's own."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from coach.model.account import named
from coach.model.errors import EntranceError, NotFound, UnknownContent
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Speaker
from coach.practice.groups import class_list
from coach.practice.links import Choice
from coach.practice.owned import everything_of
from tests.practice.classes import come_in

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from tests.practice.classes import Class


def _tomorrow() -> date:
    return datetime.now(UTC).astimezone().date() + timedelta(days=1)


def test_a_trainer_sees_what_is_handed_in_and_nothing_else(group: Class) -> None:
    """Another rehearsal of the same person is as if it did not exist."""
    shown, kept = group.handed_in(group.maya), group.rehearse(group.maya)
    debrief, hand_in = group.desk.reviews.open(group.trainer, shown.id)
    assert debrief.transcript.turns[-1].text
    assert hand_in.account == group.maya.id
    with pytest.raises(NotFound, match="not handed in to you"):
        group.desk.reviews.open(group.trainer, kept.id)
    assert [line.hand_in.rehearsal for line in group.desk.training.handed_in(group.trainer, group.group.id)] == [
        shown.id
    ]


def test_what_is_taken_back_is_seen_no_more(group: Class) -> None:
    """At once."""
    shown = group.handed_in(group.maya)
    group.desk.handing_in.take_back(group.maya, shown.id)
    with pytest.raises(NotFound):
        group.desk.reviews.open(group.trainer, shown.id)
    assert not group.desk.training.handed_in(group.trainer, group.group.id)


def test_another_trainer_sees_nothing_of_it(group: Class) -> None:
    """Neither the group nor what was handed in, nor may she change anything."""
    shown, training, name = group.handed_in(group.maya), group.desk.training, group.group.id
    with pytest.raises(NotFound):
        group.desk.reviews.open(group.stranger, shown.id)
    with pytest.raises(NotFound):
        group.desk.reviews.say(group.stranger, shown.id, "Hm.")
    for attempt in (training.members, training.handed_in, training.standing, training.assignments, training.dissolve):
        with pytest.raises(NotFound):
            attempt(group.stranger, name)
    assert group.desk.reviews.of(shown.id) is None


def test_nobody_hands_in_what_is_not_theirs(group: Class) -> None:
    """Nor what is still going on, nor to a group they are not in."""
    theirs, open_still = group.rehearse(group.tom), group.rehearse(group.maya, end=False)
    with pytest.raises(NotFound, match="not yours"):
        group.desk.handing_in.hand_in(group.maya, theirs.id, group.group.id)
    with pytest.raises(EntranceError, match="not over yet"):
        group.desk.handing_in.hand_in(group.maya, open_still.id, group.group.id)
    group.desk.handing_in.leave(group.tom, group.group.id)
    with pytest.raises(NotFound, match="not in this group"):
        group.desk.handing_in.hand_in(group.tom, theirs.id, group.group.id)


def test_at_ones_own_desk_nothing_of_others_is_there(group: Class) -> None:
    """Not to read, not to go on with, not to delete, not to score."""
    theirs = group.rehearse(group.tom)
    mine = group.desk.for_owner(group.maya.id)
    with pytest.raises(NotFound):
        mine.records.rehearsal(theirs.id)
    with pytest.raises(NotFound):
        mine.debriefs.of_rehearsal(theirs.id)
    with pytest.raises(NotFound):
        mine.rehearsals.hint(theirs)
    with pytest.raises(NotFound):
        mine.records.delete_rehearsal(theirs.id)
    assert not mine.records.assessments([theirs.id])
    assert not mine.records.assessments([theirs.id, "another"])
    assert not mine.records.rehearsals(group.tom.id)
    assert not mine.records.ids(group.tom.id)
    assert not mine.records.attempts(group.tom.id)
    assert mine.records.left_open(group.tom.id) is None
    assert mine.records.latest_over(group.tom.id) is None
    group.desk.debriefs.of_rehearsal(theirs.id)
    assert not mine.records.scorecards([theirs.id])
    assert group.desk.for_owner(group.tom.id).records.scorecards([theirs.id])
    assert group.desk.for_owner(group.tom.id).records.rehearsal(theirs.id) == theirs


def test_an_assignment_waits_until_it_is_handed_in(group: Class) -> None:
    """It is matched by whom one met and how hard the day was; what is due soonest stands first."""
    first, second = (scenario.id for scenario in group.desk.content.scenarios[:2])
    give = group.desk.training.give
    rubrics = {scenario.id: scenario.rubric for scenario in group.desk.content.scenarios}

    def choice(scenario: str) -> Choice:
        return Choice(scenario=scenario, difficulty=Difficulty.NORMAL, rubric=rubrics[scenario])

    late = give(group.trainer, group.group.id, choice=choice(second), note=" Wait. ")
    soon = give(group.trainer, group.group.id, choice=choice(first), due=_tomorrow())
    asked = group.desk.handing_in.asked(group.maya)
    assert [one.assignment.id for one in asked] == [soon.id, late.id]
    assert (named(asked[0].trainers), asked[1].assignment.note) == ("Ana", "Wait.")
    rehearsal = group.rehearse(group.maya, first)
    assert group.desk.handing_in.hand_in(group.maya, rehearsal.id, group.group.id).assignment == soon.id
    assert [one.handed_in.rehearsal if one.handed_in else None for one in group.desk.handing_in.asked(group.maya)] == [
        None,
        rehearsal.id,
    ]
    assert all(one.handed_in is None for one in group.desk.handing_in.asked(group.tom))
    group.desk.training.close(group.trainer, late)
    assert [one.assignment.id for one in group.desk.handing_in.asked(group.tom)] == [soon.id]


def _usual(group: Class, **other: str) -> Choice:
    scenario = group.desk.content.scenarios[0]
    chosen = {"scenario": scenario.id, "difficulty": Difficulty.NORMAL, "rubric": scenario.rubric}
    return Choice.model_validate({**chosen, **other})


def test_what_was_begun_before_it_was_asked_is_shown_but_is_not_what_was_asked(group: Class) -> None:
    """Nor is a rehearsal on another day, or by another rubric."""
    before, give = group.rehearse(group.maya), group.desk.training.give
    other = next(r.id for r in group.desk.content.rubrics if r.id != group.desk.content.scenarios[0].rubric)
    give(group.trainer, group.group.id, choice=_usual(group, rubric=other))
    give(group.trainer, group.group.id, choice=_usual(group, difficulty=Difficulty.HARD))
    after = group.rehearse(group.maya)
    hand_in = group.desk.handing_in.hand_in
    assert hand_in(group.maya, after.id, group.group.id).assignment is None
    given = give(group.trainer, group.group.id, choice=_usual(group))
    assert hand_in(group.maya, before.id, group.group.id).assignment is None
    assert hand_in(group.maya, group.rehearse(group.maya).id, group.group.id).assignment == given.id


def _last_of_theirs(rehearsal: Rehearsal) -> str:
    return next(turn.id for turn in reversed(rehearsal.path) if turn.speaker is Speaker.ORGANIZER)


def test_a_moment_tried_again_is_shown_as_one(group: Class) -> None:
    """It can be handed in, and is not the conversation that was asked for."""
    group.desk.training.give(group.trainer, group.group.id, choice=_usual(group))
    first, own = group.rehearse(group.maya), group.desk.for_owner(group.maya.id)
    again = own.rehearsals.end(own.rehearsals.try_again(first, _last_of_theirs(first)))
    handed = group.desk.handing_in.hand_in(group.maya, again.id, group.group.id)
    assert handed.moment
    assert handed.assignment is None


def test_nobody_is_asked_for_a_day_that_is_over_or_for_the_same_twice(group: Class) -> None:
    """Once it is no longer asked, it can be asked again."""
    training, name = group.desk.training, group.group.id
    with pytest.raises(EntranceError, match="is over"):
        training.give(group.trainer, name, choice=_usual(group), due=date(2026, 1, 1))
    given = training.give(group.trainer, name, choice=_usual(group), due=_tomorrow())
    with pytest.raises(EntranceError, match="asked for just this already, by"):
        training.give(group.trainer, name, choice=_usual(group))
    training.close(group.trainer, given)
    assert training.give(group.trainer, name, choice=_usual(group)).id != given.id


def test_who_is_behind_and_who_handed_in_what(group: Class) -> None:
    """As a table to open elsewhere, in which a name is never a formula."""
    given = group.desk.training.give(group.trainer, group.group.id, choice=_usual(group))
    group.handed_in(group.maya)
    joined = group.desk.entrance.join(group.group.code, name="=1+1", login="sum", password="a long password")  # noqa: S106 - a test's
    come_in(group.desk, joined)
    people = group.desk.training.members(group.trainer, group.group.id)
    handed = group.desk.training.handed_in(group.trainer, group.group.id)
    assert sorted(class_list.missing(people, given, handed)) == ["=1+1", "Tom"]
    rows = list(csv.reader(StringIO(class_list.as_csv(people, [given], handed, {given.id: "Asked"}))))
    by_name = {row[0]: row for row in rows}
    assert by_name.keys() == {"Name", "Maya", "Tom", "'=1+1"}
    assert by_name["Maya"][5:] == [group.desk.content.scenarios[0].title, "no"]
    assert by_name["Tom"][2:5] == ["Asked", "", ""]
    assert not class_list.is_late(given, _tomorrow())
    assert class_list.is_late(given.model_copy(update={"due": date(2026, 1, 1)}), _tomorrow())


def test_a_trainee_learns_of_a_review_whatever_it_was_for(group: Class) -> None:
    """The latest first, also where nothing was asked; only of what is still handed in, and not of a mere look."""
    first, second, third = (group.handed_in(group.maya) for _ in range(3))
    group.desk.reviews.see(group.trainer, third.id)
    for shown in (first, second):
        group.desk.reviews.say(group.trainer, shown.id, "Good.")
    lately = group.desk.handing_in.read_lately(group.maya)
    assert [(one.rehearsal, one.trainer, one.rated) for one in lately] == [
        (second.id, "Ana", False),
        (first.id, "Ana", False),
    ]
    assert not group.desk.handing_in.read_lately(group.tom)
    group.desk.handing_in.take_back(group.maya, second.id)
    assert [one.rehearsal for one in group.desk.handing_in.read_lately(group.maya)] == [first.id]


def test_only_what_is_here_can_be_assigned(group: Class) -> None:
    """A scenario that was taken away meanwhile is told."""
    choice = Choice(scenario="nowhere", difficulty=Difficulty.EASY, rubric="one_to_one")
    with pytest.raises(UnknownContent):
        group.desk.training.give(group.trainer, group.group.id, choice=choice)


def test_a_group_has_a_name(group: Class) -> None:
    """Spaces are tidied, and none is refused."""
    assert group.group.name == "Northside, spring"
    with pytest.raises(EntranceError, match="name"):
        group.desk.training.begin(group.trainer, "   ")


def test_what_is_taken_along_is_ones_own_with_what_was_said_of_it(group: Class) -> None:
    """The trainer's words too; nothing of anybody else's."""
    mine, theirs = group.handed_in(group.maya), group.handed_in(group.tom)
    for shown in (mine, theirs):
        group.desk.reviews.say(group.trainer, shown.id, f"Of {shown.id}.")
    taken = json.loads(everything_of(group.desk.store, group.maya.id))
    assert [one["id"] for one in taken["rehearsals"]] == [mine.id]
    assert [one["says"] for one in taken["reviews"]] == [f"Of {mine.id}."]
    assert [one["rehearsal"] for one in taken["hand_ins"]] == [mine.id]
    assert theirs.id not in json.dumps(taken)
