"""A yes is earned: what scripted trainees of known skill reach with the built-in people."""

from __future__ import annotations

from collections import Counter

import pytest

from coach.analysis.listening import Listener
from coach.analysis.read import read
from coach.model.rehearsal import Difficulty, Outcome
from coach.roleplay import TRAINEES, Memory, Simulated, simulate
from tests.roleplay.people import IDS, person

SEEDS = {"unskilled": range(2), "excellent": range(4)}
"""Of the excellent it is counted how many get a yes; of the others that none does, on any day."""
YES = (Outcome.YES, Outcome.CONDITIONAL_YES)
WANTED = {Difficulty.EASY: 0.95, Difficulty.NORMAL: 0.85, Difficulty.HARD: 0.6}


def _runs(name: str, skill: str, difficulty: Difficulty) -> list[Simulated]:
    """Rehearse with every trainee of a skill. What is heard again is remembered, as `coach simulate` does it."""
    begun = [(one, Memory().begin) for one in TRAINEES if one.skill == skill]
    return [simulate(person(name), one, seed, difficulty, begin) for one, begin in begun for seed in SEEDS[skill]]


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_nobody_unskilled_gets_a_yes(name: str, difficulty: Difficulty) -> None:
    """Not by pleading, pitching, stuffing words, ordering or sitting there; and no locked fact slips out."""
    runs = _runs(name, "unskilled", difficulty)
    assert Counter((run.trainee, run.outcome) for run in runs if run.outcome in YES) == Counter()
    assert sum(run.leaks for run in runs) == 0
    assert sum(run.repeats for run in runs) == 0


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_an_excellent_organizer_mostly_gets_a_yes(name: str, difficulty: Difficulty) -> None:
    """A person whom nobody can move teaches nothing either."""
    runs = _runs(name, "excellent", difficulty)
    assert sum(run.outcome in YES for run in runs) >= WANTED[difficulty] * len(runs)
    assert sum(run.leaks + run.repeats for run in runs) == 0


def test_listening_turn_by_turn_reads_what_reading_the_whole_does() -> None:
    """Hindsight may change a label here and there; questions and days are what they were when they were said."""
    run = simulate(person(IDS[0]), TRAINEES[0], 1, Difficulty.NORMAL, Listener)
    listener = Listener(run.transcript.model_copy(update={"turns": ()}))
    live, whole = [listener.hear(turn) for turn in run.transcript.turns], read(run.transcript).turns
    assert [(turn.question, turn.times) for turn in live] == [(turn.question, turn.times) for turn in whole]
    same = sum(a.labels == b.labels for a, b in zip(live, whole, strict=True))
    assert same >= len(whole) * 3 // 4


def test_a_simulation_repeats_itself_for_the_same_seed() -> None:
    """Figures can be checked by running them again."""
    first, second = (simulate(person(IDS[0]), TRAINEES[3], 5, Difficulty.HARD, Listener) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("name", ["call-to-set-a-visit", "panadera-en-espanol"])
def test_what_is_remembered_is_what_would_be_read_and_heard_again(name: str) -> None:
    """Rehearsals that share their beginning go as each would alone, and are scored by the same reading."""
    for trainee in TRAINEES:
        memory = Memory()
        for difficulty in Difficulty:
            run = simulate(person(name), trainee, 3, difficulty, memory.begin)
            assert run == simulate(person(name), trainee, 3, difficulty, Listener)
            assert memory.read(run.transcript, run.known) == read(run.transcript, run.known)
