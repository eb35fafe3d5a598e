"""Practise: from the cards through the briefing into the talk, with nothing lost on the way."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from coach import analysis
from coach.model.account import ALONE
from coach.model.first_name import first_name
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Speaker
from coach.practice import report
from coach.practice.rehearsals import LONGEST_TURN
from coach.practice.report.words import PAUSE
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from coach.practice.desk import Desk
    from tests.ui.seen import Visit


def begin(visit: Visit, scenario_id: str) -> AppTest:
    """Go from the cards to the talk."""
    app = visit()
    app.button(key=f"meet-{scenario_id}").click().run()
    return app.button(key="begin").click().run()


def rehearsal_of(app: AppTest) -> str:
    """Name the rehearsal in the page's address."""
    return str(app.query_params["rehearsal"])


def test_the_cards_say_who_where_why_and_what_for(visit: Visit, desk: Desk) -> None:
    """A newcomer can choose by what the cards say."""
    words = shown(visit().button(key="everybody").click().run())
    for scenario in desk.content.scenarios:
        for told in (scenario.title, scenario.card.who, scenario.card.where, scenario.card.why, scenario.card.goal):
            assert " ".join(told.split()) in words


def test_a_newcomer_is_named_somebody_to_begin_with_and_sees_a_few(visit: Visit, desk: Desk) -> None:
    """Of twenty people nobody knows whom to take; the easiest is offered, and the others are a tap away."""
    app = visit()
    easiest = desk.content.scenarios[0]
    few = [button.key for button in app.button if str(button.key).startswith("meet-")]
    assert few[0] == f"meet-{easiest.id}"
    assert len(few) < len(desk.content.scenarios)
    app.button(key="first-meet").click().run()
    assert easiest.title in shown(app)


