"""The page that says how far the reading can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import library
from coach.analysis import READER
from coach.model.reading import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest


def test_every_label_and_what_validated_it_is_told(visit: Callable[..., AppTest]) -> None:
    """Whoever wonders about a mark finds it, and whether anybody outside has checked it."""
    page = visit("trust")
    told = " ".join(part.value for part in page.markdown)
    assert not page.exception
    assert "no outside validation" in told
    assert "checked on data coded by outsiders" in told
    assert "people with one another 0.74" in told
    assert "The sentence it quotes is a right one" in told


def test_the_figures_are_those_of_the_reader_that_ships() -> None:
    """A reader that has changed since it was measured may not show the old one's figures."""
    measured = library.measured()
    assert measured.reader == READER
    assert {row.code for row in measured.labels} >= {label.value for label in Label}


def test_what_is_mostly_wrong_is_called_a_hint() -> None:
    """Precision under a half never counts as right more often than not."""
    for row in library.measured().labels:
        assert (row.trust == "a hint only") or row.precision >= 0.5
