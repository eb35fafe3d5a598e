"""Trains the reader's weights on benchmarks/corpus alone, and writes coach/analysis/opinions.json.

    python -m benchmarks.train_opinions            train, print what it is worth on held-out conversations, and write
    python -m benchmarks.train_opinions --check    the same without writing

Logistic regression, one line a label. What came before a turn is what the reader itself found, in conversations its
weights were not learned from, so that they learn to live with its mistakes. Each label's line is set on held-out
conversations. Answers and asks are what the rules find, and what the weights add to it. In the end it is learned how a
turn reads in hindsight (`look_back`).
"""

from __future__ import annotations

import argparse
import json
import pathlib
import re
import sys
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks import look_back
from benchmarks.descent import descend
from benchmarks.lines import draw, draw_to_add, f1
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
LABELS = {
    Speaker.PERSON: (Label.SELF_INTEREST, Label.OBJECTION, Label.YES, Label.MAYBE, Label.NO),
    Speaker.ORGANIZER: (
        Label.FOLLOW_UP,
        Label.REFLECTION,
        Label.AFFIRMATION,
        Label.STORY,
        Label.PURPOSE,
        Label.AGITATION,
        Label.PITCH,
        Label.PRESSURE,
        Label.OBSTACLE_WORK,
        Label.RESTATE,
        Label.ASK,
    ),
}
FOLDS, ROUNDS, STEPS, RATE, PULL = 6, 2, 150, 0.05, 12.0
LEAST_CONVERSATIONS = 12
"""What fewer hold is what they are about, which says little of the next one."""
SMALL_WORDS_ONLY = frozenset((Label.REFLECTION,))
"""What is said back is of every subject: the words of our own subjects mislead in counselling talk, say."""
SCALES = {"words": 0.8, "pairs": 0.8, "starts": 0.8, "traits": 1.0}
SMALLEST = 0.03
Feature = tuple[str, str]
Table = dict[str, dict[str, Any]]
_STEP = re.compile(r"(.*) (\d+)")


class Row(NamedTuple):
    """One coded turn: its conversation's number, features and codes; what the rules found, and then the weights."""

    conversation: int
    features: frozenset[Feature]
    coded: frozenset[str]
    rules: frozenset[Label]
    barred: dict[Label, float]
    scores: dict[Label, float]
    labels: frozenset[Label]


class Learned(NamedTuple):
    """One speaker's weights: for each feature a row over its labels, for every fold left out and, last, for none."""

    at: dict[Feature, int]
    weights: np.ndarray
    bias: np.ndarray


def features(heard: Heard, talk: Talk) -> frozenset[Feature]:
    """Name all that a turn is weighed by; a step on a scale stands for the steps below it too."""
    plain = {w for w in heard.vocabulary if not stem(w)}
    found = {("words", w) for w in heard.vocabulary}
    found |= {("pairs", f"{a} {b}") for a, b in pairwise(heard.words) if a in plain and b in plain}
    found |= {("starts", " ".join(s)) for s in opinions.starts(heard)}
    shown = [step for trait in traits.show(heard, talk) for step in _climbed(trait)]
    state = traits.state(heard, talk)
    states = [name for bit, name in enumerate(traits.STATES[heard.speaker]) if state >> bit & 1]
    found |= {("traits", t) for t in shown}
    return frozenset(found | {("traits", f"{t} & {s}") for s in states for t in shown})


def _climbed(trait: str) -> list[str]:
    match = _STEP.fullmatch(trait)
    return [f"{match[1]} {step}" for step in range(1, int(match[2]) + 1)] if match else [trait]


def replay(data: dict[str, Any], number: int, learned: dict[Speaker, Learned], lines: dict[Label, float]) -> list[Row]:
    """Read a conversation as the reader would with weights that have not seen it; at first, with its codes."""
    transcript = Transcript.model_validate(data)
    talk = Talk(transcript)
    rows = []
    for index, turn in enumerate(transcript.turns):
        heard = hear(index, turn)
        reader.begin(heard, talk)
        labels = talk.labels[index]
        coded = frozenset(k for k, v in data["turns"][index]["gold"].items() if v is True)
        known, rules = features(heard, talk), frozenset(labels)
        ours = LABELS[turn.speaker]
        scores = opinions.bar(dict.fromkeys(ours, 0.0), heard, talk)
        rows.append(Row(number, known, coded, rules, scores, {}, frozenset()))
        if heard.length:
            found = weigh(rows[-1], ours, learned.get(turn.speaker))
            if found:
                found = opinions.keep_found({label: score + lines[label] for label, score in found.items()}, rules)
                talk.scores[index] = found
            else:
                found = {label: 1.0 if label.value in coded else -1.0 for label in ours}
            reader.decide(heard, talk, opinions.one_answer(found))
        rows[-1] = rows[-1]._replace(scores=dict(talk.scores[index]), labels=frozenset(labels))
        talk.finish(heard)
    return rows


