"""Trains the reader's second opinion on benchmarks/corpus alone, and writes coach/analysis/opinions.json.

    python -m benchmarks.train_opinions            train and write
    python -m benchmarks.train_opinions --check    hold out conversations in turn, and print what it is worth

A logistic regression for each label, with AdaGrad and a pull towards zero; standard library alone. The decision line of
each label is set on held-out conversations, and a label is kept only where the model beats the rules there.
"""

from __future__ import annotations

import argparse
import json
import math
import pathlib
import random
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.analysis import opinions, traits
from coach.analysis.heard import hear
from coach.analysis.stems import stem
from coach.analysis.talk import Talk
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript

if TYPE_CHECKING:
    from coach.analysis.heard import Heard

reader = sys.modules["coach.analysis.read"]  # the package's `read` is the function of that name
ROOT = pathlib.Path(__file__).parent.parent
CORPUS = ROOT / "benchmarks" / "corpus"
WEIGHTS = ROOT / "coach" / "analysis" / "opinions.json"
LABELS = ("reflection", "follow_up", "affirmation", "story", "purpose")
FOLDS = 5
LEAST_CONVERSATIONS = 5
PULL = 0.05
EPOCHS = 16
SMALLEST = 0.03
BETTER_BY = 0.02
ABOUT_AS_GOOD = 0.02


class Row(NamedTuple):
    """One coded turn: which conversation, what it shows, what it was coded, what the rules say."""

    conversation: str
    features: tuple[str, ...]
    coded: dict[str, bool]
    rules: frozenset[Label]


def load(folder: pathlib.Path = CORPUS) -> list[Row]:
    """Read every coded conversation, with the rules alone."""
    rows = []
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        transcript = Transcript.model_validate(data)
        talk = Talk(transcript)
        for index, turn in enumerate(transcript.turns):
            heard = hear(index, turn)
            reader.begin(heard, talk)
            coded = data["turns"][index].get("gold", {})
            if coded and turn.speaker is Speaker.ORGANIZER:
                rows.append(Row(data["id"], _features(heard, talk), coded, talk.signs[index]))
            reader.finish(heard, talk)
    return rows


def _features(heard: Heard, talk: Talk) -> tuple[str, ...]:
    plain = {w for w in heard.vocabulary if not stem(w) and not w.isdigit()}
    found = {f"signs {s}" for s in traits.show(heard, talk)}
    found |= {f"words {w}" for w in plain}
    found |= {f"pairs {a} {b}" for a, b in zip(heard.words, heard.words[1:], strict=False) if a in plain and b in plain}
    found |= {"starts " + " ".join(s) for s in opinions.starts(heard)}
    return tuple(sorted(found))


def fit(rows: list[Row], label: str, epochs: int = EPOCHS) -> tuple[float, dict[str, float]]:
    """Fit one label: the bias, and the weight of each feature seen in enough conversations."""
    seen: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for feature in row.features:
            seen[feature].add(row.conversation)
    known = {feature for feature, where in seen.items() if len(where) >= LEAST_CONVERSATIONS}
    data = [([f for f in row.features if f in known], float(row.coded.get(label, False))) for row in rows]
    share = (sum(y for _, y in data) + 1) / (len(data) + 2)
    bias = math.log(share / (1 - share))
    weights: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(lambda: 1.0)
    rng = random.Random(7)
    for _ in range(epochs):
        rng.shuffle(data)
        for features, y in data:
            z = bias + sum([weights[f] for f in features])
            miss = 1 / (1 + math.exp(-max(-30.0, min(30.0, z)))) - y
            bias -= 0.01 * miss
            for f in features:
                gradient = miss + PULL * weights[f]
                steps[f] += gradient * gradient
                weights[f] -= 0.05 * gradient / math.sqrt(steps[f])
    return bias, {f: w for f, w in weights.items() if abs(w) >= SMALLEST}


def score(row: Row, bias: float, weights: dict[str, float]) -> float:
    """Weigh one turn."""
    return bias + sum([weights.get(f, 0.0) for f in row.features])


def f1(gold: list[bool], ours: list[bool]) -> float:
    """Work out F1; 0 where nothing is there and nothing was said."""
    hits = sum(g and o for g, o in zip(gold, ours, strict=True))
    return 2 * hits / max(1, sum(gold) + sum(ours))


def hold_out(rows: list[Row], label: str) -> tuple[float, float, float]:
    """Weigh each turn by a model that has not seen its conversation: the best line, its F1, and the rules' F1."""
    names = sorted({row.conversation for row in rows})
    fold = {name: at % FOLDS for at, name in enumerate(names)}
    scores: list[float] = [0.0] * len(rows)
    for k in range(FOLDS):
        bias, weights = fit([row for row in rows if fold[row.conversation] != k], label)
        for at, row in enumerate(rows):
            if fold[row.conversation] == k:
                scores[at] = score(row, bias, weights)
    gold = [bool(row.coded.get(label)) for row in rows]
    worth = {step / 10: f1(gold, [s > step / 10 for s in scores]) for step in range(-25, 11)}
    # The middle of the lines that are about as good as the best: the very best one is partly luck.
    good = [line for line, value in worth.items() if value > max(worth.values()) - ABOUT_AS_GOOD]
    line = sum(good) / len(good)
    return line, f1(gold, [s > line for s in scores]), f1(gold, [Label(label) in row.rules for row in rows])


def main() -> None:
    """Train, and write the weights unless only a check was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    rows = load()
    labels: dict[str, float] = {}
    tables: dict[str, dict[str, dict[str, float]]] = {
        name: defaultdict(dict) for name in ("signs", "words", "pairs", "starts")
    }
    for label in LABELS:
        line, model_f1, rules_f1 = hold_out(rows, label)
        kept = model_f1 > rules_f1 + BETTER_BY
        print(
            f"{label:16s} rules {rules_f1:.2f}  model {model_f1:.2f} at {line:+.1f}  {'kept' if kept else ''}",
            flush=True,
        )
        if kept:
            bias, weights = fit(rows, label)
            labels[label] = round(bias - line, 3)
            for feature, weight in weights.items():
                table, _, key = feature.partition(" ")
                tables[table][key][label] = round(weight, 3)
    if not check:
        about = "Logistic regression over benchmarks/corpus; see benchmarks/train_opinions.py and docs/data.md."
        model = {"labels": labels, **{name: dict(sorted(table.items())) for name, table in tables.items()}}
        WEIGHTS.write_text(
            _readable({"about": about, "conversations": len({row.conversation for row in rows}), "model": model})
        )


def _readable(data: dict[str, Any]) -> str:
    """Write one feature a line, so that a change can be read as a difference."""
    lines = [
        "{",
        f' "about": {json.dumps(data["about"])},',
        f' "conversations": {data["conversations"]},',
        ' "model": {',
    ]
    for m, (name, table) in enumerate(data["model"].items()):
        inner = ",\n".join(f"   {json.dumps(key)}: {json.dumps(value)}" for key, value in table.items())
        lines.append(f'  "{name}": {{\n{inner}\n  }}' + ("," if m + 1 < len(data["model"]) else ""))
    return "\n".join([*lines, " }", "}"]) + "\n"


if __name__ == "__main__":
    main()
