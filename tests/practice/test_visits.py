"""Real visits: whose they are, what is next, how far the goal is, whom to rehearse with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.model.errors import NotFound
from coach.model.transcript import Kind, Speaker, Transcript, Turn
from coach.model.visit import Answer, Goal, Purpose, Recall, Visit
from coach.practice.visiting.agenda import Due, agenda, choose_people, latest, progress, setting_up, too_far
from coach.practice.visiting.visits import named

if TYPE_CHECKING:
    from coach.practice.desk import Desk
    from coach.practice.ports import Content
    from coach.practice.visiting.visits import Visiting

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
TODAY = NOON.astimezone().date()


@pytest.fixture
def at_noon(desk: Desk) -> Desk:
    """Services on a day that is known."""
    return replace(desk, clock=lambda: NOON)


@pytest.fixture
def visits(at_noon: Desk) -> Visiting:
    """Visits on a day that is known."""
    return at_noon.visits


def a_visit(visits: Visiting, name: str = "Rosa", **change: object) -> Visit:
    """Plan a visit of Ines's, and change it."""
    contact = visits.add("ines", name)
    assert contact is not None
    visit = visits.plan("ines", contact.id, Purpose.RECRUITMENT, planned_for=TODAY)
    return visits.change("ines", visit.id, **change)


def test_a_name_is_enough_to_be_on_the_list(visits: Visiting) -> None:
    """The rest can be told later; nothing at all is nobody."""
    assert visits.add("ines", "   ") is None
    rosa = visits.add("ines", " R. ")
    assert rosa is not None
    visits.describe("ines", rosa.id, why="People ask her first.", name="  ")
    (kept,) = visits.contacts("ines")
    assert (kept.name, kept.why) == ("R.", "People ask her first.")


def test_what_is_somebody_elses_is_not_there(visits: Visiting) -> None:
    """Neither reading nor changing nor deleting: an id from another's address leads nowhere."""
    visit = a_visit(visits)
    for attempt in (
        lambda: visits.contact("omar", visit.contact),
        lambda: visits.describe("omar", visit.contact, why="x"),
        lambda: visits.take_off("omar", visit.contact),
        lambda: visits.plan("omar", visit.contact, Purpose.RECRUITMENT),
        lambda: visits.visit("omar", visit.id),
        lambda: visits.write("omar", visit.id, "cares", "x"),
        lambda: visits.agree("omar", visit.id, what="x"),
        lambda: visits.remember("omar", visit.id, Recall()),
        lambda: visits.delete("omar", visit.id),
    ):
        with pytest.raises(NotFound):
            attempt()
    assert visits.visit("ines", visit.id) == visit
    assert not visits.contacts("omar")


def test_what_is_prepared_is_kept_and_ones_own_stake_goes_along(visits: Visiting) -> None:
    """Whoever found words for why they are in it need not find them again for the next visit."""
    visit = a_visit(visits)
    visits.prepare("ines", visit.id, "own_stake", " My boy starts school here. ")
    visits.prepare("ines", visit.id, "opening", "You stayed on.")
    visits.prepare("ines", visit.id, "opening", "  ")
    assert visits.visit("ines", visit.id).prepared == {"own_stake": "My boy starts school here."}
    assert a_visit(visits, "Bo").prepared == {"own_stake": "My boy starts school here."}


def test_a_write_up_is_kept_answer_by_answer(visits: Visiting) -> None:
    """An answer that is emptied is gone, the others stay."""
    visit = a_visit(visits)
    visits.write("ines", visit.id, "cares", " Her son. ")
    visits.write("ines", visit.id, "felt", "Warm.")
    visits.write("ines", visit.id, "felt", "  ")
    assert visits.visit("ines", visit.id).write_up == {"cares": "Her son."}


def test_whom_they_named_can_be_put_on_the_list(visits: Visiting) -> None:
    """With a note who said so; who is there already is not there twice."""
    visit = a_visit(visits)
    added = visits.add_named("ines", visit.id, "Bo, rosa and Mrs. Okafor\nthe new man on nights")
    assert [one.name for one in added] == ["Bo", "Mrs. Okafor", "the new man on nights"]
    assert added[0].why == "Rosa said to talk with them."
    assert named(" , and ;\n") == ()


