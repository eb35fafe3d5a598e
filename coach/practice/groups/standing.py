"""How a group does on each criterion, as far as its trainer may know: the means, and of how many people."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from coach.model.noun import Noun
from coach.model.scorecard import RubricVersion
from coach.practice.groups.along import counts_for, is_seen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.group import Group, HandIn, Review
    from coach.model.scorecard import Scorecard

SEVERAL = 5
"""People from whom a mean does not show what one of them was given."""


class Standing(Noun):
    """How a group does on one criterion: the mean level of so many people, 0 to 4."""

    rubric: RubricVersion
    criterion: str
    title: str
    mean: float
    people: int


def last_of_each(handed: Sequence[HandIn]) -> list[str]:
    """Name the rehearsal that each of them handed in last, of whole conversations."""
    return list({one.account: one.rehearsal for one in handed if not one.moment}.values())


def standings(
    cards: Mapping[str, Scorecard], reviews: Sequence[Review], group: Group, trainer: str
) -> tuple[Standing, ...]:
    """Tell how a group does on each criterion, by the scorecard of what each handed in last; the weakest first.

    A trainer's level counts where one was given. Levels of different rubrics or versions are not put together.
    What Coach gave and she has not seen counts only among those of several people: a mean of one would show it.
    """
    reviews = [one for one in reviews if one.rehearsal in cards and counts_for(one, group, trainer)]
    seen = {review.rehearsal for review in reviews if is_seen(review, trainer)}
    given = {
        (review.rehearsal, rating.criterion): rating.trainer
        for review in reviews
        for rating in review.ratings
        if rating.trainer is not None
    }
    levels: dict[tuple[RubricVersion, str, str], list[tuple[int, bool]]] = defaultdict(list)
    for of, card in cards.items():
        for one in card.criteria:
            level = given.get((of, one.id), one.score)
            if level is not None:
                levels[card.rubric, one.id, one.title].append((level, of in seen))
    shown = {what: [level for level, known in each if known or len(each) >= SEVERAL] for what, each in levels.items()}
    found = [
        Standing(rubric=rubric, criterion=name, title=title, mean=sum(each) / len(each), people=len(each))
        for (rubric, name, title), each in shown.items()
        if each
    ]
    return tuple(sorted(found, key=lambda one: (one.rubric.id, one.rubric.version, one.mean)))
