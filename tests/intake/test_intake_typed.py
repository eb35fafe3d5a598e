"""Reading what people type themselves: dashes, headings, and notes from memory."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import intake
from coach.model.errors import NoSpeakers, TranscriptError


def words(text: str) -> list[tuple[str, str]]:
    """Read a text that says itself who is who."""
    return [(turn.speaker.value, turn.text) for turn in intake.read(text).turns]


def test_a_dash_may_stand_for_the_colon() -> None:
    """Where most lines have one, and only the first of a line counts."""
    text = "Me - hey\nAna – hello - come in\nand sit down\nMe — thanks"
    assert words(text) == [("organizer", "hey"), ("person", "hello - come in and sit down"), ("organizer", "thanks")]


@pytest.mark.parametrize(
    "text",
    [
        "Rent - too high\nHeat - broken\nDoor - broken",
        "I went to see her.\nWell - she said no.\nBut - she was kind.\nThen I left.\nSo - that was it.\nI called.",
    ],
)
def test_a_dash_in_notes_is_no_speaker(text: str) -> None:
    """A list and a story have dashes too."""
    with pytest.raises(NoSpeakers):
        intake.read(text)


def test_a_dash_within_a_transcript_with_colons_is_words() -> None:
    """The usual form wins."""
    assert words("Me: Sam - my brother - came.\nHer: Sam - really?") == [
        ("organizer", "Sam - my brother - came."),
        ("person", "Sam - really?"),
    ]


@pytest.mark.parametrize(
    "text", ["Visit w/ Darnell - Tues\nMe: hey\nHim: hi", "Visit w/ Darnell - Tues\nMe - hey\nHim - hi"]
)
def test_a_heading_before_the_first_speaker_is_told_of(text: str) -> None:
    """It belongs to nobody, and must not vanish in silence."""
    assert intake.look(text).left_out == ("Visit w/ Darnell - Tues",)
    assert words(text) == [("organizer", "hey"), ("person", "hi")]


@pytest.mark.parametrize("mine", ["Me", "I", "me"])
@pytest.mark.parametrize("theirs", ["Her", "Him", "Them", "She", "He", "they", "You", "Ana"])
def test_little_words_stand_for_the_two_who_speak(mine: str, theirs: str) -> None:
    """Nobody writes names in notes from memory."""
    assert words(f"{theirs}: hi\n{mine}: hey") == [("person", "hi"), ("organizer", "hey")]


def test_of_a_name_and_her_the_name_is_the_organizer() -> None:
    """“Her” is the one who was visited."""
    assert words("Her: hi\nAna: hey") == [("person", "hi"), ("organizer", "hey")]


def test_notes_from_memory_are_told_how_to_become_turns() -> None:
    """The remedy has an example to go by."""
    with pytest.raises(
        NoSpeakers, match=r"Notes from memory .* “Me: How are the machines\?”.* “Her: They jam all day\.”"
    ):
        intake.read("I asked how the machines are and she said they jam. Then I asked about her son.")


def test_names_in_our_json_are_offered_where_it_does_not_say_who_is_who() -> None:
    """The page asks then, as with any other form."""
    named = '{"turns": [{"speaker": "Ana", "text": "Why?"}, {"speaker": "Bo", "text": "Because."}]}'
    assert intake.look(named).speakers == {"Ana": 1, "Bo": 1}
    assert intake.look(named.replace("Ana", "organizer").replace("Bo", "person")).speakers == {}


def test_a_kind_of_file_that_is_not_read_is_told_with_the_remedy() -> None:
    """By the ending of its name, before anything is read."""
    for name, says in [
        ("talk.mp3", "Have it written down first"),
        ("page.jpg", "Copy the words out of the picture"),
        ("talk.pages", "save it as .docx or .txt"),
    ]:
        with pytest.raises(TranscriptError, match=says):
            intake.check_ending(name)
    for ending in (*intake.ENDINGS, ".VTT", ""):
        intake.check_ending(f"talk{ending}")


WORDS = st.lists(st.from_regex(r"[A-Za-z0-9',.?éñ]{1,8}", fullmatch=True), min_size=1, max_size=6).map(" ".join)


@given(st.lists(st.tuples(st.sampled_from(["Me", "Ana"]), WORDS), max_size=8), st.sampled_from(["-", "–", "—"]))
def test_no_word_after_a_dash_is_lost(said: list[tuple[str, str]], dash: str) -> None:
    """Every word comes out, in its order."""
    said = [("Me", "so"), *said, ("Ana", "and")]
    text = "\n".join(f"{name} {dash} {spoken}" for name, spoken in said)
    assert " ".join(turn.text for turn in intake.read(text).turns).split() == " ".join(s for _, s in said).split()


@given(
    st.lists(
        st.sampled_from(["Me - hi", "Ana", "Bo", "Visit", "10:30", "", "Her:", "- -"]) | st.text(max_size=12),
        max_size=12,
    ).map("\n".join)
)
def test_whatever_is_typed_there_is_a_transcript_or_a_sentence(text: str) -> None:
    """Nothing but the intake's own error comes out, and a look never fails."""
    intake.look(text)
    for found in intake.read_each(text, organizer="Ana"):
        assert not isinstance(found, TranscriptError) or str(found)


@pytest.mark.parametrize(
    ("before", "piece", "behind"),
    [
        ("[11/24/26, 6:02:11 PM] Ana: hi", " ", "x\n[11/24/26, 6:02:12 PM] Bo: yes"),
        ("24/11/2026, 18:02 - Ana: hi", "\u200e", "x\n24/11/2026, 18:03 - Bo: yes"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>hi", "<v ", "\n\n00:02.000 --> 00:03.000\n<v Bo>yes"),
    ],
)
def test_much_of_nothing_in_a_file_keeps_nobody_waiting(before: str, piece: str, behind: str) -> None:
    """A hundred thousand spaces took minutes, and on a server everybody waited; the rest is for slow machines."""
    script = (
        "from coach import intake\n"
        f"list(intake.read_each({before!r} + {piece!r} * (100_000 // len({piece!r})) + {behind!r}, organizer='Ana'))"
    )
    subprocess.run([sys.executable, "-c", script], timeout=40, check=True)
