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
    hurried, spelled = (Talk(person(RENATA)).say(words).line for words in ("hey how r u", "Hey, how are you?"))
    assert hurried == spelled


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


@pytest.mark.parametrize(
    ("name", "question", "word"),
    [
        ("obstacle-at-home", "Did your wife, I mean, does she work in town?", "Jen"),
        ("tenant-let-down-before", "Who do you talk to when it's a hard night?", "radio"),
        ("no-that-pivots", "Have you ever hit a moose?", "moose"),
        ("said-yes-and-vanished", "What's the pigeon's name?", "Kevin"),
        ("invite-to-chair", "What's that book you're mending?", "dog story"),
    ],
)
def test_an_ordinary_question_is_answered_with_what_it_asked_for(name: str, question: str, word: str) -> None:
    """A small thing that anybody would ask gets the answer the person has for it, and opens nothing."""
    reply = Talk(person(name)).say(question)
    assert word in reply.line
    assert not reply.tell


@pytest.mark.parametrize("name", IDS)
def test_who_comes_next_is_no_question_of_the_name(name: str) -> None:
    """Asked whom they are going to see, nobody says what they are called."""
    assert Talk(person(name)).say("Who are you going to see after this?").act != "small_name"


@pytest.mark.parametrize("name", IDS)
def test_whether_something_is_known_is_not_answered_by_how_often(name: str) -> None:
    """Somebody knows a thing or does not; nobody knows it most days."""
    line = Talk(person(name)).say("Does she know what it says?").line
    assert not line.startswith(("Most days", "Some days", "Now and then", "Twice"))


def test_feeling_with_somebody_is_no_argument() -> None:
    """To say how it must have been for them presses nobody."""
    talk = Talk(person("said-yes-and-vanished"))
    talk.say("What happened at that second meeting, the way you saw it?")
    assert talk.say("That must have sucked, having Greg take your idea like that.").act != "argued"


def test_nobody_shrugs_twice_in_a_row_at_somebody_who_asks_openly() -> None:
    """To a second open question they cannot answer they add a subject of their own, to be asked on."""
    talk = Talk(person("six-steps-letter-carrier"), Difficulty.NORMAL, 7)
    first = talk.say("What is it like with xylophones?")
    second = talk.say("How do the xylophones get tuned?")
    assert first.act == "no_answer"
    assert second.act == "say"
    offered = [line for topic in talk.scenario.topics for line in topic.says if line in second.line]
    assert offered
    assert talk.state.last_topic in {topic.id for topic in talk.scenario.topics if offered[0] in topic.says}


@pytest.mark.parametrize("name", IDS)
def test_asking_to_call_after_an_answer_is_no_second_ask(name: str) -> None:
    """Who leaves a door open is told whether they may call, and the answer that was given stands."""
    talk = Talk(person(name))
    talk.say("Would you come to our next meeting on Thursday at six?")
    before = talk.state
    reply = talk.say("Okay. No pressure. Can I text you in a while?")
    assert reply.act in ("in_touch", "no_touch", "gone")
    assert (talk.state.decided, talk.state.asks_made) == (before.decided, before.asks_made)


def test_asking_to_call_before_any_ask_is_no_ask_without_a_when() -> None:
    """It is met as anybody would: by somebody who does not mind, or who would sooner not."""
    talk = Talk(person("new-member-gone-quiet"))
    talk.say("Hi Joy, I came because I wanted to hear how you are.")
    assert talk.say("Could I call you next week?").act == "in_touch"
    assert not talk.state.asks_made


def test_a_short_story_of_ones_own_is_taken_for_one() -> None:
    """Nobody says "I see" to somebody who says that they nearly gave up."""
    talk = Talk(person("invite-to-chair"))
    reply = talk.say("I nearly gave up last year, when our rent went up and nobody answered the phone.")
    assert any(line in reply.line for line in talk.scenario.lines.story)


@pytest.mark.parametrize("name", IDS)
def test_a_breath_that_names_everything_is_met_as_no_living_person_would_speak(name: str) -> None:
    """Words of many topics with pieces of craft between them open nothing, and patience runs out."""
    one = person(name)
    words = [topic.words[0].strip("*") for topic in one.topics]
    talk = Talk(one, Difficulty.EASY, 1)
    for first in range(4):
        talk.say(f"{' '.join(words[first : first + 6])} so you feel what if {' '.join(words[first + 6 : first + 9])}")
    assert talk.state.disclosed == ()
