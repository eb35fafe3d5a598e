"""Learns the weights of coach/analysis/leanings.json from benchmarks/corpus: `python benchmarks/leanings.py`.

Logistic regression, one line a label, over what each turn is made of and what came before it. What came before is what
the reader itself found, in conversations it was not trained on, so that the weights learn to live with its mistakes.
The corpus is Coach's own text; no other conversation is read here.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from coach.analysis import leanings
from coach.analysis.heard import hear
from coach.analysis.marks import marks
from coach.analysis.read import read
from coach.analysis.talk import Talk
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.leanings import Weights

CORPUS = Path(__file__).parent / "corpus"
TARGET = Path(__file__).resolve().parents[1] / "coach" / "analysis" / "leanings.json"
LABELS = {
    Speaker.PERSON: (Label.SELF_INTEREST, Label.OBJECTION),
    Speaker.ORGANIZER: (Label.OBSTACLE_WORK, Label.AGITATION, Label.PRESSURE, Label.RESTATE, Label.PITCH),
}
FOLDS, ROUNDS, STEPS, PULL = 6, 3, 250, 12.0
RARE_WORD, RARE_MARK, WORD_SCALE, SMALL = 8, 6, 0.5, 0.04
Table = dict[str, dict[str, Any]]


def replay(transcript: Transcript) -> Talk:
    """Read a conversation with the weights now in use and keep what was found, turn by turn."""
    talk = Talk(transcript)
    for index, (turn, found) in enumerate(zip(transcript.turns, read(transcript).turns, strict=True)):
        talk.take(hear(index, turn))
        talk.labels[-1].update(found.labels)
        talk.times[-1], talk.asks[-1] = found.times, found.asks
        if Label.SELF_INTEREST in found.labels:
            talk.remember(talk.heard[-1])
    return talk


def features(heard: Heard, talk: Talk) -> set[tuple[str, str]]:
    """Name all that a turn is weighed by: (kind, name)."""
    words = [w if not w[0].isdigit() else "#" for w in heard.words]
    found = {("words", w) for w in words}
    found |= {("pairs", f"{a} {b}") for a, b in pairwise(words)}
    own, states = marks(heard, talk)
    return found | {("marks", m) for m in own} | {("marks", f"{m} & {state}") for state in states for m in own}


def learn(talks: list[Talk], golds: list[list[set[str]]], shifts: dict[Label, float]) -> dict[str, Table]:
    """Learn both speakers' tables; each line is moved by its shift."""
    tables = {str(who): _learn_one(who, labels, talks, golds) for who, labels in LABELS.items()}
    for who, labels in LABELS.items():
        for label in labels:
            tables[str(who)]["lines"][label.value] = round(
                tables[str(who)]["lines"][label.value] + shifts.get(label, 0.0), 3
            )
    return tables


def _learn_one(who: Speaker, labels: tuple[Label, ...], talks: list[Talk], golds: list[list[set[str]]]) -> Table:
    rows, truth = [], []
    for talk, gold in zip(talks, golds, strict=True):
        for heard in talk.heard:
            if heard.speaker is who:
                rows.append(features(heard, talk))
                truth.append([label.value in gold[heard.index] for label in labels])
    seen = Counter(name for row in rows for name in row)
    names = sorted(n for n, c in seen.items() if c >= (RARE_MARK if n[0] == "marks" else RARE_WORD))
    at = {name: i for i, name in enumerate(names)}
    scale = np.array([1.0 if kind == "marks" else WORD_SCALE for kind, _ in names], dtype=np.float32)
    x = np.zeros((len(rows), len(names)), dtype=np.float32)
    for i, row in enumerate(rows):
        for name in row & at.keys():
            x[i, at[name]] = scale[at[name]]
    y = np.array(truth, dtype=np.float32)
    weights, lines = _descend(x, y)
    weights *= scale[:, None]
    table: Table = {
        "lines": {label.value: round(float(b), 3) for label, b in zip(labels, lines, strict=True)},
        "words": {},
        "pairs": {},
        "marks": {},
    }
    for (kind, text), row in zip(names, weights, strict=True):
        if np.abs(row).max() >= SMALL:
            table[kind][text] = [round(float(w), 3) for w in row]
    return table


