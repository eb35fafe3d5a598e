"""Quotes as they are shown: cut in plain sight, and none twice."""

from __future__ import annotations

import pytest

from coach.model.scorecard import Quote
from coach.practice.report.quotes import excerpt, told_once


@pytest.mark.parametrize(
    ("quote", "turn", "shown"),
    [
        ("How was it?", "Thanks. How was it?", "How was it?"),
        ("i dont want you to feel", "i dont want you to feel pushed or anything", "i dont want you to feel …"),
        ("and i just wanted", "i saw the flyer and i just wanted to hear you", "… and i just wanted …"),
        ("So it is cold", "So it is cold. Why?", "So it is cold"),
        ("you came", "“I know you came”", "… you came"),
        ("want you to fe", "want you to feel, you know, free", "want you to feel …"),
        ("words of somebody else", "not said here", "words of somebody else"),
        ("", "nothing", ""),
    ],
)
def test_a_quote_that_was_cut_shows_it(quote: str, turn: str, shown: str) -> None:
    """An ellipsis stands where the sentence goes on, and no word is halved."""
    assert excerpt(quote, turn) == shown


def test_a_long_quote_is_cut_between_words() -> None:
    """Its beginning is enough to find it; the whole stands in the conversation."""
    shown = excerpt("word " * 60, "word " * 60 + "end.")
    assert len(shown) < 170
    assert shown.endswith("word …")


def test_the_same_words_are_listed_once() -> None:
    """A quote within another of the same turn is left out; the same words in another turn are not."""
    turn = "is it the schedule or is it more something else?"
    inner = turn.index("is it more")
    quotes = [
        Quote(turn=3, quote=turn, start=0, end=len(turn)),
        Quote(turn=3, quote=turn[inner:], start=inner, end=len(turn)),
        Quote(turn=5, quote=turn[inner:], start=0, end=len(turn) - inner),
    ]
    assert [(one.order, one.quote.turn) for one in told_once(quotes)] == [(0, 3), (2, 5)]
