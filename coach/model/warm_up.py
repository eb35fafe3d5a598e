"""A warm-up: a few moments out of conversations, each to be met in one turn. docs/warm-up-format.md tells the form.

Knows the shape alone; whether an answer does what a moment calls for is told by `coach.scoring.one_turn`.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from coach.model.ids import Id, Ids
from coach.model.noun import Noun, one_or_many
from coach.model.reading import Label
from coach.model.transcript import Kind, Speaker


class Sought(StrEnum):
    """What can be looked for in an organizer's turn: what it does, and how its ask is made."""

    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    FOLLOW_UP = "follow_up"
    REFLECTION = "reflection"
    AFFIRMATION = "affirmation"
    STORY = "story"
    PURPOSE = "purpose"
    AGITATION = "agitation"
    PITCH = "pitch"
    PRESSURE = "pressure"
    OBSTACLE_WORK = "obstacle_work"
    ASK = "ask"
    RESTATE = "restate"
    THANKS = "thanks"
    SPECIFIC = "specific"
    TIME_BOUND = "time_bound"
    TIED_TO_INTEREST = "tied_to_interest"
    CHOICE = "choice"


OF_AN_ASK = frozenset((Sought.SPECIFIC, Sought.TIME_BOUND, Sought.TIED_TO_INTEREST, Sought.CHOICE))
"""What is looked for in an ask; without one, it is not there."""

_SPEAKERS = {"you": Speaker.ORGANIZER, "they": Speaker.PERSON}


class Before(Noun):
    """One turn of what was said before. `holds`: what its author knows it to hold; left out, the reader finds it."""

    speaker: Speaker
    text: str = Field(min_length=1)
    holds: Annotated[tuple[Label, ...] | None, BeforeValidator(one_or_many)] = None

    @model_validator(mode="before")
    @classmethod
    def _by_speaker(cls, value: Any) -> Any:
        """Take `you: words` and `they: words` for a turn."""
        if not isinstance(value, dict):
            return value
        spoken = {key: words for key, words in value.items() if key in _SPEAKERS}
        if len(spoken) != 1 or "speaker" in value:
            return value
        key, words = next(iter(spoken.items()))
        rest = {name: held for name, held in value.items() if name != key}
        return {"speaker": _SPEAKERS[key], "text": words, **rest}


class Round(Noun):
    """One moment: who it is with, what was said before, what to do, and what is looked for in the answer.

    `lands` and `misses` are what the person says to an answer that does it and to one that does not. `good` answers
    do it and `weak` ones do not: examples for the trainee, and the round's own test.
    """

    person: str = Field(min_length=1)
    who: str = Field(min_length=1)
    before: tuple[Before, ...] = Field(min_length=1)
    task: str = Field(min_length=1)
    wants: Annotated[tuple[Sought, ...], BeforeValidator(one_or_many)] = Field(min_length=1)
    avoids: Annotated[tuple[Sought, ...], BeforeValidator(one_or_many)] = ()
    most_words: int = Field(default=60, ge=5, le=150)
    lands: str = Field(min_length=1)
    misses: str = Field(min_length=1)
    good: tuple[str, ...] = Field(min_length=2)
    weak: tuple[str, ...] = Field(min_length=1)


class WarmUp(Noun):
    """A few rounds that train one thing. `criteria`: the ids of the rubrics' criteria that it helps with.

    `then`: the scenario to go on with.
    """

    id: Id
    title: str = Field(min_length=1)
    kind: Kind = Kind.ONE_TO_ONE
    place: int = Field(default=100, ge=0)
    about: str = Field(min_length=1)
    criteria: Ids = ()
    then: Id | None = None
    minutes: int = Field(default=3, ge=1, le=30)
    rounds: tuple[Round, ...] = Field(min_length=1)


class Try(Noun):
    """What somebody said to a round (counted from 0), and whether it did what the moment called for."""

    id: str
    owner: str
    warm_up: str
    round: int
    said: str
    landed: bool
    at: datetime