def weigh(row: Row, labels: tuple[Label, ...], learned: Learned | None) -> dict[Label, float]:
    """Weigh one turn with the weights that left its fold out."""
    if learned is None:
        return {}
    fold = row.conversation % FOLDS
    at = [learned.at[f] for f in row.features if f in learned.at]
    scores = learned.bias[fold] + learned.weights[fold][at].sum(0)
    return {label: float(score) + row.barred[label] for label, score in zip(labels, scores, strict=True)}


def learn(rows: list[Row], labels: tuple[Label, ...]) -> Learned:
    """Learn from all folds but one, for each, and from all."""
    where: dict[Feature, set[int]] = defaultdict(set)
    for row in rows:
        for feature in row.features:
            where[feature].add(row.conversation)
    names = sorted(f for f, seen in where.items() if len(seen) >= LEAST_CONVERSATIONS)
    at = {name: i for i, name in enumerate(names)}
    scale = np.array([SCALES[kind] for kind, _ in names], dtype=np.float32)
    x = np.zeros((len(rows), len(names)), dtype=np.float32)
    for i, row in enumerate(rows):
        x[i, [at[f] for f in row.features if f in at]] = 1.0
    x *= scale
    y = np.array([[label.value in row.coded for label in labels] for row in rows], dtype=np.float32)
    y = np.where(np.array([[row.barred[label] <= opinions.NEVER for label in labels] for row in rows]), 0.0, y)
    folds = np.array([row.conversation % FOLDS for row in rows])
    seen = np.stack([folds != k for k in range(FOLDS)] + [np.ones(len(rows), bool)], axis=1).astype(np.float32)
    content = np.array([kind == "words" and bool(stem(name)) for kind, name in names])
    free = np.array([[label not in SMALL_WORDS_ONLY or not is_content for label in labels] for is_content in content])
    weights, bias = _minimize(x, y.astype(np.float32), seen, free)
    return Learned(at, weights * scale[None, :, None], bias)


