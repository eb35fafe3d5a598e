"""The pages of a group, each seen by whom it is for: trainer, trainee, and whoever has not signed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from coach import bootstrap
from coach.practice.links import Choice
from coach.practice.reviewing import Level
from coach.ui.desk import SESSION
from tests.ui.conftest import ROOT
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from pathlib import Path

    from coach.model.account import Account
    from coach.model.group import Group
    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk

SAID = (
    "Thanks for having me. I asked to meet because I want to hear what this building is like for you.",
    "What has it been like to live here?",
    "So the heat goes every January. What happened the last time people here tried something?",
    "What would have to be different this time?",
    "Would you come with me to the tenants' meeting on Thursday at 7?",
)
PASSWORD = "a long password"  # noqa: S105 - a test's


@dataclass(frozen=True)
class Served:
    """A Coach that serves a group of one, and who is in it."""

    desk: Desk
    trainer: Account
    trainee: Account
    group: Group
    sessions: dict[str, str]

    def open(self, who: Account | None, page: str = "practise", **query: str) -> AppTest:
        """Open a page as somebody who has signed in, or as nobody."""
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        app.session_state[SESSION] = self.sessions[who.id] if who else ""
        app.query_params.update(query)
        app.run()
        if page != "practise":
            app.switch_page(f"coach/ui/pages/{page}.py")
            app.query_params.update(query)
            app.run()
        assert not app.exception
        return app

    def rehearsed(self) -> Rehearsal:
        """Give a rehearsal of the trainee's that is over."""
        own = self.desk.for_owner(self.trainee.id)
        rehearsal = own.rehearsals.start("tenant-let-down-before", owner=self.trainee.id, seed=3)
        for text in SAID:
            rehearsal = own.rehearsals.answer(rehearsal, text)
        return own.rehearsals.end(rehearsal)


@pytest.fixture
def served(data: Path, monkeypatch: pytest.MonkeyPatch) -> Served:
    """A Coach at which people sign in, on records of this test's own."""
    assert data.exists()
    monkeypatch.setenv("COACH_SIGN_IN", "on")
    desk = bootstrap.build()
    door = desk.entrance
    hers = door.choose_password(door.add_trainer("Ana Lima", "ana"), PASSWORD)
    trainer = door.who(hers)
    assert trainer is not None
    group = desk.training.begin(trainer, "Northside")
    theirs = door.join(group.code, name="Maya *Okafor*", login="maya", password=PASSWORD)
    trainee = door.who(theirs)
    assert trainee is not None
    return Served(desk, trainer, trainee, group, {trainer.id: hers, trainee.id: theirs})


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


def test_a_trainer_without_a_group_begins_one(served: Served) -> None:
    """And gets the link to send."""
    served.desk.training.dissolve(served.trainer, served.group.id)
    app = served.open(served.trainer, "group")
    app.text_input[0].set_value("Southside")
    app.button[0].click().run()
    (group,) = served.desk.training.groups(served.trainer)
    assert group.name == "Southside"
    assert any(group.code in code.value for code in app.code)


def test_coachs_levels_are_hidden_until_the_trainer_has_rated(served: Served) -> None:
    """Then they stand beside hers, and the trainee reads what she said."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    assert "of 100" not in shown(app)
    assert "before you see Coach" in shown(app)
    criterion = served.desk.content.rubric(rehearsal.rubric).criteria[0]
    app.button_group(key=f"level-{criterion.id}").set_value(2)
    app.text_input(key=f"why-{criterion.id}").set_value("You said who you are.")
    next(button for button in app.button if button.label.startswith("Save")).click().run()
    review = served.desk.reviews.of(rehearsal.id)
    assert review is not None
    assert review.blind
    assert [(one.trainer, one.why) for one in review.ratings] == [(2, "You said who you are.")]
    assert "What they see" in shown(app)
    assert "before you see Coach" not in shown(app)
    card = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    assert "Ana Lima has read this" in shown(card)
    assert "You said who you are." in shown(card)


def test_what_is_rated_after_a_look_does_not_count_as_unseen(served: Served) -> None:
    """The button shows Coach's levels, and the page remembers that it did."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    app.button(key="show-levels").click().run()
    assert "What they see" in shown(app)
    criterion = served.desk.content.rubric(rehearsal.rubric).criteria[0]
    app.button_group(key=f"level-{criterion.id}").set_value(1)
    next(button for button in app.button if button.label == "Save").click().run()
    review = served.desk.reviews.of(rehearsal.id)
    assert review is not None
    assert not review.blind


def test_the_group_page_counts_how_often_coach_agrees(served: Served) -> None:
    """Counts at once; shares only where there are enough."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    debrief, _ = served.desk.reviews.open(served.trainer, rehearsal.id)
    scored = {c.id: Level(score=c.score) for c in debrief.scorecard.criteria if c.score is not None}
    served.desk.reviews.rate(served.trainer, rehearsal.id, scored, blind=True)
    words = shown(served.open(served.trainer, "group"))
    assert f"rated by both so far, {len(scored)} the same" in words
    assert "%" not in words.split("How often Coach agrees")[1].split("Shares are given")[0]


def test_an_account_can_be_deleted_with_all_that_is_its_own(served: Served) -> None:
    """Once the sign-in name was typed; the session is over with it."""
    rehearsal = served.rehearsed()
    app = served.open(served.trainee, "account")
    assert app.button(key="delete-account").disabled
    app.text_input(key="sure").set_value("maya").run()
    app.button(key="delete-account").click().run()
    assert served.desk.store.accounts.by_login("maya") is None
    assert not served.desk.store.records.rehearsals(served.trainee.id)
    assert rehearsal.id
    app.run()
    assert "Sign in first" in shown(app)
