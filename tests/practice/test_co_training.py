"""Two trainers of one group: what the second sees and does, what she does not, and what trainees are told."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from coach.model.account import called, named
from coach.model.errors import EntranceError, NotFound
from coach.model.rehearsal import Difficulty
from coach.practice.desk import now
from coach.practice.groups import class_list
from coach.practice.groups.reviewing import GivenLevel
from coach.practice.groups.training import INVITATION
from coach.practice.links import Choice
from tests.practice.classes import come_in

if TYPE_CHECKING:
    from tests.practice.classes import Class


def _along(group: Class) -> None:
    """Let the other trainer open the link, and train along."""
    group.desk.entrance.join_too(group.stranger, group.group.code)
    group.desk.training.train_along(group.trainer, group.group.id, group.stranger.id)


def _asked(group: Class) -> str:
    scenario = group.desk.content.scenarios[0]
    choice = Choice(scenario=scenario.id, difficulty=Difficulty.NORMAL, rubric=scenario.rubric)
    return group.desk.training.give(group.trainer, group.group.id, choice=choice).id


def test_what_was_handed_in_before_she_came_stays_with_whom_it_was_shown_to(group: Class) -> None:
    """The button had named one trainer. That it was done is told, so that nobody is called late who is not."""
    given = _asked(group)
    before, aside = group.handed_in(group.maya), group.rehearse(group.tom, group.desk.content.scenarios[1].id)
    group.desk.handing_in.hand_in(group.tom, aside.id, group.group.id)
    _along(group)
    for hidden in (before, aside):
        with pytest.raises(NotFound):
            group.desk.reviews.open(group.stranger, hidden.id)
    (line,) = group.desk.training.handed_in(group.stranger, group.group.id)
    assert (line.hand_in.rehearsal, line.shown, line.hand_in.assignment) == (before.id, False, given)
    assert not group.desk.training.standing(group.stranger, group.group.id)
    assert not group.desk.training.along(group.stranger, group.group.id, group.maya.id)
    assert len(group.desk.training.handed_in(group.trainer, group.group.id)) == 2
    people = group.desk.training.members(group.stranger, group.group.id)
    asked = group.desk.training.assignments(group.stranger, group.group.id)
    assert class_list.missing(people, asked[0], [line]) == ["Tom"]
    table = list(csv.DictReader(StringIO(class_list.as_csv(people, asked, [line], {given: "Asked"}))))
    assert {row["Name"]: row["Read"] for row in table} == {"Maya": "", "Tom": ""}
    assert {row["Name"]: row["Handed in"] for row in table} == {"Maya": "before you came", "Tom": ""}


def test_what_is_handed_in_from_then_on_both_see_and_both_are_named(group: Class) -> None:
    """Taken back and handed in again, it counts as handed in then."""
    before = group.handed_in(group.maya)
    (within,) = group.desk.handing_in.groups(group.maya)
    assert within.names == "Ana"
    _along(group)
    (within,) = group.desk.handing_in.groups(group.maya)
    assert within.names == "Ana and Bea"
    handed = group.desk.handing_in.handed_in(group.maya, before.id)
    assert handed is not None
    assert within.seen_by(handed) == "Ana"
    group.desk.handing_in.take_back(group.maya, before.id)
    again = group.desk.handing_in.hand_in(group.maya, before.id, group.group.id)
    assert within.seen_by(again) == "Ana and Bea"
    assert group.desk.reviews.open(group.stranger, before.id)
    group.desk.handing_in.take_back(group.maya, before.id)
    with pytest.raises(NotFound):
        group.desk.reviews.open(group.stranger, before.id)


def test_trainees_are_told_for_two_weeks_who_trains_along(group: Class) -> None:
    """And who asks. Whoever joins later finds them both there."""
    assert not group.desk.handing_in.new_trainers(group.maya)
    _along(group)
    assert [(who.name, of.name) for who, of in group.desk.handing_in.new_trainers(group.maya)] == [
        ("Bea", group.group.name)
    ]
    later = replace(group.desk.handing_in, clock=lambda: now() + timedelta(days=15))
    assert not later.new_trainers(group.maya)
    _asked(group)
    assert named(group.desk.handing_in.asked(group.maya)[0].trainers) == "Ana and Bea"
    joined = group.desk.entrance.join(group.group.code, name="Kim", login="kim", password="a long password")  # noqa: S106
    assert not group.desk.handing_in.new_trainers(come_in(group.desk, joined))


def test_each_rehearsal_is_read_by_one_of_them(group: Class) -> None:
    """What the first says stands, and the other reads it; her own ratings alone count in her agreement."""
    _along(group)
    shown, reviews = group.handed_in(group.maya), group.desk.reviews
    debrief, handed = reviews.open(group.stranger, shown.id)
    reviews.see(group.trainer, shown.id)  # a look takes nothing from anybody
    one = next(c for c in debrief.scorecard.criteria if c.score is not None)
    reviews.rate(group.stranger, shown.id, {one.id: GivenLevel(score=2)})
    said = reviews.of(handed.rehearsal)
    assert reviews.read_by_another(group.trainer, handed, said) == group.stranger.id
    assert reviews.read_by_another(group.stranger, handed, said) is None
    with pytest.raises(EntranceError, match="Another trainer"):
        reviews.say(group.trainer, shown.id, "Hm.")
    with pytest.raises(EntranceError, match="Another trainer"):
        reviews.remark(group.trainer, shown.id, 1, "Hm.")
    with pytest.raises(EntranceError, match="Another trainer"):
        reviews.rate(group.trainer, shown.id, {one.id: GivenLevel(score=1)})
    assert [r.trainer for review in reviews.by(group.stranger) for r in review.ratings] == [2]
    assert not reviews.by(group.trainer)
    (line,) = group.desk.training.handed_in(group.trainer, group.group.id)
    assert (line.reviewed, line.reader) == (True, "Bea")
    seen = group.desk.handing_in.reviewed(group.maya, debrief)
    assert seen.reviewer == "Bea"


def test_an_answer_is_for_the_trainer_who_is_answered(group: Class) -> None:
    """The other sees what was said of it, and the levels, but no answer."""
    _along(group)
    shown = group.handed_in(group.maya)
    group.desk.reviews.say(group.stranger, shown.id, "You waited.")
    group.desk.handing_in.answer(group.maya, shown.id, "I froze.")
    hers, other = (
        group.desk.training.along(who, group.group.id, group.maya.id)[0] for who in (group.stranger, group.trainer)
    )
    assert (hers.says, hers.answer, hers.by) == ("You waited.", "I froze.", None)
    assert (other.says, other.answer, other.by) == ("You waited.", "", group.stranger.id)
    assert other.levels
    lines = (group.desk.training.handed_in(who, group.group.id)[0] for who in (group.stranger, group.trainer))
    assert [line.answered for line in lines] == [True, False]


def test_nobody_trains_along_unasked(group: Class) -> None:
    """Only whoever began the group lets a trainer in, and only one who has joined."""
    training, name = group.desk.training, group.group.id
    with pytest.raises(NotFound, match="not in this group"):
        training.train_along(group.trainer, name, group.stranger.id)
    with pytest.raises(EntranceError, match="another trainer"):
        training.train_along(group.trainer, name, group.maya.id)
    group.desk.entrance.join_too(group.stranger, group.group.code)
    with pytest.raises(NotFound, match="not one of your groups"):
        training.train_along(group.stranger, name, group.stranger.id)
    with pytest.raises(NotFound):
        training.handed_in(group.stranger, name)


def test_only_who_began_it_dissolves_it_and_each_may_leave(group: Class) -> None:
    """Whoever leaves sees nothing more; what she wrote stays where it belongs, and may be gone on with."""
    _along(group)
    training, name, shown = group.desk.training, group.group.id, group.handed_in(group.maya)
    group.desk.reviews.say(group.stranger, shown.id, "Good.")
    with pytest.raises(EntranceError, match="Only who began"):
        training.dissolve(group.stranger, name)
    with pytest.raises(EntranceError, match="Only who began"):
        training.train_no_longer(group.stranger, name, group.trainer.id)
    training.train_no_longer(group.stranger, name, group.stranger.id)
    assert not training.groups(group.stranger)
    with pytest.raises(NotFound):
        group.desk.reviews.open(group.stranger, shown.id)
    seen = group.desk.handing_in.reviewed(group.maya, group.desk.reviews.open(group.trainer, shown.id)[0])
    assert (seen.reviewer, seen.review.says if seen.review else "") == ("Bea", "Good.")
    assert group.desk.reviews.say(group.trainer, shown.id, "And wait.").by == group.trainer.id


def test_what_one_has_seen_stays_seen_when_the_other_looks_too(group: Class) -> None:
    """Else her levels would count as given unseen; the other's, who has not looked, do."""
    _along(group)
    reviews, first, second = group.desk.reviews, group.handed_in(group.maya), group.handed_in(group.tom)
    one = reviews.open(group.trainer, first.id)[0].scorecard.criteria[0].id
    reviews.see(group.trainer, first.id)
    assert reviews.see(group.stranger, first.id).seen_by(group.trainer.id)
    assert not reviews.rate(group.trainer, first.id, {one: GivenLevel(score=2)}).blind
    reviews.see(group.trainer, second.id)
    assert reviews.rate(group.stranger, second.id, {one: GivenLevel(score=2)}).blind