def _minimize(x: np.ndarray, y: np.ndarray, seen: np.ndarray, free: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Minimize the logistic loss with a pull towards zero (full batch; every label and fold at once).

    `free` tells, for each feature and label, whether it may weigh at all.
    """
    n, k, f = x.shape[1], y.shape[1], seen.shape[1]
    target, mask = np.tile(y, (1, f)), np.repeat(seen, k, axis=1)
    size = mask.sum(0)
    w, b = np.zeros((n, k * f), np.float32), np.full(k * f, -1.0, np.float32)
    xt, free = np.ascontiguousarray(x.T), np.tile(free, (1, f)).astype(np.float32)

    def slopes() -> tuple[np.ndarray, np.ndarray]:
        miss = (1 / (1 + np.exp(-(x @ w + b))) - target) * mask / size
        return free * (xt @ miss + PULL / size * w), miss.sum(0)

    descend((w, b), slopes, steps=STEPS, rate=RATE)
    return w.reshape(n, f, k).transpose(1, 0, 2), b.reshape(f, k)


def set_lines(
    rows: list[Row], labels: tuple[Label, ...], learned: Learned
) -> tuple[dict[Label, float], dict[Label, list[bool]]]:
    """Find where each label's line is best drawn on held-out turns, and what is then found."""
    scored = [weigh(row, labels, learned) for row in rows]
    lines, found = {}, {}
    for label in labels:
        gold = [label.value in row.coded for row in rows]
        ours = [s[label] for s in scored]
        if label in opinions.ADDED:
            ruled = [label in row.rules for row in rows]
            lines[label] = draw_to_add(ours, ruled, gold)
            found[label] = [r or s + lines[label] > 0 for r, s in zip(ruled, ours, strict=True)]
        else:
            lines[label] = draw(ours, gold)
            found[label] = [s + lines[label] > 0 for s in ours]
    return lines, found


def train(data: list[dict[str, Any]]) -> tuple[dict[Speaker, Table], dict[str, tuple[float, ...]]]:
    """Train in rounds; give the tables, and each label's F1 on held-out talks: by rules, by weights, in hindsight."""
    learned: dict[Speaker, Learned] = {}
    lines: dict[Label, float] = {}
    for number in range(ROUNDS):
        rows = [row for i, one in enumerate(data) for row in replay(one, i, learned, lines)]
        speakers = [turn["speaker"] for one in data for turn in one["turns"]]
        tables: dict[Speaker, Table] = {}
        worth: dict[str, tuple[float, ...]] = {}
        for who, labels in LABELS.items():
            own = [row for row, speaker in zip(rows, speakers, strict=True) if speaker == who]
            learned[who] = learn(own, labels)
            drawn, found = set_lines(own, labels, learned[who])
            lines |= drawn
            for label in labels:
                gold = [label.value in row.coded for row in own]
                live = f1(gold, found[label])
                worth[label.value] = (f1(gold, [label in row.rules for row in own]), live, live)
            tables[who] = _table(learned[who], labels, drawn)
        print(f"round {number + 1}: {', '.join(f'{label} {by[1]:.2f}' for label, by in worth.items())}", flush=True)
    rows = [row for i, one in enumerate(data) for row in replay(one, i, learned, lines)]
    for who, (looked, again) in look_back.learn(rows, speakers, LABELS, FOLDS).items():
        tables[who] |= looked
        own = [row for row, speaker in zip(rows, speakers, strict=True) if speaker == who]
        for code, ours in again.items():
            worth[code] = (*worth[code][:2], f1([code in row.coded for row in own], ours))
    return tables, worth


def _table(learned: Learned, labels: tuple[Label, ...], lines: dict[Label, float]) -> Table:
    bias = learned.bias[-1]
    table: Table = {"labels": {k.value: round(float(b) + lines[k], 3) for k, b in zip(labels, bias, strict=True)}}
    table |= {kind: {} for kind in SCALES}
    rows = {name: learned.weights[-1][i] for name, i in learned.at.items()}
    for (kind, name), row in rows.items():
        total = _climb(name, rows) if kind == "traits" else row
        if np.abs(total).max(initial=0.0) >= SMALLEST:
            table[kind][name] = [round(float(w), 3) for w in total]
    return table


def _climb(name: str, rows: dict[Feature, np.ndarray]) -> np.ndarray:
    """Add up a step's weights and those of the steps below it."""
    trait, _, state = name.partition(" & ")
    names = [f"{step} & {state}" if state else step for step in _climbed(trait)]
    return sum(rows[("traits", n)] for n in names if ("traits", n) in rows)  # type: ignore[return-value]


def main() -> None:
    """Train, and write the weights unless only a check was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="print, write nothing")
    asked = parser.parse_args()
    data = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("*.json"))]
    tables, worth = train(data)
    print(f"\n{len(data)} conversations; F1 on held-out ones")
    print(f"{'label':16s} {'rules':>6s} {'weights':>8s} {'hindsight':>10s}")
    for label, (rules, weights, again) in worth.items():
        print(f"{label:16s} {rules:6.2f} {weights:8.2f} {again:10.2f}")
    means = np.mean([one[1:] for one in worth.values()], axis=0)
    print(f"{'mean':16s} {'':6s} {means[0]:8.3f} {means[1]:10.3f}")
    if not asked.check:
        WEIGHTS.write_text(_readable(len(data), tables), encoding="utf-8")


def _readable(conversations: int, tables: dict[Speaker, Table]) -> str:
    """Write one feature a line, so that a change can be read as a difference."""
    speakers = [
        f' "{who}": {{\n'
        + ",\n".join(
            f'  "{kind}": {{\n'
            + ",\n".join(f"   {json.dumps(k, ensure_ascii=False)}: {json.dumps(v)}" for k, v in rows.items())
            + "\n  }"
            for kind, rows in table.items()
        )
        + "\n }"
        for who, table in tables.items()
    ]
    about = "Logistic regression over benchmarks/corpus; see benchmarks/train_opinions.py and docs/data.md."
    head = f'{{\n"about": {json.dumps(about)},\n"conversations": {conversations},\n"speakers": {{\n'
    return head + ",\n".join(speakers) + "\n}\n}\n"


if __name__ == "__main__":
    main()
