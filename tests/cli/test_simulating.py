"""`simulate`: what the scripted trainees bring home."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_every_trainee_rehearses_and_the_outcomes_are_counted(coach: Run) -> None:
    """One line of JSON for each trainee, and nobody without skill is told yes or hears what is locked."""
    done = coach("simulate", "tenant-let-down-before", "--runs", "2", "--difficulty", "normal", "--json")
    assert done.returncode == 0
    tallies = [json.loads(line) for line in done.stdout.splitlines()]
    assert len({tally["trainee"] for tally in tallies}) == len(tallies)
    for tally in tallies:
        assert sum(tally["outcomes"].values()) == tally["runs"] == 2
        assert tally["leaks"] == tally["repeats"] == 0
        if tally["skill"] == "unskilled":
            assert not {"yes", "conditional_yes"} & set(tally["outcomes"])
    best = [tally["score"] for tally in tallies if tally["skill"] == "excellent"]
    worst = [tally["score"] or 0 for tally in tallies if tally["skill"] == "unskilled"]
    assert min(best) > max(worst)


def test_for_people_there_is_a_table_with_a_row_for_each_trainee(coach: Run) -> None:
    """And a scenario that does not exist is told."""
    done = coach("simulate", "tenant-let-down-before", "--runs", "1", "--difficulty", "easy")
    assert "excellent listener" in done.stdout
    assert "yes easy" in done.stdout
    assert coach("simulate", "nobody").returncode == 2