def test_levels_of_one_are_not_counted_as_given_unseen_by_the_other(group: Class) -> None:
    """Whoever goes on with what another has left takes on her levels, which say nothing of where she agrees."""
    _along(group)
    reviews, shown = group.desk.reviews, group.handed_in(group.maya)
    one, two = (each.id for each in reviews.open(group.trainer, shown.id)[0].scorecard.criteria[:2])
    assert reviews.rate(group.stranger, shown.id, {one: GivenLevel(score=2)}).blind
    group.desk.training.train_no_longer(group.trainer, group.group.id, group.stranger.id)
    assert not reviews.rate(group.trainer, shown.id, {two: GivenLevel(score=1)}).blind


def test_whoever_is_invited_reads_who_trains(group: Class) -> None:
    """All of them, before an account is made."""
    _along(group)
    _, trainers = group.desk.entrance.invitation(group.group.code)
    assert named(trainers) == "Ana and Bea"


def test_whoever_trains_along_and_opens_the_link_again_is_no_trainee(group: Class) -> None:
    """She came by it once, and it leads her back: she was among the trainees a second time, and called late."""
    _along(group)
    group.desk.entrance.join_too(group.stranger, group.group.code)
    assert [one.name for one in group.desk.training.members(group.trainer, group.group.id)] == ["Maya", "Tom"]
    later = replace(group.desk.entrance, clock=lambda: now() + INVITATION + timedelta(minutes=1))
    assert later.is_in(group.stranger, group.group.code)
    assert not later.is_in(group.stranger, "another")


