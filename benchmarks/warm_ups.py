"""How often a warm-up takes a good answer for good, and a mistake for one: `python -m benchmarks warm_ups`.

The answers were invented for each moment, by its author, before the reader had read them; none is an example in a
warm-up. Six rounds were then changed and got new answers, so that the figures are a little kinder than a first look.
MISSES=1 lists what was taken for the other.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from coach import library
from coach.scoring import meet

ANSWERS = Path(__file__).parent / "warm_up_answers.json"


def main() -> None:
    """Print a line for each warm-up, and one for all."""
    shelf = library.load(library.built_in())
    total = {"good": [0, 0], "weak": [0, 0]}
    print(f"{'':28}{'good taken for good':>22}{'mistakes told':>18}")
    for name, rounds in json.loads(ANSWERS.read_text(encoding="utf-8")).items():
        counts = {"good": [0, 0], "weak": [0, 0]}
        for number, (asked, answers) in enumerate(zip(shelf.warm_up(name).rounds, rounds, strict=True), start=1):
            for kind, count in counts.items():
                missed = [said for said in answers[kind] if meet(asked, said).landed != (kind == "good")]
                count[0] += len(answers[kind]) - len(missed)
                count[1] += len(answers[kind])
                if os.environ.get("MISSES"):
                    print(*[f"  {name} {number} {kind}: {said}" for said in missed], sep="\n")
        _line(name, counts)
        total = {kind: [a + b for a, b in zip(total[kind], counts[kind], strict=True)] for kind in total}
    _line("all", total)


def _line(name: str, counts: dict[str, list[int]]) -> None:
    shares = [f"{right} of {of} ({right / of:.0%})" for right, of in counts.values()]
    print(f"{name:28}{shares[0]:>22}{shares[1]:>18}", flush=True)


if __name__ == "__main__":
    main()
