"""What people type in passing is taken as they mean it, and help fades."""

from __future__ import annotations

import pytest

from coach import roleplay
from coach.model.rehearsal import Difficulty, Outcome
from coach.model.transcript import Transcript
from tests.roleplay.people import IDS, Talk, person

RENATA = "tenant-let-down-before"


def test_good_to_see_you_is_no_goodbye() -> None:
    """A greeting that holds "see you" begins the visit."""
    assert not Talk(person(RENATA)).say("Hello, good to see you.").ends


def test_typing_in_a_hurry_is_understood() -> None:
    """Text-speak asks what it asks."""
    assert Talk(person(RENATA)).say("hey how r u").act == "small_how_are_you"


def test_may_i_sit_is_answered_as_a_courtesy() -> None:
    """No yes-or-no line from elsewhere comes for it."""
    assert Talk(person(RENATA)).say("Can I sit down?").act == "small_courtesy"


def test_taking_back_ones_words_is_no_argument() -> None:
    """Somebody who corrects themselves is not answered as an opponent."""
    talk = Talk(person(RENATA))
    act = talk.say("So you hate it here. No, sorry, that's wrong. How would you say it?").act
    assert act not in ("argued", "pushed")


def test_an_ask_of_long_ago_is_not_taken_up_by_a_remark() -> None:
    """Saying back what was heard, turns after an ask, is heard as that."""
    talk = Talk(person(RENATA))
    talk.say("Would you come to the meeting on Thursday at 7?")
    for words in ("How are the winters here?", "Tell me about the drawings on the fridge.", "What is your work like?"):
        talk.say(words)
    made = talk.state.asks_made
    talk.say("So Kuba sleeps next to that wall, and you paint it over.")
    assert talk.state.asks_made == made


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("words", ["If you cared you would come.", "Please, please.", "Will you come?", "Goodbye."])
def test_a_landing_does_not_contradict_itself(name: str, words: str) -> None:
    """Nobody says no to what was never asked."""
    talk = Talk(person(name), Difficulty.HARD)
    for _ in range(4):
        if talk.say(words).ends:
            break
    landing = roleplay.landing(talk.scenario, talk.state)
    if any(reason.startswith("There was no ask") for reason in landing.reasons):
        assert landing.outcome in (Outcome.NONE, Outcome.WALKED_AWAY)


def test_hints_grow_more_pointed_and_then_fewer() -> None:
    """First a general question, then one on the point; who asks all the time is sent back to their own sense."""
    talk = Talk(person(RENATA))
    talk.say("Do you like it?", "Is it cold?")
    transcript = Transcript(id="test", kind=talk.scenario.kind, turns=tuple(talk.turns))
    given = [
        roleplay.hint(talk.scenario, talk.state, transcript, asked=asked, here=here)
        for asked, here in ((0, 0), (1, 1), (6, 0))
    ]
    assert len(set(given)) == 3
    assert all("?" in text for text in given)
    assert given[0] == roleplay.hint(talk.scenario, talk.state, transcript, asked=0, here=0)
