"""How a person answers an invitation: what it takes to get a yes, and what a maybe or a no is worth."""

from __future__ import annotations

import pytest

from coach import roleplay
from coach.model.rehearsal import Outcome
from tests.roleplay.director_talks import ASK, BOY, OPEN, OVEN, SAID_BACK, STORY, listening, talk_with
from tests.roleplay.people import Talk, person


def test_a_stranger_who_asks_gets_no_yes() -> None:
    """The best-worded ask does nothing for somebody who has not listened."""
    reply = talk_with().say(ASK)
    assert reply.act == "too_soon"
    assert reply.decided is Outcome.MAYBE


def _trusted() -> Talk:
    purpose = "I came because I want to get to know you."
    return listening(
        purpose, OPEN, OVEN, STORY, BOY, SAID_BACK, "What goes through you when you hear him breathe at night?"
    )


def test_an_ask_without_a_day_is_asked_back() -> None:
    """They want to know what, and when."""
    assert _trusted().say("Would you join us at the tenants' meeting some time?").act == "vague"


def test_an_ask_that_is_not_theirs_is_questioned() -> None:
    """Why me, of all people?"""
    talk = _trusted()
    talk.say("The weather has been awful, hasn't it?")
    reply = talk.say("Would you come to the tenants' meeting on Thursday at 7 in the laundry room?")
    assert reply.act == "untied"


def test_the_real_obstacle_hides_behind_a_polite_one() -> None:
    """The polite reason comes first, the real one when it is asked about, the yes when it is eased."""
    talk = _trusted()
    first = talk.say(ASK)
    assert first.act == "obstacle"
    assert first.obstacle == "names"
    real = talk.say("What is really standing in the way?")
    assert real.act == "real_obstacle"
    eased = talk.say("What if nothing is signed, no names and no list, until everyone decides together?")
    assert eased.decided in (Outcome.YES, Outcome.CONDITIONAL_YES)


def test_taking_the_polite_reason_for_the_real_one_leaves_a_maybe() -> None:
    """A maybe usually means no."""
    talk = _trusted()
    talk.say(ASK, "Okay, no problem. Think about it!")
    assert roleplay.landing(talk.scenario, talk.state).outcome is Outcome.MAYBE


def test_a_yes_without_a_next_step_may_not_hold() -> None:
    """It is told afterwards, not during the rehearsal."""
    talk = _trusted()
    talk.say(ASK, "What is really standing in the way?", "No names and no list until everyone decides together.")
    assert talk.state.decided in (Outcome.YES, Outcome.CONDITIONAL_YES)
    assert not roleplay.landing(talk.scenario, talk.state).holds
    talk.say("So that's Thursday at 7. I'll knock for you at ten to.")
    assert roleplay.landing(talk.scenario, talk.state).holds


def test_pushing_after_a_no_shuts_the_door() -> None:
    """And in the end they leave."""
    talk = talk_with("If you cared you would come.", "Will you come to the meeting on Thursday at 7?")
    assert roleplay.landing(talk.scenario, talk.state).outcome is Outcome.NO
    for _ in range(4):
        if talk.say("Please, will you come to the meeting on Thursday at 7?").ends:
            break
    assert roleplay.landing(talk.scenario, talk.state).outcome is Outcome.WALKED_AWAY
    assert not talk.state.door_open


def test_a_smaller_ask_can_be_accepted_where_the_larger_is_not() -> None:
    """A pivot after a maybe or a no is possible."""
    talk = listening("I came because I want to get to know you.", BOY, SAID_BACK, "Thank you for telling me that.")
    talk.say("Would you be the captain of the fourth floor from Thursday at 7?")
    assert talk.state.decided is not Outcome.YES
    small = talk.say(
        "Then something smaller, because of Kuba and his breathing: coffee here on Saturday at 10 with one neighbor "
        "who has the same wall. Would you come?"
    )
    assert small.decided in (Outcome.YES, Outcome.CONDITIONAL_YES)


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("Not Ron, no. Nobody did. What changed on the run this year?", True),
        ("What changed on the run this year?", False),
    ],
)
def test_a_short_no_answers_what_they_asked_though_a_question_follows(said: str, *, answered: bool) -> None:
    """She asked whether Ron sent them; it needs no "I" to say so."""
    talk = Talk(person("dropped-grievance"), seed=5)
    talk.say("Hi, thanks for making time.", "How long have you been here?", "Did you have lunch?")
    assert "Did Ron tell you to come?" in talk.lines[-1]
    talk.say(said)
    assert any(change.because == "you answered what she asked you" for change in talk.changes) is answered
