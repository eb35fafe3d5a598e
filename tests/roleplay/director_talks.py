"""Talks with one tenant that the tests of the director begin from."""

from __future__ import annotations

from coach.model.rehearsal import Difficulty
from tests.roleplay.people import Talk, person

TENANT = "tenant-let-down-before"
OPEN = "What has it been like to live in this building?"
BOY = "Tell me about the boy in the drawings."
SAID_BACK = (
    "So Kuba sleeps next to that black wall five nights a week, with his inhaler, and you keep painting it over."
)
STORY = "When I moved in, my own mother stayed with me that first winter, and I watched her wear her coat to bed."
ASK = "Because of Kuba and that wall, would you come to the tenants' meeting on Thursday at 7 in the laundry room?"
OVEN = "So every January the heat goes, and you sit up by the open oven all night."
ANSWER = "I'm doing this because of that winter, honestly, and I live here and I am staying."


def listening(*lines: str) -> Talk:
    """Talk like somebody who answers what they are asked before going on."""
    talk = talk_with()
    for line in lines:
        talk.say(line)
        if talk.state.waiting_for:
            talk.say(ANSWER)
    return talk


def talk_with(*lines: str, seed: int = 1, difficulty: Difficulty = Difficulty.NORMAL) -> Talk:
    """Say these lines to her, one after the other."""
    talk = Talk(person(TENANT), difficulty, seed)
    if lines:
        talk.say(*lines)
    return talk
