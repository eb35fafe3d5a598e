"""Wordings that people typed on a phone and were misread, each family with its near misses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.reading import Label
from coach.model.transcript import Speaker
from tests.analysis.said import last_of

if TYPE_CHECKING:
    from coach.model.reading import TurnReading

HEDGE = "I don't know. I'm not sure I can, Saturdays."
HARD = "It is hard, they keep changing the hours on us."
ASK = "Would you come to the hearing on Tuesday at six?"


def _answer(text: str) -> TurnReading:
    """Read what the person says to an ask."""
    return last_of(HARD, ASK, text, by=Speaker.PERSON)


@pytest.mark.parametrize(
    "text",
    [
        "A proper sit down. An hour, you and me, Wednesday 1pm or Thursday 6pm. Which one's better?",
        "tea rooms parliament st, friday 11 or sat 12, would either suit",
        "Are you free on Tuesday the 14th at six?",
        "Let me buy you tea and a scone. Wednesday at half ten?",
        "Glenn, come to the gym when the parents meet and tell them about the heater. Would you?",
        "How'd you feel about being the one who tells the parents about the heater?",
        "wd u bring 2 colleagues to my kitchen sat at 5?",
        "Come round with me Tuesday at 4? No pressure",
        "Could you and two colleagues come round on Sunday at two?",
    ],
)
def test_an_ask_typed_in_a_hurry_is_one(text: str) -> None:
    """Two days to choose from, a name before the bidding, letters left out."""
    assert last_of(HARD, text).asks


@pytest.mark.parametrize(
    "text",
    ["Was it Monday or Tuesday when he died?", "Are you free of debt?", "Well, come rain or shine they open at six."],
)
def test_two_days_or_a_come_are_no_ask_by_themselves(text: str) -> None:
    """Nobody is invited."""
    assert not last_of(HARD, text).asks


@pytest.mark.parametrize(
    "text",
    ["Cheers Jo, I mean it.", "Ta, I'll let you run.", "Much obliged to you.", "thank u for trusting me with it"],
)
def test_thanks_have_many_words(text: str) -> None:
    """In London, in Belfast, in Georgia and on a phone."""
    assert Label.THANKS in last_of(HARD, text).labels


def test_cheering_somebody_up_is_no_thanks() -> None:
    """The same word, another thing."""
    assert Label.THANKS not in last_of(HARD, "I came to cheer you up. Cheers you up, does it, the bingo?").labels


@pytest.mark.parametrize(
    "text",
    [
        "I'd love to hear what they were like.",
        "I'd like to hear about the day you stopped.",
        "I want to know why you sat down.",
    ],
)
def test_what_somebody_would_love_to_hear_is_an_open_question(text: str) -> None:
    """It works as one."""
    assert Label.OPEN_QUESTION in last_of("I used to coach. Then I stopped and sat down.", text).labels


def test_leave_to_say_no_is_no_question() -> None:
    """Whoever says “if not, just tell me” asks nothing."""
    turn = last_of(HARD, "Could we meet Tuesday at 5:30 at the library? If not just tell me.")
    assert turn.asks
    assert turn.question is None


@pytest.mark.parametrize(
    "text",
    [
        "Depends on what, Tom?",
        "Saturdays rough for you? What you usually got going on?",
        "No rush on it. I'd just like to know what's making it tricky for you",
        "Thursdays. Is it that, or do you just not fancy it?",
        "Tell me about your Thursdays, maybe we can work around.",
    ],
)
def test_asking_what_is_in_the_way_has_many_forms(text: str) -> None:
    """Right after somebody hedged."""
    assert Label.OBSTACLE_WORK in last_of(HARD, ASK, HEDGE, text).labels


@pytest.mark.parametrize(
    "text",
    [
        "My husband's at sea and I'm in bed by nine.",
        "I'm promising nothing, mind.",
        "I'm not saying I'd do it.",
        "No. I don't want to be the rep. I'll sign a thing, if there's a thing.",
        "I'd go red, I'd go home and wash.",
    ],
)
def test_a_place_a_no_or_a_habit_is_no_yes(text: str) -> None:
    """Words of taking on that take nothing on."""
    assert Label.YES not in _answer(text).labels


@pytest.mark.parametrize("text", ["Okay, I'm in.", "I'll do it.", "Put me down.", "No problem, I'll come."])
def test_a_yes_in_a_few_words_is_one(text: str) -> None:
    """What the nots above must not take away."""
    assert Label.YES in _answer(text).labels


def test_that_they_must_is_pressure_and_quoted() -> None:
    """Whoever leaves no choice presses, and sees which sentence it was."""
    text = "It's really important and we need everybody. You have to come or nothing will change"
    pressing = [one for one in last_of(HARD, text).evidence if one.label is Label.PRESSURE]
    assert [text[one.start : one.end] for one in pressing] == ["You have to come or nothing will change"]
    assert Label.PRESSURE not in last_of(HARD, "Do you feel you have to come?").labels


@pytest.mark.parametrize(
    "text",
    ["that must be so scary with his asthma. have you called the landlord?", "I get why you wouldn't do it again."],
)
def test_naming_what_it_must_be_like_says_back(text: str) -> None:
    """Hardly a word of theirs comes back in it."""
    assert Label.REFLECTION in last_of("He has bad nights. I sat up with him.", text).labels


def test_what_befell_ones_own_is_a_story() -> None:
    """In a sentence, as people type it."""
    assert Label.STORY in last_of(HARD, "my mum cleaned offices for thirty years and never once got thanked").labels
    assert Label.STORY not in last_of(HARD, "My dad is outside in the car, so I can't stay long.").labels


def test_a_line_broken_off_ends_its_sentence() -> None:
    """As in a chat, where nobody writes full stops."""
    text = "oh no he falls asleep with his coat on\nwhat's that like for you when you get in?"
    turn = last_of("He falls asleep on the stairs with his coat on", text)
    assert turn.question == "open"
    assert any(one.label is Label.REFLECTION and "\n" not in text[one.start : one.end] for one in turn.evidence)


def test_a_long_line_runs_on() -> None:
    """Where a mail breaks its lines, the sentence goes on."""
    text = "I came because I wanted to hear how the winter has been up here for\nyou and the two families next door."
    turn = last_of(HARD, text)
    purposes = [text[one.start : one.end] for one in turn.evidence if one.label is Label.PURPOSE]
    assert purposes == [text]
