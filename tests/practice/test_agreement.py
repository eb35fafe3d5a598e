"""How often Coach and a trainer rate alike."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from coach.model.group import Rating, Review
from coach.model.reading import ReaderVersion
from coach.model.scorecard import RubricVersion
from coach.practice.groups.agreement import ENOUGH, agreements, by_her_alone, overall

if TYPE_CHECKING:
    from coach.model.rubric import Score

levels: st.SearchStrategy[Score] = st.sampled_from((0, 1, 2, 3, 4))


def review(*pairs: tuple[Score | None, Score | None], blind: bool = False, criterion: str = "listening") -> Review:
    """Give a review with these levels, Coach's first."""
    return Review(
        rehearsal="r",
        by="ana",
        at=datetime(2026, 3, 5, tzinfo=UTC),
        blind=blind,
        rubric=RubricVersion(id="one_to_one", version=3),
        reader=ReaderVersion(id="rules", version="7"),
        ratings=tuple(Rating(criterion=criterion, title=criterion.title(), coach=c, trainer=t) for c, t in pairs),
    )


def test_only_what_both_rated_is_counted() -> None:
    """A level that one of them left out says nothing about agreement."""
    (found,) = agreements([review((3, 3), (None, 2), (1, None), (2, 4))])
    assert (found.rated, found.alike, found.within_one) == (2, 1, 1)
    assert found.lean == -1
    assert not found.enough
    assert found.kappa is None


def test_what_she_rated_alone_is_counted_apart() -> None:
    """Who has rated a short talk would else wonder where her levels are."""
    reviews = [review((3, 3), (None, 2), (1, None), blind=True), review((None, 0))]
    assert (by_her_alone(reviews), by_her_alone(reviews, blind=True)) == (2, 1)


def test_unseen_ratings_can_be_counted_alone() -> None:
    """Whoever sees a level first tends to agree with it."""
    reviews = [review((3, 3), blind=True), review((1, 3))]
    every, unseen = overall(reviews), overall(reviews, blind=True)
    assert every is not None
    assert unseen is not None
    assert (every.rated, unseen.rated) == (2, 1)
    assert overall([review((1, 3))], blind=True) is None
    assert overall([]) is None


def test_kappa_takes_away_what_chance_would_bring() -> None:
    """Worked by hand: two levels, eight of ten alike, each half the time."""
    (found,) = agreements([review(*[(0, 0), (1, 1)] * 4, (0, 1), (1, 0))])
    assert found.kappa is not None
    assert abs(found.kappa - 0.6) < 1e-9


def test_there_is_no_kappa_where_one_of_them_never_varies() -> None:
    """Chance alone would agree."""
    (found,) = agreements([review(*[(2, 2)] * ENOUGH)])
    assert found.kappa is None
    assert found.alike == ENOUGH


@given(st.lists(st.tuples(levels, levels), min_size=ENOUGH, max_size=60))
def test_figures_stay_within_their_bounds(pairs: list[tuple[Score | None, Score | None]]) -> None:
    """Whatever was rated."""
    (found,) = agreements([review(*pairs)])
    assert 0 <= found.alike <= found.within_one <= found.rated == len(pairs)
    assert found.kappa is None or -1 <= round(found.kappa, 9) <= 1
    if all(coach == trainer for coach, trainer in pairs):
        assert found.kappa in {None, 1.0}


def test_the_criterion_with_most_ratings_comes_first() -> None:
    """It says most."""
    found = agreements([review((1, 1), criterion="asking"), review((1, 1), (2, 2), criterion="listening")])
    assert [one.criterion for one in found] == ["listening", "asking"]
