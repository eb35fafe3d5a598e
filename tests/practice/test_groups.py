"""A trainer's group from both sides: asked, handed in, reviewed; and what stays one's own."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from coach.model.errors import EntranceError, NotFound, UnknownContent
from coach.model.rehearsal import Difficulty
from coach.model.scorecard import Source
from coach.model.transcript import Speaker
from coach.practice import report
from coach.practice.groups import class_list
from coach.practice.groups.reviewing import Level
from coach.practice.links import Choice
from coach.practice.owned import everything_of

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.model.group import Group
    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk

SAID = ("Hi, thanks for making time.", "What has this year been like for you?", "Would you come on Thursday at 7?")


@dataclass(frozen=True)
class Class:
    """A trainer with a group of two, and somebody else's trainer."""

    desk: Desk
    trainer: Account
    group: Group
    maya: Account
    tom: Account
    stranger: Account

    def rehearse(self, account: Account, scenario: str | None = None, *, end: bool = True) -> Rehearsal:
        """Rehearse as somebody, at their own desk."""
        own = self.desk.for_owner(account.id)
        chosen = scenario or own.content.scenarios[0].id
        rehearsal = own.rehearsals.start(chosen, owner=account.id, difficulty=Difficulty.NORMAL, seed=3)
        for text in SAID:
            if rehearsal.ended_at is None:
                rehearsal = own.rehearsals.answer(rehearsal, text)
        return own.rehearsals.end(rehearsal) if end else rehearsal

    def handed_in(self, account: Account) -> Rehearsal:
        """Rehearse and hand it in."""
        rehearsal = self.rehearse(account)
        self.desk.handing_in.hand_in(account, rehearsal.id, self.group.id)
        return rehearsal


def _tomorrow() -> date:
    return datetime.now(UTC).astimezone().date() + timedelta(days=1)


def come_in(desk: Desk, session: str) -> Account:
    """Give who this is."""
    found = desk.entrance.who(session)
    assert found is not None
    return found


@pytest.fixture
def group(desk: Desk) -> Class:
    """A group of two."""
    door = desk.entrance
    trainer, stranger = (
        come_in(desk, door.choose_password(door.add_trainer(name, name), "a long password")) for name in ("Ana", "Bea")
    )
    begun = desk.training.begin(trainer, "  Northside,   spring ")
    maya, tom = (
        come_in(desk, door.join(begun.code, name=name, login=name, password="a long password"))  # noqa: S106 - a test's
        for name in ("Maya", "Tom")
    )
    return Class(desk, trainer, begun, maya, tom, stranger)


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
    if open_still.ended_at is None:
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
    with pytest.raises(NotFound):
        mine.records.assessments([theirs.id])
    assert not mine.records.assessments([theirs.id, "another"])
    assert not mine.records.rehearsals(group.tom.id)
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
    assert (asked[0].trainer, asked[1].assignment.note) == ("Ana", "Wait.")
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


def test_the_trainers_levels_count_and_coachs_stay_readable(group: Class) -> None:
    """Level, total and reason on the trainee's scorecard, and in what they download."""
    shown = group.handed_in(group.maya)
    plain, _ = group.desk.reviews.open(group.trainer, shown.id)
    one, two = (c for c in plain.scorecard.criteria[:2])
    other = 4 if one.score != 4 else 0
    group.desk.reviews.rate(group.trainer, shown.id, {one.id: Level(score=other, why="Listen to the pause.")})
    group.desk.reviews.remark(group.trainer, shown.id, 1, "Here, <b>wait</b>.")
    group.desk.reviews.say(group.trainer, shown.id, "  You came back. ")
    mine = group.desk.for_owner(group.maya.id)
    seen = mine.handing_in.reviewed(group.maya, mine.debriefs.of_rehearsal(shown.id))
    rated = next(c for c in seen.scorecard.criteria if c.id == one.id)
    assert rated.score == other
    assert rated.source is Source.TRAINER
    assert "Ana gave it" in rated.reason
    assert "Listen to the pause." in rated.reason
    assert one.reason in rated.reason
    assert next(c for c in seen.scorecard.criteria if c.id == two.id) == two
    page, notes = report.html(seen), report.markdown(seen)
    assert "Ana has read this" in page
    assert "Here, &lt;b&gt;wait&lt;/b&gt;." in page
    assert "You came back." in notes
    assert "Here, \\<b\\>wait\\</b\\>." in notes


def test_a_level_that_is_the_same_is_said_to_be(group: Class) -> None:
    """Agreement is worth saying; nothing else changes."""
    shown = group.handed_in(group.maya)
    plain, _ = group.desk.reviews.open(group.trainer, shown.id)
    one = next(c for c in plain.scorecard.criteria if c.score is not None)
    assert one.score is not None
    group.desk.reviews.rate(group.trainer, shown.id, {one.id: Level(score=one.score)})
    seen = group.desk.handing_in.reviewed(group.maya, plain)
    assert seen.scorecard.total == plain.scorecard.total
    assert next(c for c in seen.scorecard.criteria if c.id == one.id).reason == f"{one.reason} Ana agrees."


def test_nobody_else_is_shown_a_review(group: Class) -> None:
    """It belongs to whoever rehearsed."""
    shown = group.handed_in(group.maya)
    group.desk.reviews.say(group.trainer, shown.id, "Good.")
    plain, _ = group.desk.reviews.open(group.trainer, shown.id)
    assert group.desk.handing_in.reviewed(group.tom, plain).review is None


