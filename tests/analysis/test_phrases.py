"""What a phrase cannot do without, and rows of weights added in one go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.analysis.lanes import pack, unpack
from coach.analysis.needed import needed
from coach.analysis.stems import stem


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        (r"i (?:\w+ ){0,2}(?:worried|fed up)", {"worried", "fed"}),
        (r"my (?:\w+ )?(?:mother|father)", {"mother", "father"}),
        (r"what happens (?:\w+ ){0,5}(?:if|when)", {"happens"}),
        (r"it(?:'s| is) (?:fine|ok)", {"fine", "ok"}),
    ],
)
def test_a_phrase_needs_one_of_its_rarer_words(phrase: str, words: set[str]) -> None:
    """Where none of them was said the phrase is not tried."""
    assert needed(phrase) == frozenset(words)


def test_a_phrase_that_promises_nothing_needs_nothing() -> None:
    """An optional word cannot be counted on."""
    assert needed(r"(?:very )?\w+") is None


@given(st.lists(st.lists(st.floats(-9, 9), min_size=3, max_size=3), min_size=1, max_size=50))
def test_rows_added_as_numbers_are_rows_added_lane_by_lane(rows: list[list[float]]) -> None:
    """Packing loses no more than the third decimal of each weight."""
    sums = unpack(sum(pack(row) for row in rows), 3)
    for lane, total in enumerate(sums):
        assert total == pytest.approx(sum(row[lane] for row in rows), abs=0.0006 * len(rows))


def test_words_of_one_family_share_a_stem_and_small_words_have_none() -> None:
    """Light, but it must bring these together."""
    assert stem("organizing") == stem("organized") == stem("organizer")
    assert stem("worry") == stem("worries") == stem("worried")
    assert stem("about") == ""
