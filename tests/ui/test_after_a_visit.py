"""What comes of a visit: the write-up, who they are by now, promises, and the days after a no."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.model.account import ALONE
from coach.model.visit import Answer, Purpose
from tests.ui.seen import shown
from tests.ui.visited import made, planned

if TYPE_CHECKING:
    from coach.practice.desk import Desk
    from tests.ui.seen import Visit as Open


def test_what_is_written_up_is_kept_as_one_goes(visit: Open, desk: Desk) -> None:
    """No button saves: each answer is there on another device at once."""
    kept = planned(desk)
    app = visit("visits", visit=kept.id)
    app.button(key="happened").click().run()
    assert desk.visits.visit(ALONE, kept.id).held_on == desk.visits.today
    app.text_area(key=f"told-cares-{kept.id}").set_value("Her son.").run()
    app.text_input(key=f"agreed-what-{kept.id}").set_value("Come on Tuesday").run()
    app.radio(key=f"agreed-answer-{kept.id}").set_value(Answer.MAYBE).run()
    assert "A maybe usually means no" in shown(app)
    again = visit("visits", visit=kept.id)
    assert again.text_area(key=f"told-cares-{kept.id}").value == "Her son."
    assert again.radio(key=f"agreed-answer-{kept.id}").value == Answer.MAYBE
    assert "said maybe" in shown(visit("visits"))


def test_a_promise_that_is_due_is_settled_on_the_first_page(visit: Open, desk: Desk) -> None:
    """How far over it is stands there, and one click says whether it was kept."""
    kept = made(desk)
    due = desk.visits.today - timedelta(days=2)
    desk.visits.agree(ALONE, kept.id, what="bring Bo", answer=Answer.YES, due=due)
    app = visit("visits")
    assert "bring Bo" in shown(app)
    assert "2 days over" in shown(app)
    app.button(key=f"undone-{kept.id}").click().run()
    assert desk.visits.visit(ALONE, kept.id).commitment.done is False
    assert "not done" in shown(app)


def test_a_promise_that_was_not_kept_leads_back_to_the_person(visit: Open, desk: Desk) -> None:
    """One button begins to plan a visit with them, and the other lets it rest."""
    kept = made(desk)
    desk.visits.agree(ALONE, kept.id, what="bring Bo", answer=Answer.YES, done=False)
    app = visit("visits")
    assert "did not do it: bring Bo" in shown(app)
    app.button(key=f"plan-not_done-{kept.id}").click().run()
    assert app.radio(key="plan-purpose").value == Purpose.MAINTENANCE
    app = visit("visits")
    app.button(key=f"rest-not_done-{kept.id}").click().run()
    assert "What is next" not in shown(app)


def test_after_a_no_there_may_be_a_later_day(visit: Open, desk: Desk) -> None:
    """Without one nothing is asked of anybody; when it has come it stands on the first page, until it is let rest."""
    kept = made(desk)
    app = visit("visits", visit=kept.id)
    app.text_input(key=f"agreed-what-{kept.id}").set_value("Come on Tuesday").run()
    app.radio(key=f"agreed-answer-{kept.id}").set_value(Answer.NO).run()
    later = app.date_input(key=f"agreed-due-no-{kept.id}")
    assert later.label == "When may you ask again? Leave it empty if never."
    assert "What is next" not in shown(visit("visits"))
    later.set_value(desk.visits.today + timedelta(days=30)).run()
    app = visit("visits")
    assert "What is next" not in shown(app)
    assert "no: Come on Tuesday · ask again from" in shown(app)
    app = visit("visits", visit=kept.id)
    app.date_input(key=f"agreed-due-no-{kept.id}").set_value(desk.visits.today).run()
    app = visit("visits")
    assert "said no on" in shown(app)
    assert "From today you may ask again" in shown(app)
    app.button(key=f"rest-ask_again-{kept.id}").click().run()
    assert "What is next" not in shown(app)
    assert desk.visits.visit(ALONE, kept.id).commitment.due is None


def test_where_nothing_was_asked_there_is_a_day_to_talk_again(visit: Open, desk: Desk) -> None:
    """It comes up on its day, and one click says that it was kept."""
    kept = made(desk)
    desk.visits.agree(ALONE, kept.id, answer=Answer.NONE)
    app = visit("visits", visit=kept.id)
    later = app.date_input(key=f"agreed-due-none-{kept.id}")
    assert later.label == "When do you talk again?"
    later.set_value(desk.visits.today - timedelta(days=1)).run()
    app = visit("visits")
    assert "You meant to talk with **Rosa** again" in shown(app)
    app.button(key=f"rest-talk_again-{kept.id}").click().run()
    assert "What is next" not in shown(app)


def test_where_somebody_stands_is_kept_with_them(visit: Open, desk: Desk) -> None:
    """It is asked once one has met, and is there again at the next visit."""
    ahead = planned(desk, "Bo")
    assert not [area for area in visit("visits", contact=ahead.contact).text_area if "so far" in area.label]
    kept = made(desk)
    app = visit("visits", contact=kept.contact)
    app.text_area(key=f"so_far-{kept.contact}").set_value("Signed. Next: bring Bo.").run()
    following = desk.visits.plan(ALONE, kept.contact, Purpose.ESCALATION)
    assert "Signed. Next: bring Bo." in shown(visit("visits", visit=following.id))


def test_a_write_up_asks_what_they_bring(visit: Open, desk: Desk) -> None:
    """Their time, what they could lend, and what they would change; what was told of their skills before is there."""
    kept = made(desk)
    desk.visits.write(ALONE, kept.id, "skills", "Bakes for forty.")
    app = visit("visits", visit=kept.id)
    asked = {area.label: area for area in app.text_area}
    assert asked["What skills do they have, and what could they lend?"].value == "Bakes for forty."
    asked["How much time do they have, and when?"].set_value("Sundays.").run()
    assert "What would they change, whom does it touch, and who could change it?" in asked
    assert desk.visits.visit(ALONE, kept.id).write_up == {"skills": "Bakes for forty.", "time": "Sundays."}


def test_whom_they_named_is_on_the_list_with_a_click(visit: Open, desk: Desk) -> None:
    """A list grows by what people say."""
    kept = made(desk)
    app = visit("visits", visit=kept.id)
    app.text_area(key=f"told-others-{kept.id}").set_value("Bo and Mrs. Okafor").run()
    app.button(key="put-named").click().run()
    assert [one.name for one in desk.visits.contacts(ALONE)] == ["Rosa", "Bo", "Mrs. Okafor"]
    assert not [button for button in app.button if button.key == "put-named"]


def test_a_visit_past_its_day_asks_whether_it_happened(visit: Open, desk: Desk) -> None:
    """And leads to what came of it."""
    kept = planned(desk, days=-1)
    app = visit("visits")
    assert "Did it happen?" in shown(app)
    app.button(key=f"happened-{kept.id}").click().run()
    assert desk.visits.visit(ALONE, kept.id).held_on == kept.planned_for
    assert "What came of it" in shown(app)
