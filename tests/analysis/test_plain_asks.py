"""Plain wordings of asks and answers that people typed and were misread: each family with its near misses."""

from __future__ import annotations

import pytest

from coach.analysis import read
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn
from tests.analysis.said import HARD, last_of, said_after

STAKE = "My mom raised nine kids on that creek, and I won't let her drink the water. I'm buying hers by the jug."
HEDGE = "Probably. I mean, I don't know. I'm not sure I can, Saturdays."


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to ask you to come to the parents' meeting and say your piece about bus nine. Would you?",
        "so i want to ask you to speak at the hearing on tuesday the 14th at 6",
        "Shall we meet for an hour over coffee, Monday at half five or Tuesday at half five?",
        "Could I come round on Tuesday at three, or on Friday?",
        "Could I have an hour of your time? Monday at four or Tuesday at nine.",
        "Could a legislator ride with you Friday at 9?",
        "Which would be better for you, Monday at five or Wednesday at noon?",
        "Will you say that at the gates on Friday at six?",
        "Would you be up for telling the parents about the heater?",
        "What I'm asking is this: three minutes at the microphone on Tuesday at six.",
        "Please give him the letter on Friday.",
    ],
)
def test_an_ask_is_heard_however_it_is_put(text: str) -> None:
    """For a meeting, for an hour, for a visit, or for somebody else to come along."""
    assert said_after(text).asks


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to ask you about the bus.",
        "I want to ask you to do something with me, and I want to do it right.",
        "Could I come back to what you said?",
        "Could I have a glass of water?",
        "Should we meet the landlord, or leave it?",
        "Could somebody talk to you like that?",
        "Which would be better, the old bus or the new?",
        "Would you say that it's fair?",
        "What I'm asking is why you stay.",
        "I'm grateful you told me. Please give him my best.",
        "Please give them my love, and please take care of yourself.",
    ],
)
def test_what_only_begins_like_an_ask_is_none(text: str) -> None:
    """An announcement, a question, a courtesy."""
    assert not said_after(text).asks


def test_what_do_you_say_still_asks_for_a_yes() -> None:
    """After an invitation it is the invitation once more."""
    assert said_after("Come on Friday with me. What do you say?").asks


@pytest.mark.parametrize(
    "text",
    [
        "What's hard about Saturdays?",
        "No worries. What's the difficulty with Saturday?",
        "What's in the way?",
        "what puts you off about it",
        "is it work on saturdays",
        "would another day work better for you and the guys",
        "What's the hardest bit of it for you?",
    ],
)
def test_to_ask_what_is_in_the_way_is_work_on_it(text: str) -> None:
    """In four words as well, right after a hedge; where nothing was hinted at it is a question like others."""
    assert Label.OBSTACLE_WORK in said_after(text, "Could you bring two guys on Saturday at ten?", HEDGE).labels
    assert Label.OBSTACLE_WORK not in said_after("What's hard about Saturdays?", "They changed the hours.").labels


@pytest.mark.parametrize("text", ["I see. I have to go now.", "It is hard.", "That's too bad."])
def test_what_asks_nothing_is_no_work_on_an_obstacle(text: str) -> None:
    """Naming a difficulty and leaving it there helps nobody."""
    assert Label.OBSTACLE_WORK not in said_after(text, "Could you bring two guys on Saturday at ten?", HEDGE).labels


@pytest.mark.parametrize(
    "text",
    [
        "Can you come along on Wednesday at five? Say no if you're busy, honestly.",
        "Could you and two colleagues come round on Sunday at two? Feel free to say no.",
        "Would you come on Sunday at two? A no is fine.",
        "Would you speak on Sunday at two? If that isn't for you, just say so.",
    ],
)
def test_whoever_offers_a_no_does_not_press(text: str) -> None:
    """Short as it is, it leaves a choice."""
    turn = said_after(text)
    assert Label.PRESSURE not in turn.labels
    assert turn.asks[0].choice


def test_to_come_on_a_day_is_no_come_on() -> None:
    """The day is part of the ask; the sigh before it is not."""
    assert said_after("Would you come on Sunday at two?").asks[0].choice
    assert not said_after("Oh, come on, would you come at two on Sunday?").asks[0].choice


