"""A play-through: what an organizer says to a person, and what should come of it. It is the scenario's test."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from coach.model.ids import Ids
from coach.model.noun import Noun, one_or_many
from coach.model.rehearsal import Difficulty, Outcome


class Step(Noun):
    """One thing the organizer says. `opens`: exactly the facts told in answer; left out, anything may be told."""

    say: str
    opens: Ids | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: Any) -> Any:
        return {"say": value} if isinstance(value, str) else value


class Path(Noun):
    """One way through. `outcome`: any of these is right. `told`: told by the end; `untold`: never told."""

    name: str = Field(min_length=1)
    difficulty: Difficulty = Difficulty.NORMAL
    seed: int = 1
    turns: tuple[Step, ...] = Field(min_length=1)
    outcome: Annotated[tuple[Outcome, ...], BeforeValidator(one_or_many)] = Field(min_length=1)
    told: Ids = ()
    untold: Ids = ()


class PlayThrough(Noun):
    """The ways through one scenario, at least a good and a bad one."""

    scenario: str
    paths: tuple[Path, ...] = Field(min_length=2)