def test_remarks_can_be_changed_and_taken_away(group: Class) -> None:
    """One for each turn, in the order of the talk; a turn that is not there is refused."""
    shown = group.handed_in(group.maya)
    remark = group.desk.reviews.remark
    for turn, text in ((2, "later"), (0, "first"), (2, "last"), (0, " ")):
        remark(group.trainer, shown.id, turn, text)
    review = group.desk.reviews.of(shown.id)
    assert review is not None
    assert [(one.turn, one.text) for one in review.remarks] == [(2, "last")]
    with pytest.raises(EntranceError, match="Reload"):
        remark(group.trainer, shown.id, 99, "Where?")


def test_levels_given_with_coachs_in_sight_do_not_count_as_unseen(group: Class) -> None:
    """Whoever has rated is shown them; saving the same again changes nothing."""
    shown = group.handed_in(group.maya)
    one = group.desk.reviews.open(group.trainer, shown.id)[0].scorecard.criteria[0].id
    rate = group.desk.reviews.rate
    first = rate(group.trainer, shown.id, {one: Level(score=2)})
    assert first.blind
    assert first.seen_at is not None
    assert rate(group.trainer, shown.id, {one: Level(score=2, why="More words.")}).blind
    assert not rate(group.trainer, shown.id, {one: Level(score=3)}).blind
    assert not rate(group.trainer, shown.id, {one: Level(score=2)}).blind
    with pytest.raises(EntranceError, match="Reload"):
        rate(group.trainer, shown.id, {"nothing": Level(score=1)})


def test_a_look_at_coachs_levels_is_remembered_and_is_no_reading(group: Class) -> None:
    """Rated after it is not rated unseen, in whichever tab; and nobody is told of a review that says nothing."""
    shown = group.handed_in(group.maya)
    debrief, _ = group.desk.reviews.open(group.trainer, shown.id)
    looked = group.desk.reviews.see(group.trainer, shown.id)
    assert not looked.says_something
    assert not group.desk.training.handed_in(group.trainer, group.group.id)[0].reviewed
    assert group.desk.handing_in.reviewed(group.maya, debrief).review is None
    one = debrief.scorecard.criteria[0].id
    rated = group.desk.reviews.rate(group.trainer, shown.id, {one: Level(score=2)})
    assert not rated.blind
    assert rated.seen_at == looked.seen_at
    assert group.desk.reviews.see(group.trainer, shown.id).seen_at == looked.seen_at
    assert group.desk.training.handed_in(group.trainer, group.group.id)[0].reviewed


def test_each_part_of_a_review_is_changed_by_itself(group: Class) -> None:
    """A level in one tab leaves the words, the remarks and the other levels of another tab."""
    shown, reviews = group.handed_in(group.maya), group.desk.reviews
    one, two = (c.id for c in reviews.open(group.trainer, shown.id)[0].scorecard.criteria[:2])
    reviews.rate(group.trainer, shown.id, {one: Level(score=1), two: Level(score=2)})
    reviews.say(group.trainer, shown.id, "You came back.")
    reviews.remark(group.trainer, shown.id, 0, "Here.")
    review = reviews.rate(group.trainer, shown.id, {two: None})
    assert [(rating.criterion, rating.trainer) for rating in review.ratings] == [(one, 1)]
    assert review.says == "You came back."
    assert [remark.text for remark in review.remarks] == ["Here."]


def test_a_group_stands_by_the_latest_that_each_handed_in(group: Class) -> None:
    """The trainer's level counts in place of Coach's, and the weakest criterion comes first."""
    group.handed_in(group.maya)
    latest, other = group.handed_in(group.maya), group.handed_in(group.tom)
    for shown in (latest, other):
        group.desk.reviews.see(group.trainer, shown.id)
    before = group.desk.training.standing(group.trainer, group.group.id)
    assert max(one.people for one in before) == 2
    assert [one.mean for one in before] == sorted(one.mean for one in before)
    worst = before[0]
    group.desk.reviews.rate(group.trainer, latest.id, {worst.criterion: Level(score=4)})
    after = group.desk.training.standing(group.trainer, group.group.id)
    assert next(one.mean for one in after if one.criterion == worst.criterion) > worst.mean


def test_the_standing_of_few_does_not_show_levels_that_the_trainer_has_not_seen(group: Class) -> None:
    """Not those of one, nor of two; from five people on a mean gives nobody away."""
    for account in (group.maya, group.tom):
        group.desk.reviews.open(group.trainer, group.handed_in(account).id)  # scored when it is first looked at
    assert not group.desk.training.standing(group.trainer, group.group.id)
    for name in ("Ade", "Mo", "Zoe"):
        joined = group.desk.entrance.join(group.group.code, name=name, login=name, password="a long password")  # noqa: S106 - a test's
        group.desk.reviews.open(group.trainer, group.handed_in(come_in(group.desk, joined)).id)
    assert {one.people for one in group.desk.training.standing(group.trainer, group.group.id)} == {5}


def test_what_waits_stands_before_what_was_read(group: Class) -> None:
    """And with it whose it is."""
    first, second = group.handed_in(group.maya), group.handed_in(group.tom)
    group.desk.reviews.say(group.trainer, first.id, "Good.")
    lines = group.desk.training.handed_in(group.trainer, group.group.id)
    assert [(line.who, line.reviewed) for line in lines] == [("Tom", False), ("Maya", True)]
    assert lines[0].hand_in.rehearsal == second.id


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
    assert theirs.id not in json.dumps(taken)
