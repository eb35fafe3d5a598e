"""What organizers say between the questions: cake, a day that does not suit, a thing beside a reflection."""

from __future__ import annotations

import pytest

from coach.model.rehearsal import Outcome
from tests.roleplay.people import IDS, Talk, person, playthrough


def asked(name: str) -> Talk:
    """Go along the good path until the first ask is answered."""
    path = playthrough(name).paths[0]
    talk = Talk(person(name), path.difficulty, path.seed)
    for turn in path.turns:
        if talk.say(turn.say).decided is not Outcome.NONE:
            break
    return talk


@pytest.mark.parametrize("name", IDS)
def test_donuts_do_not_make_it_easier_to_come(name: str) -> None:
    """They are taken, and what stands in the way still stands."""
    talk = asked(name)
    eased = talk.state.eased
    talk.say("I'll bring donuts.")
    assert talk.state.eased == eased


def test_lorraine_takes_the_plain_one() -> None:
    """An offer of something to eat is met like one."""
    assert Talk(person("no-that-pivots")).say("Thanks for having me.", "I'll bring donuts.").act == "small_offer"


def test_the_polite_reason_does_not_come_back_after_the_real_one() -> None:
    """Nobody returns to the urn once it was said that it is not the urn."""
    talk = asked("nine-years-a-member")
    obstacle = talk.scenario.obstacles[0]
    talk.say("What's really in the way?", "Would you come on Tuesday at 6:30 if I asked you again?")
    assert talk.directives[-2].line.startswith(obstacle.real)
    assert not talk.directives[-1].line.endswith(obstacle.polite)


def test_a_plain_question_is_answered_before_any_story() -> None:
    """Who asks how much milk they give hears how much milk they give."""
    reply = Talk(person("obstacle-at-home")).say("Evening, Dale.", "How much milk do they give?")
    assert "thousand pounds" in reply.line
    assert reply.tell == ()


def test_asking_when_somebody_gets_up_is_no_ask() -> None:
    """A habit with an hour in it is small talk."""
    for name in IDS:
        talk = Talk(person(name))
        talk.say("I'd like to get to know you.", "What time do you get up?")
        assert talk.state.ask is None


def test_a_spanish_question_after_a_comma_leaves_room() -> None:
    """Its mark shows where it begins."""
    talk = Talk(person("panadera-en-espanol"))
    reply = talk.say("Buenos días.", "Y usted, ¿cómo empezó con el pan?")
    assert reply.act != "short"
