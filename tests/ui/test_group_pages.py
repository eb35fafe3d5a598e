"""The pages of a group, each seen by whom it is for: trainer, trainee, and whoever has not signed in."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.model.rehearsal import Difficulty
from coach.practice.groups.reviewing import GivenLevel
from coach.practice.links import Choice
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.ui.grouped import Served


def menu(app: AppTest) -> set[str]:
    """Name the pages that the menu leads to."""
    return {str(getattr(link, "label", "")) for link in app.get("page_link")}


def test_whoever_has_not_signed_in_sees_nothing(served: Served) -> None:
    """Neither cards nor anybody's practice; only the way to the door."""
    app = served.open(None)
    assert "Sign in first" in shown(app)
    assert not app.button
    assert 'href="/sign-in?then=/"' in raw_html(app)


def test_a_session_that_was_ended_elsewhere_is_over_here(served: Served) -> None:
    """At the next click, in a tab that was open already."""
    app = served.open(served.trainee)
    assert app.button
    served.desk.entrance.leave(served.sessions[served.trainee.id])
    app.run()
    assert "Sign in first" in shown(app)
    assert not app.button


def test_a_trainee_has_no_pages_for_trainers(served: Served) -> None:
    """Neither in the menu nor by their address."""
    trainee, trainer = menu(served.open(served.trainee)), menu(served.open(served.trainer))
    assert {"Group", "Assign", "Write", "Settings"} <= trainer - trainee
    assert "Account" in trainee
    assert "Review" not in trainee | trainer
    with pytest.raises(ValueError, match="settings"):
        served.open(served.trainee, "settings")


def test_where_it_is_kept_is_said_in_a_sentence(served: Served) -> None:
    """Before the first word: on the group's server, and for nobody else."""
    page = served.open(served.trainee, scenario="tenant-let-down-before")
    assert "Everything is kept as you say it, on your group’s server, for you alone; you can close" in shown(page)


def test_whoever_just_joined_reads_where_they_are(served: Served) -> None:
    """Until something is asked; a trainer is not told."""
    says = f"You are in {served.group.name}, with Ana Lima. Nothing is asked of you yet"
    assert says in shown(served.open(served.trainee))
    assert says not in shown(served.open(served.trainer))
    scenario = served.desk.content.scenario("tenant-let-down-before")
    choice = Choice(scenario=scenario.id, difficulty=Difficulty.EASY, rubric=scenario.rubric)
    served.desk.training.give(served.trainer, served.group.id, choice=choice)
    assert says not in shown(served.open(served.trainee))


def test_an_assignment_stands_on_top_and_leads_to_its_briefing(served: Served) -> None:
    """With its day and its note; what is typed there is words and no markup."""
    scenario = served.desk.content.scenarios[0]
    choice = Choice(scenario=scenario.id, difficulty=scenario.difficulty, rubric=scenario.rubric)
    given = served.desk.training.give(served.trainer, served.group.id, choice=choice, note="Wait **here**.")
    app = served.open(served.trainee)
    assert f"Ana Lima asks: {scenario.title}" in shown(app).replace("\\", "")
    assert "Wait **here**." in [text.value for text in app.text]
    app.button(key=f"ready-{given.id}").click().run()
    assert app.button(key="begin")
    assert "Your trainer chose" in shown(app)


def test_a_scorecard_is_handed_in_and_taken_back_with_one_click(served: Served) -> None:
    """Nothing is shown to the trainer before, and nothing afterwards."""
    rehearsal = served.rehearsed()
    app = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    assert not served.desk.training.handed_in(served.trainer, served.group.id)
    app.button(key=f"hand-in-{served.group.id}").click().run()
    assert "Handed in to Ana Lima" in shown(app)
    assert len(served.desk.training.handed_in(served.trainer, served.group.id)) == 1
    app.button(key="take-back").click().run()
    assert not served.desk.training.handed_in(served.trainer, served.group.id)
    assert app.button(key=f"hand-in-{served.group.id}")


