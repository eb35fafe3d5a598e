"""Trains the reader's weights on benchmarks/corpus alone, and writes coach/analysis/opinions.json.

    python -m benchmarks.train_opinions            train, print what it is worth on held-out conversations, and write
    python -m benchmarks.train_opinions --check    the same without writing

Logistic regression, one line a label. What came before a turn is what the reader itself found, in conversations its
weights were not learned from, so that they learn to live with its mistakes. What is learned is which share of a turn's
coders set a label (`coders`): where they differ, the truth lies between. Each label's line is set on held-out
conversations, those in `DRAWN_ON`. Answers and asks are what the rules find, and what the weights add to it. In the
end it is learned how a turn reads in hindsight (`look_back`).
"""

from __future__ import annotations

import argparse
import json
import pathlib
import re
import sys
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks import by_sentence, look_back, tied_asks
from benchmarks.coders import EVEN, LABELS, share, share_tied
from benchmarks.learner import Feature, Learned, learn, readable_rows, worded
from benchmarks.lines import added, between, draw, draw_to_add, f1
from coach.analysis import opinions, traits
from coach.analysis.heard import hear
from coach.analysis.talk import Talk
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript

if TYPE_CHECKING:
    from benchmarks.tied_asks import CodedAsk
    from coach.analysis.heard import Heard

reader = sys.modules["coach.analysis.read"]  # the package's `read` is the function of that name
ROOT = pathlib.Path(__file__).parent.parent
CORPUS = ROOT / "benchmarks" / "corpus"
WEIGHTS = ROOT / "coach" / "analysis" / "opinions.json"
ROUNDS = 2
_AS_ON_A_VISIT = (((301, 414), (465, 484), (495, 504), (525, 534), (545, 574)), ((815, 1234),))
DRAWN_ON = {
    f"c{number}": group
    for group, ranges in enumerate(_AS_ON_A_VISIT, start=1)
    for first, last in ranges
    for number in range(first, last + 1)
}
"""Conversations whose turns are as long as on a visit, and in which labels come about as often, by group of writers.

Lines are set on these. All others are learned from as well: in some of them turns are short, as nobody could know at
first how long people talk; in others what is read least well is commoner than in talk, and in the plain ones that came
after there are half as many asks again as there should be, and twice as many refusals.
"""
Table = dict[str, dict[str, Any]]
Best = dict[by_sentence.Place, dict[Label, float]]
_STEP = re.compile(r"(.*) (\d+)")


class Row(NamedTuple):
    """One coded turn: its conversation's number, features and codes; what the rules found, and then the weights.

    `coded` is the share of its coders who set each label, above 0.
    `given` is what each label starts from: what the turn's best sentence weighs, or that it cannot be. `drawn_on` is
    the group of writers whose lines it counts for, 0 for none.
    """

    conversation: int
    features: frozenset[Feature]
    coded: dict[str, float]
    rules: frozenset[Label]
    given: dict[Label, float]
    scores: dict[Label, float]
    labels: frozenset[Label]
    length: int
    drawn_on: int = 0
    ask: CodedAsk | None = None


def features(heard: Heard, talk: Talk) -> frozenset[Feature]:
    """Name all that a turn is weighed by; a step on a scale stands for the steps below it too."""
    found = worded(heard.vocabulary, pairwise(heard.words), opinions.starts(heard))
    shown = [step for trait in traits.show(heard, talk) for step in _climbed(trait)]
    state = traits.state(heard, talk)
    states = [name for bit, name in enumerate(traits.STATES[heard.speaker]) if state >> bit & 1]
    found |= {("traits", t) for t in shown}
    return frozenset(found | {("traits", f"{t} & {s}") for s in states for t in shown})


def _climbed(trait: str) -> list[str]:
    match = _STEP.fullmatch(trait)
    return [f"{match[1]} {step}" for step in range(1, int(match[2]) + 1)] if match else [trait]


def replay(
    data: dict[str, Any], number: int, best: Best, learned: dict[Speaker, Learned], lines: dict[Label, float]
) -> list[Row]:
    """Read a conversation as the reader would with weights that have not seen it; at first, with its codes."""
    transcript = Transcript.model_validate(data)
    talk = Talk(transcript)
    rows = []
    for index, turn in enumerate(transcript.turns):
        heard = hear(index, turn)
        reader.run_rules(heard, talk)
        labels = talk.labels[index]
        coded = share(data["turns"][index])
        known, rules = features(heard, talk), frozenset(labels)
        ours = LABELS[turn.speaker]
        given = opinions.bar(dict.fromkeys(ours, 0.0) | best.get((number, index), {}), heard, talk)
        ask = tied_asks.show(number, heard, talk, share_tied(data["turns"][index]))
        rows.append(
            Row(number, known, coded, rules, given, {}, frozenset(), heard.length, DRAWN_ON.get(data["id"], 0), ask)
        )
        if heard.length:
            found = weigh(rows[-1], ours, learned.get(turn.speaker))
            if found:
                found = opinions.keep_found(
                    {label: score + lines[label] for label, score in found.items()}, rules, heard.length
                )
                talk.scores[index] = found
            else:
                found = {label: 1.0 if coded.get(label, 0.0) > EVEN else -1.0 for label in ours}
            reader.decide(heard, talk, opinions.one_answer(found))
        rows[-1] = rows[-1]._replace(scores=dict(talk.scores[index]), labels=frozenset(labels))
        talk.finish(heard)
    return rows


def weigh(row: Row, labels: tuple[Label, ...], learned: Learned | None) -> dict[Label, float]:
    """Weigh one turn with the weights that left its fold out."""
    if learned is None:
        return {}
    scores = learned.weigh(row.features, row.conversation)
    return {label: float(score) + row.given[label] for label, score in zip(labels, scores, strict=True)}


