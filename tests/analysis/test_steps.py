"""The six steps of an invitation: where each is found, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import read
from coach.model.transcript import Kind, Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.reading import StepFinding


def _steps(*said: str, first: Speaker = Speaker.ORGANIZER) -> dict[str, StepFinding]:
    """Read an invitation whose turns alternate, and give what was found of each step."""
    both = (first, *(one for one in Speaker if one is not first))
    turns = tuple(Turn(speaker=both[at % 2], text=text) for at, text in enumerate(said))
    return {one.step: one for one in read(Transcript(id="t", kind=Kind.POWERFUL_INVITATION, turns=turns)).steps}


def test_a_step_is_found_without_its_apostrophe() -> None:
    """People type "youre"."""
    said = ("I want the clinic open on Saturdays.", "it sounds like youre looking to keep it open")
    assert _steps(*said, first=Speaker.PERSON)["their_interest"].turn == 1


def test_what_they_care_about_is_found_where_it_is_put_into_words() -> None:
    """A remark on their break is no guess at it, and what is said back first gives way to the guess."""
    said = (
        "Okay. Door's shut. Go.",
        "I know it's your break, you don't need to stop eating. How's the floor?",
        "Two down is the new full.",
        "So you're two short again.",
        "Again.",
        "I reckon you care about the new ones not getting hurt. Am I close?",
    )
    assert _steps(*said, first=Speaker.PERSON)["their_interest"].turn == 5


def test_the_sentence_that_names_their_interest_stands_for_it() -> None:
    """Not a question about what they would want; and a sentence that says a reason comes is not yet one."""
    said = (
        "I had told on phone, I wanted to meet you properly and before asking I want to say why I'm asking you only.",
        "I am a little scared now.",
        "I felt that for you it's the girls, that they are losing their studies for the bucket. Is it so?",
        "It is that. The father said who will fill the water, and I did nothing.",
        "You kept that attendance register for three summers, and nobody told you to. That is why I thought of you.",
        "It was just for my own record.",
        "And the girl, would you want that somebody goes to see her?",
        "Yes, that I'd like.",
    )
    found = _steps(*said)
    assert found["their_interest"].turn == 2
    assert found["our_connection"].turn == 4
    assert found["own_interest"].quote != found["our_connection"].quote