def test_an_invitation_runs_out_and_is_made_anew(group: Class) -> None:
    """Thirty days after it was made; whoever is in stays in."""
    later = replace(group.desk.entrance, clock=lambda: now() + INVITATION + timedelta(minutes=1))
    assert group.desk.entrance.invitation(group.group.code)[0] == group.group
    with pytest.raises(EntranceError, match="not open any more"):
        later.join(group.group.code, name="Cy", login="cy", password="a long password")  # noqa: S106 - a test's
    training = replace(group.desk.training, clock=later.clock)
    training.change_code(group.trainer, group.group.id)
    (fresh,) = training.groups(group.trainer)
    come_in(group.desk, later.join(fresh.code, name="Cy", login="cy", password="a long password"))  # noqa: S106 - a test's
    assert [one.name for one in training.members(group.trainer, fresh.id)] == ["Cy", "Maya", "Tom"]


def test_two_who_look_alike_are_told_apart(group: Class) -> None:
    """By what they sign in with, wherever a trainer chooses somebody; others are called by their name alone."""
    joined = group.desk.entrance.join(group.group.code, name="Máya", login="maya.2", password="a long password")  # noqa: S106 - a test's
    other = come_in(group.desk, joined)
    people = group.desk.training.members(group.trainer, group.group.id)
    assert called(people) == {group.maya.id: "Maya (maya)", other.id: "Máya (maya.2)", group.tom.id: "Tom"}
    group.handed_in(other)
    assert [line.who for line in group.desk.training.handed_in(group.trainer, group.group.id)] == ["Máya (maya.2)"]