def test_what_is_next_begins_with_what_is_past_its_day(visits: Visiting) -> None:
    """Visits ahead, promises, maybes and what is not written up, each with its day."""
    days = timedelta(days=1)
    a_visit(visits, "ahead", planned_for=TODAY + 3 * days)
    a_visit(visits, "past", planned_for=TODAY - 2 * days)
    a_visit(visits, "no day", planned_for=None)
    a_visit(visits, "unwritten", held_on=TODAY)
    yes = a_visit(visits, "yes", held_on=TODAY)
    visits.agree("ines", yes.id, what="come", answer=Answer.YES, due=TODAY - 5 * days)
    maybe = a_visit(visits, "maybe", held_on=TODAY)
    visits.agree("ines", maybe.id, answer=Answer.MAYBE)
    for name, done in (("kept", True), ("broken", False)):
        over = a_visit(visits, name, held_on=TODAY)
        visits.agree("ines", over.id, answer=Answer.YES, done=done)
    for answer in (Answer.NO, Answer.NONE):
        for name, due in (("never", None), ("in time", TODAY + days), ("today", TODAY)):
            asked = a_visit(visits, f"{answer}, {name}", held_on=TODAY)
            visits.agree("ines", asked.id, answer=answer, due=due)
    found = agenda(visits.contacts("ines"), visits.visits("ines"), TODAY)
    assert [(item.due, item.contact.name) for item in found] == [
        (Due.PROMISE, "yes"),
        (Due.DID_IT_HAPPEN, "past"),
        (Due.ASK_AGAIN, "no, today"),
        (Due.TALK_AGAIN, "none, today"),
        (Due.PLANNED, "ahead"),
        (Due.MAYBE, "maybe"),
        (Due.NOT_DONE, "broken"),
        (Due.PLANNED, "no day"),
        (Due.WRITE_UP, "unwritten"),
    ]


def names(visits: Visiting) -> list[tuple[Due, str]]:
    """List what is next today, and with whom."""
    return [(item.due, item.contact.name) for item in agenda(visits.contacts("ines"), visits.visits("ines"), TODAY)]


def test_a_visit_planned_since_settles_what_called_for_one(visits: Visiting) -> None:
    """One line for each person is enough: the visit ahead."""
    broken = a_visit(visits, "Rosa", held_on=TODAY)
    visits.agree("ines", broken.id, answer=Answer.YES, done=False)
    assert names(visits) == [(Due.NOT_DONE, "Rosa")]
    visits.plan("ines", broken.contact, Purpose.MAINTENANCE, planned_for=TODAY)
    assert names(visits) == [(Due.PLANNED, "Rosa")]


def test_what_is_let_rest_stays_off_until_it_is_written_down_anew(visits: Visiting) -> None:
    """Mending the words of an ask brings nothing back; saying anew how it stands does."""
    broken = a_visit(visits, "Rosa", held_on=TODAY)
    visits.agree("ines", broken.id, answer=Answer.YES, done=False)
    visits.agree("ines", broken.id, let_rest=True)
    visits.agree("ines", broken.id, what="come on Thursday")
    assert names(visits) == []
    visits.agree("ines", broken.id, done=None)
    assert names(visits) == [(Due.PROMISE, "Rosa")]


def test_a_new_answer_begins_without_the_day_of_the_one_before(visits: Visiting) -> None:
    """The day of a promise is no day to ask again after a no; mending the ask takes no day away."""
    visit = a_visit(visits, "Rosa", held_on=TODAY)
    visits.agree("ines", visit.id, answer=Answer.YES, due=TODAY)
    visits.agree("ines", visit.id, what="come", answer=Answer.YES)
    assert visits.visit("ines", visit.id).commitment.due == TODAY
    visits.agree("ines", visit.id, answer=Answer.NO)
    assert visits.visit("ines", visit.id).commitment.due is None
    assert names(visits) == []


def test_who_was_not_seen_for_three_months_comes_to_mind_again(visits: Visiting) -> None:
    """The three longest ago, unless something else is to be seen to with them, or they said no for good."""

    def long_ago(name: str, weeks: int, **agreed: object) -> Visit:
        visit = a_visit(visits, name, held_on=TODAY - timedelta(weeks=weeks))
        visits.agree("ines", visit.id, **{"answer": Answer.NONE, **agreed})
        return visit

    long_ago("lately", 12)
    long_ago("fourth", 13)
    long_ago("first", 50)
    third = long_ago("third", 20, answer=Answer.YES, done=True)
    long_ago("second", 30)
    long_ago("no for good", 60, answer=Answer.NO)
    long_ago("in a month", 60, due=TODAY + timedelta(weeks=4))
    long_ago("maybe", 60, answer=Answer.MAYBE)
    visits.add("ines", "never")
    found = [(Due.MAYBE, "maybe"), (Due.LONG_AGO, "first"), (Due.LONG_AGO, "second")]
    assert names(visits) == [*found, (Due.LONG_AGO, "third")]
    visits.agree("ines", third.id, let_rest=True)
    assert names(visits) == [*found, (Due.LONG_AGO, "fourth")]


