"""Rehearsing, as a trainee notices it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.errors import HeadMoved, RehearsalOver, TurnError, UnknownContent
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Speaker
from coach.practice.rehearsals import LONGEST_TURN
from coach.practice.speech import Spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk

QUESTIONS = ("How did you come to live here?", "What was that like for you?", "Tell me more about that.")


def start(desk: Desk, scenario_id: str) -> Rehearsal:
    """Begin a rehearsal that is the same each time."""
    return desk.rehearsals.start(scenario_id, owner="me", seed=7)


def test_the_person_answers_what_is_said(desk: Desk, scenario_id: str) -> None:
    """Each turn gets a reply, in order."""
    rehearsal = start(desk, scenario_id)
    before = len(rehearsal.path)
    for question in QUESTIONS:
        rehearsal = desk.rehearsals.answer(rehearsal, question)
    said = rehearsal.path[before:]
    assert [turn.speaker for turn in said] == [Speaker.ORGANIZER, Speaker.PERSON] * len(QUESTIONS)
    assert [turn.text for turn in said if turn.speaker is Speaker.ORGANIZER] == list(QUESTIONS)
    assert all(turn.text for turn in said)


def test_a_turn_is_kept_before_the_reply_begins(desk: Desk, scenario_id: str) -> None:
    """A process that dies after the turn finds it again, still waiting for its reply."""
    rehearsal = desk.rehearsals.say(start(desk, scenario_id), QUESTIONS[0])
    found = desk.records.rehearsal(rehearsal.id)
    assert found.path[-1].text == QUESTIONS[0]
    assert found.awaits_reply


def test_a_reply_that_was_owed_is_the_one_that_would_have_come(desk: Desk, scenario_id: str) -> None:
    """Interrupted or not, the same words and seed get the same answer."""
    straight = desk.rehearsals.answer(start(desk, scenario_id), QUESTIONS[0])
    broken = desk.rehearsals.say(start(desk, scenario_id), QUESTIONS[0])
    resumed = desk.rehearsals.settle(desk.records.rehearsal(broken.id))
    assert resumed.path[-1].text == straight.path[-1].text


def test_a_reply_is_kept_before_it_is_given(desk: Desk, scenario_id: str) -> None:
    """When the last piece is heard, the store has it already."""
    rehearsal = desk.rehearsals.say(start(desk, scenario_id), QUESTIONS[0])
    for speech in desk.rehearsals.reply(rehearsal):
        if isinstance(speech, Spoken):
            assert desk.records.rehearsal(rehearsal.id).path[-1].text == speech.text


def test_taking_a_turn_back_returns_to_where_it_stood(desk: Desk, scenario_id: str) -> None:
    """The retried turn meets the same person, and what was taken back is still in the record."""
    rehearsal = desk.rehearsals.answer(start(desk, scenario_id), QUESTIONS[0])
    first_answer = rehearsal.path[-1].text
    rehearsal = desk.rehearsals.answer(rehearsal, "You really should join us, everyone else has.")
    rehearsal = desk.rehearsals.take_back(rehearsal)
    assert rehearsal.path[-1].text == first_answer
    assert rehearsal.taken_back == 1
    rehearsal = desk.rehearsals.take_back(rehearsal)
    again = desk.rehearsals.answer(rehearsal, QUESTIONS[0])
    assert again.path[-1].text == first_answer
    assert again.taken_back == 2


def test_nothing_to_take_back_is_said_plainly(desk: Desk, scenario_id: str) -> None:
    """Before the first turn there is nothing to go back to."""
    with pytest.raises(TurnError, match="nothing to take back"):
        desk.rehearsals.take_back(start(desk, scenario_id))


def test_a_second_tab_cannot_overwrite_the_first(desk: Desk, scenario_id: str) -> None:
    """Two tabs that stand at the same place: the slower one is told, and nothing is lost."""
    seen = start(desk, scenario_id)
    desk.rehearsals.answer(seen, QUESTIONS[0])
    with pytest.raises(HeadMoved):
        desk.rehearsals.say(seen, QUESTIONS[1])
    assert [t.text for t in desk.records.rehearsal(seen.id).path if t.speaker is Speaker.ORGANIZER] == [QUESTIONS[0]]


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\x00"])
def test_an_empty_turn_is_refused_with_a_remedy(desk: Desk, scenario_id: str, text: str) -> None:
    """Nothing is kept of nothing."""
    rehearsal = start(desk, scenario_id)
    with pytest.raises(TurnError, match="type a few words"):
        desk.rehearsals.say(rehearsal, text)
    assert desk.records.rehearsal(rehearsal.id).path == rehearsal.path


def test_a_turn_nobody_could_listen_to_is_refused(desk: Desk, scenario_id: str) -> None:
    """The limit and what was typed are both named."""
    rehearsal = start(desk, scenario_id)
    with pytest.raises(TurnError, match=f"20,000 characters; one turn can hold {LONGEST_TURN:,}"):
        desk.rehearsals.say(rehearsal, "a" * 20_000)


@pytest.mark.parametrize(
    "text", ["🙂🙂🙂", "مرحبا، كيف حالك؟", "<script>alert(1)</script>", "**bold** [x](y)", "?" * 500]
)
def test_odd_text_is_answered_and_kept_as_it_is(desk: Desk, scenario_id: str, text: str) -> None:
    """Whatever is typed, the person answers and the record holds the very characters."""
    rehearsal = desk.rehearsals.answer(start(desk, scenario_id), text)
    assert [turn.text for turn in rehearsal.path if turn.speaker is Speaker.ORGANIZER] == [text]
    assert rehearsal.path[-1].speaker is Speaker.PERSON


def test_an_ended_rehearsal_takes_no_more_turns(desk: Desk, scenario_id: str) -> None:
    """After the end there is a sentence that says where to go on."""
    rehearsal = desk.rehearsals.end(desk.rehearsals.answer(start(desk, scenario_id), QUESTIONS[0]))
    assert rehearsal.ended_by == "trainee"
    with pytest.raises(TurnError, match="scorecard"):
        desk.rehearsals.say(rehearsal, "One more thing")


def test_a_tab_that_has_not_seen_the_end_changes_nothing_any_more(desk: Desk, scenario_id: str) -> None:
    """Another thing said, a turn taken back, a hint: each is refused, and the scorecard stays that of what was said."""
    seen = desk.rehearsals.answer(start(desk, scenario_id), QUESTIONS[0])
    over = desk.rehearsals.end(seen)
    shown = desk.debriefs.of_rehearsal(over.id)
    attempts: list[Callable[[], Rehearsal]] = [
        lambda: desk.rehearsals.say(seen, QUESTIONS[1]),
        lambda: desk.rehearsals.take_back(seen),
        lambda: desk.rehearsals.hint(seen),
    ]
    for attempt in attempts:
        with pytest.raises(RehearsalOver, match="open its scorecard"):
            attempt()
    assert desk.debriefs.of_rehearsal(over.id) == shown


def test_a_reply_that_was_being_spoken_at_the_end_comes_too_late(desk: Desk, scenario_id: str) -> None:
    """A model speaks for some seconds; whoever ended the talk meanwhile has the scorecard of what they heard."""
    asked = desk.rehearsals.say(start(desk, scenario_id), QUESTIONS[0])
    speaking = desk.rehearsals.reply(asked)
    over = desk.rehearsals.end(asked)
    shown = desk.debriefs.of_rehearsal(over.id)
    with pytest.raises(RehearsalOver):
        list(speaking)
    assert desk.debriefs.of_rehearsal(over.id) == shown


def test_trying_a_moment_again_stands_just_before_it(desk: Desk, scenario_id: str) -> None:
    """The new rehearsal shares what came before the moment, and leaves the old one as it was."""
    rehearsal = start(desk, scenario_id)
    for question in QUESTIONS:
        rehearsal = desk.rehearsals.answer(rehearsal, question)
    rehearsal = desk.rehearsals.end(rehearsal)
    moment = [turn for turn in rehearsal.path if turn.speaker is Speaker.ORGANIZER][1]
    again = desk.rehearsals.try_again(rehearsal, moment.id)
    before = [turn.text for turn in rehearsal.path]
    assert [turn.text for turn in again.path] == before[: before.index(moment.text)]
    assert again.again_from is not None
    assert again.again_from.rehearsal == rehearsal.id
    assert (
        desk.rehearsals.answer(again, moment.text).path[-1].text == rehearsal.path[before.index(moment.text) + 1].text
    )
    assert [turn.text for turn in desk.records.rehearsal(rehearsal.id).path] == before


def test_hints_are_kept_in_the_record(desk: Desk, scenario_id: str) -> None:
    """A hint is a question rather than a line, and the record says after which turn it was given."""
    rehearsal = desk.rehearsals.answer(start(desk, scenario_id), QUESTIONS[0])
    hinted = desk.rehearsals.hint(rehearsal)
    assert hinted == desk.records.rehearsal(rehearsal.id)
    assert [hint.after for hint in hinted.hints] == [rehearsal.head]


def test_whoever_asks_again_gets_another_hint(desk: Desk, scenario_id: str) -> None:
    """Three nudges at one place are three."""
    rehearsal = desk.rehearsals.answer(start(desk, scenario_id), QUESTIONS[0])
    for _ in range(3):
        rehearsal = desk.rehearsals.hint(rehearsal)
    assert len({hint.text for hint in rehearsal.hints}) == 3


def test_unknown_scenarios_and_rubrics_are_named(desk: Desk, scenario_id: str) -> None:
    """A mistyped id says so."""
    with pytest.raises(UnknownContent, match="nobody-here"):
        desk.rehearsals.start("nobody-here", owner="me")
    with pytest.raises(UnknownContent, match="no-rubric"):
        desk.rehearsals.start(scenario_id, owner="me", rubric="no-rubric", difficulty=Difficulty.EASY)
