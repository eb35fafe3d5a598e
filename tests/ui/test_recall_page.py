"""Telling a visit from memory: question by question, kept at each step, read and marked at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.account import ALONE
from coach.practice.visiting.recall import PROMPTS
from tests.practice.test_recall import ANSWERS
from tests.ui.seen import shown
from tests.ui.visited import made

if TYPE_CHECKING:
    from coach.practice.desk import Desk
    from tests.ui.seen import Visit as Open


def test_nine_questions_make_a_scorecard_that_says_what_it_is(visit: Open, desk: Desk) -> None:
    """Through every question to the end: the same reading, marked, and linked with its visit."""
    kept = made(desk)
    app = visit("recall", visit=kept.id)
    for prompt, answer in zip(PROMPTS, ANSWERS, strict=True):
        app.text_area(key=f"answer-{prompt.key}").set_value(answer)
        app.button(key="add").click().run()
    assert "That was the last question." in shown(app)
    app.button(key="read").click().run()
    (conversation,) = desk.records.conversations(ALONE)
    assert conversation.transcript.from_memory
    assert app.query_params["conversation"] == conversation.id
    assert "You told this from memory" in shown(app)
    assert "of 100" not in shown(app)
    assert "You spoke" not in shown(app)
    assert ("Or just this" in shown(app)) == ("Try next" in shown(app))
    after = desk.visits.visit(ALONE, kept.id)
    assert after.conversation == conversation.id
    assert after.commitment.what == ANSWERS[6]
    assert not after.recall.draft
    assert "told from memory" in shown(visit("mine"))


def test_what_was_told_survives_a_reload(visit: Open, desk: Desk) -> None:
    """The draft and the question that comes next are kept, as are lines typed one by one and what was changed."""
    kept = made(desk)
    app = visit("recall", visit=kept.id)
    app.text_area(key="answer-opened").set_value("I came to listen.")
    app.button(key="add").click().run()
    app.text_input(key="one-line").set_value("Well. Sit down.")
    app.button(key="said-person").click().run()
    again = visit("recall", visit=kept.id)
    assert again.text_area(key="recall-draft").value == "You: I came to listen.\nThem: Well. Sit down."
    assert again.text_area(key="answer-asked")
    again.text_area(key="recall-draft").set_value("You: I came to hear you.\nThem: Sit.").run()
    again.button(key="one-back").click().run()
    after = visit("recall", visit=kept.id)
    assert after.text_area(key="recall-draft").value == "You: I came to hear you.\nThem: Sit."
    assert after.text_area(key="answer-opened")


def test_one_side_alone_cannot_be_read_and_stays_where_it_is(visit: Open, desk: Desk) -> None:
    """The page says what is missing, and nothing is lost."""
    kept = made(desk)
    app = visit("recall", visit=kept.id)
    app.text_area(key="recall-draft").set_value("You: I talked all the time.").run()
    app.button(key="read").click().run()
    assert "Only one side speaks" in app.error[0].value
    assert not desk.records.conversations(ALONE)
    assert desk.visits.visit(ALONE, kept.id).recall.draft == "You: I talked all the time."


def test_more_can_be_told_later_in_place_of_what_was_read(visit: Open, desk: Desk) -> None:
    """The draft comes back with the words that were read, and the old reading goes."""
    kept = made(desk)
    app = visit("recall", visit=kept.id)
    app.text_area(key="recall-draft").set_value("You: How is it?\nThem: Cold.").run()
    app.button(key="read").click().run()
    first = desk.visits.visit(ALONE, kept.id).conversation
    app = visit("recall", visit=kept.id)
    assert app.text_area(key="recall-draft").value == "You: How is it?\nThem: Cold."
    assert not desk.visits.visit(ALONE, kept.id).recall.draft
    app.text_input(key="one-line").set_value("Since when?")
    app.button(key="said-organizer").click().run()
    app.button(key="read").click().run()
    (conversation,) = desk.records.conversations(ALONE)
    assert conversation.id != first
    assert [turn.text for turn in conversation.transcript.turns] == ["How is it?", "Cold.", "Since when?"]


def test_it_says_where_it_is_kept(visit: Open, desk: Desk) -> None:
    """Before somebody's words are written down, one knows where they go."""
    app = visit("recall", visit=made(desk).id)
    assert "Kept on this computer" in shown(app)
    assert "Initials" in shown(app)


def test_a_visit_is_not_scored_as_the_call_that_set_it_up(visit: Open, desk: Desk) -> None:
    """A visit is what one tells here."""
    app = visit("recall", visit=made(desk).id)
    app.text_area(key="recall-draft").set_value("You: How is it?\nThem: Cold.").run()
    assert app.selectbox(key="rubric").options == ["One-to-one visit", "One-to-one by the agenda"]


def test_their_words_told_as_yours_are_pointed_out(visit: Open, desk: Desk) -> None:
    """Gently, and with what to do; once they stand with them, nothing is said."""
    app = visit("recall", visit=made(desk).id)
    app.text_area(key="recall-draft").set_value("You: How far is it?\nYou: She said it's a long way.").run()
    assert "“She said it's a long way.” stands with what you said" in shown(app)
    app.text_area(key="recall-draft").set_value("You: How far is it?\nThem: She said it's a long way.").run()
    assert "stands with what you said" not in shown(app)
