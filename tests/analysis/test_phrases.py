"""Phrases looked up by the words of a turn, and rows of weights added in one go."""

from __future__ import annotations

import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.analysis.answer_cues import FIRM, HEDGING, REFUSING
from coach.analysis.ask_cues import ALWAYS, INVITING
from coach.analysis.cues import Cues, Ear
from coach.analysis.heard import hear
from coach.analysis.lanes import pack, unpack
from coach.analysis.organizer_cues import ORGANIZER
from coach.analysis.person_cues import PERSON
from coach.analysis.regard_cues import REGARD
from coach.analysis.stems import stem
from coach.model.transcript import Speaker, Transcript, Turn

CORPUS = pathlib.Path(__file__).parents[2] / "benchmarks" / "corpus"


@pytest.mark.parametrize("table", [ORGANIZER, REGARD, INVITING, ALWAYS, PERSON, FIRM, HEDGING, REFUSING])
@pytest.mark.parametrize("name", ["c11", "c29", "c105", "c140"])
def test_no_phrase_that_is_there_is_missed(table: Cues, name: str) -> None:
    """Trying every phrase on every turn finds no more than those that the turn's words let through."""
    talk = Transcript.model_validate_json((CORPUS / f"{name}.json").read_text(encoding="utf-8"))
    for index, turn in enumerate(talk.turns):
        heard = hear(index, turn)
        assert table.rows(heard) == {p.name for p in table.phrases if next(p.places(heard.low), None)}


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        (r"my (?:\w+ )?(?:mother|father)", "and my süße mother said no"),
        (r"come (?!on)(?:\w+)?", "come é with me"),
        (r"i'd (?:like|love)(?: to)?(?! (?:more (?:than|in)))", "i'd love to be there"),
        (r"él \w+", "dijo él mañana"),
        (r"take [\d.]+", "take .٣ of it"),
        (r"hear[^\w]+you", "we hear – you know"),
        (r"my mother", "that was my mother's kitchen"),
        (r"you (?:\w+ )?owe", "what you still owe"),
    ],
)
def test_looks_ahead_letters_beyond_ascii_and_apostrophes_are_heard(phrase: str, said: str) -> None:
    """A turn's words let a phrase through more loosely than it matches, and the phrase itself decides."""
    assert Cues(Ear(), row=phrase).any(hear(0, Turn(speaker=Speaker.PERSON, text=said)))


@pytest.mark.parametrize("phrase", [r"(?:very )?\w+", r"\w+ mother", "come (?!on"])
def test_a_phrase_that_cannot_be_looked_for_is_refused(phrase: str) -> None:
    """It must begin with a fixed word, and its brackets must close; the error names it."""
    with pytest.raises(ValueError, match="phrase"):
        Cues(Ear(), row=phrase).any(hear(0, Turn(speaker=Speaker.PERSON, text="come on")))


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
