"""A scorecard: levels with reasons and quoted evidence. Unscored is not zero; a score says what made it."""

from __future__ import annotations

from enum import StrEnum

from coach.model.noun import Noun
from coach.model.reading import Moment, ReaderVersion, StepFinding
from coach.model.rubric import Score


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

    def holds(self, other: Quote) -> bool:
        """Tell whether the other stands within this one, which is longer."""
        wider = self.end - self.start > other.end - other.start
        return wider and self.turn == other.turn and self.start <= other.start and other.end <= self.end


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
    """One concrete thing to try next. `turn` is the organizer's turn to try again; `quote` is found in it."""

    turn: int | None
    quote: str | None
    says: str
    tries: str


class Scorecard(Noun):
    """The scored conversation. `total` is 0 to 100, or None where too little could be scored.

    `dropped` counts findings whose quote did not stand in the transcript; nothing of the score rests on them.
    """

    id: str
    rubric: RubricVersion
    reader: ReaderVersion
    total: float | None
    criteria: tuple[CriterionScore, ...]
    moments: tuple[Moment, ...] = ()
    steps: tuple[StepFinding, ...] = ()
    advice: tuple[Advice, ...] = ()
    dropped: int = 0


class CriterionChange(Noun):
    """One criterion in two attempts; `change` is None where one is unscored or they cannot be compared."""

    id: str
    title: str
    before: Score | None
    after: Score | None
    change: int | None


class Comparison(Noun):
    """Two attempts side by side. `why_not` says why no differences are given; it is None where they are."""

    before: str
    after: str
    why_not: str | None
    total_before: float | None
    total_after: float | None
    total_change: float | None
    criteria: tuple[CriterionChange, ...]
