"""How fast a conversation is read and scored, beside spaCy's blank English, and how it grows with length.

Times are the processor's, so that what else a machine does counts for less.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import statistics
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach import analysis, bootstrap, scoring
from coach.model.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.rubric import Rubric
    from coach.model.scorecard import Scorecard

CORPUS = Path(__file__).parent / "corpus"
RUNS = 5
HOUR = 9_000
"""Words in a conversation of an hour."""
SIZES = (1_000, 10_000, 100_000, 1_000_000)


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
    _curve(rubric)


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


def _curve(rubric: Rubric) -> None:
    print("growth:      words     turns   read s  us a word  score s  us a word  memory MiB   KiB a word")
    before = _most_memory()
    for size in SIZES:
        transcript = conversation(size)
        words = _count(transcript)
        reading, read_in = _timed(partial(analysis.read, transcript))
        _, scored_in = _timed(partial(scoring.score, transcript, reading, rubric))
        held = _most_memory() - before
        print(
            f"        {words:10,d} {len(transcript.turns):9,d} {read_in:8.2f} {read_in / words * 1e6:10.1f} "
            f"{scored_in:8.2f} {scored_in / words * 1e6:10.1f} {held:11.1f} {held * 1024 / words:12.2f}",
            flush=True,
        )


def _timed(action: Callable[[], Reading | Scorecard]) -> tuple[Any, float]:
    began = time.process_time()
    found = action()
    return found, time.process_time() - began


def _most_memory() -> float:
    """Give the most memory that the process has held so far, in MiB: each size is the largest until then."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def _count(transcript: Transcript) -> int:
    return sum(len(turn.text.split()) for turn in transcript.turns)


def _median(action: Callable[[], object]) -> float:
    def once() -> float:
        began = time.process_time()
        action()
        return time.process_time() - began

    return statistics.median(once() for _ in range(RUNS))


if __name__ == "__main__":
    main()
