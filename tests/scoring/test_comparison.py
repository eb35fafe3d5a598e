"""Two attempts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.reading import ReaderVersion
from coach.model.scorecard import RubricVersion
from coach.scoring import compare, score

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.rubric import Rubric
    from coach.model.transcript import Transcript

    Write = Callable[[str], tuple[Transcript, Reading]]
    Load = Callable[[str], Rubric]


def test_two_attempts_by_one_rubric_are_subtracted(coded: Write, rubric: Load, good_visit: str) -> None:
    """The trainee sees what the second attempt gained."""
    before = score(*coded(good_visit.replace("O story:", "O:")), rubric("one_to_one"))
    after = score(*coded(good_visit), rubric("one_to_one"))
    found = compare(before, after)
    story = next(c for c in found.criteria if c.id == "story_of_self")
    assert found.why_not is None
    assert (story.before, story.after, story.change) == (0, 4, 4)
    assert found.total_change == pytest.approx((after.total or 0) - (before.total or 0))


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"rubric": RubricVersion(id="one_to_one", version=99)}, "version 99"),
        ({"rubric": RubricVersion(id="house_meeting", version=1)}, "house_meeting"),
        ({"reader": ReaderVersion(id="rules", version="9")}, "rules 9"),
    ],
)
def test_scores_of_different_makers_are_shown_and_not_subtracted(
    coded: Write, rubric: Load, good_visit: str, other: dict[str, object], says: str
) -> None:
    """A change of rubric or reader would pass for progress."""
    card = score(*coded(good_visit), rubric("one_to_one"))
    found = compare(card, card.model_copy(update=other))
    assert found.why_not is not None
    assert says in found.why_not
    assert found.total_change is None
    assert all(c.change is None and c.before == c.after for c in found.criteria)


def test_an_unscored_criterion_has_no_change(coded: Write, rubric: Load, good_visit: str) -> None:
    """None is not zero, so nothing can be taken from it."""
    fragment = score(*coded("O open_question: How are you?\nP: Fine."), rubric("one_to_one"))
    found = compare(fragment, score(*coded(good_visit), rubric("one_to_one")))
    assert found.total_change is None
    assert all(c.before is None and c.change is None for c in found.criteria)
