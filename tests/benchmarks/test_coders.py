"""What agreement is measured with: the codes that most of a turn's coders set, and in the repository's own corpora."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.coders import by_most, share, share_tied
from coach.model.reading import Label
from coach.model.transcript import Speaker

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
GOLD = {"objection": True, "self_interest": False, "thanks": True}


def test_two_of_three_decide() -> None:
    """What the writer passed over is there where both others found it, and what they alone set is not."""
    turn = {"gold": GOLD, "second": {"self_interest": [[0, 9]]}, "blind": [["self_interest"]]}
    assert by_most(turn) == {"objection": False, "self_interest": True, "thanks": True}
    assert share(turn)["objection"] == pytest.approx(1 / 3)


def test_where_nobody_else_coded_the_writers_codes_stand() -> None:
    """Public data has one coder."""
    assert by_most({"gold": GOLD}) == GOLD
    assert by_most({"text": "Not coded."}) == {}


def test_where_the_writer_did_not_code_the_others_do() -> None:
    """Every label of the speaker is told, there or not."""
    turn = {"speaker": "person", "text": "Put me down.", "blind": [["yes"], ["yes", "objection"]]}
    assert by_most(turn) == {"self_interest": False, "objection": False, "yes": True, "maybe": False, "no": False}
    assert share(turn) == {"yes": 1.0, "objection": 0.5}


def test_an_ask_is_tied_as_far_as_those_who_coded_it_say_so() -> None:
    """Whoever saw no ask has no say."""
    tied, not_tied = {"tied_to_interest": True}, {"tied_to_interest": False}
    assert share_tied({"ask_properties": tied, "blind_asks": [not_tied]}) == 0.5
    assert share_tied({"gold": GOLD}) is None


@pytest.mark.parametrize("folder", ["corpus", "kept_aside"])
def test_every_turn_was_coded_blind_with_labels_of_its_speaker(folder: str) -> None:
    """In the corpus that the weights are learned from, and in what is kept aside."""
    theirs = {Label.SELF_INTEREST, Label.OBJECTION, Label.YES, Label.MAYBE, Label.NO}
    for path in sorted((BENCHMARKS / folder).glob("*.json")):
        turns: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["turns"]
        for turn in turns:
            assert turn["blind"], path.name
            for label in (label for coding in turn["blind"] for label in coding):
                assert (Label(label) in theirs) == (turn["speaker"] == Speaker.PERSON), path.name
