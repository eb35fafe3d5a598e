"""A rubric: what a conversation is held against, all of it written in YAML that a trainer can change.

A criterion's level is the highest one whose conditions on named measures all hold. The measures are
those of `coach.scoring.measures`; the words are the rubric's own.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from coach.model.noun import Noun
from coach.model.reading import Label, MomentKind  # noqa: TC001 - pydantic reads it at run time
from coach.model.transcript import Kind  # noqa: TC001 - pydantic reads it at run time

Score = Annotated[int, Field(ge=0, le=4)]


class Condition(Noun):
    """`measure` compared with `value`; written in YAML as a line such as `reflections: ">= 3"`."""

    measure: str
    compare: Literal[">=", "<=", ">", "<", "=="]
    value: float


class Alternative(Noun):
    """Conditions that must all hold."""

    all_of: tuple[Condition, ...] = ()


class Level(Noun):
    """One of the five levels of a criterion: how it is described, and when it is reached (any alternative)."""

    score: Score
    words: str
    when: tuple[Alternative, ...] = ()


class Cap(Noun):
    """A level that is not passed while the condition holds, and the sentence that says why."""

    at_most: Score
    when: Alternative
    because: str


class Need(Noun):
    """The evidence below which a criterion stays unscored, and the sentence that says what was missing."""

    when: Alternative
    missing: str


class Criterion(Noun):
    """One thing a conversation is held against, rated 0 to 4."""

    id: str
    title: str
    looks_for: str
    weight: float = Field(default=1.0, gt=0)
    evidence: tuple[Label, ...] = ()
    judged: bool = False
    needs: tuple[Need, ...] = ()
    levels: tuple[Level, ...]
    caps: tuple[Cap, ...] = ()
    tips: tuple[str, ...] = ()
    try_instead: tuple[str, ...] = ()


class MomentWords(Noun):
    """How a moment is told to the trainee: what happened, and what to try. `{quote}` stands for their words."""

    says: str
    tries: str


class Rubric(Noun):
    """A rubric and its version; a score names both, and different versions are not drawn as one line."""

    format: Literal[1] = 1
    id: str
    version: int = Field(ge=1)
    title: str
    kind: Kind
    summary: str
    sources: tuple[str, ...] = ()
    criteria: tuple[Criterion, ...]
    moments: dict[MomentKind, MomentWords] = Field(default_factory=dict)
