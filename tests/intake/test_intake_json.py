"""Reading coach's own JSON and JSON Lines, and refusing what is neither."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import intake
from coach.model.errors import TranscriptError
from coach.model.transcript import Transcript

TWO = [{"speaker": "organizer", "text": "Why?"}, {"speaker": "person", "text": "Because.", "gold": {"yes": False}}]


def test_unknown_keys_are_ignored_because_other_tools_write_them() -> None:
    """A file with labels and notes in it reads as well as a bare one."""
    found = intake.read(json.dumps({"id": "a", "made_by": "x", "kind": "powerful_invitation", "turns": TWO}))
    assert found.model_dump(mode="json", exclude_defaults=True) == {
        "id": "a",
        "kind": "powerful_invitation",
        "turns": [{"speaker": "organizer", "text": "Why?"}, {"speaker": "person", "text": "Because."}],
    }


def test_each_line_of_json_lines_is_a_transcript_and_a_broken_one_stops_no_other() -> None:
    """Line 2 is broken: lines 1 and 3 are read all the same."""
    text = "\n".join([json.dumps({"id": "a", "turns": TWO}), '{"id": "b", "turns": [', json.dumps({"turns": TWO})])
    first, second, third = intake.read_each(text, name="talks")
    assert isinstance(first, Transcript)
    assert first.id == "a"
    assert isinstance(second, TranscriptError)
    assert str(second).startswith("line 2: the JSON is broken")
    assert isinstance(third, Transcript)
    assert third.id == "talks-3"


def test_a_list_holds_several_transcripts() -> None:
    """`read` is for one: it says how many there are instead of choosing."""
    text = json.dumps([{"id": "a", "turns": TWO}, {"id": "b", "turns": TWO}])
    assert [found.id for found in intake.read_each(text) if isinstance(found, Transcript)] == ["a", "b"]
    with pytest.raises(TranscriptError, match="There are 2 conversations here"):
        intake.read(text)


def test_turns_stay_as_many_as_they_were_even_where_they_are_empty() -> None:
    """Other tools line their codes up with the turns."""
    turns = [*TWO, {"speaker": "person", "text": ""}, {"speaker": "person", "text": "Well."}]
    assert [turn.text for turn in intake.read(json.dumps({"turns": turns})).turns] == ["Why?", "Because.", "", "Well."]


def test_speakers_may_be_called_by_name() -> None:
    """The name that the file or the caller gives for the organizer or the person stands for the role."""
    named = [{"speaker": "Ana", "text": "Why?"}, {"speaker": "bo", "text": "Because."}]
    found = intake.read(json.dumps({"organizer": "ana", "turns": named}), person="Bo")
    assert [turn.speaker.value for turn in found.turns] == ["organizer", "person"]


def test_a_single_turn_is_a_sample_and_passes() -> None:
    """A sentence can be read by itself; two turns of one speaker are a conversation whose names went missing."""
    assert len(intake.read(json.dumps({"turns": TWO[:1]})).turns) == 1
    with pytest.raises(TranscriptError, match="only the organizer speaks, in all 2 turns"):
        intake.read(json.dumps({"turns": TWO[:1] * 2}))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"turns": [', "The JSON is broken at line 1, column 12"),
        ('{"turns": []}', "there are no turns"),
        ("{}", "there are no turns"),
        ("[]", "There is no transcript in this list"),
        ('[{"turns": "x"}]', "transcript 1: there are no turns"),
        ('{"turns": [{"speaker": "organizer"}]}', "turn 1 has no “text” in words"),
        ('{"turns": ["hello"]}', "turn 1 has no “text” in words"),
        ('{"turns": [{"speaker": "Cleo", "text": "a"}]}', "turn 1 is spoken by “Cleo”, who is not known"),
        ('{"kind": "chat", "turns": [{"speaker": "person", "text": "a"}]}', "“kind” is “chat”. Write “one_to_one” or"),
        ('{"held_on": "soon", "turns": [{"speaker": "person", "text": "a"}]}', "“held_on” cannot be used"),
        ('{"turns": [{"speaker": "person", "text": "\\ud800"}]}', "broken characters"),
        ('{"n": ' + "9" * 5_000 + "}", "The JSON cannot be read"),
        ('{"a": ' * 100_000, "nested too deeply"),
    ],
)
def test_what_cannot_be_read_is_met_with_a_sentence(text: str, says: str) -> None:
    """Each says where and what, and what to write instead."""
    with pytest.raises(TranscriptError) as refused:
        intake.read(text)
    assert says in str(refused.value)


LINES = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.builds("{}: {}".format, st.sampled_from(["Ana", "Bo", "me", "**X**", "[0:01] Q"]), st.text(max_size=40)),
    ),
    max_size=12,
).map("\n".join)
JSONISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["turns", "speaker", "text", "id", "kind", "held_on", "organizer", "x"]), inner, max_size=4
        )
    ),
    max_leaves=12,
).map(json.dumps)


@given(
    st.one_of(LINES, JSONISH, st.lists(JSONISH, max_size=3).map("\n".join), st.binary(max_size=80)), st.text(max_size=6)
)
def test_whatever_is_given_there_is_a_transcript_or_a_sentence(text: str | bytes, organizer: str) -> None:
    """Nothing but TranscriptError ever comes out, and what is read has two speakers or is one turn."""
    for found in intake.read_each(text, organizer=organizer):
        if isinstance(found, TranscriptError):
            assert str(found)
        else:
            assert len({turn.speaker for turn in found.turns}) == 2 or len(found.turns) == 1
            assert Transcript.model_validate_json(found.model_dump_json()) == found
