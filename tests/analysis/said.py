"""Short talks, and how the last turn of one is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import read
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.reading import TurnReading

HARD = "It is hard, they keep changing the hours on us."


def last_of(*said: str, by: Speaker = Speaker.ORGANIZER) -> TurnReading:
    """Read the last of turns that alternate up to it."""
    other = Speaker.PERSON if by is Speaker.ORGANIZER else Speaker.ORGANIZER
    speakers = [by if (len(said) - at) % 2 else other for at in range(len(said))]
    turns = tuple(Turn(speaker=who, text=one) for who, one in zip(speakers, said, strict=True))
    return read(Transcript(id="t", turns=turns)).turns[-1]


def said_after(text: str, *before: str) -> TurnReading:
    """Read a last turn after those before it, which alternate up to it; the organizer says the last."""
    return last_of(*(before or (HARD,)), text)
