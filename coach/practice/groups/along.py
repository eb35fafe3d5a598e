"""How somebody in a group is coming along: what they handed in, one after another, as their trainer has seen it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.group import HandIn
from coach.model.noun import Noun
from coach.model.rubric import Score
from coach.model.scorecard import RubricVersion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.group import Review
    from coach.model.scorecard import Scorecard
    from coach.practice.ports import Store


class Level(Noun):
    """A criterion's level: the trainer's where she gave one (`hers`), else Coach's. None: not scored."""

    criterion: str
    title: str
    score: Score | None
    hers: bool


class Stage(Noun):
    """One thing handed in. `levels` is empty, and `total` None, until the trainer has seen Coach's levels."""

    hand_in: HandIn
    rubric: RubricVersion | None = None
    total: float | None = None
    levels: tuple[Level, ...] = ()
    says: str = ""
    answer: str = ""


def stages(store: Store, handed: Sequence[HandIn], trainer: str) -> tuple[Stage, ...]:
    """Lay out what was handed in, the oldest first. What is rated before Coach's levels are seen must stay unseen."""
    ids = [one.rehearsal for one in handed]
    reviews = {one.rehearsal: one for one in store.groups.reviews(ids) if one.by == trainer}
    cards = store.records.scorecards(ids)
    return tuple(
        _stage(one, reviews.get(one.rehearsal), cards.get(one.rehearsal))
        for one in sorted(handed, key=lambda one: one.at)
    )


def _stage(one: HandIn, review: Review | None, card: Scorecard | None) -> Stage:
    said = {"says": review.says, "answer": review.answer} if review else {}
    if review is None or review.seen_at is None or card is None:
        return Stage(hand_in=one, **said)
    given = {rating.criterion: rating.trainer for rating in review.ratings if rating.trainer is not None}
    levels = [
        Level(criterion=on.id, title=on.title, score=given.get(on.id, on.score), hers=on.id in given)
        for on in card.criteria
    ]
    return Stage(hand_in=one, rubric=card.rubric, total=card.total, levels=tuple(levels), **said)
