"""A scenario: a person, what they carry, what opens them, what they would say yes to. docs/scenario-format.md tells it.

Knows the shape alone. What must hold between the parts is told by `coach.roleplay.faults`; what the person does
next is decided by `coach.roleplay`. Facts and invitations have modules of their own, and are given on from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field, model_validator

from coach.model.facts import Fact, Foreseen, Gate, Mistaken, Topic
from coach.model.ids import Id, Meter
from coach.model.invitations import AskBack, Ease, Invitation, Obstacle
from coach.model.lines import Lines, Small, Words
from coach.model.noun import Noun
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Kind

__all__ = [
    "Approach",
    "AskBack",
    "Card",
    "Day",
    "Ease",
    "Fact",
    "Foreseen",
    "Gate",
    "Invitation",
    "Mistaken",
    "Obstacle",
    "Persona",
    "Scenario",
    "Temper",
    "Topic",
]

Teaches = Literal[
    "purpose",
    "open_questions",
    "follow_up",
    "reflection",
    "silence",
    "self_interest",
    "story_of_self",
    "agitation",
    "ask",
    "obstacles",
    "next_steps",
    "stance",
    "scheduling",
    "retention",
    "escalation",
    "maintenance",
    "re_engaging",
    "belonging",
    "invitation_steps",
    "hearing_a_maybe",
    "taking_a_no",
    "smaller_ask",
    "grievance",
    "steering",
    "drawing_out",
    "not_debating",
    "spanish",
]
"""What a scenario practises. Cards are found by these words."""


class Card(Noun):
    """What the trainee is told beforehand. `you`: who the organizer is here; `know`: what they know already."""

    who: str = Field(min_length=1)
    where: str = Field(min_length=1)
    why: str = Field(min_length=1)
    goal: str = Field(min_length=1)
    you: str = Field(min_length=1)
    know: tuple[str, ...] = ()


class Persona(Noun):
    """The person as anybody might describe them. `manner`: how they talk. `public`: what anyone knows of them."""

    name: str = Field(min_length=1)
    age: int = Field(ge=14, le=110)
    pronouns: Literal["she", "he", "they"]
    work: str
    place: str
    manner: str
    public: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _short_pronouns(cls, value: Any) -> Any:
        """Take "she/her" for "she"."""
        if isinstance(value, Mapping) and isinstance(value.get("pronouns"), str):
            return {**value, "pronouns": value["pronouns"].partition("/")[0].strip().lower()}
        return value


class Temper(Noun):
    """How the person comes to the table, each 0 to 10, and a habit the organizer has to notice.

    `pleaser`: says yes to anything, and will not come. `debater`: enjoys an argument and is moved by none.
    """

    trust: Meter = 2
    patience: Meter = 6
    energy: Meter = 6
    habit: Literal["pleaser", "debater"] | None = None


class Day(Noun):
    """One of the days on which the same person can be met: what they open with, and how they are off their usual."""

    id: Id
    says: Words = ()
    trust: float = 0
    patience: float = 0
    energy: float = 0


class Approach(Noun):
    """What a skilled organizer might say here: their purpose, a story of their own, holding up the gap, the next step.

    The simulated trainees speak these lines; a trainee never sees them during a rehearsal.
    """

    purpose: Words = Field(min_length=1)
    story: Words = Field(min_length=1)
    affirm: Words = ()
    agitate: Words = ()
    answer: Words = ()
    close: Words = Field(min_length=1)


class Scenario(Noun):
    """A person to rehearse with. `opens`: who speaks first; `opening` is what the person then says."""

    format: Literal[1] = 1
    id: Id
    version: int = Field(default=1, ge=1)
    title: str = Field(min_length=1)
    kind: Kind
    language: Literal["en", "es"] = "en"
    difficulty: Difficulty = Difficulty.NORMAL
    minutes: int = Field(ge=5, le=90)
    rubric: str = Field(min_length=1)
    teaches: tuple[Teaches, ...] = Field(min_length=1)
    card: Card
    trainer_note: str = Field(min_length=1)
    persona: Persona
    temper: Temper = Temper()
    days: tuple[Day, ...] = ()
    opens: Literal["person", "organizer"] = "organizer"
    opening: Words = ()
    topics: tuple[Topic, ...] = Field(min_length=1)
    facts: tuple[Fact, ...] = Field(min_length=1)
    answers: tuple[Foreseen, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    asks: tuple[Invitation, ...] = Field(min_length=1)
    asks_back: tuple[AskBack, ...] = ()
    approach: Approach
    small: Small
    lines: Lines

    def topic(self, name: str | None) -> Topic | None:
        """Find a topic by its id."""
        return next((one for one in self.topics if one.id == name), None)
