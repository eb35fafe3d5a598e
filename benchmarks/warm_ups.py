"""How often a warm-up takes a good answer for good, and a mistake for one: `python -m benchmarks warm_ups`.

The answers were invented for each moment before the reader had read them; none is an example in a warm-up. The first
set is by the authors of the warm-ups; six rounds were then changed and got new answers. The second is by two others who
wrote as a dozen people would type on a phone. Each set has since shown what was missing, so that the figures are kinder
than those of a first look. MISSES=1 lists what was taken for the other.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from coach import library
from coach.scoring import meet

if TYPE_CHECKING:
    from coach.library import Shelf

ANSWERS = {
    "by the authors of the warm-ups": Path(__file__).parent / "warm_up_answers.json",
    "by others, as typed on a phone": Path(__file__).parent / "warm_up_answers_second.json",
}


def main() -> None:
    """Print for each set of answers a line for each warm-up, and one for all."""
    shelf = library.load(library.built_in())
    for title, path in ANSWERS.items():
        print(f"\nAnswers {title}")
        _tell(shelf, json.loads(path.read_text(encoding="utf-8")))


def _tell(shelf: Shelf, sets: dict[str, list[dict[str, list[str]]]]) -> None:
    total = {"good": [0, 0], "weak": [0, 0]}
    print(f"{'':28}{'good taken for good':>22}{'mistakes told':>18}")
    for name, rounds in sets.items():
        counts = {"good": [0, 0], "weak": [0, 0]}
        # Moments that were added since stand behind the others and have no answers.
        for number, (asked, answers) in enumerate(zip(shelf.warm_up(name).rounds, rounds, strict=False), start=1):
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
