"""A trainer's levels over Coach's: what may be said, and how the scorecard looks once it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import scoring
from coach.model.errors import EntranceError
from coach.model.noun import Noun
from coach.model.rubric import Score
from coach.model.scorecard import Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.group import Rating, Remark, Review
    from coach.model.rubric import Rubric
    from coach.model.scorecard import CriterionScore, Scorecard
    from coach.practice.debriefs import Debrief


class Level(Noun):
    """The level a trainer gives a criterion, and why if she says."""

    score: Score
    why: str = ""


def check_levels(debrief: Debrief, levels: Mapping[str, Level], remarks: Sequence[Remark], says: str) -> None:
    """Raise EntranceError where nothing is said, or of something that is not there."""
    if not levels and not remarks and not says.strip():
        raise EntranceError("Nothing is said yet: rate a criterion, remark on a turn, or write a few words.")
    strange = levels.keys() - {one.id for one in debrief.scorecard.criteria}
    if strange or any(not 0 <= remark.turn < len(debrief.transcript.turns) for remark in remarks):
        raise EntranceError("The rubric or the conversation has changed since this page was drawn. Reload it.")


def reviewed(scorecard: Scorecard, review: Review, rubric: Rubric) -> Scorecard:
    """Let the trainer's levels count where she gave any, and the total follow. Coach's own reason stays readable."""
    given = {rating.criterion: rating for rating in review.ratings if rating.trainer is not None}
    criteria = tuple(_rated(one, given[one.id]) if one.id in given else one for one in scorecard.criteria)
    levels = {one.id: one.score for one in criteria}
    return scorecard.model_copy(update={"criteria": criteria, "total": scoring.total(rubric, levels)})


def _rated(one: CriterionScore, rating: Rating) -> CriterionScore:
    if rating.trainer == one.score:
        agreed = "Your trainer agrees." + (f" {rating.why}" if rating.why else "")
        return one.model_copy(update={"reason": f"{one.reason} {agreed}", "source": Source.TRAINER})
    by_coach = "did not score it" if one.score is None else f"gave it {one.score}"
    why = f" {rating.why}" if rating.why else ""
    return one.model_copy(
        update={
            "score": rating.trainer,
            "reason": f"Your trainer’s level.{why} (Coach {by_coach}: {one.reason})",
            "source": Source.TRAINER,
        }
    )
