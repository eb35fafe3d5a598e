"""Asking somebody for a visit: which parts a message has, and the one thing that is said of it."""

from __future__ import annotations

import pytest

from coach.model.warm_up import Sought
from coach.practice.visiting.asking import EXAMPLE, PARTS, asked

A_FRIENDLY_ONE = (
    "Hi! It was great to meet you at the kickoff. I'm so glad that you want to do more. It would help me to sit down "
    "with you, so that we get to know each other. Would you have an hour over coffee on Tuesday or Wednesday next week?"
)


@pytest.mark.parametrize(
    "message",
    [
        EXAMPLE,
        A_FRIENDLY_ONE,
        "Dear Mrs. Okafor, I would like to hear how the heating has been for you. Could I come by on Saturday at 10?",
        "Could we have a coffee on Thursday at 5? I want to hear how the new shifts are for you.",
    ],
)
def test_a_message_that_has_everything_is_left_alone(message: str) -> None:
    """Nobody who says why, when and what is given advice."""
    assert asked(message).parts == dict.fromkeys(PARTS, True)
    assert not asked(message).remedy


def test_one_thing_is_said_at_a_time() -> None:
    """What it is about comes first; a day is not missed where nothing was asked; pressing before all else."""
    assert "what it is about" in asked("Can we meet up sometime?").remedy
    nothing_asked = asked("Hi Rosa, I would like to hear how the new shifts are for you.")
    assert nothing_asked.parts[Sought.PURPOSE]
    assert "Ask for the visit itself" in nothing_asked.remedy
    no_day = asked("I would like to hear how the shifts are for you. Would you sit down with me for half an hour?")
    assert "Name a day" in no_day.remedy
    assert "presses" in asked("You have to come on Tuesday at 7, we need everybody!").remedy
