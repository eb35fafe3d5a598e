"""The list of steps beside the criteria: the one never says what the other denies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.analysis import read
from coach.model.transcript import Kind, Speaker, Transcript, Turn
from coach.scoring import score

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.rubric import Rubric
    from coach.model.scorecard import Scorecard

PUSHED = (
    "And I know you. You hate the floating. Everybody hates the floating.",
    "It's not the floating so much. It's how they talk to us. The new supervisor snaps her fingers, like for a dog.",
    "Yeah. But the floating is what we can win on. So what do you say? Committee. You'd be great.",
    "Me? No. I don't have the English for that, with the lawyers and all the papers on the table.",
    "I mean everyone's tired. I'm tired. If people like you don't step up then nothing is going to change.",
    "I'm not complaining.",
    "Okay but think about the younger girls. They look up to you. You owe it to them a little bit.",
    "I owe them?",
    "Just try it. First meeting's Monday the 3rd at 1. Come to one, and if you hate it you quit.",
    "No. Monday I have the doctor for my son, and even if I don't, no.",
)
WARM = (
    "I cried in my car after that shift, because I had fourteen patients and one fell. That's why I joined.",
    "I didn't know that about you.",
    "How is it for you right now, being the one everyone asks?",
    "I trained twelve. Four have quit inside a year. The best one left me a letter in my locker. I have it by heart.",
    "you keep people from quitting and i cry in my car. thats why i think the two of us. would you join me wednesday?",
    "After the summer, maybe, when we're fully staffed.",
    "whats the hardest part about saying yes?",
    "I've never taken on a tenth of something in my life.",
)


@pytest.mark.parametrize("talk", [PUSHED, WARM])
def test_a_step_is_taken_where_its_criterion_says_so(talk: tuple[str, ...], rubric: Callable[[str], Rubric]) -> None:
    """No tick beside "you told next to nothing", and no "missing" beside a level that was reached."""
    card = _scored(talk, rubric)
    levels = {one.id: one.score or 0 for one in card.criteria}
    for step in card.steps:
        assert (step.turn is not None) == (levels[step.step] >= (1 if step.step == "obstacles" else 2)), step


def test_a_guilt_trip_is_no_reason_why_them(rubric: Callable[[str], Rubric]) -> None:
    """“They look up to you. You owe it to them” says nothing of what was seen in her."""
    taken = {step.step for step in _scored(PUSHED, rubric).steps if step.turn is not None}
    assert taken.isdisjoint({"own_interest", "their_interest", "our_connection"})


def test_why_the_two_of_us_is_found_and_quoted(rubric: Callable[[str], Rubric]) -> None:
    """A level that rests on a step shows its words, as every level does."""
    card = _scored(WARM, rubric)
    why = next(one for one in card.criteria if one.id == "our_connection")
    assert (why.score or 0) >= 2
    assert any(quote.turn == 4 for quote in why.evidence)
    assert ", as in “" in why.reason


def _scored(talk: tuple[str, ...], rubric: Callable[[str], Rubric]) -> Scorecard:
    turns = tuple(Turn(speaker=list(Speaker)[at % 2], text=text) for at, text in enumerate(talk))
    transcript = Transcript(id="t", kind=Kind.POWERFUL_INVITATION, turns=turns)
    return score(transcript, read(transcript), rubric("powerful_invitation"))
