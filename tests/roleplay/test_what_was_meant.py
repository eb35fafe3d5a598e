"""What was meant is what is answered: an ask is heard as one and nothing else is, and a name or "he" is somebody."""

from __future__ import annotations

import pytest

from coach.model.rehearsal import Difficulty
from tests.roleplay.people import IDS, Talk, person

SUPPER = "small-group-friday"
BAKER = "panadera-en-espanol"
LEADER = "ready-to-lead"


@pytest.mark.parametrize("name", [one for one in IDS if person(one).language == "en"])
def test_who_decides_is_a_plain_question(name: str) -> None:
    """Nobody takes it for a reproach."""
    talk = Talk(person(name))
    talk.say(talk.scenario.topics[0].ask[0])
    assert talk.say("Who decides that?").act not in ("defensive", "thinking")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("yes-too-fast", "I'm thinking of a meeting on Wednesday at 7, upstairs at the Royal Oak. What do you think?"),
        (SUPPER, "Six of us have supper on Friday at 6:30. I thought you could sit with us while we call. Would you?"),
        ("overloaded-coworker", "Here's my ask: be one of the two floor contacts. It starts Wednesday at 5:30."),
        ("one-word-answers", "Some crews meet on Saturday at 11 in the Mission. You will come?"),
        (BAKER, "Oiga, el jueves hay una junta del camión, a las 6 en la biblioteca. ¿Vendría usted?"),
    ],
)
def test_an_ask_is_heard_however_it_is_put(name: str, said: str) -> None:
    """A day and what is to happen then, put to them, is an ask."""
    talk = Talk(person(name))
    talk.say(said)
    assert talk.state.asks_made == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [(BAKER, "¿Y quién sabe que se viene a pie?"), (SUPPER, "I thought you would say that. How was your week?")],
)
def test_what_only_sounds_like_an_ask_is_none(name: str, said: str) -> None:
    """Nothing was asked of them."""
    talk = Talk(person(name))
    talk.say(said)
    assert talk.state.asks_made == 0


def test_a_question_that_touches_much_is_one_question() -> None:
    """Teo is asked the one thing that his card suggests."""
    assert Talk(person(LEADER)).say("Why do the guys on our shift follow you and not Danny?").act != "many"


def test_another_day_is_not_what_stands_in_the_way() -> None:
    """After the real reason was given, a change of day is met as a change of day."""
    talk = Talk(person(LEADER), Difficulty.EASY)
    obstacle = talk.scenario.obstacles[0].id
    talk.state = type(talk.state).model_validate(
        talk.state.model_dump()
        | {"trust": 7.0, "turn": 6, "raised": [obstacle], "opened": [obstacle], "ask": {"id": "delegation"}}
    )
    assert "day" in talk.say("Could you do it on Wednesday instead?").line.lower()


def test_somebody_who_is_asked_about_by_name_is_not_answered_by_a_timetable() -> None:
    """Lupita is not told of yet, and the hours of the bus do not tell how she is."""
    assert Talk(person(BAKER)).say("¿Cómo está Lupita, la ha visto?").tell != ("horario",)


def test_a_greeting_by_name_is_no_question() -> None:
    """Nobody says yes or no to their own name."""
    talk = Talk(person("said-yes-and-vanished"))
    said = talk.say("Callum? It's Sam from the bus group. I brought two coffees and no clipboard.")
    assert said.line not in talk.scenario.lines.short


def test_a_question_in_passing_wants_no_answer_of_its_own() -> None:
    """What is taken in is the story that goes on after it."""
    talk = Talk(person("power-to-lose"))
    said = talk.say(
        "I bring an extra paratha for the boys in the back, did you know that? My own brother worked for an agency for "
        "three years, and they never paid his last month."
    )
    assert said.line in talk.scenario.lines.story


@pytest.mark.parametrize(
    ("name", "asked", "word"),
    [
        ("chat-at-the-rank", "heyy auntie, my zip is totally dead lol. can u fix it?", "fix|save|hold still"),
        ("said-yes-and-vanished", "Does anyone at home need the bus?", "sister"),
        (BAKER, "¿Y a usted quién se preocupa por usted a esas horas?", "marisol"),
        (BAKER, "¿Cuántos años tienen sus nietos?", "nueve"),
        ("invite-to-chair", "hi priya thx for the half hr. what book is tht ur fixing", "book"),
        ("yes-too-fast", "How do you manage with money?", "ti|skint"),
    ],
)
def test_a_plain_question_gets_its_own_answer(name: str, asked: str, word: str) -> None:
    """Typed in a hurry, or with the person first, it is the same question."""
    line = Talk(person(name), seed=11).say(asked).line.lower()
    assert any(one in line for one in word.split("|"))


def test_he_is_who_was_told_of() -> None:
    """After Donal was told of, "he" at the meetings is Donal."""
    talk = Talk(person("talks-without-end"))
    fact = next(one for one in talk.scenario.facts if one.id == "donal")
    talk.state = talk.state.model_copy(
        update={"trust": 5.0, "turn": 4, "disclosed": ("donal",), "last_fact": "donal", "fresh": "donal"}
        | {"last_topic": fact.topic, "spoken": {fact.topic: 1}, "asked_back": ("your_people", "am_i")}
    )
    assert talk.say("What was he like, at the meetings?").tell == ("donal_talk",)


def test_a_story_may_be_said_back_in_words_of_ones_own() -> None:
    """She told of the quiet and the popcorn machine; that nobody answered is what it came to."""
    talk = Talk(person("call-to-set-a-visit"), seed=4)
    talk.say("Hello Hana, this is Jo. I was at parent night and heard you ask that question.")
    talk.say("I thought it was really brave of you. How did it feel, to stand up like that?")
    assert "the_question" in talk.state.disclosed
    before = talk.state.trust
    reply = talk.say("So nobody answered you.")
    assert reply.act != "listening"
    assert talk.state.trust > before