def test_a_no_that_is_offered_in_scorn_leaves_no_choice() -> None:
    """Words that bear down outweigh it."""
    assert not said_after("You have to come on Sunday at two. Say no if you want everybody to know.").asks[0].choice


@pytest.mark.parametrize(
    "text",
    [
        "Because of your mom, would you come to the board meeting with me?",
        "Would you come to the board with me on Tuesday, for your mom?",
        "you said you won't let your mom drink it, so will you come with me and tell the board",
    ],
)
def test_an_ask_for_the_sake_of_what_they_care_about_is_tied(text: str) -> None:
    """One word of theirs and a "because" are enough; the same ask without the word is not tied."""
    assert said_after(text, STAKE).asks[0].tied_to_interest
    assert (
        not said_after("Because of the vote, would you come to the board meeting with me?", STAKE)
        .asks[0]
        .tied_to_interest
    )


def test_a_word_at_the_door_sums_nothing_up() -> None:
    """A time does, however briefly."""
    taken = ("Could you speak to the fish man on Sunday?", "Yeah, I can do that. Sunday at six.")
    assert Label.RESTATE not in said_after("I'll be in touch.", *taken).labels
    assert (
        Label.RESTATE
        in said_after("So Sunday at six it is, you speak to the fish man and I get the room.", *taken).labels
    )


def test_a_bare_no_answers_what_was_asked_last() -> None:
    """To a question that was no ask it is no refusal, even where an ask is waiting; to an ask it is one."""
    before = (Turn(speaker=Speaker.ORGANIZER, text="Would you come on Sunday at six?"),)
    waited = (
        *before,
        Turn(speaker=Speaker.PERSON, text="I'd have to see."),
        Turn(speaker=Speaker.ORGANIZER, text="Do you have kids?"),
        Turn(speaker=Speaker.PERSON, text="No."),
    )
    refused = (*before, Turn(speaker=Speaker.PERSON, text="No."))
    assert Label.NO not in read(Transcript(id="t", turns=waited)).turns[-1].labels
    assert Label.NO in read(Transcript(id="t", turns=refused)).turns[-1].labels


def test_a_no_put_down_to_not_having_thought_is_pressing() -> None:
    """Only after a no: else it is left open to them."""
    back = "OK thanks. I'll try you again next week when you've thought about it."
    for answer, presses in (
        ("No. I'd sooner you didn't ask me again.", True),
        ("I don't know, give me a week.", False),
    ):
        said = ("Would you sign the letter?", answer, back)
        turns = tuple(Turn(speaker=list(Speaker)[at % 2], text=text) for at, text in enumerate(said))
        assert (Label.PRESSURE in read(Transcript(id="t", turns=turns)).turns[2].labels) is presses


def test_who_has_to_find_somebody_first_has_not_refused() -> None:
    """A condition of one's own making is a maybe."""
    answered = last_of("Would you come Thursday at six?", "I'd have to find somebody for my son.", by=Speaker.PERSON)
    assert Label.MAYBE in answered.labels
    assert Label.NO not in answered.labels


@pytest.mark.parametrize(
    "text", ["I'd have to find an excuse, honestly. No.", "I'd have to get out of there, I told him."]
)
def test_what_one_would_have_to_do_is_no_maybe_where_it_arranges_nothing(text: str) -> None:
    """An excuse is a no, and a story is no answer."""
    assert Label.MAYBE not in last_of("Would you come Thursday at six?", text, by=Speaker.PERSON).labels


def test_who_does_what_and_when_is_agreed_once_they_have_said_yes() -> None:
    """In a sentence with its day, and not as a question."""
    asked = ("Will you be the day contact from Monday?", "Yes, I will.")
    assert Label.RESTATE in said_after("So you'll be day contact from Monday.", *asked).labels
    assert Label.RESTATE not in said_after("Right, you said Monday was bad for your sister.", *asked).labels
    assert Label.RESTATE not in said_after("So you'll be there for the kids on Monday?", HARD).labels