def test_somebody_elses_scorecard_is_not_there(served: Served) -> None:
    """An address that was passed on shows nothing of it, not even to the trainer."""
    rehearsal = served.rehearsed()
    app = served.open(served.trainer, "scorecard", rehearsal=rehearsal.id)
    assert "somebody else's" in shown(app)
    assert rehearsal.scenario.title not in shown(app)
    gone = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    assert "not handed in to you" in shown(gone)


def test_the_group_page_shows_what_waits_and_who_has_done_what(served: Served) -> None:
    """Names are words, whatever they are made of."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainer, "group")
    assert "1 to read" in shown(app)
    assert "Maya *Okafor*" in raw_html(app)
    assert f"review?rehearsal={rehearsal.id}" in raw_html(app)


def test_what_stands_further_down_is_told_before_it_is_shown(served: Served) -> None:
    """What waits, and what is there to be looked up again."""
    for _ in range(14):
        last = served.rehearsed().id
        served.desk.handing_in.hand_in(served.trainee, last, served.group.id)
    debrief, _ = served.desk.reviews.open(served.trainer, last)
    served.desk.reviews.rate(served.trainer, last, {debrief.scorecard.criteria[0].id: GivenLevel(score=2)})
    app = served.open(served.trainer, "group")
    assert app.button(key="more").label == "Show more (1 to read, 1 read)"
    app.button(key="more").click().run()
    assert len([one for one in app.button if str(one.key).startswith("read-")]) == 14


def test_what_several_rehearsed_can_be_read_one_after_another(served: Served) -> None:
    """Of all that waits, what was said to one person can be listed alone, as what one trainee handed in can."""
    own = served.desk.for_owner(served.trainee.id)
    other = own.rehearsals.end(own.rehearsals.start("call-to-set-a-visit", owner=served.trainee.id, seed=3))
    for one in (served.rehearsed(), other):
        served.desk.handing_in.hand_in(served.trainee, one.id, served.group.id)
    app = served.open(served.trainer, "group")
    assert "2 to read" in shown(app)
    third = own.rehearsals.end(own.rehearsals.start("call-to-set-a-visit", owner=served.trainee.id, seed=4))
    served.desk.handing_in.hand_in(served.trainee, third.id, served.group.id)
    last = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, last.id, served.group.id)
    app.selectbox(key="what").set_value(other.scenario.title).run()
    assert [one.key for one in app.button if str(one.key).startswith("read-")] == [
        f"read-{other.id}",
        f"read-{third.id}",
    ]
    assert "4 to read" in shown(app)
    app.button(key=f"read-{other.id}").click().run()
    assert app.query_params["what"] == other.scenario.title
    app = served.open(served.trainer, "review", rehearsal=other.id, what=other.scenario.title)
    assert app.button(key="next").label == "Next to read (1)"
    app.button(key="next").click().run()
    assert app.query_params["rehearsal"] == third.id
    assert app.button(key="next").label == "Next to read (1)"


def test_a_trainer_without_a_group_begins_one(served: Served) -> None:
    """And gets the link to send."""
    served.desk.training.dissolve(served.trainer, served.group.id)
    app = served.open(served.trainer, "group")
    app.text_input[0].set_value("Southside")
    app.button[0].click().run()
    (group,) = served.desk.training.groups(served.trainer)
    assert group.name == "Southside"
    assert any(group.code in code.value for code in app.code)


def test_the_group_page_counts_how_often_coach_agrees(served: Served) -> None:
    """Counts at once; shares only where there are enough."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    debrief, _ = served.desk.reviews.open(served.trainer, rehearsal.id)
    scored = {c.id: GivenLevel(score=c.score) for c in debrief.scorecard.criteria if c.score is not None}
    served.desk.reviews.rate(served.trainer, rehearsal.id, scored)
    words = shown(served.open(served.trainer, "group"))
    assert f"rated by both so far, {len(scored)} the same" in words
    assert "%" not in words.split("How often Coach agrees")[1].split("Shares are given")[0]


