"""What a conversation may measure, and the words for one that does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.errors import TranscriptError
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.model.transcript import Transcript

LARGEST = 20_000_000
"""Bytes in one file: some three million words."""

LONGEST_TURN = 20_000
"""Characters in one turn: some 25 minutes of speech without a break."""

_NAMES = {Speaker.ORGANIZER: "the organizer", Speaker.PERSON: "the other person"}


def weigh(transcript: Transcript, where: str = "") -> Transcript:
    """Give the transcript back if it is a conversation that can be read. Raises TranscriptError.

    A single turn passes: a sentence can be read by itself, though not scored.
    """
    at = f"{where}: " if where else ""
    if not any(turn.text.strip() for turn in transcript.turns):
        raise TranscriptError(
            f"{at}nothing is said in this transcript. Check that it holds the words of the conversation."
        )
    for number, turn in enumerate(transcript.turns, start=1):
        if len(turn.text) >= LONGEST_TURN:
            raise TranscriptError(
                f"{at}turn {number} has {len(turn.text):,} characters; a turn must stay under {LONGEST_TURN:,}. "
                "Most likely the names before the turns are missing: start a new turn wherever the speaker changes."
            )
    try:
        transcript.model_dump_json()
    except ValueError:
        raise TranscriptError(
            f"{at}the text holds broken characters (half of a pair). Write it again as UTF-8."
        ) from None
    speaking = {turn.speaker for turn in transcript.turns}
    if len(speaking) == 1 and len(transcript.turns) > 1:
        raise TranscriptError(
            f"{at}only {_NAMES[speaking.pop()]} speaks, in all {len(transcript.turns)} turns. A conversation needs two "
            "speakers: check that each turn says who is speaking."
        )
    return transcript
