"""Questions asked in a roundabout way are answered as if they had been put directly."""

from __future__ import annotations

import pytest

from coach.roleplay.indirect import direct
from tests.roleplay.people import IDS, Talk, person


def _answer(name: str, question: str) -> str:
    talk = Talk(person(name), seed=7)
    spanish = person(name).language == "es"
    talk.say("Gracias por recibirme." if spanish else "Thanks for having me, it's good to sit down with you.")
    return talk.say(question).line


@pytest.mark.parametrize(
    ("roundabout", "asked"),
    [
        ("i was just wondering how you've been getting on.", "how have you been getting on?"),
        ("hi, i wonder who you talk to about it", "hi, who do you talk to about it?"),
        ("can i ask why you said yes to meeting me?", "why did you say yes to meeting me?"),
        ("could you tell me when it started?", "when did it start?"),
        ("i'm curious what gets on your nerves.", "what gets on your nerves?"),
        ("so i'd like to know what you do for fun. i swim.", "so what do you do for fun? i swim."),
        ("i wonder why that matters to you", "why does that matter to you?"),
        ("i'm curious what's hard about it.", "what is hard about it?"),
        ("queria saber como le ha ido.", "¿como le ha ido?"),
        ("¿me puede decir donde vive?", "¿donde vive?"),
    ],
)
def test_a_roundabout_question_is_put_directly(roundabout: str, asked: str) -> None:
    """The verb goes before the one it is about, as one asks."""
    assert direct(roundabout) == asked


@pytest.mark.parametrize(
    "said",
    [
        "i was wondering if you'd come on tuesday.",
        "i wonder what i would do.",
        "i know how you feel.",
        "can i ask you something?",
        "i can't tell you how glad i am.",
        "how have you been?",
    ],
)
def test_what_asks_nothing_about_them_stays_as_it_is(said: str) -> None:
    """An ask, a thought about oneself and a plain question are not turned round."""
    assert direct(said) == said


@pytest.mark.parametrize("name", [one for one in IDS if person(one).language == "en"])
def test_everybody_tells_how_they_are_when_one_wonders(name: str) -> None:
    """Nobody lets "I was just wondering how you've been getting on" pass."""
    line = _answer(name, "I was just wondering how you've been getting on.")
    assert line not in person(name).lines.no_answer


@pytest.mark.parametrize(
    ("name", "roundabout", "asked"),
    [
        ("loves-to-argue", "I'm curious who you talk to about it.", "Who do you talk to about it?"),
        ("invite-to-chair", "I was wondering why you said yes to meeting me.", "Why did you say yes to meeting me?"),
        ("chat-at-the-rank", "Can I ask where you live?", "Where do you live?"),
        ("panadera-en-espanol", "Me pregunto qué piensan los vecinos.", "¿Qué piensan los vecinos?"),
    ],
)
def test_the_roundabout_way_gets_the_same_answer(name: str, roundabout: str, asked: str) -> None:
    """However one leads up to it, they answer what is asked."""
    assert _answer(name, roundabout) == _answer(name, asked)


@pytest.mark.parametrize("name", [one for one in IDS if person(one).language == "en"])
@pytest.mark.parametrize(
    "question",
    [
        "I'm from the group, have you heard of us?",
        "Do you remember me?",
        "What gets on your nerves?",
        "Do you talk to people about this stuff?",
        "Why did you say yes to meeting me?",
        "Have you ever been involved in anything like this before?",
        "What do people around here say about it?",
        "What do you think of people like me?",
    ],
)
def test_what_is_asked_in_the_first_minutes_is_answered(name: str, question: str) -> None:
    """Nobody lets pass what every organizer asks when they have just sat down."""
    assert _answer(name, question) not in person(name).lines.no_answer
