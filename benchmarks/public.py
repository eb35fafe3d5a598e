"""Turn public data sets, downloaded by whoever wants to check our figures, into the form the benchmarks measure.

    python -m benchmarks.public annomi AnnoMI-full.csv > annomi.jsonl
    python -m benchmarks.public persuasion 300_dialog.csv > persuasion.jsonl      (the sheet, saved as CSV)
    python -m benchmarks.public times English/DateTimeModel.json ... > times.jsonl
    python -m benchmarks.agreement annomi.jsonl persuasion.jsonl times.jsonl

None of these data is part of the product; docs/data.md names where each lives and under which licence.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter, defaultdict
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Row = dict[str, str]

ASKS = {"proposition-of-donation", "ask-donation-amount", "ask-donate-more"}
YES = {"agree-donation", "provide-donation-amount"}


def annomi(paths: list[Path]) -> Iterator[dict[str, Any]]:
    """Give AnnoMI's conversations: the majority of the coders, and each coder's own codes where there are several."""
    for path in paths:
        talks: dict[str, dict[int, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for row in _rows(path):
            talks[row["transcript_id"]][int(row["utterance_id"])].append(row)
        for talk, utterances in talks.items():
            turns = [_annomi_turn(rows) for _, rows in sorted(utterances.items())]
            yield {"id": f"annomi-{talk}", "organizer": "therapist", "person": "client", "turns": turns}


def _annomi_turn(rows: list[Row]) -> dict[str, Any]:
    first = rows[0]
    if first["interlocutor"] != "therapist":
        return {"speaker": "person", "text": first["utterance_text"]}
    coders = {row["annotator_id"]: _annomi_codes(row) for row in rows}
    turn: dict[str, Any] = {"speaker": "organizer", "text": first["utterance_text"]}
    question = Counter(code["question"] for code in coders.values()).most_common(1)[0][0]
    reflection = Counter(code["reflection"] for code in coders.values()).most_common(1)[0][0]
    turn["gold"] = {
        "question": question,
        "open_question": question == "open",
        "closed_question": question == "closed",
        "reflection": reflection,
    }
    return turn | ({"coders": coders} if len(coders) > 1 else {})


def _annomi_codes(row: Row) -> dict[str, Any]:
    asked = row["question_exists"].lower() == "true"
    return {
        "question": row["question_subtype"] if asked else "none",
        "reflection": row["reflection_exists"].lower() == "true",
    }


def persuasion(paths: list[Path]) -> Iterator[dict[str, Any]]:
    """Give PersuasionForGood's annotated dialogues: who asks for a donation, and who agrees to one."""
    for path in paths:
        for talk, rows in groupby(_rows(path), key=lambda row: row["B2"]):
            turns = [_persuasion_turn(list(units)) for _, units in groupby(rows, key=lambda r: (r["Turn"], r["B4"]))]
            yield {"id": f"p4g-{talk}", "organizer": "persuader", "person": "persuadee", "turns": turns}


def _persuasion_turn(units: list[Row]) -> dict[str, Any]:
    organizer = units[0]["B4"].strip() == "0"
    side = "er" if organizer else "ee"
    codes = {unit.get(f"{side}_label_{i}", "").strip() for unit in units for i in (1, 2)}
    gold = {"ask": bool(codes & ASKS)} if organizer else {"yes": bool(codes & YES)}
    text = " ".join(unit["Unit"].strip() for unit in units)
    return {"speaker": "organizer" if organizer else "person", "text": text, "gold": gold}


def times(paths: list[Path]) -> Iterator[dict[str, Any]]:
    """Give the sentences of Recognizers-Text's date and time specifications: is a time named in them?"""
    seen: set[str] = set()
    for path in paths:
        for n, case in enumerate(json.loads(path.read_text(encoding="utf-8-sig"))):
            text = case["Input"]
            if text not in seen:
                seen.add(text)
                turn = {"speaker": "organizer", "text": text, "gold": {"time": bool(case.get("Results"))}}
                yield {"id": f"{path.stem}-{n}", "turns": [turn]}


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


SOURCES: dict[str, Callable[[list[Path]], Iterable[dict[str, Any]]]] = {
    "annomi": annomi,
    "persuasion": persuasion,
    "times": times,
}


def main(arguments: list[str]) -> None:
    """Write the named source's conversations to standard output, one a line."""
    if len(arguments) < 2 or arguments[0] not in SOURCES:
        sys.exit(__doc__)
    for conversation in SOURCES[arguments[0]]([Path(a) for a in arguments[1:]]):
        sys.stdout.write(json.dumps(conversation, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
