"""What the reader takes for a question, and which sort, in typed and in spoken turns."""

from __future__ import annotations

import pytest

from coach.analysis import read
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn


def question(text: str, said: str = "My brother lost his bus route in March.") -> str | None:
    """Read one organizer's turn after one of the person's, and say its question type."""
    turns = (Turn(speaker=Speaker.PERSON, text=said), Turn(speaker=Speaker.ORGANIZER, text=text))
    return read(Transcript(id="t", turns=turns)).turns[1].question


@pytest.mark.parametrize(
    "text",
    [
        "What was that like for you?",
        "How did your mother take it?",
        "Tell me more about that.",
        "Walk me through a Tuesday.",
        "so what do you think would change if he came back",
        "Could you tell me a bit about the garden?",
        "I'm curious how you ended up here.",
        "What what did you um do then?",
        "Okay. And, on a day like that, what goes through your head?",
        "So who gets to decide how long you wait?",
        "Who do you reckon that suits?",
        "Of course. Can I ask what the thinking is, though?",
    ],
)
def test_questions_that_leave_room_are_open(text: str) -> None:
    """A story, a reason or a feeling may follow."""
    assert question(text) == "open"


@pytest.mark.parametrize(
    "text",
    [
        "Did he find another job?",
        "How many people live on your floor?",
        "Where do you work?",
        "And the brother?",
        "You were there that night, weren't you?",
        "would you say its worse in the winter or the summer",
        "On a scale of one to five, how safe is it?",
        "What's your last name?",
        "Who was it told you?",
        "What about Wyatt, would he mind?",
        "what time you get done",
        "who lied to her",
        "what day suits you",
        "how long",
        "and has your rent gone up",
        "does the boss know",
    ],
)
def test_questions_with_a_short_natural_answer_are_closed(text: str) -> None:
    """Yes, no, a number, a place, a name or a pick from a list."""
    assert question(text) == "closed"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "🙂",
        "Mm-hm.",
        "You know?",
        "I have a cousin who does that.",
        "Do your stretches and have a rest.",
        "What matters is that you came.",
        "Did the dishes and went to bed.",
        "Was the same with us.",
    ],
)
def test_statements_and_fillers_are_no_questions(text: str) -> None:
    """Neither a question word nor an auxiliary alone makes a question."""
    assert question(text) is None


@pytest.mark.parametrize("text", ["Would you give me two Wednesdays?", "Would you tell the room about the lift?"])
def test_a_deed_asked_for_is_no_invitation_to_tell(text: str) -> None:
    """What is given is a day, and the story is for other ears: neither leaves room now."""
    assert question(text) != "open"


def test_open_wins_where_both_are_asked() -> None:
    """A turn with both sorts leads with the open one, and bears both labels."""
    assert question("Is it still running? What happened on the last day?") == "open"


def test_the_mark_may_be_missing() -> None:
    """The same question typed, and as speech-to-text gives it."""
    assert question("How did you get to work after that?") == question("how did you get to work after that") == "open"


def test_curly_quotes_and_case_change_nothing() -> None:
    """Phones write curly apostrophes, and shout now and then."""
    assert question("WHAT’S IT LIKE ON THE NIGHT SHIFT?") == "open"


@pytest.mark.parametrize(
    "text",
    [
        "I'd like you to chair the meeting on Monday at seven. Would you?",
        "What if you only read it out, sitting down, on Monday? Would you do that?",
        "Come along on Thursday at six and say that to the council. What do you think?",
    ],
)
def test_what_only_puts_an_ask_is_no_question_besides(text: str) -> None:
    """Else every ask would count as a closed question, or, made smaller, as an open one."""
    found = read(
        Transcript(
            id="t",
            turns=(
                Turn(speaker=Speaker.ORGANIZER, text="Would you speak on Monday at seven?"),
                Turn(speaker=Speaker.PERSON, text="I can't stand up in front of people."),
                Turn(speaker=Speaker.ORGANIZER, text=text),
            ),
        )
    ).turns[2]
    assert found.asks
    assert found.question is None


def test_when_it_was_is_no_second_question() -> None:
    """It goes with the one before it."""
    asked = Turn(speaker=Speaker.ORGANIZER, text="What was Mass to you, when you could get there?")
    labels = read(Transcript(id="t", turns=(asked,))).turns[0].labels
    assert Label.OPEN_QUESTION in labels
    assert Label.CLOSED_QUESTION not in labels


def test_a_question_beside_an_ask_stays_one() -> None:
    """It asks for something else."""
    assert question("Could you come on Thursday at six? How did your mother take it?") == "open"
