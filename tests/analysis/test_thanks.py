"""What counts as thanks to the person, and what only tells of thanks."""

from __future__ import annotations

import pytest

from coach.analysis import read
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn


def thanks(text: str) -> bool:
    """Read an organizer's turn, and say whether it thanks."""
    turn = Turn(speaker=Speaker.ORGANIZER, text=text)
    return Label.THANKS in read(Transcript(id="t", turns=(turn,))).turns[0].labels


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the tea, Winston.",
        "I just wanted to say thank you for Thursday.",
        "cheers for having me",
        "Gracias.",
        "no worries at all, thx for telling me straight",
        "tysm for being honest",
        "ok ty",
    ],
)
def test_thanks_are_found(text: str) -> None:
    """For time, tea or a yes, in whichever words."""
    assert thanks(text)


@pytest.mark.parametrize(
    "text",
    [
        "They cut your hours and you said thank you, sir.",
        "So you're holding your breath and saying thank you like that's normal?",
        "Thank God for the rain.",
        "No thanks, I've eaten.",
        "My Ty is twelve now.",
    ],
)
def test_thanks_that_are_told_of_or_owed_elsewhere_are_none(text: str) -> None:
    """Nobody was thanked here."""
    assert not thanks(text)
