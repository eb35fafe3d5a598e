"""Small questions get small answers: no story that nobody asked for, no “later” to a cookie."""

from __future__ import annotations

import pytest

from tests.roleplay.people import Talk, person


@pytest.mark.parametrize(
    ("name", "asked", "word"),
    [
        ("invite-to-chair", "Hi Priya! thanks for having me. what book are you fixing?", "dog|charlotte"),
        ("call-to-set-a-visit", "How old are your boys?", "six"),
        ("panadera-en-espanol", "¿Cuántas hizo hoy?", "novecientas"),
        ("panadera-en-espanol", "¿Puedo tomar otra?", "agarre"),
        ("tenant-let-down-before", "Do you like the stairs?", "knees"),
        ("one-word-answers", "Was your father a fisherman?", "fished|aye"),
        ("tenant-let-down-before", "Does your family live around here?", "daughter|husband|toothbrush"),
    ],
)
def test_a_small_question_is_answered(name: str, asked: str, word: str) -> None:
    """What is in the room or was just said may be asked about."""
    talk = Talk(person(name), seed=7)
    said = talk.say(asked)
    assert not said.tell
    assert any(one in said.line.lower() for one in word.split("|"))


def test_a_bite_of_what_is_there_is_granted() -> None:
    """Nobody has to think over a cookie."""
    said = Talk(person("new-member-gone-quiet"), seed=7).say("Hey Joy.", "Can I have one?")
    assert said.line in ("Go on, then.", "I won't stop you.", "If you like. Mind how you go.")


def test_what_somebody_is_able_to_do_is_no_ask() -> None:
    """Tamika is not invited to anything by being asked whether she cooks."""
    talk = Talk(person("small-group-friday"), seed=7)
    assert talk.say("Hi.", "Can you cook?").act != "too_soon"
    assert talk.state.asks_made == 0


@pytest.mark.parametrize(
    "asked", ["Do you like to cook?", "What time is it?", "What day is your birthday?", "What time do you lock up?"]
)
def test_what_somebody_likes_or_when_something_is_invites_to_nothing(asked: str) -> None:
    """Nobody is told that it is too soon for that."""
    talk = Talk(person("tenant-let-down-before"), seed=7)
    assert talk.say("Thanks for having me.", asked).act != "too_soon"
    assert talk.state.asks_made == 0


def test_a_hand_with_what_lies_there_is_taken() -> None:
    """“Could be. Ask me again when we're done” is no answer to somebody who would move a chair."""
    said = Talk(person("tenant-let-down-before"), seed=7).say("Thanks for having me.", "Shall I move this chair?")
    assert said.line in ("Go on, then.", "I won't stop you.", "If you like. Mind how you go.")


def test_a_question_about_words_just_said_gets_no_other_story() -> None:
    """Who asks what a driver did is not told how many aides there used to be."""
    talk = Talk(person("dropped-grievance"), seed=8)
    assert not talk.say("I appreciate you meeting me. What happened with the sub driver?").tell


def test_she_answers_who_that_was() -> None:
    """A story in which somebody appears does not say who they are."""
    talk = Talk(person("chat-at-the-rank"), seed=34)
    assert not talk.say("Ha, popular lady. Who was that driver?").tell