def test_levels_that_coach_gave_none_beside_are_not_passed_over_in_silence(served: Served) -> None:
    """Who rated a talk that was too short for Coach reads why nothing is compared, and not that she rated nothing."""
    own = served.desk.for_owner(served.trainee.id)
    short = own.rehearsals.end(own.rehearsals.start("tenant-let-down-before", owner=served.trainee.id, seed=3))
    served.desk.handing_in.hand_in(served.trainee, short.id, served.group.id)
    debrief, _ = served.desk.reviews.open(served.trainer, short.id)
    assert all(one.score is None for one in debrief.scorecard.criteria)
    levels = {one.id: GivenLevel(score=1) for one in debrief.scorecard.criteria[:2]}
    served.desk.reviews.rate(served.trainer, short.id, levels)
    words = shown(served.open(served.trainer, "group"))
    assert "Nothing to compare yet: 2 levels that you gave" in words
    assert "Rate criteria when you read" not in words


def test_an_account_can_be_deleted_with_all_that_is_its_own(served: Served) -> None:
    """With one click, once the sign-in name was typed, in whatever letters; and the goodbye is true."""
    rehearsal = served.rehearsed()
    app = served.open(served.trainee, "account")
    app.text_input(key="sure").set_value("maja")
    app.button(key="delete-account").click().run()
    assert "Nothing was deleted" in shown(app)
    app.text_input(key="sure").set_value(" Maya ")
    app.button(key="delete-account").click().run()
    assert served.desk.store.accounts.by_login("maya") is None
    assert not served.desk.store.records.rehearsals(served.trainee.id)
    assert rehearsal.id
    assert "Your account is deleted" in shown(app)
    app.run()
    assert "is kept" not in shown(app)


def test_a_deleted_trainers_drafts_go_too(served: Served, data: Path) -> None:
    """What she was writing is hers; another trainer never sees it, and nobody does once she is gone."""
    app = served.open(served.trainer, "author")
    app.text_input[0].set_value("Maria Lopes")
    next(button for button in app.button if button.label == "Begin").click().run()
    assert list(data.rglob("draft.yaml"))
    account = served.open(served.trainer, "account")
    account.text_input(key="sure").set_value("ana")
    account.button(key="delete-account").click().run()
    assert not list(data.rglob("draft.yaml"))


@pytest.mark.parametrize("begins_with", ["take-up-", "thrown"])
def test_whoever_was_signed_out_meanwhile_is_asked_to_sign_in(served: Served, begins_with: str) -> None:
    """A draft that was put away, or is to be thrown away: the click says so in words of ours, and all is kept."""
    app = served.open(served.trainer, "author")
    app.text_input[0].set_value("Maria Lopes")
    next(button for button in app.button if button.label == "Begin").click().run()
    if begins_with == "take-up-":
        app.button(key="closed").click().run()
    served.desk.entrance.leave(served.sessions[served.trainer.id])
    time.sleep(2.1)  # for two seconds a session that was looked up is trusted
    next(button for button in app.button if str(button.key).startswith(begins_with)).click().run()
    assert not app.exception
    assert "Sign in first" in shown(app)
    assert served.desk.library.drafts_in(served.desk.folders[-1] / "drafts-of" / served.trainer.id)


def usual(served: Served, difficulty: Difficulty = Difficulty.NORMAL) -> Choice:
    """Choose the person whom the trainee rehearses with."""
    scenario = served.desk.content.scenario("tenant-let-down-before")
    return Choice(scenario=scenario.id, difficulty=difficulty, rubric=scenario.rubric)


def test_assignments_of_one_person_can_be_told_apart(served: Served) -> None:
    """By their day; what is no longer asked stays as long as something was handed in for it."""
    give, name = served.desk.training.give, served.group.id
    ordinary = give(served.trainer, name, choice=usual(served))
    good = give(served.trainer, name, choice=usual(served, Difficulty.EASY))
    rehearsal = served.rehearsed()
    handed = served.desk.handing_in.hand_in(served.trainee, rehearsal.id, name)
    assert handed.assignment == ordinary.id
    app = served.open(served.trainer, "group")
    assert "an ordinary day" in raw_html(app)
    assert "a good day" in raw_html(app)
    for one in (ordinary, good):
        app.selectbox(key="to-close").set_value(one.id).run()
        app.button(key="close").click().run()
    assert all(one.closed_at for one in served.desk.training.assignments(served.trainer, name))
    assert raw_html(app).count("closed") == 1
    assert "to read" in raw_html(app)