def learn_turns(rows: list[Row], labels: tuple[Label, ...]) -> Learned:
    """Learn from all folds but one, for each, and from all."""
    y = np.array([[row.coded.get(label, 0.0) for label in labels] for row in rows])
    starts = np.array([[row.given[label] for label in labels] for row in rows])
    return learn([row.features for row in rows], y, [row.conversation for row in rows], labels, starts)


def set_lines(
    rows: list[Row], labels: tuple[Label, ...], learned: Learned
) -> tuple[dict[Label, float], dict[Label, list[bool]]]:
    """Find where each label's line is best drawn on held-out turns, and what is then found."""
    scored = [weigh(row, labels, learned) for row in rows]
    groups = [row.drawn_on for row in rows]
    lines, found = {}, {}
    for label in labels:
        gold = [row.coded.get(label, 0.0) for row in rows]
        ours = [s[label] for s in scored]
        if label in opinions.ADDED:
            floors = [opinions.floor(row.length) if label in row.rules else 0.0 for row in rows]
            lines[label] = between(groups, partial(draw_to_add, label), ours, floors, gold)
            found[label] = added(ours, floors, lines[label])
        else:
            lines[label] = between(groups, draw, ours, gold)
            found[label] = [s + lines[label] > 0 for s in ours]
    return lines, found


class Trained(NamedTuple):
    """The tables to write, and what they are worth on held-out talks: each label's F1, by rules, weights, hindsight."""

    tables: dict[Speaker, Table]
    worth: dict[str, tuple[float, ...]]
    ties: dict[str, Any]
    tied_right: float


def train(data: list[dict[str, Any]], best: Best) -> Trained:
    """Train in rounds, each on what the reader of the round before makes of the talks."""
    learned: dict[Speaker, Learned] = {}
    lines: dict[Label, float] = {}
    for number in range(ROUNDS):
        rows = [row for i, one in enumerate(data) for row in replay(one, i, best, learned, lines)]
        speakers = [turn["speaker"] for one in data for turn in one["turns"]]
        tables: dict[Speaker, Table] = {}
        worth: dict[str, tuple[float, ...]] = {}
        for who, labels in LABELS.items():
            own = [row for row, speaker in zip(rows, speakers, strict=True) if speaker == who]
            learned[who] = learn_turns(own, labels)
            drawn, found = set_lines(own, labels, learned[who])
            lines |= drawn
            for label in labels:
                gold = [row.coded.get(label, 0.0) for row in own]
                live = f1(gold, found[label])
                worth[label.value] = (f1(gold, [label in row.rules for row in own]), live, live)
            tables[who] = _table(learned[who], labels, drawn)
        print(f"round {number + 1}: {', '.join(f'{label} {by[1]:.2f}' for label, by in worth.items())}", flush=True)
    rows = [row for i, one in enumerate(data) for row in replay(one, i, best, learned, lines)]
    for who, (looked, again) in look_back.learn(rows, speakers, LABELS).items():
        tables[who] |= looked
        own = [row for row, speaker in zip(rows, speakers, strict=True) if speaker == who]
        for code, ours in again.items():
            worth[code] = (*worth[code][:2], f1([row.coded.get(code, 0.0) for row in own], ours))
    return Trained(tables, worth, *tied_asks.learned([row.ask for row in rows if row.ask]))


def _table(learned: Learned, labels: tuple[Label, ...], lines: dict[Label, float]) -> Table:
    bias = learned.bias[-1]
    table: Table = {"labels": {k.value: round(float(b) + lines[k], 3) for k, b in zip(labels, bias, strict=True)}}
    rows = learned.rows()
    climbed = {f: _climb(f[1], rows) if f[0] == "traits" else row for f, row in rows.items()}
    return table | readable_rows(climbed, ("words", "pairs", "starts", "traits"))


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
    named = by_sentence.weigh(data, LABELS)
    trained = train(data, named.best)
    for who, table in named.tables.items():
        trained.tables[who]["sentences"] = table
    print(f"\n{len(data)} conversations; F1 on held-out ones")
    print(f"{'label':16s} {'rules':>6s} {'weights':>8s} {'hindsight':>10s} {'right sentence':>15s}")
    for label, (rules, weights, again) in trained.worth.items():
        right, of = named.right[label]
        print(f"{label:16s} {rules:6.2f} {weights:8.2f} {again:10.2f} {right:8d} of {of:4d}")
    means = np.mean([one[1:] for one in trained.worth.values()], axis=0)
    print(f"{'mean':16s} {'':6s} {means[0]:8.3f} {means[1]:10.3f}")
    print(f"tied to an interest: {trained.tied_right:.3f} of asks right")
    if not asked.check:
        WEIGHTS.write_text(_readable(len(data), trained), encoding="utf-8")


def _readable(conversations: int, trained: Trained) -> str:
    """Write one feature a line, so that a change can be read as a difference."""
    speakers = [
        f' "{who}": {{\n' + ",\n".join(f'  "{kind}": {_readable_rows(rows)}' for kind, rows in table.items()) + "\n }"
        for who, table in trained.tables.items()
    ]
    about = "Logistic regression over benchmarks/corpus; see benchmarks/train_opinions.py and docs/data.md."
    head = f'{{\n"about": {json.dumps(about)},\n"conversations": {conversations},\n"speakers": {{\n'
    return head + ",\n".join(speakers) + f'\n}},\n"ties": {_readable_rows(trained.ties)}\n}}\n'


def _readable_rows(rows: dict[str, Any]) -> str:
    lines = [
        f"   {json.dumps(key, ensure_ascii=False)}: {_readable_rows(row) if isinstance(row, dict) else json.dumps(row)}"
        for key, row in rows.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n  }"


if __name__ == "__main__":
    main()
