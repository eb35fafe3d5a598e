"""How far the reading agrees with human codes, label by label, and what messy input takes from it.

    python -m benchmarks.agreement            the shared measuring data, where it is there, and the corpus
    python -m benchmarks.agreement FILE...    files that benchmarks.public made of public data
    python -m benchmarks.agreement --halves   every second conversation apart, as held out while rules were written

The measuring data is looked for in $COACH_SHARED or in ../shared; it is no part of the product. The corpus in
benchmarks/corpus is what the reader's weights were trained on, so its figures say how well it was learned, not how well
the reading travels.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import random
import re
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.coders import by_most
from coach.analysis import read
from coach.analysis.heard import hear
from coach.model.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from coach.analysis.heard import Piece
    from coach.model.reading import Evidence, TurnReading

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("COACH_SHARED", ROOT.parent / "shared"))
PLACES = {
    "counselling, coded by others": SHARED / "data" / "annomi-dev.jsonl",
    "the same, as speech-to-text gives it": SHARED / "data" / "annomi-dev-asr.jsonl",
    "persuasion dialogues, coded by others": SHARED / "data" / "persuasion-dev.jsonl",
    "sentences with and without a time": SHARED / "data" / "times-dev.jsonl",
    "organizing conversations, coded three times": SHARED / "gold",
    "organizing conversations kept aside": ROOT / "benchmarks" / "kept_aside",
    "our corpus (the weights were trained on it)": ROOT / "benchmarks" / "corpus",
}
ROUGHENED = "organizing conversations, coded three times"
Conversation = dict[str, Any]


class Agreement(NamedTuple):
    """One code: how many turns, how often it is there, precision, recall, F1 and Cohen's kappa.

    Where a second coder named the sentences that earn a label: of how many turns of several sentences that both the
    reader and that coder marked, and in how many of them the reader cites one that was named.
    """

    turns: int
    there: int
    precision: float
    recall: float
    f1: float
    kappa: float
    cited: int = 0
    cited_right: int = 0


def load(place: pathlib.Path) -> list[Conversation]:
    """Read coded conversations from a folder of JSON files, or a file with one a line."""
    if place.is_dir():
        return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(place.glob("*.json"))]
    return [json.loads(line) for line in place.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(conversations: Iterable[Conversation]) -> dict[str, Agreement]:
    """Read each conversation and lay the codes beside those of most of its coders."""
    series: dict[str, tuple[list[Any], list[Any]]] = defaultdict(lambda: ([], []))
    cited: dict[str, list[bool]] = defaultdict(list)
    for conversation in conversations:
        transcript = Transcript.model_validate(conversation)
        turns = read(transcript).turns
        for index, (coded, found) in enumerate(zip(conversation["turns"], turns, strict=True)):
            for code, value in by_most(coded).items():
                series[code][0].append(value)
                series[code][1].append(_said(found, code))
            if len(hear(index, transcript.turns[index]).pieces) > 1:
                for code, right in _cited(coded.get("second", {}), found):
                    cited[code].append(right)
    return {
        code: _agree(gold, ours)._replace(cited=len(cited[code]), cited_right=sum(cited[code]))
        for code, (gold, ours) in sorted(series.items())
    }


def _cited(second: dict[str, list[tuple[int, int]]], found: TurnReading) -> Iterator[tuple[str, bool]]:
    """Tell for each label that both marked whether the reader cites a sentence that the second coder named for it."""
    for code, named in second.items():
        ours = [item for item in found.evidence if item.label == code]
        if ours:
            yield code, any(touches(item, named) for item in ours)


def touches(cited: Evidence | Piece, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a stretch of a turn shares a character with one of these spans."""
    return any(start < cited.end and cited.start < end for start, end in spans)


def _said(turn: TurnReading, code: str) -> str | bool:
    if code == "question":
        return turn.question or "none"
    return bool(turn.times) if code == "time" else code in turn.labels


def _agree(gold: list[Any], ours: list[Any]) -> Agreement:
    there = [g not in (False, "none") for g in gold]
    said = [o not in (False, "none") for o in ours]
    hits = sum(g == o and t for g, o, t in zip(gold, ours, there, strict=True))
    precision, recall = hits / max(1, sum(said)), hits / max(1, sum(there))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return Agreement(len(gold), sum(there), precision, recall, f1, _kappa(gold, ours))


