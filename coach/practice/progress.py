"""How each criterion went over time."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from coach.model.noun import Noun
from coach.model.reading import ReaderVersion
from coach.model.scorecard import RubricVersion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.attempt import Attempt
    from coach.practice.ports import Records

_A_WAY = 3
"""From so many times on it shows a way."""


class Mark(Noun):
    """One criterion's level at one time. Marks of different rubric or reader versions are not joined."""

    attempt: str
    at: datetime
    rehearsed: bool
    criterion: str
    title: str
    score: int
    rubric: RubricVersion
    reader: ReaderVersion

    @property
    def line(self) -> str:
        """Name the line in a chart that this mark belongs to: equal only where the measure was equal."""
        return f"{self.rubric.id} v{self.rubric.version}, reader {self.reader.version}"


def measured_often(every: Sequence[Mark]) -> tuple[Mark, ...]:
    """Leave out each criterion that was measured less than three times by its rubric.

    One point shows no way, and a line between two evenings with two people says only that people differ.
    """
    times = Counter((mark.criterion, mark.rubric.id) for mark in every)
    return tuple(mark for mark in every if times[mark.criterion, mark.rubric.id] >= _A_WAY)


def marks(records: Records, attempts: Sequence[Attempt]) -> tuple[Mark, ...]:
    """List every scored criterion of those attempts that are finished, the oldest first.

    Unscored ones have no mark. Nor have retries, which begin with the words of the first try and would count twice;
    nor what was told from memory, which is no measure of what was said.
    """
    counted = {a.id: a for a in attempts if a.finished and a.again_from is None and not a.from_memory}
    found = [
        Mark(
            attempt=of,
            at=counted[of].at,
            rehearsed=counted[of].rehearsed,
            criterion=c.id,
            title=c.title,
            score=c.score,
            rubric=card.rubric,
            reader=card.reader,
        )
        for of, card in records.scorecards(list(counted)).items()
        for c in card.criteria
        if c.score is not None
    ]
    return tuple(sorted(found, key=lambda mark: mark.at))
