"""A trainer reads what was handed in: her levels over Coach's, remarks on turns, a few words, each kept as made.

Every method takes who asks, and opens only what was handed in to that trainer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach import scoring
from coach.model.errors import EntranceError, NotFound
from coach.model.group import LONGEST, Rating, Remark, Review
from coach.model.noun import Noun
from coach.model.rubric import Score
from coach.model.scorecard import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from coach.model.account import Account
    from coach.model.group import HandIn
    from coach.model.rubric import Rubric
    from coach.model.scorecard import CriterionScore, Scorecard
    from coach.practice.debriefs import Debrief, Debriefs
    from coach.practice.ports import Clock, Groups

_CHANGED = "The rubric or the conversation has changed since this page was drawn. Reload it, then go on."


_ANOTHERS = "Another trainer of this group has read this meanwhile, and what they say of it stands. Reload to see it."


class GivenLevel(Noun):
    """The level a trainer gives a criterion, and why if she says."""

    score: Score
    why: str = ""


@dataclass(frozen=True)
class Reviews:
    """The use cases of reviewing, over everything that was handed in."""

    groups: Groups
    debriefs: Debriefs
    clock: Clock

    def open(self, trainer: Account, rehearsal: str) -> tuple[Debrief, HandIn]:
        """Show what was handed in to this trainer. Raises NotFound for everything else."""
        handed = self.groups.hand_in_of(rehearsal)
        if handed is None or not self.groups.group(handed.group).shows(handed, trainer.id):
            raise NotFound("This was not handed in to you, or was taken back since.")
        return self.debriefs.of_rehearsal(rehearsal), handed

    def of(self, rehearsal: str) -> Review | None:
        """Find what was said of a rehearsal."""
        return next(iter(self.groups.reviews([rehearsal])), None)

    def read_by_another(self, trainer: Account, handed: HandIn, review: Review | None) -> str | None:
        """Name the account of another trainer of the group who has said something of it: what she says stands."""
        if review is None or review.by == trainer.id:
            return None
        others = {*self.groups.group(handed.group).trainers} - {trainer.id}
        return review.by if review.says_something and review.by in others else None

    def by(self, trainer: Account) -> Sequence[Review]:
        """List all the trainer's reviews, the oldest first."""
        return self.groups.reviews_by(trainer.id)

    def see(self, trainer: Account, rehearsal: str) -> Review:
        """Keep that the trainer has seen Coach's levels: what she rates from now on is not rated unseen."""
        debrief, handed = self.open(trainer, rehearsal)
        return self._edit(trainer, debrief, handed, lambda before: {"seen_at": before.seen_at or self.clock()})

    def rate(self, trainer: Account, rehearsal: str, levels: Mapping[str, GivenLevel | None]) -> Review:
        """Keep the trainer's levels on these criteria; None takes one away, and what is not named stays as it is.

        Whoever has rated is shown Coach's levels. Once levels were given with those in sight, none of the review count
        as unseen. Raises EntranceError for a criterion that is not on the scorecard.
        """
        debrief, handed = self.open(trainer, rehearsal)
        if levels.keys() - {one.id for one in debrief.scorecard.criteria}:
            raise EntranceError(_CHANGED)

        def change(before: Review) -> dict[str, object]:
            ratings = _merged(debrief.scorecard, before.ratings, levels)
            same = _levels(before.ratings) == _levels(ratings)
            blind = before.blind if same else before.seen_at is None
            return {"ratings": ratings, "blind": blind, "seen_at": before.seen_at or self.clock()}

        return self._edit(trainer, debrief, handed, change)

    def remark(self, trainer: Account, rehearsal: str, turn: int, text: str) -> Review:
        """Say something about a turn, in place of what was said of it before; an empty text takes that away."""
        debrief, handed = self.open(trainer, rehearsal)
        if not 0 <= turn < len(debrief.transcript.turns):
            raise EntranceError(_CHANGED)
        said = [Remark(turn=turn, text=text.strip()[:LONGEST])] if text.strip() else []

        def change(before: Review) -> dict[str, object]:
            others = [one for one in before.remarks if one.turn != turn]
            return {"remarks": tuple(sorted(others + said, key=lambda one: one.turn))}

        return self._edit(trainer, debrief, handed, change)

    def say(self, trainer: Account, rehearsal: str, text: str) -> Review:
        """Say something about the whole."""
        debrief, handed = self.open(trainer, rehearsal)
        return self._edit(trainer, debrief, handed, lambda _: {"says": text.strip()[:LONGEST]})

    def _edit(
        self, trainer: Account, debrief: Debrief, handed: HandIn, change: Callable[[Review], dict[str, object]]
    ) -> Review:
        """Change one part of what was said, whatever another tab changes of the others.

        Raises EntranceError where another trainer of the group has said something: each review is one person's.
        """
        card, of = debrief.scorecard, debrief.transcript.id
        begun = Review(
            rehearsal=of, by=trainer.id, at=self.clock(), blind=False, rubric=card.rubric, reader=card.reader
        )
        others = {*self.groups.group(handed.group).trainers} - {trainer.id}
        made = {name: getattr(begun, name) for name in ("by", "at", "rubric", "reader")}

        def edited(before: Review | None) -> Review:
            if before is not None and before.says_something and before.by in others:
                raise EntranceError(_ANOTHERS)
            review = (before or begun).model_copy(update=made)
            if before is None or before.by == trainer.id:
                return review.model_copy(update=change(review))
            review = review.model_copy(update=_taken_over(before, trainer.id))
            changed = review.model_copy(update=change(review))
            return changed.model_copy(update={"blind": changed.blind and not before.ratings})

        return self.groups.edit_review(of, edited)