def test_whom_one_has_met_is_marked_and_nobody_is_offered_again(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """After the first talk the page is no newcomer's."""
    met = desk.rehearsals.start(scenario_id, owner=ALONE)
    desk.rehearsals.end(desk.rehearsals.answer(met, "Hello, thanks for making time."))
    app = visit()
    name = first_name(desk.content.scenario(scenario_id).persona.name)
    assert shown(app).count("You have met ") == 1
    assert f"You have met {name}." in shown(app)
    assert not any(button.key == "first-meet" for button in app.button)


def test_the_briefing_tells_what_is_known_and_no_more(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """What the person has not told is nowhere on the page before they tell it."""
    app = visit()
    app.button(key=f"meet-{scenario_id}").click().run()
    scenario = desk.content.scenario(scenario_id)
    words = shown(app)
    assert " ".join(scenario.card.you.split()) in words
    assert not [fact.id for fact in scenario.facts if " ".join(fact.gist.split()) in words]


def test_what_is_said_is_answered_and_kept(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """A turn and its reply stand on the page and in the records."""
    app = begin(visit, scenario_id)
    app.chat_input[0].set_value("What is it like, living here?").run()
    kept = desk.records.rehearsal(rehearsal_of(app))
    assert [turn.text for turn in kept.path][-2] == "What is it like, living here?"
    assert kept.path[-1].speaker is Speaker.PERSON
    assert " ".join(kept.path[-1].text.split()) in shown(app)


def test_one_turn_follows_another(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """No turn is swallowed by the one before."""
    app = begin(visit, scenario_id)
    said = ["Thanks for making time.", "What is it like, living here?", "Tell me more about that."]
    for text in said:
        app.chat_input[0].set_value(text).run()
    kept = desk.records.rehearsal(rehearsal_of(app)).path
    assert [turn.text for turn in kept if turn.speaker is Speaker.ORGANIZER] == said


def test_a_turn_that_is_too_long_is_given_back_as_often_as_it_is_sent(visit: Visit, scenario_id: str) -> None:
    """A plain sentence says why, and the words stand where they were typed."""
    app = begin(visit, scenario_id)
    long = "so " * LONGEST_TURN
    for _ in range(2):
        app.chat_input[0].set_value(long).run()
        assert "one turn can hold" in app.warning[0].value
        assert app.chat_input[0].value == long


def test_an_empty_turn_is_met_with_a_sentence(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """Nothing is stored, and the page says what to do."""
    app = begin(visit, scenario_id)
    before = len(desk.records.rehearsal(rehearsal_of(app)).turns)
    app.chat_input[0].set_value("   ").run()
    assert "type a few words" in app.warning[0].value
    assert len(desk.records.rehearsal(rehearsal_of(app)).turns) == before


def test_words_that_could_not_be_kept_come_back(visit: Visit, scenario_id: str, data: Path) -> None:
    """Where the database takes nothing, the page says so in a sentence and loses no word."""
    app = begin(visit, scenario_id)
    with sqlite3.connect(data / "coach.db") as records:
        records.execute("CREATE TRIGGER full BEFORE INSERT ON turns BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    app.chat_input[0].set_value("What is it like, living here?").run()
    assert app.warning
    assert app.chat_input[0].value == "What is it like, living here?"
    with sqlite3.connect(data / "coach.db") as records:
        records.execute("DROP TRIGGER full")
    app.chat_input[0].set_value("What is it like, living here?").run()
    assert "What is it like, living here?" in shown(app)
    assert not app.warning


def test_markup_is_shown_as_it_was_typed(visit: Visit, scenario_id: str) -> None:
    """A script tag, Markdown, emoji and right-to-left words are words."""
    app = begin(visit, scenario_id)
    typed = "<script>alert(1)</script> *so* [x](http://y) مرحبا 😀 &amp;"
    app.chat_input[0].set_value(typed).run()
    assert typed in shown(app)
    assert "<script>alert" not in raw_html(app)
    assert 'dir="auto"' in raw_html(app)


def test_a_hint_is_given_and_noted(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """The nudge stands in the talk and in the record."""
    app = begin(visit, scenario_id)
    app.chat_input[0].set_value("Thanks for having me.").run()
    next(button for button in app.button if button.label == "Hint").click().run()
    hints = desk.records.rehearsal(rehearsal_of(app)).hints
    assert len(hints) == 1
    assert " ".join(hints[0].text.split()) in shown(app)


def test_a_turn_taken_back_returns_to_where_it_was_typed(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """It leaves the talk, stays in the record, and can be changed."""
    app = begin(visit, scenario_id)
    app.chat_input[0].set_value("You should really come to our meeting.").run()
    next(button for button in app.button if button.label == "Take that back").click().run()
    kept = desk.records.rehearsal(rehearsal_of(app))
    assert kept.taken_back == 1
    assert "You should really come" not in shown(app)
    assert app.chat_input[0].value == "You should really come to our meeting."


def test_one_can_say_nothing_and_wait(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """A pause is a turn like any other: it is answered, told in words, counts as none, and can be taken back."""
    app = begin(visit, scenario_id)
    app.chat_input[0].set_value("What is it like, living here?").run()
    before = analysis.read(desk.records.rehearsal(rehearsal_of(app)).transcript).figures
    app.button(key="wait").click().run()
    kept = desk.records.rehearsal(rehearsal_of(app))
    assert kept.path[-1].act == "silence"
    assert PAUSE in shown(app)
    after = analysis.read(kept.transcript).figures
    assert (after.organizer_words, after.turns_with_question) == (before.organizer_words, before.turns_with_question)
    next(button for button in app.button if button.label == "Take that back").click().run()
    assert PAUSE not in shown(app)
    assert not app.chat_input[0].value


def test_a_pause_is_told_as_one_afterwards(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """On the scorecard and in what is downloaded nobody has to guess what three dots mean."""
    started = desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner=ALONE), "Thanks for having me.")
    ended = desk.rehearsals.end(desk.rehearsals.settle(desk.rehearsals.wait(started)))
    assert PAUSE in shown(visit("scorecard", rehearsal=ended.id))
    debrief = desk.debriefs.of_rehearsal(ended.id)
    assert PAUSE in report.markdown(debrief)
    assert PAUSE in report.html(debrief)


def test_a_refresh_finds_the_talk_where_it_was(visit: Visit, scenario_id: str) -> None:
    """A new session at the same address shows the same turns."""
    app = begin(visit, scenario_id)
    app.chat_input[0].set_value("What brought you to this building?").run()
    again = visit(rehearsal=rehearsal_of(app))
    assert "What brought you to this building?" in shown(again)
    assert again.chat_input


def test_a_reply_that_is_still_owed_is_given(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """A process that died between a turn and its reply loses neither."""
    started = desk.rehearsals.start(scenario_id, owner=ALONE)
    desk.rehearsals.say(started, "How long have you lived here?")
    visit(rehearsal=started.id)
    assert desk.records.rehearsal(started.id).path[-1].speaker is Speaker.PERSON


def test_a_second_tab_loses_no_words(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """What a stale tab sends is given back beside the talk as it now stands."""
    first = begin(visit, scenario_id)
    second = visit(rehearsal=rehearsal_of(first))
    first.chat_input[0].set_value("Said in the first tab.").run()
    second.chat_input[0].set_value("Said in the second tab.").run()
    assert "went on in another tab" in second.warning[0].value
    assert "Said in the first tab." in shown(second)
    assert second.chat_input[0].value == "Said in the second tab."
    second.chat_input[0].set_value("Said in the second tab.").run()
    said = [t.text for t in desk.records.rehearsal(rehearsal_of(first)).path if t.speaker is Speaker.ORGANIZER]
    assert said == ["Said in the first tab.", "Said in the second tab."]


def test_a_second_tab_adds_nothing_to_what_is_over(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """It is told so, has its words to copy, and finds the way to a scorecard that opens."""
    first = begin(visit, scenario_id)
    first.chat_input[0].set_value("Said in the first tab.").run()
    second = visit(rehearsal=rehearsal_of(first))
    first.button(key="end").click().run()
    second.chat_input[0].set_value("Said in the second tab.").run()
    assert "This rehearsal is over" in second.warning[0].value
    assert second.code[0].value == "Said in the second tab."
    assert not second.chat_input
    over = desk.records.rehearsal(rehearsal_of(second))
    assert [t.text for t in over.path if t.speaker is Speaker.ORGANIZER] == ["Said in the first tab."]
    card = second.button(key="debrief").click().run()
    assert not card.exception
    assert "Said in the first tab." in shown(card)


def test_the_one_left_unfinished_is_offered(visit: Visit, scenario_id: str) -> None:
    """Carrying on takes one click, also from the briefing that the browser's back button leads to."""
    app = begin(visit, scenario_id)
    app.chat_input[0].set_value("Thanks for having me.").run()
    cards = visit()
    cards.button(key="carry-on").click().run()
    assert rehearsal_of(cards) == rehearsal_of(app)
    assert "Thanks for having me." in shown(cards)
    briefing = visit(scenario=scenario_id)
    briefing.button(key="carry-on").click().run()
    assert rehearsal_of(briefing) == rehearsal_of(app)


def test_one_record_that_cannot_be_read_stops_no_page(visit: Visit, data: Path, scenario_id: str) -> None:
    """What was left is offered though something older is damaged, and the older can be deleted in My practice."""
    older = rehearsal_of(begin(visit, scenario_id))
    app = begin(visit, scenario_id)
    app.chat_input[0].set_value("Thanks for having me.").run()
    with sqlite3.connect(data / "coach.db") as records:
        records.execute('UPDATE rehearsals SET scenario = \'{"title": "Damaged"}\' WHERE id = ?', (older,))
    assert visit().button(key="carry-on")
    listed = visit("mine")
    assert "Damaged" in shown(listed)
    listed.button(key=f"delete-{older}").click().run()
    assert "Damaged" not in shown(listed)


def test_an_assignment_opens_at_the_briefing(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """What the trainer chose holds, and is said."""
    rubric = desk.content.scenario(scenario_id).rubric
    app = visit(scenario=scenario_id, difficulty="hard", rubric=rubric)
    assert "Your trainer chose" in shown(app)
    app.button(key="begin").click().run()
    assert desk.records.rehearsal(rehearsal_of(app)).difficulty is Difficulty.HARD


def test_one_may_choose_what_it_is_scored_by(visit: Visit, desk: Desk) -> None:
    """The scenario's own unless one looks for another; an assignment leaves no choice, nor does a call."""
    visited = next(one for one in desk.content.scenarios if one.rubric == one.kind.value == "one_to_one")
    app = visit(scenario=visited.id)
    choice = app.radio(key=f"rubric-{visited.id}")
    assert choice.value == visited.rubric
    assert choice.options == ["One-to-one visit", "One-to-one by the agenda"]
    choice.set_value("provecho_meeting")
    app.button(key="begin").click().run()
    assert desk.records.rehearsal(rehearsal_of(app)).rubric == "provecho_meeting"
    call = next(one for one in desk.content.scenarios if one.rubric == "scheduling_call")
    for query in ({"scenario": visited.id, "rubric": visited.rubric}, {"scenario": call.id}):
        assert not [one for one in visit(**query).radio if str(one.key).startswith("rubric-")]


def test_a_link_to_nobody_says_so(visit: Visit) -> None:
    """An unknown scenario or rehearsal is a sentence with a way on."""
    for query in ({"scenario": "no-such-person"}, {"rehearsal": "no-such-rehearsal"}):
        app = visit(**query)
        assert app.error
        assert "`coach" not in app.error[0].value
        app.button(key="back").click().run()
        assert not app.error
