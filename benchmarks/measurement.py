"""Measure everything that docs/measurement.md and the page on trust tell, and write both.

    python -m benchmarks.measurement

Writes coach/library/measured.json and the tables of docs/measurement.md between their two marks. Needs the shared
measuring data; without it nothing is written, because figures must come from somewhere.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from benchmarks import agreement, criteria, oracle
from coach.analysis import READER, read
from coach.model.measurement import Measured, MeasuredCriterion, Measurement

ROOT = Path(__file__).resolve().parent.parent
JSON = ROOT / "coach" / "library" / "measured.json"
PAGE = ROOT / "docs" / "measurement.md"

COUNSELLING = "counselling conversations, coded by people trained for it"
SPEECH = "the same counselling conversations without punctuation, as speech-to-text gives them"
PERSUASION = "typed persuasion dialogues, coded by other people"
SENTENCES = "sentences with and without a date or time, marked by other people"
ASIDE = "invented organizing conversations kept aside, which nothing was learned from"
INVENTED = "invented organizing conversations, each coded in three passes"

DATA = {
    COUNSELLING: ("annomi-dev.jsonl", True),
    SPEECH: ("annomi-dev-asr.jsonl", True),
    PERSUASION: ("persuasion-dev.jsonl", True),
    SENTENCES: ("times-dev.jsonl", True),
}
DIGITS = 4
"""Kept of each figure: rounding to three, and then to two for the page, showed 0.5652 as 0.56."""

COLUMNS = (
    *("code", "turns", "there", "precision", "recall", "F1", "kappa"),
    *("people with one another", "right sentence", "trust"),
)
# Mean kappa of the human coders with one another, as published for or measured on these data.
PEOPLE = {
    (COUNSELLING, "question"): 0.74,
    (COUNSELLING, "reflection"): 0.66,
    (PERSUASION, "ask"): 0.78,
    (PERSUASION, "yes"): 0.54,
}


def measure() -> Measurement:
    """Measure every label and criterion. Raises FileNotFoundError where the measuring data is not here."""
    labels: list[Measured] = []
    for data, (file, outside) in DATA.items():
        labels += _labels(data, agreement.load(agreement.SHARED / "data" / file), outside=outside)
    labels += _labels(ASIDE, agreement.load(ROOT / "benchmarks" / "kept_aside"), outside=False)
    labels += _labels(INVENTED, agreement.load(agreement.SHARED / "gold"), outside=False)
    coded = oracle.load(agreement.SHARED / "gold")
    readings = [read(one.transcript) for one in coded]
    pairs, _ = criteria.pairs_of(coded, readings, criteria.load_rubrics())
    levels = tuple(
        MeasuredCriterion(
            rubric=name.partition(".")[0],
            criterion=name.partition(".")[2],
            conversations=len(some),
            kappa=round(criteria.kappa(some), DIGITS),
            within_one=round(criteria.within_one(some), DIGITS),
        )
        for name, some in pairs.items()
    )
    return Measurement(reader=READER, labels=tuple(labels), criteria=levels)


def _labels(data: str, conversations: list[agreement.Conversation], *, outside: bool) -> list[Measured]:
    return [
        Measured(
            code=code,
            data=data,
            outside=outside,
            turns=a.turns,
            there=a.there,
            precision=round(a.precision, DIGITS),
            recall=round(a.recall, DIGITS),
            f1=round(a.f1, DIGITS),
            kappa=round(a.kappa, DIGITS),
            people=PEOPLE.get((data, code)),
            cited=a.cited,
            cited_right=a.cited_right,
        )
        for code, a in agreement.measure(conversations).items()
    ]


def tables(measurement: Measurement) -> str:
    """Write the tables as Markdown."""
    lines = [f"Reader: {measurement.reader.id}, version {measurement.reader.version}.", ""]
    for data in dict.fromkeys(row.data for row in measurement.labels):
        rows = [row for row in measurement.labels if row.data == data]
        by = "coded by people outside this product" if rows[0].outside else "no outside validation"
        lines += [f"### {data[0].upper()}{data[1:]}", "", f"({by})", ""]
        lines += [f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|"]
        lines += [
            f"| {r.code} | {r.turns} | {r.there} | {r.precision:.2f} | {r.recall:.2f} | {r.f1:.2f} | {r.kappa:.2f} "
            f"| {'' if r.people is None else f'{r.people:.2f}'} | {f'{r.cited_right} of {r.cited}' if r.cited else ''} "
            f"| {r.trust} |"
            for r in rows
        ]
        lines += [""]
    lines += ["### Criteria, 0 to 4, against the median of three ratings", ""]
    lines += ["| rubric | criterion | conversations | quadratic kappa | within one level |", "|---|---|---|---|---|"]
    lines += [
        f"| {c.rubric} | {c.criterion} | {c.conversations} | {c.kappa:.2f} | {c.within_one:.2f} |"
        for c in measurement.criteria
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure, print and write."""
    try:
        measurement = measure()
    except FileNotFoundError as error:
        sys.exit(f"The measuring data is not here ({error.filename}), so nothing was written. Set COACH_SHARED.")
    JSON.write_text(measurement.model_dump_json(indent=1, exclude_defaults=True) + "\n", encoding="utf-8")
    text = tables(measurement)
    print(text)
    marked = re.compile(r"(<!-- measured -->\n).*(\n<!-- /measured -->)", re.DOTALL)
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(marked.sub(lambda found: f"{found[1]}\n{text}\n{found[2]}", page), encoding="utf-8")


if __name__ == "__main__":
    main()
