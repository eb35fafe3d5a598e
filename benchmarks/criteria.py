"""How well the rubrics' levels agree with people's ratings: `python -m benchmarks.criteria`.

Quadratic-weighted kappa and the share within one level, for each criterion: on the measuring data where it is
found and on our own corpus, with the labels people gave and with our reader's; and held out by halves.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

from ruamel.yaml import YAML

from benchmarks.oracle import CORPUS, Coded, gold_folder, load, reading_of
from benchmarks.refit import held_out
from coach.analysis import read
from coach.model.rubric import Rubric
from coach.scoring import score

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading

Pairs = dict[str, list[tuple[int, int]]]

RUBRICS = Path(__file__).resolve().parents[1] / "rubrics"
READERS: dict[str, Callable[[Coded], Reading]] = {
    "human codes": reading_of,
    "our reader": lambda coded: read(coded.transcript),
}


def load_rubrics() -> dict[str, Rubric]:
    """Load the rubrics that the ratings are of, by the kind of conversation."""
    yaml = YAML(typ="safe")
    rubrics = [
        Rubric.model_validate(yaml.load(RUBRICS / f"{name}.yaml")) for name in ("one_to_one", "powerful_invitation")
    ]
    return {rubric.kind.value: rubric for rubric in rubrics}


def kappa(pairs: list[tuple[int, int]]) -> float:
    """Give quadratic-weighted kappa of (rated, ours); 1 where everybody always says the same."""
    rated, ours = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    expected = sum(rated[a] * ours[b] * (a - b) ** 2 for a in rated for b in ours) / len(pairs)
    seen = sum((a - b) ** 2 for a, b in pairs)
    return 1 - seen / expected if expected else float(seen == 0)


def within_one(pairs: list[tuple[int, int]]) -> float:
    """Give the share of pairs at most one level apart."""
    return mean(abs(a - b) <= 1 for a, b in pairs)


def pairs_of(coded: list[Coded], readings: list[Reading], rubrics: dict[str, Rubric]) -> tuple[Pairs, int]:
    """Score every conversation; give (rated, ours) by criterion, and how many ratings we left unscored."""
    pairs: Pairs = {}
    unscored = 0
    for one, reading in zip(coded, readings, strict=True):
        rubric = rubrics[one.transcript.kind.value]
        for found in score(one.transcript, reading, rubric).criteria:
            if found.score is None:
                unscored += 1
            else:
                pairs.setdefault(f"{rubric.id}.{found.id}", []).append((one.criteria[found.id], found.score))
    return pairs, unscored


def summary(pairs: Pairs) -> str:
    """Say the mean kappa over criteria and the share within one over all ratings."""
    every = [pair for some in pairs.values() for pair in some]
    return (
        f"mean kappa {mean(map(kappa, pairs.values())):.3f}   within one {within_one(every):.3f}   ratings {len(every)}"
    )


def report(name: str, coded: list[Coded], rubrics: dict[str, Rubric]) -> None:
    """Print the tables of one set of conversations."""
    for reader, reading in READERS.items():
        readings = [reading(one) for one in coded]
        pairs, unscored = pairs_of(coded, readings, rubrics)
        print(f"\n{name}, {reader}: {len(coded)} conversations, {unscored} ratings left unscored")
        for criterion, some in pairs.items():
            print(f"  {criterion:36s} n {len(some):3d}   kappa {kappa(some):6.3f}   within one {within_one(some):.3f}")
        print(f"  as written:  {summary(pairs)}")
        print(f"  held out:    {summary(held_out(coded, readings, rubrics))}")


def main() -> None:
    """Print everything that can be measured here, and say what cannot."""
    print("held out = thresholds refitted on a random half, measured on the other; five splits, both ways")
    rubrics = load_rubrics()
    gold = gold_folder()
    if gold is None:
        print(
            "The measuring data is not here (COACH_SHARED is unset and ../shared has no gold); only our corpus is used."
        )
    else:
        report("measuring data", load(gold), rubrics)
    report("our corpus", load(CORPUS), rubrics)


if __name__ == "__main__":
    main()
