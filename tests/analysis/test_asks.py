"""What the reader takes for an ask, and how it weighs one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.analysis import read
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.reading import Ask


def asks(*texts: str) -> tuple[Ask, ...]:
    """Read turns, the organizer's last, and give the asks of the last."""
    speakers = (Speaker.PERSON, Speaker.ORGANIZER)
    turns = tuple(Turn(speaker=speakers[(i + len(texts)) % 2], text=text) for i, text in enumerate(texts))
    return read(Transcript(id="t", turns=tuple(_ending_with_the_organizer(turns)))).turns[-1].asks


def _ending_with_the_organizer(turns: tuple[Turn, ...]) -> list[Turn]:
    other = {Speaker.PERSON: Speaker.ORGANIZER, Speaker.ORGANIZER: Speaker.PERSON}
    flip = turns[-1].speaker is Speaker.PERSON
    return [Turn(speaker=other[t.speaker] if flip else t.speaker, text=t.text) for t in turns]


@pytest.mark.parametrize(
    "text",
    [
        "Will you come Thursday at six?",
        "Would you be willing to sign the letter?",
        "I'd like you to speak for three minutes on Tuesday.",
        "Can I put you down for the first shift?",
        "would u come n sit with us thurs",
        "Come with me on Saturday and see for yourself.",
        "Would you like to donate some of your earnings?",
        "How much would you like to give?",
        "I was wondering if you'd host four neighbors in your kitchen.",
        "Are you in?",
        "I've you down for the gate on Saturday, unless you tell me no.",
        "I'm putting you down for the tea on the nineteenth.",
        "how about tuesday 5:30 at the library on Karl road",
        "Does Friday at your kitchen work for you?",
        "So can I tell them yes for the 9th?",
        "So can I put you back on for the four in March?",
        "I am asking if you will chair the meeting from now on.",
        "okay but if the baby's good you're coming right?",
        "The contact for the new ones. I want it to be you.",
    ],
)
def test_invitations_to_a_definite_act_are_asks(text: str) -> None:
    """As a question, as a wish, in a text message."""
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Would you say that again?",
        "Can you tell me how it started?",
        "Would you describe the stairs to me?",
        "So they asked if you would sign.",
        "It would be lovely if more folk came out.",
        "What would you do about it?",
        "You came all that way for her.",
        "My sister said would you come with me and I said no.",
    ],
)
def test_questions_that_seek_words_and_reports_of_asking_are_not_asks(text: str) -> None:
    """To ask for a story is not to ask for a deed."""
    assert asks(text) == ()


def test_a_day_in_the_turns_around_it_binds_an_ask_to_a_time() -> None:
    """The day may be named just before, or just after."""
    assert asks("Is that the one on Thursday?", "It is. Would you come and sit with me?")[0].time_bound
    assert not asks("Hm.", "Would you come and sit with me?")[0].time_bound
    turns = ("Would you come and sit with me?", "When?", "Saturday at ten.")
    speakers = (Speaker.ORGANIZER, Speaker.PERSON, Speaker.ORGANIZER)
    talk = Transcript(id="t", turns=tuple(Turn(speaker=s, text=t) for s, t in zip(speakers, turns, strict=True)))
    assert read(talk).turns[0].asks[0].time_bound


def test_a_day_of_something_else_binds_no_ask() -> None:
    """What they happen to do on Saturday is not when they were asked for."""
    assert not asks("I did the whole roof on Saturday.", "Would you come and sit with me?")[0].time_bound


def test_an_ask_in_a_turn_that_presses_leaves_no_choice() -> None:
    """The same question leaves one, or does not, by what is said around it."""
    told = "My mother sat in her coat all winter."
    kind = "Would you bring her coat to the board on Tuesday?"
    assert asks(told, kind)[0].choice
    assert not asks(told, "If you really cared about her you'd find the time. Everybody is tired. " + kind)[0].choice


def test_soon_binds_nothing() -> None:
    """Words like "soon" and "next time" leave everybody waiting."""
    assert not asks("Hm.", "Would you come and sit with us sometime soon?")[0].time_bound


def test_an_ask_in_the_persons_own_words_is_tied_to_what_they_care_about() -> None:
    """She told of the boiler and her mother; the ask takes them up, or does not."""
    told = (
        "My mother sat in her coat all winter because the boiler was dead and I was so ashamed, I cried in the hallway."
    )
    assert asks(told, "You said your mother sat in her coat. Would you tell the board about the boiler on Tuesday?")[
        0
    ].tied_to_interest
    assert not asks(told, "Would you hand out flyers for us on Tuesday?")[0].tied_to_interest


def test_an_ask_that_corners_leaves_no_choice() -> None:
    """A question leaves one; a thing already promised in their name does not."""
    assert asks("Hm.", "Would you bring the soup on Friday? It's fine if not.")[0].choice
    assert not asks(
        "Hm.", "I already told them you're coming. I need you. You have to sign tonight, so will you sign?"
    )[0].choice


def test_getting_involved_is_not_specific() -> None:
    """Nobody could say afterwards whether it happened."""
    assert asks("Hm.", "Would you be willing to get more involved?")[0].specific is False
    assert asks("Hm.", "Would you bring two chairs on Friday?")[0].specific


@given(st.text(max_size=300))
def test_any_text_is_read_and_every_ask_is_cited_exactly(text: str) -> None:
    """No text makes it stumble, and no span is off."""
    for ask in asks(text):
        assert text[ask.start : ask.end] == ask.quote


@pytest.mark.parametrize(
    "text",
    [
        "what about tuesday at 5:30 at the library on karl road?",
        "How about Wednesday then?",
        "Does Tuesday at 5:30 work?",
        "would half six on thursday suit you",
    ],
)
def test_a_day_that_is_put_to_them_after_an_ask_asks_again(text: str) -> None:
    """Somebody asked for a day and got one: whoever gives it has asked, with a time."""
    talk = ("Okay. Straight to it.", "Could we maybe meet up sometime and talk?", "Sometime when? Give me a day.", text)
    assert [ask.time_bound for ask in asks(*talk)] == [True]


@pytest.mark.parametrize("text", ["What about Tuesday, when the van did not stop?", "What about the day he left?"])
def test_a_day_that_was_asks_for_nothing(text: str) -> None:
    """Asked about what happened, nobody is invited."""
    assert not asks("It was a bad week.", "Tell me about it.", "Monday was the worst.", text)


@pytest.mark.parametrize("text", ["yes please fix it, its embarrassing", "Can you mend my zip? I'm late."])
def test_who_has_a_thing_mended_invites_to_nothing(text: str) -> None:
    """A dressmaker at work is asked for a stitch, not for her time on Sunday."""
    assert not asks("That zip is dying, my dear. Come here, let me look.", text)
