"""What was told from memory is scored by what memory carries, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import MomentKind
from coach.scoring import score
from coach.scoring.from_memory import NOT_CARRIED, ON_TRUST
from tests.scoring.conftest import GOOD_VISIT, write_down

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.rubric import Rubric
    from coach.model.scorecard import Scorecard

HURRIED = """
O purpose: I asked to meet because I want to hear how you find the nights.
P: They are long.
O closed_question !survey_run: Do you have children? Do they sleep?
P self_interest: One. I see her on Sundays, and on Sundays I am too tired to take her anywhere she wants to go.
O ask [specific time_bound choice]: Would you come on Tuesday at three? You can say no.
P maybe: Maybe. I would have to see how the week goes, and who has her, and whether I slept at all before it.
O restate !maybe_taken_for_yes: Great, I will put you down for Tuesday at three then.
"""


def told(written: str, rubric: Rubric) -> Scorecard:
    """Score a conversation as one told from memory."""
    transcript, reading = write_down(written)
    return score(transcript.model_copy(update={"from_memory": True}), reading, rubric)


def test_counts_are_withheld_and_there_is_no_total(rubric: Callable[[str], Rubric]) -> None:
    """Even of a good visit, nothing is said of how one listened; that is not a zero."""
    card = told(GOOD_VISIT, rubric("one_to_one"))
    assert card.total is None
    withheld = {one.id for one in card.criteria if one.reason == NOT_CARRIED}
    assert {"open_questions", "listening", "self_interest", "stance"} <= withheld
    assert all(one.score is None for one in card.criteria if one.id in withheld)


def test_what_was_asked_and_agreed_is_scored_on_trust(rubric: Callable[[str], Rubric]) -> None:
    """A definite ask is not held down by listening that was left out of the telling, and the reason says so."""
    ask = next(one for one in told(HURRIED, rubric("one_to_one")).criteria if one.id == "ask")
    assert ask.score == 3
    assert ask.reason.endswith(ON_TRUST)


def test_only_moments_that_memory_carries_are_told(rubric: Callable[[str], Rubric]) -> None:
    """A maybe taken for a yes is remembered; a row of questions is as the teller shortened it."""
    assert [moment.kind for moment in told(HURRIED, rubric("one_to_one")).moments] == [MomentKind.MAYBE_TAKEN_FOR_YES]
