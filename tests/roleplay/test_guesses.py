"""What is guessed of a person and was never said is set right, and what they only have not told is not denied."""

from __future__ import annotations

import pytest

from tests.roleplay.director_talks import OPEN, OVEN, talk_with
from tests.roleplay.people import IDS, Talk, person


@pytest.mark.parametrize(
    ("name", "guess"),
    [
        ("invite-to-chair", "Thirty kids! So you're worried about liability, right?"),
        ("loves-to-argue", "I guess you don't like change, do you?"),
        ("chat-at-the-rank", "You're thinking of giving up the table, right?"),
    ],
)
def test_a_wrong_guess_is_set_right(name: str, guess: str) -> None:
    """Nobody agrees to what they never said."""
    assert Talk(person(name), seed=5).say(guess).act == "corrects"


@pytest.mark.parametrize("seed", range(6))
def test_who_guesses_and_says_so_is_not_told_that_it_was_never_said(seed: int) -> None:
    """The second step as it is taught: "I think you want ... is that right?", before they said a word of it."""
    reply = Talk(person("overloaded-coworker"), seed=seed).say("I think you want to write a novel. Is that right?")
    assert reply.act == "corrects"
    assert "said" not in reply.line


def test_a_guess_hung_on_something_rightly_said_back_is_set_right_too() -> None:
    """Half of it was theirs; the half that was guessed is not agreed to with it."""
    talk = Talk(person("dropped-grievance"), seed=5)
    talk.say("Hi.", "How many kids do you have on the bus?")
    said = talk.say("Eleven kids and two hands. So what you're saying is you're burned out, is that right?")
    assert said.act == "corrects"


def test_what_they_told_is_confirmed() -> None:
    """Said back with "is that right?", it is what they said."""
    assert talk_with(OPEN).say(OVEN.rstrip(".") + ", is that right?").act == "heard"


def test_a_guess_near_what_is_not_told_yet_is_neither_denied_nor_agreed_to() -> None:
    """Tamika is worried about money, and has not said so."""
    talk = Talk(person("small-group-friday"), seed=5)
    assert talk.say("So you're worried about money, right?").act not in ("corrects", "heard")


def test_a_guess_that_they_have_a_line_for_gets_that_line() -> None:
    """Who has something to say about being scared says it."""
    said = Talk(person("steady-but-tired"), seed=5).say("So basically you're tired of it all, is that right?")
    assert said.line.startswith("Tired")


@pytest.mark.parametrize("name", [one for one in IDS if one != "panadera-en-espanol"])
@pytest.mark.parametrize(
    "asked",
    [
        "I was wondering how you see things around here.",
        "What's been on your mind lately?",
        "What kind of week have you had?",
    ],
)
def test_broad_first_questions_are_answered(name: str, asked: str) -> None:
    """Nobody puts off what anybody may ask to begin with."""
    talk = Talk(person(name), seed=5)
    said = talk.say("Thanks for having me.", asked)
    lines = person(name).lines
    assert said.act not in ("no_answer", "deflect")
    assert said.line not in (*lines.no_answer, *lines.more, *lines.listening)
