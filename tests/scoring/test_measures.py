"""The measures that rubrics name: what they count, and what they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.scoring import MEASURES

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.transcript import Transcript

    Write = Callable[[str], tuple[Transcript, Reading]]

LONG = "I was on the boats with my father until the quota went, and then it was the fish plant, and when that shut " * 2


def measured(coded: Write, script: str, name: str) -> float | None:
    """Measure a conversation."""
    return MEASURES[name](*coded(script))


def test_a_label_is_counted_by_turns(coded: Write) -> None:
    """Two reflections in two turns are two."""
    script = "O reflection: You left.\nP: I did.\nO reflection: And nobody wrote.\nP: No."
    assert measured(coded, script, "reflections") == 2


def test_a_long_telling_counts_though_the_reader_gave_it_no_name(coded: Write) -> None:
    """A person who speaks at length is telling something."""
    assert measured(coded, f"O: And before that?\nP: {LONG}\nO: Right.\nP: Aye.", "tellings") == 1


def test_an_open_question_after_a_telling_listens_and_one_out_of_the_blue_does_not(coded: Write) -> None:
    """What was told is taken up, or the next item comes off the list."""
    after = "O: Hello.\nP self_interest: They shut the baths.\nO open_question: What was that like?\nP: Sad."
    before = "O open_question: What's new?\nP: Nothing.\nO open_question: How's work?\nP: Fine."
    assert measured(coded, after, "listening_turns") == 1
    assert measured(coded, after, "interests_taken_up") == 1
    assert measured(coded, before, "listening_turns") == 0


@pytest.mark.parametrize(
    ("reply", "worked"),
    [
        ("O open_question: What would make it possible?", 1),
        ("O closed_question: Is it the evenings?", 1),
        ("O closed_question pressure: Don't you care about them?", 0),
        ("O pitch: It only takes an hour and there is food.", 0),
    ],
)
def test_asking_into_an_objection_works_on_it_and_arguing_does_not(coded: Write, reply: str, worked: int) -> None:
    """A difficulty that is asked about is heard."""
    script = f"O ask [specific]: Will you come?\nP objection: I've got the kids.\n{reply}\nP: Maybe so."
    assert measured(coded, script, "difficulties_worked") == worked


def test_a_day_named_at_the_end_settles_a_next_step_only_once_there_was_an_answer(coded: Write) -> None:
    """Before an answer a day belongs to the ask."""
    answered = "O ask [specific]: Will you come?\nP yes: I will.\nO: I'll ring on Friday, then.\nP: Do."
    unanswered = "O: I was there on Friday myself.\nP: Were you.\nO: On Friday, yes.\nP: Well."
    assert measured(coded, answered, "restates") == 1
    assert measured(coded, answered, "dated_next_step") == 1
    assert measured(coded, unanswered, "restates") == 0


def test_the_fullest_ask_is_the_one_that_is_judged(coded: Write) -> None:
    """A passing "call me?" at the end does not undo a clear ask."""
    script = "O ask [specific time_bound choice]: Would you speak on Monday?\nP: Yes.\nO ask: And call me?\nP: I will."
    assert measured(coded, script, "ask_strength") == 3
    assert measured(coded, script, "ask_time_bound") == 1


def test_what_cannot_be_told_is_none_and_not_zero(coded: Write) -> None:
    """Without an ask nobody knows whether it was specific; without an objection none was left unmet."""
    script = "O: Morning.\nP: Morning."
    assert measured(coded, script, "ask_specific") is None
    assert measured(coded, script, "objections_met") is None
    assert measured(coded, script, "open_share") is None
    assert measured(coded, script, "purpose_place") is None


def test_recognition_counts_in_the_ask_or_just_before_it(coded: Write) -> None:
    """Praise at the door does not say why you ask them."""
    near = "O affirmation: You read people at a door.\nP: Ha.\nO ask [specific]: Will you greet on Monday?\nP: I might."
    far = "O affirmation: Fine hat.\nP: Ta.\nO: So.\nP: So?\nO: Well.\nP: Yes?\nO ask [specific]: Will you come?\nP: I."
    assert measured(coded, near, "recognition_with_ask") == 1
    assert measured(coded, far, "recognition_with_ask") == 0


def test_a_survey_run_ends_where_something_is_picked_up(coded: Write) -> None:
    """Three questions off a list, one that listens, and one more are a run of three."""
    asks = ["closed_question", "closed_question", "closed_question", "follow_up closed_question", "closed_question"]
    script = "\n".join(f"O {labels}: Question {n}?\nP: Answer {n}." for n, labels in enumerate(asks))
    assert measured(coded, script, "survey_run") == 3
