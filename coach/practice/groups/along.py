"""How somebody in a group is coming along: what they handed in, one after another, as their trainer has seen it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.group import HandIn
from coach.model.noun import Noun
from coach.model.rubric import Score
from coach.model.scorecard import RubricVersion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.group import Group, Review
    from coach.model.scorecard import Scorecard
    from coach.practice.ports import Store


class SeenLevel(Noun):
    """A criterion's level: a trainer's where one was given (`hers`), else Coach's. None: not scored."""

    criterion: str
    title: str
    score: Score | None
    hers: bool


class Stage(Noun):
    """One thing handed in. `levels` is empty, and `total` None, until the trainer has seen Coach's levels.

    `by` is the account of another trainer who read it: she then need not see any before she rates.
    """

    hand_in: HandIn
    rubric: RubricVersion | None = None
    total: float | None = None
    levels: tuple[SeenLevel, ...] = ()
    says: str = ""
    answer: str = ""
    by: str | None = None


def counts_for(review: Review, group: Group, trainer: str) -> bool:
    """Tell whether a review is this trainer's, or of another who trains the group and has said something in it."""
    return review.by == trainer or (review.says_something and review.by in group.trainers)


def is_seen(review: Review, trainer: str) -> bool:
    """Tell whether a trainer may see Coach's levels: once she has, or where another has read it and she rates none."""
    return review.by != trainer or review.seen_at is not None


def stages(store: Store, handed: Sequence[HandIn], group: Group, trainer: str) -> tuple[Stage, ...]:
    """Lay out what was handed in, the oldest first. What is rated before Coach's levels are seen must stay unseen."""
    ids = [one.rehearsal for one in handed]
    reviews = {one.rehearsal: one for one in store.groups.reviews(ids) if counts_for(one, group, trainer)}
    cards = store.records.scorecards(ids)
    return tuple(
        _stage(one, reviews.get(one.rehearsal), cards.get(one.rehearsal), trainer)
        for one in sorted(handed, key=lambda one: one.at)
    )


def _stage(one: HandIn, review: Review | None, card: Scorecard | None, trainer: str) -> Stage:
    said = _said(review, trainer) if review else {}
    if review is None or card is None or not is_seen(review, trainer):
        return Stage(hand_in=one, **said)
    given = {rating.criterion: rating.trainer for rating in review.ratings if rating.trainer is not None}
    levels = [
        SeenLevel(criterion=on.id, title=on.title, score=given.get(on.id, on.score), hers=on.id in given)
        for on in card.criteria
    ]
    return Stage(hand_in=one, rubric=card.rubric, total=card.total, levels=tuple(levels), **said)


def _said(review: Review, trainer: str) -> dict[str, str]:
    """Give what was said of it. What a trainee answers is for the trainer who is answered."""
    if review.by == trainer:
        return {"says": review.says, "answer": review.answer}
    return {"says": review.says, "by": review.by}
