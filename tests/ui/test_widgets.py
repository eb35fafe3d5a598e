"""Small parts of a page that can be read without drawing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach import analysis
from coach.model.account import ALONE
from coach.model.judgement import Contrast, Judgement
from coach.model.transcript import Speaker, Transcript, Turn
from coach.ui.meter import meter
from coach.ui.opinion import told
from coach.ui.thread import thread

if TYPE_CHECKING:
    from coach.practice.desk import Desk


def _talk(*said: str) -> str:
    turns = tuple(Turn(speaker=list(Speaker)[number % 2], text=text) for number, text in enumerate(said))
    return meter(analysis.read(Transcript(id="t", turns=turns)))


def test_the_meter_says_how_much_was_yours_and_what_you_asked() -> None:
    """Four words of eighteen are some 22 in a hundred; one question was asked, and it was open."""
    drawn = _talk("What brought you here?", "My son did, he is the one who reads every notice on the wall.")
    assert "You spoke 22%" in drawn
    assert "1 question, 1 open" in drawn
    assert "under a minute" in drawn


def test_the_meter_is_quiet_before_anything_was_said() -> None:
    """No figures are made up for an empty talk."""
    assert "%" not in _talk()


@pytest.mark.parametrize("spoken_by", ["scripted", "model"])
def test_a_line_that_stood_in_for_the_model_says_so(desk: Desk, scenario_id: str, spoken_by: str) -> None:
    """Who found the words is never left in doubt."""
    rehearsal = desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner=ALONE), "Thanks for having me.")
    turns = tuple(turn.model_copy(update={"voice": spoken_by}) for turn in rehearsal.turns)
    drawn = thread(rehearsal.model_copy(update={"voice": "model", "turns": turns}))
    assert ("own line" in drawn) is (spoken_by == "scripted")
    assert "own line" not in thread(rehearsal)


def test_a_hint_is_said_to_be_noted_only_where_somebody_else_may_see_it(desk: Desk, scenario_id: str) -> None:
    """Alone there is no record that anybody reads, and whoever is nervous need not think of one."""
    rehearsal = desk.rehearsals.hint(desk.rehearsals.start(scenario_id, owner=ALONE))
    assert "Hint" in thread(rehearsal)
    assert "noted" not in thread(rehearsal)
    assert "noted in your record" in thread(rehearsal, noted=True)


def test_a_second_opinion_is_laid_beside_the_rules() -> None:
    """Where the two differ both levels stand there; what could not be scored is not a zero."""
    judgement = Judgement(rounds=3, dropped=1)
    differs = Contrast(criterion="ask", title="The <ask>", by_rules=None, by_judge=3, judged=True)
    drawn = told(judgement, (differs,))
    assert "The &lt;ask&gt;" in drawn
    assert "not scored" in drawn
    assert "3 of 4" in drawn
    assert "1 answer left out" in drawn
    assert "agree" in told(judgement, ())
