"""What a conversation may measure, and the words for one that does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.errors import TranscriptError
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.model.transcript import Transcript

LARGEST = 20_000_000
"""Bytes in one file, with pictures in it, or with times at every word."""

LONGEST = 1_000_000
"""Characters in one conversation: a day of talk and more. An hour has some sixty thousand."""

LONGEST_TEXT = 4 * LONGEST
"""Characters in a text with one conversation in it: names and times may take three times as many as the words."""

LONGEST_TURN = 20_000
"""Characters in one turn: some 25 minutes of speech without a break."""

_AN_HOUR = 60_000
_NAMES = {Speaker.ORGANIZER: "the organizer", Speaker.PERSON: "the other person"}


def measure(characters: int, most: int, at: str = "") -> None:
    """Raise TranscriptError where a conversation is longer than can be read while somebody waits."""
    if characters > most:
        raise TranscriptError(
            f"{at}this has {characters:,} characters, some {characters // _AN_HOUR} hours of talk; one conversation "
            f"may have {LONGEST:,}. Keep the part that you want to be scored, or bring each conversation as a file of "
            "its own."
        )


def weigh(transcript: Transcript, where: str = "") -> Transcript:
    """Give the transcript back if it is a conversation that can be read. Raises TranscriptError.

    A single turn passes: a sentence can be read by itself, though not scored.
    """
    at = f"{where}: " if where else ""
    if not any(turn.text.strip() for turn in transcript.turns):
        raise TranscriptError(
            f"{at}nothing is said in this transcript. Check that it holds the words of the conversation."
        )
    measure(sum(len(turn.text) for turn in transcript.turns), LONGEST, at)
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