def test_a_goal_counts_four_weeks_from_its_day(visits: Visiting) -> None:
    """The first day counts and so does the last; visits before and after do not."""
    goal = Goal(owner="ines", number=5, since=date(2026, 3, 2))
    for held_on in (date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 29), date(2026, 3, 30), None):
        a_visit(visits, held_on=held_on)
    made = visits.visits("ines")
    assert progress(goal, made, date(2026, 3, 2)).days_left == 28
    last = progress(goal, made, date(2026, 3, 29))
    assert (last.made, last.days_left) == (2, 1)
    assert progress(goal, made, date(2026, 4, 9)).days_left == 0


def test_a_goal_changed_within_its_weeks_keeps_its_day(at_noon: Desk) -> None:
    """A new number does not begin anew; once the weeks are over, a new goal does."""
    at_noon.visits.aim("ines", 5)
    later = replace(at_noon, clock=lambda: NOON + timedelta(days=10)).visits
    later.aim("ines", 3)
    assert later.goal("ines") == Goal(owner="ines", number=3, since=TODAY)
    after = replace(at_noon, clock=lambda: NOON + timedelta(days=28)).visits
    after.aim("ines", 4)
    assert after.goal("ines") == Goal(owner="ines", number=4, since=TODAY + timedelta(days=28))


def test_two_weeks_are_not_too_far() -> None:
    """The guides say two weeks; the day after that is far."""
    assert not too_far(TODAY + timedelta(days=14), TODAY)
    assert too_far(TODAY + timedelta(days=15), TODAY)


def test_how_it_stands_with_somebody_is_told_by_what_is_ahead(visits: Visiting) -> None:
    """Else by the last time one met."""
    first = a_visit(visits, held_on=TODAY)
    assert latest("nobody", visits.visits("ines")) is None
    second = visits.plan("ines", first.contact, Purpose.MAINTENANCE)
    assert latest(first.contact, visits.visits("ines")) == second
    visits.change("ines", second.id, held_on=TODAY - timedelta(days=3))
    assert latest(first.contact, visits.visits("ines")) == first


def test_every_purpose_has_somebody_to_rehearse_with(content: Content) -> None:
    """Of the right kind; and the call that sets a visit up has somebody, too."""
    for purpose in Purpose:
        found = choose_people(content.scenarios, purpose)
        kind = Kind.POWERFUL_INVITATION if purpose is Purpose.INVITATION else Kind.ONE_TO_ONE
        assert found
        assert {scenario.kind for scenario in found} == {kind}
    assert "maintenance" in choose_people(content.scenarios, Purpose.MAINTENANCE)[0].teaches
    assert setting_up(content.scenarios) is not None


def test_a_conversation_is_brought_to_its_visit(at_noon: Desk) -> None:
    """The draft goes, the visit took place, one told before is replaced, and a stranger's cannot be brought."""
    visits = at_noon.visits
    visit = a_visit(visits)
    visits.remember("ines", visit.id, Recall(draft="You: Hello.", at=2))
    turns = tuple(Turn(speaker=speaker, text="Hello.") for speaker in Speaker)
    first, second = (at_noon.conversations.add(Transcript(id="t", turns=turns), owner="ines") for _ in range(2))
    visits.bring("ines", visit.id, first.id)
    kept = visits.visit("ines", visit.id)
    assert (kept.conversation, kept.recall, kept.held_on) == (first.id, Recall(), TODAY)
    visits.bring("ines", visit.id, second.id)
    assert [one.id for one in at_noon.records.conversations("ines")] == [second.id]
    assert visits.visit_of("ines", second.id) == visits.visit("ines", visit.id)
    assert visits.visit_of("omar", second.id) is None
    strange = at_noon.conversations.add(Transcript(id="t", turns=turns), owner="omar")
    with pytest.raises(NotFound):
        visits.bring("ines", visit.id, strange.id)
