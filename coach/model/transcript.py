"""A conversation between an organizer and one person, as words. Knows no labels and no scores."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import ConfigDict, Field

from coach.model.noun import Noun


class Speaker(StrEnum):
    """Who speaks: the one who practises (or made the visit), or the one being visited."""

    ORGANIZER = "organizer"
    PERSON = "person"


YOU, THEY = "You", "They"
"""What the organizer and the person are called who have no name: a text has “Me” and “Her” in its place."""

SILENCE = " .…"
"""What a turn is made of in which nothing is said: the record holds dots where somebody waits."""


def silent(text: str) -> bool:
    """Tell whether a turn says nothing at all."""
    return not text.strip(SILENCE)


class Kind(StrEnum):
    """What sort of conversation this is."""

    ONE_TO_ONE = "one_to_one"
    POWERFUL_INVITATION = "powerful_invitation"


class Turn(Noun):
    """All that one speaker says before the other speaks. `text` may be empty in a transcript read from outside."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    speaker: Speaker
    text: str


class Overview(Noun):
    """What a look at a conversation finds before it is known who is who.

    `speakers` counts the turns of each; it is empty where the form itself says who is who, or nothing can be read.
    `organizer` is whoever a name says it is (“Me”), if one does. `left_out` are lines that stand before the first turn,
    `notes` stage directions in the words (“[she nods]”), which nobody said.
    """

    speakers: dict[str, int] = Field(default_factory=dict)
    organizer: str | None = None
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Transcript(Noun):
    """A whole conversation. Unknown extra keys are ignored on input: other tools write them.

    `held_on` is the day the conversation took place, against which "Thursday" is resolved; None where unknown. That of
    a rehearsal is in UTC, and is shown nowhere but in JSON.
    `from_memory`: told afterwards by the organizer, so that its words are near and its counts are not to be trusted.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    kind: Kind = Kind.ONE_TO_ONE
    organizer: str = ""
    person: str = ""
    context: str = ""
    held_on: date | None = None
    from_memory: bool = False
    turns: tuple[Turn, ...] = ()
