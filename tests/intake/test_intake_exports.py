"""Reading JSON that other programs write."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import intake
from coach.model.errors import NoSpeakers, TranscriptError

TALK = [("Ana", "How is it, señor?"), ("Bo", "Cold."), ("Ana", "Since when?"), ("Bo", "May.")]


def elements(words: str) -> list[dict[str, str]]:
    """Write words as Rev does, in pieces."""
    return [{"type": "text", "value": piece} for piece in words.partition(" ")]


def broken(words: str) -> str:
    """Write words as Messenger does, each byte as a letter."""
    return words.encode().decode("latin-1")


@pytest.mark.parametrize(
    "exported",
    [
        {"messages": [{"type": "service", "actor": "Ana", "text": ""}]
         + [{"from": who, "text": [words[:2], {"type": "bold", "text": words[2:]}]} for who, words in TALK]},
        {"messages": [{"sender_name": who, "timestamp_ms": 9 - at, "content": broken(words)}
                      for at, (who, words) in enumerate(reversed(TALK))]},
        {"segments": [{"id": 1, "text": f" {words}", "speaker": who} for who, words in TALK], "language": "en"},
        {"monologues": [{"speaker": 0, "speaker_name": who, "elements": elements(words)} for who, words in TALK]},
        [{"sentence": words, "speaker_name": who, "startTime": "00:01"} for who, words in TALK],
        {"utterances": [{"speaker": who, "transcript": words, "confidence": 0.9} for who, words in TALK]},
    ],
)  # fmt: skip
def test_what_other_programs_export_is_read(exported: object) -> None:
    """Telegram, Messenger (the latest first), WhisperX, Rev, Fireflies and others: who is who is asked as elsewhere."""
    text = json.dumps(exported).encode()
    assert intake.look(text).speakers == {"Ana": 2, "Bo": 2}
    found = intake.read(text, organizer="Ana")
    assert [turn.text for turn in found.turns] == [words for _, words in TALK]


def test_words_without_speakers_are_told_with_the_remedy() -> None:
    """Whisper alone does not tell speakers apart."""
    text = json.dumps({"text": "How is it? Cold.", "segments": [{"text": " How is it?"}, {"text": " Cold."}]})
    with pytest.raises(NoSpeakers, match="does not say who is speaking"):
        intake.read(text)


KEYS = st.sampled_from(["messages", "segments", "text", "speaker", "from", "elements", "value", "turns", "timestamp"])
VALUES = st.none() | st.integers() | st.text(max_size=5)


@given(st.recursive(VALUES, lambda inside: st.lists(inside) | st.dictionaries(KEYS, inside), max_leaves=12))
def test_whatever_json_holds_there_is_a_transcript_or_a_sentence(found: object) -> None:
    """It may come from anywhere."""
    text = json.dumps(found)
    intake.look(text)
    for one in intake.read_each(text):
        assert not isinstance(one, TranscriptError) or str(one)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table_with_a_heading_is_read(mark: str) -> None:
    """A column says who speaks, another one what; times beside them are nobody's words."""
    rows = [f'00:0{at}{mark}{who}{mark}"{words}"' for at, (who, words) in enumerate(TALK)]
    text = "\n".join([f"Start{mark}Speaker{mark}Text", *rows])
    assert [turn.text for turn in intake.read(text, organizer="Ana").turns] == [words for _, words in TALK]
    intake.check_ending("talk.csv")


def test_a_table_without_speakers_is_told_with_the_remedy() -> None:
    """As Whisper writes it."""
    text = "start\tend\ttext\n0\t3000\tHow is it?\n3000\t5000\tCold.\n"
    with pytest.raises(NoSpeakers, match="none that says who is speaking"):
        intake.read(text)
    assert intake.words(text) == "How is it?\nCold."


@pytest.mark.parametrize("head", ["Transcript, November 24, 2026", "Text, from a visit", "Message; name"])
def test_a_heading_that_looks_like_a_tables_refuses_no_talk(head: str) -> None:
    """What stands below it has no columns."""
    said = "\n".join(f"{who}: {words}" for who, words in TALK)
    assert [turn.text for turn in intake.read(f"{head}\n{said}", organizer="Ana").turns] == [words for _, words in TALK]
