"""Talks of any length: worked out ahead, turn by turn or whole, they are read alike; nothing else is left changed."""

from __future__ import annotations

import gc
import pathlib
import subprocess
import sys

import pytest

from coach.analysis import read
from coach.analysis.garbage import uncollected
from coach.analysis.heard import hear
from coach.analysis.read import conclude, read_turn
from coach.analysis.talk import Talk
from coach.analysis.words_first import AT_ONCE
from coach.model.transcript import Transcript

CORPUS = pathlib.Path(__file__).parents[2] / "benchmarks" / "corpus"


def test_a_talk_longer_than_is_worked_out_at_once_is_read_as_it_is_turn_by_turn() -> None:
    """A rehearsal is read as it is spoken; brought in whole, the same words must get the same reading."""
    talks = [Transcript.model_validate_json(file.read_text("utf-8")) for file in sorted(CORPUS.glob("c1*.json"))[:20]]
    whole = Transcript(id="long", turns=tuple(turn for talk in talks for turn in talk.turns))
    assert len(whole.turns) > 2 * AT_ONCE
    talk = Talk(whole)
    for index, turn in enumerate(whole.turns):
        read_turn(hear(index, turn), talk)
    assert conclude(whole, talk, {}) == read(whole)


def test_after_a_reading_garbage_is_collected_again_even_if_it_failed() -> None:
    """Whoever reads in the middle of other work finds Python as they left it."""

    @uncollected()
    def fail() -> None:
        assert not gc.isenabled()
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        fail()
    assert gc.isenabled()


def test_where_somebody_has_paused_the_collection_it_stays_paused() -> None:
    """It is theirs to begin it again."""
    gc.disable()
    try:
        read(Transcript(id="empty"))
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize("sign", [".", "?!", "…"])
def test_a_key_that_was_leaned_on_keeps_nobody_waiting(sign: str) -> None:
    """A turn of 20,000 dots took half a minute, and on a server everybody waited; the rest is for slow machines."""
    script = (
        "from coach.analysis import read\nfrom coach.model.transcript import Speaker, Transcript, Turn\n"
        f"turn = Turn(speaker=Speaker.ORGANIZER, text='Well ' + {sign!r} * (19_000 // len({sign!r})) + 'so')\n"
        "read(Transcript(id='leaned', turns=(turn,) * 4))"
    )
    subprocess.run([sys.executable, "-c", script], timeout=40, check=True)
