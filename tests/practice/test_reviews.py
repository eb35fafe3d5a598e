"""A trainer reads what was handed in: her levels beside Coach's, remarks, a few words, and the answer to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.errors import EntranceError, NotFound
from coach.model.scorecard import Source
from coach.practice import report
from coach.practice.groups.reviewing import GivenLevel
from tests.practice.classes import come_in

if TYPE_CHECKING:
    from tests.practice.classes import Class


def test_the_trainers_levels_count_and_coachs_stay_readable(group: Class) -> None:
    """Level, total and reason on the trainee's scorecard, and in what they download."""
    shown = group.handed_in(group.maya)
    plain, _ = group.desk.reviews.open(group.trainer, shown.id)
    one, two = (c for c in plain.scorecard.criteria[:2])
    other = 4 if one.score != 4 else 0
    group.desk.reviews.rate(group.trainer, shown.id, {one.id: GivenLevel(score=other, why="Listen to the pause.")})
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
    group.desk.reviews.rate(group.trainer, shown.id, {one.id: GivenLevel(score=one.score)})
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
    first = rate(group.trainer, shown.id, {one: GivenLevel(score=2)})
    assert first.blind
    assert first.seen_at is not None
    assert rate(group.trainer, shown.id, {one: GivenLevel(score=2, why="More words.")}).blind
    assert not rate(group.trainer, shown.id, {one: GivenLevel(score=3)}).blind
    assert not rate(group.trainer, shown.id, {one: GivenLevel(score=2)}).blind
    with pytest.raises(EntranceError, match="Reload"):
        rate(group.trainer, shown.id, {"nothing": GivenLevel(score=1)})


def test_a_look_at_coachs_levels_is_remembered_and_is_no_reading(group: Class) -> None:
    """Rated after it is not rated unseen, in whichever tab; and nobody is told of a review that says nothing."""
    shown = group.handed_in(group.maya)
    debrief, _ = group.desk.reviews.open(group.trainer, shown.id)
    looked = group.desk.reviews.see(group.trainer, shown.id)
    assert not looked.says_something
    assert not group.desk.training.handed_in(group.trainer, group.group.id)[0].reviewed
    assert group.desk.handing_in.reviewed(group.maya, debrief).review is None
    one = debrief.scorecard.criteria[0].id
    rated = group.desk.reviews.rate(group.trainer, shown.id, {one: GivenLevel(score=2)})
    assert not rated.blind
    assert rated.seen_at == looked.seen_at
    assert group.desk.reviews.see(group.trainer, shown.id).seen_at == looked.seen_at
    assert group.desk.training.handed_in(group.trainer, group.group.id)[0].reviewed


def test_each_part_of_a_review_is_changed_by_itself(group: Class) -> None:
    """A level in one tab leaves the words, the remarks and the other levels of another tab."""
    shown, reviews = group.handed_in(group.maya), group.desk.reviews
    one, two = (c.id for c in reviews.open(group.trainer, shown.id)[0].scorecard.criteria[:2])
    reviews.rate(group.trainer, shown.id, {one: GivenLevel(score=1), two: GivenLevel(score=2)})
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
    group.desk.reviews.rate(group.trainer, latest.id, {worst.criterion: GivenLevel(score=4)})
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


def test_a_trainee_answers_what_was_said(group: Class) -> None:
    """The trainer finds it, until she says something again; nobody else can answer, and an empty answer is none."""
    shown = group.handed_in(group.maya)
    answer, handed = group.desk.handing_in.answer, group.desk.training.handed_in
    with pytest.raises(NotFound, match="nothing to answer"):
        answer(group.maya, shown.id, "Too early.")
    group.desk.reviews.say(group.trainer, shown.id, "What happened at her second no?")
    with pytest.raises(NotFound, match="nothing to answer"):
        answer(group.tom, shown.id, "I was not there.")
    answer(group.maya, shown.id, "  I was afraid of the silence.  ")
    review = group.desk.reviews.of(shown.id)
    assert review is not None
    assert (review.says, review.answer) == ("What happened at her second no?", "I was afraid of the silence.")
    assert [line.answered for line in handed(group.trainer, group.group.id)] == [True]
    group.desk.reviews.say(group.trainer, shown.id, "Everybody is, at first.")
    assert [line.answered for line in handed(group.trainer, group.group.id)] == [False]
    answer(group.maya, shown.id, " ")
    review = group.desk.reviews.of(shown.id)
    assert review is not None
    assert (review.answer, review.answered_at) == ("", None)


def test_how_somebody_is_coming_along_holds_no_level_that_was_not_seen(group: Class) -> None:
    """What she rated stands with her level where she gave one; what waits has neither levels nor total."""
    first, second = group.handed_in(group.maya), group.handed_in(group.maya)
    group.handed_in(group.tom)
    group.desk.reviews.rate(group.trainer, first.id, {"stance": GivenLevel(score=2)})
    read, waits = group.desk.training.along(group.trainer, group.group.id, group.maya.id)
    assert (read.hand_in.rehearsal, waits.hand_in.rehearsal) == (first.id, second.id)
    assert [(one.score, one.hers) for one in read.levels if one.criterion == "stance"] == [(2, True)]
    assert not any(one.hers for one in read.levels if one.criterion != "stance")
    assert (waits.levels, waits.total) == ((), None)
    with pytest.raises(NotFound):
        group.desk.training.along(group.stranger, group.group.id, group.maya.id)