def _descend(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Minimize the logistic loss with a pull towards zero (Adam, full batch, every label at once)."""
    n = len(x)
    w, b = np.zeros((x.shape[1], y.shape[1]), np.float32), np.full(y.shape[1], -1.0, np.float32)
    moments = [np.zeros_like(w), np.zeros_like(w), np.zeros_like(b), np.zeros_like(b)]
    for step in range(1, STEPS + 1):
        miss = 1 / (1 + np.exp(-(x @ w + b))) - y
        for value, grad, mean, spread in (
            (w, x.T @ miss / n + PULL * w / n, *moments[:2]),
            (b, miss.mean(0), *moments[2:]),
        ):
            np.copyto(mean, 0.9 * mean + 0.1 * grad)
            np.copyto(spread, 0.999 * spread + 0.001 * grad * grad)
            np.subtract(
                value, 0.03 * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8), out=value
            )
    return w, b


def use(tables: dict[str, Table]) -> None:
    """Put tables in the reader's hands."""
    found: dict[Speaker, Weights] = {Speaker(who): leanings.unpack(table) for who, table in tables.items()}
    leanings.load = lambda: found  # type: ignore[assignment]


def held_out(
    transcripts: list[Transcript], golds: list[list[set[str]]], talks: list[Talk], shifts: dict[Label, float]
) -> tuple[list[Talk], dict[Label, float]]:
    """Read each conversation with weights learned from the others; find how each line should be moved to agree best."""
    found: list[Talk | None] = [None] * len(transcripts)
    weighed: dict[Label, list[tuple[float, bool]]] = {label: [] for labels in LABELS.values() for label in labels}
    for fold in range(FOLDS):
        rest = [i for i in range(len(transcripts)) if i % FOLDS != fold]
        use(learn([talks[i] for i in rest], [golds[i] for i in rest], shifts))
        for i in range(fold, len(transcripts), FOLDS):
            talk = found[i] = replay(transcripts[i])
            for heard in talk.heard:
                for label, score in leanings.scores(heard, talk).items():
                    weighed[label].append((score, label.value in golds[i][heard.index]))
    moved = {label: shifts.get(label, 0.0) + _best_shift(pairs) for label, pairs in weighed.items()}
    return [talk for talk in found if talk is not None], moved


def _best_shift(pairs: list[tuple[float, bool]]) -> float:
    """Find the shift halfway between the best F1 here and the label found as often as it is there."""
    there = sum(truth for _, truth in pairs)
    ranked = sorted((score for score, _ in pairs), reverse=True)
    even = -(ranked[there - 1] + ranked[there]) / 2 if 0 < there < len(ranked) else 0.0
    cuts = np.arange(-2.0, 2.01, 0.1)
    hits = [
        (sum(truth for score, truth in pairs if score + cut > 0), sum(score + cut > 0 for score, _ in pairs))
        for cut in cuts
    ]
    f1s = np.array([2 * hit / max(1, said + there) for hit, said in hits])
    smooth = np.convolve(np.pad(f1s, 2, mode="edge"), np.ones(5) / 5, mode="valid")
    return (even + float(cuts[int(np.argmax(smooth))])) / 2


def f1(talks: list[Talk], golds: list[list[set[str]]], label: Label) -> float:
    """Compare with the corpus codes: F1 of a label."""
    pairs = [
        (label.value in gold[h.index], label in talk.labels[h.index])
        for talk, gold in zip(talks, golds, strict=True)
        for h in talk.heard
    ]
    hit = sum(a and b for a, b in pairs)
    return 2 * hit / max(1, sum(a for a, _ in pairs) + sum(b for _, b in pairs))


def main() -> None:
    """Learn in rounds, each from what the round before found in held-out conversations; write the weights."""
    data = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("*.json"))]
    transcripts = [Transcript.model_validate(d) for d in data]
    golds = [[{k for k, v in turn["gold"].items() if v is True} for turn in d["turns"]] for d in data]
    use({})
    talks = [replay(t) for t in transcripts]
    shifts: dict[Label, float] = {}
    for number in range(ROUNDS):
        talks, shifts = held_out(transcripts, golds, talks, shifts)
        print(
            number, {label.value: round(f1(talks, golds, label), 2) for labels in LABELS.values() for label in labels}
        )
    tables = learn(talks, golds, shifts)
    TARGET.write_text(json.dumps(tables, indent=0, ensure_ascii=False, sort_keys=False) + "\n", encoding="utf-8")
    print(f"{len(data)} conversations; wrote {TARGET.name}, {TARGET.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
