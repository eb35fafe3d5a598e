"""What scripted trainees of known skill reach with every built-in person: outcomes, turns, facts, scores, and the time.

`python -m benchmarks simulate` runs 50 seeds at each difficulty. In the environment, SEEDS=5 makes it a quick look and
SCORED=0 leaves scoring out.
"""

from __future__ import annotations

import os
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from statistics import fmean
from typing import TYPE_CHECKING, TypeVar

from coach import bootstrap, scoring
from coach.model.noun import Noun
from coach.model.rehearsal import Difficulty, Outcome
from coach.roleplay import TRAINEES, Memory, Simulated, simulate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from coach.practice.ports import Content

K = TypeVar("K")
SEEDS = int(os.environ.get("SEEDS", "50"))
SCORED = int(os.environ.get("SCORED", "10"))
"""Seeds of each that are scored as well: enough that their mean is steady."""

YES = (Outcome.YES, Outcome.CONDITIONAL_YES)
WANTED = {Difficulty.EASY: 0.95, Difficulty.NORMAL: 0.85, Difficulty.HARD: 0.6}
BAR = 30


class Run(Noun):
    """What is kept of one simulated rehearsal."""

    scenario: str
    trainee: str
    skill: str
    difficulty: Difficulty
    outcome: Outcome
    holds: bool
    turns: int
    yes_at: int | None
    told: int
    leaks: int
    repeats: int
    score: float | None


@cache
def _content() -> Content:
    return bootstrap.build().content


def main() -> None:
    """Simulate everything, and print what came of it beside what was aimed at."""
    names = [scenario.id for scenario in _content().scenarios]
    began = time.perf_counter()
    with ProcessPoolExecutor(max_workers=2) as pool:
        runs = [run for part in pool.map(_rehearse, names) for run in part]
    seconds = time.perf_counter() - began
    print(f"{len(runs):,} rehearsals with {len(names)} people in {seconds:.1f} s on {os.cpu_count()} cores")
    _print_outcomes(runs)
    _print_people(runs)
    _print_promises(runs)


def _rehearse(name: str) -> list[Run]:
    scenario = _content().scenario(name)
    rubric = _content().rubric(scenario.rubric)
    runs = []
    for trainee in TRAINEES:
        for seed in range(SEEDS):
            memory = Memory()
            for difficulty in Difficulty:
                done = simulate(scenario, trainee, seed, difficulty, memory.begin)
                score = None
                if seed < SCORED:
                    score = scoring.score(done.transcript, memory.read(done.transcript, done.known), rubric).total
                runs.append(_run(done, score))
    return runs


def _run(done: Simulated, score: float | None) -> Run:
    kept = done.model_dump(exclude={"told", "seed", "trust", "transcript", "known"})
    return Run(**kept, told=len(done.told), score=score)


def _print_outcomes(runs: Sequence[Run]) -> None:
    print("\ntrainee             difficulty   yes  cond maybe    no  left  none  turns  to yes  told  score")
    for (trainee, difficulty), part in _grouped(runs, lambda run: (run.trainee, run.difficulty)).items():
        shares = " ".join(f"{_share(part, outcome):5.0%}" for outcome in Outcome)
        to_yes = [run.yes_at for run in part if run.yes_at is not None]
        scores = [run.score for run in part if run.score is not None]
        print(
            f"{trainee:19} {difficulty:9} {shares} {fmean(run.turns for run in part):6.1f} "
            f"{f'{fmean(to_yes):7.1f}' if to_yes else '      -'} {fmean(run.told for run in part):5.1f} "
            f"{f'{fmean(scores):6.1f}' if scores else '     -'}"
        )
    print("\nshare of yes at normal difficulty")
    for trainee, part in _grouped(
        (r for r in runs if r.difficulty is Difficulty.NORMAL), lambda run: run.trainee
    ).items():
        share = fmean(run.outcome in YES for run in part)
        print(f"{trainee:19} {'█' * round(share * BAR):{BAR}} {share:4.0%}")


def _print_people(runs: Sequence[Run]) -> None:
    print("\nshare of yes              excellent: easy normal hard   decent: easy normal hard   score: exc  dec  uns")
    for name, part in _grouped(runs, lambda run: run.scenario).items():
        shares = [
            _yes([run for run in part if run.skill == skill and run.difficulty is difficulty])
            for skill in ("excellent", "decent")
            for difficulty in Difficulty
        ]
        scores = [_mean_score(part, skill) for skill in ("excellent", "decent", "unskilled")]
        easy, normal, hard, *decent = (f"{share:4.0%}" for share in shares)
        print(f"{name:36}{easy} {normal:>6} {hard}         {' '.join(decent)}              {' '.join(scores)}")


def _print_promises(runs: Sequence[Run]) -> None:
    print("\naimed at                                             reached")
    false_yes = sum(run.outcome in YES for run in runs if run.skill == "unskilled")
    print(f"a yes to an unskilled trainee: 0                     {false_yes}")
    for difficulty, wanted in WANTED.items():
        part = [run for run in runs if run.skill == "excellent" and run.difficulty is difficulty]
        worst, least = min((_yes(some), name) for name, some in _grouped(part, lambda run: run.scenario).items())
        print(
            f"yes to an excellent one, {difficulty:7} {wanted:4.0%}                {_yes(part):.1%}; "
            f"least with {least}: {worst:.0%}"
        )
    ordered = [name for name, part in _grouped(runs, lambda run: run.scenario).items() if _in_order(part)]
    people = len({run.scenario for run in runs})
    print(f"scores in the order of skill: all                    {len(ordered)} of {people}")
    print(f"a locked fact said before its gate: 0                {sum(run.leaks for run in runs)}")
    print(f"a line said twice: 0                                 {sum(run.repeats for run in runs)}")


def _grouped(runs: Iterable[Run], key: Callable[[Run], K]) -> dict[K, list[Run]]:
    groups: dict[K, list[Run]] = defaultdict(list)
    for run in runs:
        groups[key(run)].append(run)
    return dict(groups)


def _share(part: Sequence[Run], outcome: Outcome) -> float:
    return fmean(run.outcome is outcome for run in part)


def _yes(part: Sequence[Run]) -> float:
    return fmean(run.outcome in YES for run in part) if part else 0.0


def _in_order(part: Sequence[Run]) -> bool:
    means = []
    for skill in ("excellent", "decent", "unskilled"):
        scores = [run.score for run in part if run.skill == skill and run.score is not None]
        means.append(fmean(scores) if scores else 0.0)
    return means[0] > means[1] > means[2]


def _mean_score(part: Sequence[Run], skill: str) -> str:
    scores = [run.score for run in part if run.skill == skill and run.score is not None]
    return f"{fmean(scores):4.0f}" if scores else "   -"


if __name__ == "__main__":
    main()
