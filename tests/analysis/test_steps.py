"""The six steps of an invitation: where each is found, and in which words."""

from __future__ import annotations

from coach.analysis import read
from coach.model.transcript import Kind, Speaker, Transcript, Turn


def test_a_step_is_found_without_its_apostrophe() -> None:
    """People type "youre"."""
    turns = (
        Turn(speaker=Speaker.PERSON, text="I want the clinic open on Saturdays."),
        Turn(speaker=Speaker.ORGANIZER, text="it sounds like youre looking to keep it open"),
    )
    steps = read(Transcript(id="t", kind=Kind.POWERFUL_INVITATION, turns=turns)).steps
    assert next(step for step in steps if step.step == "their_interest").turn == 1


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
    turns = tuple(Turn(speaker=list(Speaker)[1 - at % 2], text=text) for at, text in enumerate(said))
    steps = read(Transcript(id="t", kind=Kind.POWERFUL_INVITATION, turns=turns)).steps
    assert next(step for step in steps if step.step == "their_interest").turn == 5