def test_whoever_is_late_is_marked_and_named(served: Served) -> None:
    """In the table, and in a list to copy."""
    today = datetime.now(UTC).astimezone().date()
    given = served.desk.training.give(served.trainer, served.group.id, choice=usual(served), due=today)
    app = served.open(served.trainer, "group")
    assert "late" not in raw_html(app)
    assert any(code.value == "Maya *Okafor*" for code in app.code)
    over = given.model_copy(update={"id": "over", "due": today - timedelta(days=1)})
    served.desk.store.groups.add_assignment(over)
    app.run()
    assert "late" in raw_html(app)


def test_what_is_lost_is_said_before_somebody_is_taken_out(served: Served) -> None:
    """And the group is dissolved only after a second yes."""
    served.desk.handing_in.hand_in(served.trainee, served.rehearsed().id, served.group.id)
    app = served.open(served.trainer, "group")
    app.selectbox(key=f"person-{served.group.id}").set_value(served.trainee.id).run()
    assert "what they handed in to it (1)" in shown(app)
    assert app.button(key="dissolve").disabled
    app.button(key=f"out-{served.trainee.id}").click().run()
    assert not served.desk.training.members(served.trainer, served.group.id)
    assert served.desk.store.accounts.account(served.trainee.id)


def test_a_trainee_is_told_what_was_read_and_whose_number_it_is(served: Served) -> None:
    """On top of Practise, and in their list, though nothing was asked."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    assert "handed in to Ana Lima" in shown(served.open(served.trainee, "mine"))
    debrief, _ = served.desk.reviews.open(served.trainer, rehearsal.id)
    served.desk.reviews.rate(served.trainer, rehearsal.id, {debrief.scorecard.criteria[0].id: GivenLevel(score=2)})
    app = served.open(served.trainee)
    assert "Ana Lima has read" in shown(app)
    app.button(key=f"news-of-{rehearsal.id}").click().run()
    assert "Ana Lima has read this" in shown(app)
    mine = shown(served.open(served.trainee, "mine"))
    assert "Ana Lima has read it" in mine
    assert "by Coach alone" in mine


def test_a_day_that_is_over_is_refused_with_a_sentence(served: Served) -> None:
    """And what is asked already is not asked twice."""
    app = served.open(served.trainer, "assign")
    app.date_input[0].set_value(date(2026, 1, 1))
    send = next(button for button in app.button if button.label == "Ask them")
    send.click().run()
    assert "1 January 2026 is over" in shown(app)
    app.date_input[0].set_value(None)
    for _ in range(2):
        next(button for button in app.button if button.label == "Ask them").click().run()
    assert "asked for just this already" in shown(app)
    assert len(served.desk.training.assignments(served.trainer, served.group.id)) == 1


def test_the_form_is_empty_once_something_is_asked(served: Served) -> None:
    """A note is about one person, and a day that was forgotten in the field would bind the next; what failed stays."""
    app = served.open(served.trainer, "assign")
    tomorrow = datetime.now(UTC).date() + timedelta(days=2)

    def fill() -> None:
        app.text_area[0].set_value("Wait after she answers.")
        app.date_input[0].set_value(tomorrow)
        next(button for button in app.button if button.label == "Ask them").click().run()

    fill()
    assert "is asked. Everybody in Northside finds it on top of Practise now, by" in app.success[0].value
    assert (app.text_area[0].value, app.date_input[0].value) == ("", None)
    fill()
    assert "They are asked for just this already" in shown(app)
    assert (app.text_area[0].value, app.date_input[0].value) == ("Wait after she answers.", tomorrow)