def _taken_over(before: Review, trainer: str) -> dict[str, object]:
    """Keep who has seen Coach's levels: what another trainer saw, this one has not, unless she had looked before."""
    looked = {*before.looked, *([before.by] if before.seen_by(before.by) else [])}
    return {"seen_at": before.at if trainer in looked else None, "looked": tuple(sorted(looked - {trainer}))}


def _merged(card: Scorecard, before: Sequence[Rating], levels: Mapping[str, GivenLevel | None]) -> tuple[Rating, ...]:
    """Lay changed levels over those before, in the order of the scorecard."""
    ratings = {one.criterion: one for one in before}
    for one in card.criteria:
        level = levels.get(one.id)
        if level is not None:
            ratings[one.id] = Rating(
                criterion=one.id,
                title=one.title,
                coach=one.score,
                trainer=level.score,
                why=level.why.strip()[:LONGEST],
            )
        elif one.id in levels:
            ratings.pop(one.id, None)
    return tuple(ratings[one.id] for one in card.criteria if one.id in ratings)


def _levels(ratings: Sequence[Rating]) -> dict[str, Score | None]:
    return {rating.criterion: rating.trainer for rating in ratings}


def as_reviewed(debrief: Debrief, review: Review, reviewer: str) -> Debrief:
    """Show a debrief as its trainer left it: her levels count where she gave any, and the total follows."""
    card = _rated_card(debrief.scorecard, review, debrief.rubric, reviewer)
    return debrief.model_copy(update={"scorecard": card, "review": review, "reviewer": reviewer})


def _rated_card(scorecard: Scorecard, review: Review, rubric: Rubric, reviewer: str) -> Scorecard:
    given = {rating.criterion: rating for rating in review.ratings if rating.trainer is not None}
    criteria = tuple(_rated(one, given.get(one.id), reviewer) for one in scorecard.criteria)
    levels = {one.id: one.score for one in criteria}
    if not given or levels == {one.id: one.score for one in scorecard.criteria}:
        return scorecard.model_copy(update={"criteria": criteria})
    return scorecard.model_copy(update={"criteria": criteria, "total": scoring.total(rubric, levels)})


def _rated(one: CriterionScore, rating: Rating | None, reviewer: str) -> CriterionScore:
    if rating is None:
        return one
    why = f" {rating.why}" if rating.why else ""
    if rating.trainer == one.score:
        return one.model_copy(update={"reason": f"{one.reason} {reviewer} agrees.{why}", "source": Source.TRAINER})
    by_coach = "did not score it" if one.score is None else f"gave it {one.score}"
    return one.model_copy(
        update={
            "score": rating.trainer,
            "reason": f"{reviewer} gave it {rating.trainer}.{why} Coach {by_coach}: {one.reason}",
            "source": Source.TRAINER,
        }
    )
