"""How often Coach and a trainer rate alike, criterion by criterion: counted from her own reviews, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coach.model.group import Rating, Review

ENOUGH = 10
"""Ratings from which shares and kappa say something; below, only the counts are told."""

_LEVELS = 5


class Agreement(Noun):
    """One criterion, over all that both rated. Shares are of `rated`; `lean` is Coach's mean level less hers.

    `kappa` is Cohen's with quadratic weights: 1 for always alike, 0 for no more often than chance; None where too few
    were rated, or where one of the two always gave the same level.
    """

    criterion: str
    title: str
    rated: int
    alike: int
    within_one: int
    lean: float
    kappa: float | None

    @property
    def enough(self) -> bool:
        """Tell whether so many were rated that a share says something."""
        return self.rated >= ENOUGH


def agreements(reviews: Iterable[Review], *, blind: bool = False) -> tuple[Agreement, ...]:
    """Count each criterion that both rated, those with most ratings first; `blind`: only where she rated unseeing."""
    pairs: dict[str, list[tuple[int, int]]] = defaultdict(list)
    titles: dict[str, str] = {}
    for review in reviews:
        if blind and not review.blind:
            continue
        for rating, pair in _both(review.ratings):
            pairs[rating.criterion].append(pair)
            titles[rating.criterion] = rating.title
    found = [_agreement(name, titles[name], both) for name, both in pairs.items()]
    return tuple(sorted(found, key=lambda one: (-one.rated, one.title)))


def overall(reviews: Iterable[Review], *, blind: bool = False) -> Agreement | None:
    """Count all criteria together; None where nothing was rated by both."""
    pairs = [pair for r in reviews if r.blind or not blind for _, pair in _both(r.ratings)]
    return _agreement("", "All criteria", pairs) if pairs else None


def by_her_alone(reviews: Iterable[Review], *, blind: bool = False) -> int:
    """Count the levels she gave where Coach found too little to give one: they can be held against nothing."""
    ratings = [one for review in reviews if review.blind or not blind for one in review.ratings]
    return sum(one.coach is None and one.trainer is not None for one in ratings)


def _both(ratings: Sequence[Rating]) -> list[tuple[Rating, tuple[int, int]]]:
    return [(r, (r.coach, r.trainer)) for r in ratings if r.coach is not None and r.trainer is not None]


def _agreement(criterion: str, title: str, pairs: Sequence[tuple[int, int]]) -> Agreement:
    return Agreement(
        criterion=criterion,
        title=title,
        rated=len(pairs),
        alike=sum(coach == trainer for coach, trainer in pairs),
        within_one=sum(abs(coach - trainer) <= 1 for coach, trainer in pairs),
        lean=sum(coach - trainer for coach, trainer in pairs) / len(pairs),
        kappa=_kappa(pairs) if len(pairs) >= ENOUGH else None,
    )


def _kappa(pairs: Sequence[tuple[int, int]]) -> float | None:
    """Weigh each disagreement by its square, against what the two would show by chance."""
    seen = sum((coach - trainer) ** 2 for coach, trainer in pairs) / len(pairs)
    coaches, trainers = [c for c, _ in pairs], [t for _, t in pairs]
    by_chance = (
        sum(coaches.count(c) * trainers.count(t) * (c - t) ** 2 for c in range(_LEVELS) for t in range(_LEVELS))
        / len(pairs) ** 2
    )
    if by_chance == 0 or len(set(coaches)) == 1 or len(set(trainers)) == 1:
        return None
    return 1 - seen / by_chance
