"""Visits: the list, a plan, the asking, what is said at it; everything is kept and everything can be deleted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.model.account import ALONE
from coach.model.visit import Purpose
from tests.ui.seen import shown
from tests.ui.test_score_page import TALK
from tests.ui.visited import made, planned

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

    from coach.practice.desk import Desk
    from tests.ui.seen import Visit as Open


def test_somebody_is_on_the_list_with_one_field(visit: Open, desk: Desk) -> None:
    """The page says how many of ten there are, and asks for a goal once there is somebody."""
    app = visit("visits")
    assert "Your list: 0 of 10" in shown(app)
    app.text_input(key="new-name").set_value("R. from nights")
    app.button(key="put-on").click().run()
    assert "Your list: 1 of 10" in shown(app)
    assert [one.name for one in desk.visits.contacts(ALONE)] == ["R. from nights"]
    app.number_input(key="goal").set_value(4)
    app.button(key="set-goal").click().run()
    assert "0 of 4 in four weeks, 28 days left" in shown(app).replace("*", "")


def test_a_visit_is_planned_and_the_guides_are_heard(visit: Open, desk: Desk) -> None:
    """Too far off and by phone are met kindly, and the plan is the user's all the same."""
    contact = desk.visits.add(ALONE, "Rosa")
    assert contact is not None
    app = visit("visits", contact=contact.id)
    app.radio(key="plan-purpose").set_value(Purpose.INVITATION)
    app.text_input(key=f"why-{contact.id}").set_value("People ask her first.")
    assert not app.info
    app.date_input(key="plan-day").set_value(desk.visits.today + timedelta(days=20)).run()
    app.radio(key="plan-how").set_value("By phone or video").run()
    assert "more than two weeks" in shown(app)
    assert "sit down with them" in shown(app)
    app.button(key="plan").click().run()
    (kept,) = desk.visits.visits(ALONE)
    assert (kept.purpose, kept.face_to_face) == (Purpose.INVITATION, False)
    assert desk.visits.contacts(ALONE)[0].why == "People ask her first."
    assert app.query_params["visit"] == kept.id


def test_what_makes_it_easy_for_them_is_in_sight_and_not_asked_twice(visit: Open, desk: Desk) -> None:
    """It stands on the visit, can be changed there, and is there already when the next is planned."""
    contact = desk.visits.add(ALONE, "Rosa")
    assert contact is not None
    app = visit("visits", contact=contact.id)
    assert "Half an hour to an hour" in shown(app)
    app.text_input(key="plan-access").set_value("No stairs")
    app.button(key="plan").click().run()
    assert "Easy for them: No stairs" in shown(app)
    app.text_input(key="change-access").set_value("No stairs; her niece translates")
    app.button(key="save-plan").click().run()
    assert "Easy for them: No stairs; her niece translates" in shown(app)
    app.button(key="happened").click().run()
    app = visit("visits", contact=contact.id)
    assert app.text_input(key="plan-access").value == "No stairs; her niece translates"


def test_the_asking_is_put_into_words_and_kept_with_the_person(visit: Open, desk: Desk) -> None:
    """It says which parts are there and the one thing to mend."""
    contact = desk.visits.add(ALONE, "Rosa")
    assert contact is not None
    app = visit("visits", contact=contact.id)
    app.text_area(key=f"message-{contact.id}").set_value("Can we meet up sometime?").run()
    assert "○ what it is about ✓ an ask ○ a day or an hour ✓ room to say no" in shown(app)
    whole = "I want to hear how the new shifts are for you. Could we have a coffee on Thursday at 5?"
    app.text_area(key=f"message-{contact.id}").set_value(whole).run()
    assert "○" not in shown(app)
    assert "trust yourself" not in shown(app)
    assert desk.visits.contact(ALONE, contact.id).message == whole
    app.text_area(key=f"message-{contact.id}").set_value("¿Podemos tomar un café el martes a las cinco?").run()
    assert "not in English" in shown(app)


def test_the_asking_stays_at_hand_until_the_visit_is_made(visit: Open, desk: Desk) -> None:
    """One plans it and then picks up the phone, and the rest of the page is there as ever."""
    kept = planned(desk)
    assert not visit("visits", contact=kept.contact).text_area
    asks = "Could we have a coffee on Thursday at 5?"
    desk.visits.describe(ALONE, kept.contact, message=asks)
    desk.visits.change(ALONE, kept.id, planned_for=None)
    for page in ({"contact": kept.contact}, {"visit": kept.id}):
        app = visit("visits", **page)
        assert app.text_area(key=f"message-{kept.contact}").value == asks
        assert next(one for one in app.expander if one.label == "How you ask for this visit").proto.expanded
        assert not app.error
    assert "Before you go" in shown(app)
    assert app.button(key="happened")
    assert any(str(one.key).startswith("prepare-") for one in app.text_area)
    desk.visits.change(ALONE, kept.id, planned_for=desk.visits.today)
    app = visit("visits", visit=kept.id)
    assert not next(one for one in app.expander if one.label == "How you ask for this visit").proto.expanded
    app.text_area(key=f"message-{kept.contact}").set_value("Shall we say Friday?").run()
    assert desk.visits.contact(ALONE, kept.contact).message == "Shall we say Friday?"
    desk.visits.change(ALONE, kept.id, held_on=desk.visits.today)
    assert "How you ask for this visit" not in shown(visit("visits", visit=kept.id))


