"""Coded transcripts and the reading that human codes make: the reader as good as it could be. Whole-turn spans."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.analysis import read
from coach.model.reading import Ask, Evidence, Figures, Label, ReaderVersion, Reading, TurnReading
from coach.model.transcript import Speaker, Transcript

ORACLE = ReaderVersion(id="human codes", version="1")
CORPUS = Path(__file__).parent / "corpus"

_PROPERTIES = ("specific", "time_bound", "tied_to_interest", "choice")
_QUESTIONS = {Label.OPEN_QUESTION, Label.CLOSED_QUESTION}


@dataclass(frozen=True)
class Coded:
    """A transcript with its codes turn by turn, and its criteria as people rated them."""

    transcript: Transcript
    codes: tuple[dict[str, Any], ...]
    criteria: dict[str, int]


def gold_folder() -> Path | None:
    """Find the measuring data: COACH_SHARED, or the sibling folder `shared`; None where neither has it."""
    named = os.environ.get("COACH_SHARED")
    root = Path(named) if named else Path(__file__).resolve().parents[2] / "shared"
    return root / "gold" if (root / "gold").is_dir() else None


def load(folder: Path) -> list[Coded]:
    """Load every coded transcript of a folder that bears criteria ratings."""
    raw = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [
        Coded(Transcript.model_validate(one), tuple(one["turns"]), one["criteria"])
        for one in raw
        if one.get("criteria")
    ]


def reading_of(coded: Coded) -> Reading:
    """Build the reading that the codes make. Times are our reader's: people did not code them turn by turn."""
    ours = read(coded.transcript)
    turns = tuple(
        _turn(turn.speaker, turn.text, codes).model_copy(update={"times": mine.times})
        for turn, codes, mine in zip(coded.transcript.turns, coded.codes, ours.turns, strict=True)
    )
    return Reading(id=coded.transcript.id, reader=ORACLE, figures=_figures(coded.transcript, turns), turns=turns)


def _turn(speaker: Speaker, text: str, codes: dict[str, Any]) -> TurnReading:
    gold = codes["gold"]
    labels = tuple(label for label in Label if gold.get(label.value))
    asks: tuple[Ask, ...] = ()
    if Label.ASK in labels:
        known = codes.get("ask_properties") or {}
        asks = (Ask(quote=text, start=0, end=len(text), **{name: bool(known.get(name)) for name in _PROPERTIES}),)
    question = gold.get("question", "none")
    return TurnReading(
        speaker=speaker,
        labels=labels,
        question=None if question == "none" else question,
        asks=asks,
        evidence=tuple(Evidence(label=label, quote=text, start=0, end=len(text)) for label in labels),
    )


def _figures(transcript: Transcript, turns: tuple[TurnReading, ...]) -> Figures:
    lengths = [len(turn.text.split()) for turn in transcript.turns]
    mine = [i for i, turn in enumerate(transcript.turns) if turn.speaker is Speaker.ORGANIZER]
    asking = [i for i in mine if not _QUESTIONS.isdisjoint(turns[i].labels)]
    opened = sum(Label.OPEN_QUESTION in turns[i].labels for i in mine)
    said_back = sum(Label.REFLECTION in turns[i].labels for i in mine)
    longest = max(mine, key=lambda i: lengths[i], default=None)
    words, own = sum(lengths), sum(lengths[i] for i in mine)
    return Figures(
        words=words,
        organizer_words=own,
        organizer_turns=len(mine),
        turns_with_question=len(asking),
        talk_share=own / words if words else None,
        open_share=opened / len(asking) if asking else None,
        reflections_per_question=said_back / len(asking) if asking else None,
        longest_monologue=lengths[longest] if longest is not None else 0,
        longest_monologue_turn=longest,
    )