def _kappa(gold: list[Any], ours: list[Any]) -> float:
    n = len(gold)
    same = sum(g == o for g, o in zip(gold, ours, strict=True)) / n
    left, right = Counter(gold), Counter(ours)
    chance = sum(left[k] * right[k] for k in left) / n / n
    return 1.0 if chance == 1 else (same - chance) / (1 - chance)


def table(title: str, found: dict[str, Agreement]) -> None:
    """Print one table."""
    print(
        f"\n{title}\n{'code':18s} {'n':>6s} {'there':>6s} {'P':>5s} {'R':>5s} {'F1':>5s} {'kappa':>6s}   right sentence"
    )
    for code, a in found.items():
        cited = f"{a.cited_right:6d} of {a.cited:3d}" if a.cited else ""
        measures = f"{a.precision:5.2f} {a.recall:5.2f} {a.f1:5.2f} {a.kappa:6.3f}"
        print(f"{code:18s} {a.turns:6d} {a.there:6d} {measures} {cited}".rstrip())
    labels = [a.f1 for code, a in found.items() if code != "question"]
    print(f"{'mean F1':18s} {'':13s} {'':11s} {sum(labels) / max(1, len(labels)):5.2f}")


def strip_marks(text: str) -> str:
    """Take out punctuation and capitals, as speech-to-text does; apostrophes stay."""
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s']", " ", text)).strip().lower()


def mistype(rate: float) -> Callable[[str], str]:
    """Give a typist who swaps, drops or doubles this share of letters; the same text always comes out the same."""

    def typed(text: str) -> str:
        rng = random.Random(text)
        letters = list(text)
        for at in range(len(letters) - 1):
            if letters[at].isalpha() and rng.random() < rate:
                slip = rng.randrange(3)
                if slip == 0:
                    letters[at], letters[at + 1] = letters[at + 1], letters[at]
                else:
                    letters[at] = "" if slip == 1 else letters[at] * 2
        return "".join(letters)

    return typed


def roughen(conversations: list[Conversation], change: Callable[[str], str]) -> list[Conversation]:
    """Change every turn's text and keep its codes."""
    return [{**c, "turns": [{**t, "text": change(t["text"])} for t in c["turns"]]} for c in conversations]


def robustness(conversations: list[Conversation]) -> None:
    """Print how mean F1 and the question's kappa fall as the text gets rougher."""
    changes: dict[str, Callable[[str], str]] = {
        "as written": str,
        "lower case": str.lower,
        "no punctuation, lower case": strip_marks,
        **{f"typos in {rate:.0%} of letters": mistype(rate) for rate in (0.01, 0.03, 0.05, 0.1)},
    }
    print(f"\n{'rough input':28s} {'mean F1':>8s} {'question kappa':>15s} {'reflection kappa':>17s}")
    for name, change in changes.items():
        found = measure(roughen(conversations, change))
        f1 = [a.f1 for code, a in found.items() if code != "question"]
        print(f"{name:28s} {sum(f1) / len(f1):8.3f} {found['question'].kappa:15.3f} {found['reflection'].kappa:17.3f}")


def main(arguments: Sequence[str] = ()) -> None:
    """Print every table whose data is there, or those of the files that are named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=pathlib.Path, help="coded conversations: a .jsonl file or a folder")
    parser.add_argument("--halves", action="store_true", help="measure every second conversation apart")
    asked = parser.parse_args(arguments)
    for title, place in {str(file): file for file in asked.files}.items() or PLACES.items():
        if not place.exists():
            print(f"\n{title}: not here ({place}); skipped")
            continue
        conversations = load(place)
        if asked.halves:
            table(f"{title}: the half worked on", measure(conversations[0::2]))
            table(f"{title}: the other half", measure(conversations[1::2]))
        else:
            table(title, measure(conversations))
    if not asked.files:
        robustness(load(PLACES[ROUGHENED] if PLACES[ROUGHENED].exists() else ROOT / "benchmarks" / "corpus"))


if __name__ == "__main__":
    main(sys.argv[1:])