def test_a_visit_ahead_can_be_rehearsed_first(visit: Open, desk: Desk) -> None:
    """Somebody who fits its purpose is one click away."""
    app = visit("visits", visit=planned(desk).id)
    meet = next(button for button in app.button if str(button.key).startswith("meet-"))
    meet.click().run()
    scenario = desk.content.scenario(app.query_params["scenario"])
    assert {"maintenance", "retention", "re_engaging"} & set(scenario.teaches)
    assert app.button(key="begin")


def test_a_visit_is_put_into_words_first(visit: Open, desk: Desk) -> None:
    """Each sentence is kept and says what it does; afterwards it can be looked back at."""
    kept = planned(desk)
    app = visit("visits", visit=kept.id)
    app.text_area(key=f"prepare-ask-{kept.id}").set_value("Will you come to a meeting?").run()
    assert "no day or hour to the ask" in shown(app)
    assert "trust yourself" in shown(app)
    app.text_area(key=f"prepare-ask-{kept.id}").set_value("Would you come with me on Thursday at 7?").run()
    assert "A day or an hour" in shown(app)
    assert "trust yourself" not in shown(app)
    assert desk.visits.visit(ALONE, kept.id).prepared == {"ask": "Would you come with me on Thursday at 7?"}
    app.button(key="happened").click().run()
    assert "Would you come with me on Thursday at 7?" in shown(app)


def test_whoever_finds_no_story_of_their_own_is_asked_three_questions(visit: Open, desk: Desk) -> None:
    """In a one-to-one as in an invitation; once a moment is told, they are gone."""
    kept = planned(desk)
    app = visit("visits", visit=kept.id)
    assert "Who or what got you into this? Why do you stay?" in shown(app)
    story = "When I was nine, my mother lost her job over one question she asked."
    app.text_area(key=f"prepare-own_stake-{kept.id}").set_value(story).run()
    assert "Who or what got you into this?" not in shown(app)
    other = planned(desk, "Bo")
    desk.visits.change(ALONE, other.id, purpose=Purpose.INVITATION, prepared={})
    assert "Who or what got you into this?" in shown(visit("visits", visit=other.id))


def test_a_pasted_conversation_finds_its_visit_and_the_scorecard_leads_back(visit: Open, desk: Desk) -> None:
    """One who brings the words from the visit's page need not say again whose they are."""
    kept = made(desk)
    app = visit("score", visit=kept.id)
    app.text_area(key="pasted").set_value(TALK).run()
    app.button(key="score").click().run()
    (conversation,) = desk.records.conversations(ALONE)
    assert desk.visits.visit(ALONE, kept.id).conversation == conversation.id
    app = visit("scorecard", conversation=conversation.id)
    app.button(key="to-visit").click().run()
    assert app.query_params["visit"] == kept.id
    assert app.button(key="scorecard")


def test_deleting_deletes(visit: Open, desk: Desk) -> None:
    """A visit alone, and somebody with every visit to them."""
    kept = made(desk)
    app = visit("visits", visit=kept.id)
    app.button(key="delete-visit").click().run()
    assert not desk.visits.visits(ALONE)
    app.button(key="delete-contact").click().run()
    assert not desk.visits.contacts(ALONE)
    assert "Your list: 0 of 10" in shown(app)


def test_an_address_that_leads_nowhere_is_told_in_a_sentence(visit: Open) -> None:
    """With a way back to the list."""
    for query in ({"visit": "gone"}, {"contact": "gone"}):
        app: AppTest = visit("visits", **query)
        assert "deleted meanwhile" in app.error[0].value
        assert app.button(key="back")


def test_whoever_has_nothing_to_bring_is_led_to_telling_it_from_memory(visit: Open, desk: Desk) -> None:
    """From the page itself to Visits, and from a visit to its questions."""
    visit("score").button(key="to-memory").click().run()
    kept = made(desk)
    app = visit("score", visit=kept.id)
    app.button(key="to-memory").click().run()
    assert "How did you open?" in shown(app)
