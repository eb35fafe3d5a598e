"""The inner person at one moment of a rehearsal, kept with each turn: to take a turn back is to go back to a state."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from coach.model.noun import Noun
from coach.model.rehearsal import Difficulty, Outcome

Stage = Literal["purpose", "explore", "connection", "exchange", "commit"]


class AskHeard(Noun):
    """What the person has been asked to do so far, put together over the turns in which it was said.

    `named`: in words of the invitation itself, not only taken for it. `days` of the week: those named last.
    """

    id: str
    specific: bool = False
    named: bool = False
    time_bound: bool = False
    tied: bool = False
    choice: bool = True
    days: tuple[str, ...] = ()


class InnerPerson(BaseModel):
    """What the person is like while a turn is being worked out, open for change.

    `trust`, `patience` and `energy` run from 0 to 10; `ceiling` is the most trust that is still possible. `minute`
    is how far the meeting has come. `disclosed` are the facts told, in order; `reflected` the topics that were said
    back; `spoken` counts what was said about each topic. `used` marks lines that were said, by checksum.
    `asked_at` is the turn of the latest ask.
    `raised`, `opened` and `eased` are obstacles: the polite reason given, the real one told, the thing made smaller.
    """

    difficulty: Difficulty = Difficulty.NORMAL
    seed: int = 0
    turn: int = 0
    minute: float = 0
    stage: Stage = "purpose"
    trust: float = 0
    ceiling: float = 10
    patience: float = 0
    energy: float = 0
    commitment: float = 0
    day: str | None = None
    disclosed: tuple[str, ...] = ()
    reflected: tuple[str, ...] = ()
    spoken: dict[str, int] = Field(default_factory=dict)
    last_topic: str | None = None
    last_fact: str | None = None
    fresh: str | None = None
    shared: int = 0
    purpose_said: bool = False
    closed_run: int = 0
    hurt: tuple[str, ...] = ()
    asked_back: tuple[str, ...] = ()
    waiting_for: str | None = None
    learned: dict[str, str] = Field(default_factory=dict)
    raised: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    eased: tuple[str, ...] = ()
    ask: AskHeard | None = None
    asks_made: int = 0
    asked_at: int = 0
    refused: tuple[str, ...] = ()
    pushes: int = 0
    decided: Outcome = Outcome.NONE
    hollow: bool = False
    door_open: bool = True
    promised: str | None = None
    next_step: bool = False
    warned: bool = False
    ended: bool = False
    counts: dict[str, int] = Field(default_factory=dict)
    used: tuple[int, ...] = ()


class PersonState(InnerPerson, Noun):
    """What the person is like after a turn: it changes no more."""

    model_config = ConfigDict(frozen=True, extra="forbid")
