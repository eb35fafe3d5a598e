"""How far the reading agrees with people, as it was measured: the figures behind the page that says what to trust."""

from __future__ import annotations

from typing import Literal

from coach.model.noun import Noun
from coach.model.reading import ReaderVersion

Trust = Literal["as people do", "mostly", "with care", "a hint only"]
_LIKE_PEOPLE, _MOSTLY, _CARE = 0.75, 0.6, 0.4
"""The kappa it takes for each; coders who reach less than 0.75 with one another set the bar where they are."""
_MOSTLY_WRONG = 0.5
"""The precision below which a label is wrong more often than right."""


class Measured(Noun):
    """One code on one set of data: turns coded, turns that bear it, and agreement beyond chance (Cohen's kappa).

    `people` is the mean kappa of human coders with one another on such data, where it is known; `outside` tells
    whether the people who coded it have nothing to do with this product. Where a coder named the sentences that earn
    it, `cited` counts the turns of several sentences that both marked, and `cited_right` those where ours is one.
    """

    code: str
    data: str
    outside: bool
    turns: int
    there: int
    precision: float
    recall: float
    f1: float
    kappa: float
    people: float | None = None
    cited: int = 0
    cited_right: int = 0

    @property
    def trust(self) -> Trust:
        """Put the agreement in words. What is wrong more often than right is a hint, whatever the rest."""
        if self.precision < _MOSTLY_WRONG:
            return "a hint only"
        if self.kappa >= min(_LIKE_PEOPLE, self.people or _LIKE_PEOPLE):
            return "as people do"
        return "mostly" if self.kappa >= _MOSTLY else "with care" if self.kappa >= _CARE else "a hint only"


class MeasuredCriterion(Noun):
    """One criterion's level against people's ratings: quadratic-weighted kappa, and the share within one level."""

    rubric: str
    criterion: str
    conversations: int
    kappa: float
    within_one: float


class Measurement(Noun):
    """All that was measured, of which reader."""

    reader: ReaderVersion
    labels: tuple[Measured, ...]
    criteria: tuple[MeasuredCriterion, ...]
