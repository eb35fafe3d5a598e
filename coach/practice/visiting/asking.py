"""Asking somebody for a visit, in a text, an e-mail or a call: what a message had better have, and whether it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import analysis, scoring
from coach.model.noun import Noun
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn
from coach.model.warm_up import OF_AN_ASK, Sought

if TYPE_CHECKING:
    from coach.model.reading import TurnReading

EXAMPLE = (
    "Hi Rosa, this is Sam from number 12. You said the new shifts are hard at home, and I would like to hear how that "
    "is for you. Would you have half an hour over coffee, on Tuesday or Wednesday at 5? If not, that is fine."
)

PARTS: dict[Sought, str] = {
    Sought.PURPOSE: "what it is about",
    Sought.ASK: "an ask",
    Sought.TIME_BOUND: "a day or an hour",
    Sought.CHOICE: "room to say no",
}
"""What a message had better have."""

_PRESSES = "That presses, and nobody sits down gladly who had to. Leave room to say no."

_REMEDIES: dict[Sought, str] = {
    Sought.PURPOSE: "Say what it is about, or they will guess: “I would like to hear how … is for you.”",
    Sought.ASK: "Ask for the visit itself: “Would you have half an hour for me?”",
    Sought.TIME_BOUND: "Name a day and an hour, or two to choose from.",
    Sought.CHOICE: "Leave room to say no: “If not, that is fine.”",
}


class Asked(Noun):
    """Which parts a message has, in their order, and one thing to do about it, if there is any."""

    parts: dict[Sought, bool]
    remedy: str = ""


def asked(message: str) -> Asked:
    """Read a message as the first thing that is said to them."""
    said = Transcript(id="message", turns=(Turn(speaker=Speaker.ORGANIZER, text=message),))
    turn = analysis.read(said).turns[0]
    found = {check.sought: check.met for check in scoring.check(turn, PARTS, (Sought.PRESSURE,))}
    parts = {part: found[part] for part in PARTS}
    parts[Sought.PURPOSE] |= _wants_to_hear(turn)
    if not found[Sought.PRESSURE]:
        return Asked(parts=parts, remedy=_PRESSES)
    missing = [part for part in PARTS if not parts[part] and (parts[Sought.ASK] or part not in OF_AN_ASK)]
    return Asked(parts=parts, remedy=_REMEDIES[missing[0]] if missing else "")


def _wants_to_hear(turn: TurnReading) -> bool:
    """Tell whether they are asked for their story without a question mark: in a message, that is what it is about."""
    return any(one.label is Label.OPEN_QUESTION and not one.quote.rstrip().endswith("?") for one in turn.evidence)
