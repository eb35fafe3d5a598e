"""How fast a conversation is read and scored, beside spaCy's blank English, and how it grows with length."""

from __future__ import annotations

import importlib.util
import json
import statistics
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

from coach import analysis, bootstrap, scoring
from coach.model.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path(__file__).parent / "corpus"
RUNS = 5
HOUR = 9_000
"""Words in a conversation of an hour."""


def main() -> None:
    """Print one hour's time, words a second against spaCy, and the curve to a million words."""
    hour = conversation(HOUR)
    words = _count(hour)
    rubric = bootstrap.build().content.rubric("one_to_one")
    analysis.read(hour)
    reading = _median(lambda: analysis.read(hour))
    scored = analysis.read(hour)
    scoring_time = _median(lambda: scoring.score(hour, scored, rubric))
    print(f"one hour: {words:,} words in {len(hour.turns)} turns")
    print(f"  read    {reading * 1000:7.1f} ms   {words / reading:10,.0f} words a second")
    print(f"  scored  {scoring_time * 1000:7.1f} ms")
    print(f"  both    {(reading + scoring_time) * 1000:7.1f} ms")
    _against_spacy(hour, words, reading)
    _curve()


def conversation(words: int) -> Transcript:
    """Lay the corpus's conversations end to end until there are `words` words."""
    turns: list[dict[str, str]] = []
    count = 0
    files = sorted(CORPUS.glob("c*.json"))
    while count < words:
        for file in files:
            for turn in json.loads(file.read_text(encoding="utf-8"))["turns"]:
                turns.append({"speaker": turn["speaker"], "text": turn["text"]})
                count += len(turn["text"].split())
                if count >= words:
                    return Transcript.model_validate({"id": "long", "turns": turns})
    return Transcript.model_validate({"id": "long", "turns": turns})


def _against_spacy(transcript: Transcript, words: int, ours: float) -> None:
    if importlib.util.find_spec("spacy") is None:
        print("spaCy is not installed here (requirements-bench.lock), so there is nothing to compare with.")
        return
    import spacy  # noqa: PLC0415 - only a benchmark needs it  # type: ignore[import-not-found,unused-ignore]

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    texts = [turn.text for turn in transcript.turns]
    list(pipeline.pipe(texts))
    theirs = _median(lambda: list(pipeline.pipe(texts)))
    print(f"spaCy blank English + sentencizer, same text: {theirs * 1000:.1f} ms, {words / theirs:,.0f} words a second")
    print(f"  this reader gives {theirs / ours:.2f} times its words a second, with every label, figure and moment")


def _curve() -> None:
    print("growth:      words     turns   seconds   words/s   peak MiB")
    for size in (1_000, 10_000, 100_000, 1_000_000):
        transcript = conversation(size)
        began = time.perf_counter()
        analysis.read(transcript)
        seconds = time.perf_counter() - began
        words = _count(transcript)
        peak = _peak(transcript) if size <= 100_000 else float("nan")
        print(
            f"        {words:10,d} {len(transcript.turns):9,d} {seconds:9.3f} {words / seconds:9,.0f} {peak:10.1f}",
            flush=True,
        )


def _peak(transcript: Transcript) -> float:
    tracemalloc.start()
    analysis.read(transcript)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


def _count(transcript: Transcript) -> int:
    return sum(len(turn.text.split()) for turn in transcript.turns)


def _median(action: Callable[[], object]) -> float:
    def once() -> float:
        began = time.perf_counter()
        action()
        return time.perf_counter() - began

    return statistics.median(once() for _ in range(RUNS))


if __name__ == "__main__":
    main()
