"""`simulate`: scripted trainees of known skill rehearse, on every core, and how it ends is counted."""

from __future__ import annotations

import gc
import os
import signal
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from statistics import fmean
from typing import TYPE_CHECKING

from coach import scoring
from coach.cli.naming import with_files
from coach.cli.output import console, say, write_noun
from coach.cli.waiting import waiting
from coach.model.noun import Noun
from coach.model.rehearsal import AGREED, Difficulty, Outcome
from coach.practice.report.words import counted
from coach.roleplay import TRAINEES, Memory
from coach.roleplay import simulate as rehearse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.practice.desk import Desk
    from coach.roleplay import Simulated

_BY_NAME = {trainee.name: trainee for trainee in TRAINEES}
_SCORED = 10
_MANY = 4
"""With so many people to a worker, none of them waits long for the last one."""
_SELDOM = 100_000
_CAST: dict[str, tuple[Scenario, Rubric | None]] = {}
"""The scenarios of this process and what their rehearsals are held against, by id."""


class Tally(Noun):
    """How one trainee fared with one person at one difficulty. Means are over the runs; `held` counts yeses that hold.

    `turns_to_yes` is None where nobody said yes. `score` is the mean of the first ten runs, which is steady enough, and
    None where too little was said to score any of them.
    """

    scenario: str
    trainee: str
    skill: str
    difficulty: Difficulty
    runs: int
    outcomes: dict[Outcome, int]
    held: int
    turns: float
    turns_to_yes: float | None
    told: float
    facts: int
    trust: float
    score: float | None
    leaks: int
    repeats: int

    @property
    def yes_share(self) -> float:
        """Give the share of runs that ended in a yes, with a condition or without."""
        return sum(self.outcomes.get(outcome, 0) for outcome in AGREED) / self.runs


def simulate(
    desk: Desk, ids: Sequence[str], *, runs: int, difficulty: str | None, as_json: bool, scored: bool = True
) -> None:
    """Run every trainee against the scenarios and write the tallies, or a table of them.

    A job is one trainee with one person at every difficulty, so that what is the same at each is read once.
    """
    began = time.perf_counter()
    desk, ids = with_files(desk, ids)
    scenarios = [desk.content.scenario(name) for name in ids] or list(desk.content.scenarios)
    levels = [Difficulty(difficulty)] if difficulty else list(Difficulty)
    rubrics = {one.id: desk.content.rubric(one.rubric) if scored else None for one in scenarios}
    jobs = [(scenario.id, trainee.name, levels, runs) for scenario in scenarios for trainee in TRAINEES]
    count = len(jobs) * len(levels) * runs
    of = f"{counted(len(scenarios), 'scenario')}, {len(TRAINEES)} trainees, {counted(runs, 'seed')}"
    say(f"{counted(count, 'rehearsal')}: {of}.")
    tallies: list[Tally] = []
    workers = min(len(jobs), os.cpu_count() or 1)
    # All trainees of a person go to one worker where there are people enough for all: they say and hear the same lines.
    chunk = len(TRAINEES) if len(scenarios) >= _MANY * workers else 1
    with (
        waiting(f"Rehearsing {count:,} times") as tell,
        ProcessPoolExecutor(workers, initializer=_take, initargs=(scenarios, rubrics)) as pool,
    ):
        for part in _until_stopped(pool, pool.map(_run, jobs, chunksize=chunk)):
            tallies += part
            tell(f"Rehearsed {len(tallies) * runs:,} of {count:,} times")
            if as_json:
                for tally in part:
                    write_noun(tally)
    if not as_json:
        _draw(tallies, levels)
    say(f"{count:,} rehearsals in {time.perf_counter() - began:.1f} seconds.")


def _until_stopped(pool: ProcessPoolExecutor, parts: Iterable[list[Tally]]) -> Iterator[list[Tally]]:
    """Give what the workers made; with Ctrl-C, what they have not begun is not waited for."""
    try:
        yield from parts
    except KeyboardInterrupt:
        pool.shutdown(wait=False, cancel_futures=True)
        raise


def _take(scenarios: Sequence[Scenario], rubrics: dict[str, Rubric | None]) -> None:
    """Give a worker its scenarios once: each is laid out when it is first met, and stays so."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it without a word: whoever waits is told once
    for scenario in scenarios:
        _CAST[scenario.id] = (scenario, rubrics[scenario.id])
    gc.freeze()
    gc.set_threshold(_SELDOM)  # rehearsals leave hardly a circle behind; looking for one took a tenth of the time


def _run(job: tuple[str, str, Sequence[Difficulty], int]) -> list[Tally]:
    name, trainee, levels, runs = job
    scenario, rubric = _CAST[name]
    done: dict[Difficulty, list[Simulated]] = {level: [] for level in levels}
    totals: dict[Difficulty, list[float]] = {level: [] for level in levels}
    for seed in range(1, runs + 1):
        memory = Memory()
        for level in levels:
            one = rehearse(scenario, _BY_NAME[trainee], seed, level, memory.begin)
            done[level].append(one)
            if rubric is not None and seed <= _SCORED:
                total = scoring.score_total(one.transcript, memory.read(one.transcript, one.known), rubric)
                totals[level] += [] if total is None else [total]
    return [_count(scenario, done[level], totals[level]) for level in levels]


def _count(scenario: Scenario, done: Sequence[Simulated], totals: Sequence[float]) -> Tally:
    yes_at = [one.yes_at for one in done if one.yes_at is not None]
    return Tally(
        scenario=scenario.id,
        trainee=done[0].trainee,
        skill=done[0].skill,
        difficulty=done[0].difficulty,
        runs=len(done),
        outcomes=dict(Counter(one.outcome for one in done)),
        held=sum(one.holds for one in done if one.outcome in AGREED),
        turns=_mean([one.turns for one in done]) or 0.0,
        turns_to_yes=_mean(yes_at),
        told=_mean([len(one.told) for one in done]) or 0.0,
        facts=len(scenario.facts),
        trust=_mean([one.trust for one in done]) or 0.0,
        score=_mean(totals),
        leaks=sum(one.leaks for one in done),
        repeats=sum(one.repeats for one in done),
    )


def _mean(values: Sequence[float]) -> float | None:
    return round(fmean(values), 2) if values else None


def _draw(tallies: Iterable[Tally], levels: Sequence[Difficulty]) -> None:
    """Draw a row for each trainee over all scenarios: the share of yeses by difficulty, and what came of it."""
    from rich.table import Table  # noqa: PLC0415 - not needed with --json

    table = Table("Trainee", "Skill", *(f"yes {level.value}" for level in levels), box=None, header_style="bold")
    for column in ("turns", "told", "score", "leaks", "repeats"):
        table.add_column(column, justify="right")
    for name, trainee in _BY_NAME.items():
        rows = [tally for tally in tallies if tally.trainee == name]
        shares = [fmean([row.yes_share for row in rows if row.difficulty is level]) for level in levels]
        score = _mean([row.score for row in rows if row.score is not None])
        table.add_row(
            name.replace("_", " "),
            trainee.skill,
            *(f"{share:.0%}" for share in shares),
            f"{fmean([row.turns for row in rows]):.0f}",
            f"{fmean([row.told / row.facts for row in rows]):.0%}",
            "–" if score is None else f"{score:.0f}",
            str(sum(row.leaks for row in rows)),
            str(sum(row.repeats for row in rows)),
        )
    console().print(table)
