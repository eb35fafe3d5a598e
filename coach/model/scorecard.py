"""A scorecard: levels with reasons and quoted evidence. Unscored is not zero; each score says what made it."""

from __future__ import annotations

from enum import StrEnum

from coach.model.noun import Noun
from coach.model.reading import Moment, ReaderVersion, StepFinding  # noqa: TC001 - pydantic reads it at run time
from coach.model.rubric import Score  # noqa: TC001 - pydantic reads it at run time


class Source(StrEnum):
    """What made a score."""

    RULES = "rules"
    JUDGE = "judge"
    TRAINER = "trainer"


class RubricVersion(Noun):
    """Which rubric, in which version."""

    id: str
    version: int


class Quote(Noun):
    """Words of one turn, found there to the character: `transcript.turns[turn].text[start:end] == quote`."""

    turn: int
    quote: str
    start: int
    end: int


class CriterionScore(Noun):
    """One criterion's level, or None where the evidence does not reach; `reason` says why in one sentence."""

    id: str
    title: str
    score: Score | None
    reason: str
    evidence: tuple[Quote, ...] = ()
    suggestion: str | None = None
    source: Source = Source.RULES


class Advice(Noun):
    """One concrete thing to try next, tied to a moment: `turn` is the organizer's turn to try again."""

    turn: int | None
    quote: str | None
    says: str
    tries: str


class Scorecard(Noun):
    """The scored conversation. `total` is 0 to 100, or None where too little could be scored."""

    id: str
    rubric: RubricVersion
    reader: ReaderVersion
    total: float | None
    criteria: tuple[CriterionScore, ...]
    moments: tuple[Moment, ...] = ()
    steps: tuple[StepFinding, ...] = ()
    advice: tuple[Advice, ...] = ()
