"""What a beginner takes from the briefing and says without asking is answered as this person would."""

from __future__ import annotations

import pytest

from tests.roleplay.people import Talk, person


@pytest.mark.parametrize(
    ("name", "said", "holds"),
    [
        ("call-to-set-a-visit", "I heard you underlined your number twice.", "pen was dying"),
        ("chat-at-the-rank", "im from v section too, we get off at the same stop", "at the stop"),
        ("said-yes-and-vanished", "You signed up to speak for the riders of the 34.", "In green"),
        ("said-yes-and-vanished", "i just noticed u were gone", "flowers"),
        ("overloaded-coworker", "I heard that everybody asks you for everything.", "help desk"),
        ("yes-too-fast", "everyone at your branch likes you", "Do they?"),
        ("six-steps-letter-carrier", "you said you dont do politics", "I do mail"),
    ],
)
def test_a_remark_from_the_briefing_gets_its_answer(name: str, said: str, holds: str) -> None:
    """However it is put, and with no question in it."""
    assert holds in Talk(person(name), seed=2).say("Hi.", said).line


def test_a_remark_that_nobody_foresaw_is_taken_in_as_before() -> None:
    """It is not met by an answer to something else."""
    said = Talk(person("overloaded-coworker"), seed=2).say("Hi.", "It rained on the way here and I forgot my umbrella.")
    assert said.act == "listening"


def test_who_says_why_them_is_not_set_right_over_a_word_of_it() -> None:
    """It is taken as the praise that it is."""
    said = Talk(person("overloaded-coworker"), seed=3).say(
        "Hi.", "I thought of you because you never lose your temper."
    )
    assert said.act == "affirmed"


@pytest.mark.parametrize("asked", ["hi mama nomsa, can you fix my zip", "yes please fix it, its embarrassing"])
def test_a_zip_to_mend_is_no_invitation(asked: str) -> None:
    """Nobody weighs it, and nothing is asked of them."""
    talk = Talk(person("chat-at-the-rank"), seed=3)
    assert "Arms up" in talk.say(asked).line
    assert talk.state.ask is None


@pytest.mark.parametrize(
    ("name", "guess"),
    [
        ("overloaded-coworker", "I think you care about the new nurses, is that right?"),
        (
            "six-steps-letter-carrier",
            "I think what matters to you is the new carriers, that they don't get hurt. Is that right?",
        ),
    ],
)
def test_a_guess_at_what_is_plainly_theirs_is_not_denied(name: str, guess: str) -> None:
    """It is the second step as it is taught, taken from what the briefing says."""
    assert Talk(person(name), seed=3).say("Hi.", guess).act == "heard"


def test_where_somebody_spends_their_days_is_not_denied() -> None:
    """Caleb is a student, and it is in the briefing."""
    assert (
        Talk(person("yes-too-fast"), seed=2).say("hiya", "youre at uni too right? how do you manage both").act == "say"
    )


def test_a_hello_of_many_words_is_met_as_one() -> None:
    """It says who they are, and where they are from; and a bare echo of their "hiya" is no saying-back."""
    hello = "hi caleb its jo, i come from the other one of the six, hope you are well and all"
    assert Talk(person("yes-too-fast"), seed=2).say(hello).act == "greeting"
    assert Talk(person("yes-too-fast"), seed=2).say("hiya").act == "greeting"


def test_how_is_that_for_you_is_of_what_was_just_named() -> None:
    """And not of a feeling on some other day."""
    asked = "The rota comes by app and it changes all the time, doesn't it? How is that for you?"
    assert Talk(person("yes-too-fast"), seed=2).say("hi caleb", asked).tell == ("rota_app",)
