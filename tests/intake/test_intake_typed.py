"""Reading what people type themselves: dashes, headings, and notes from memory."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import intake
from coach.model.endings import ENDINGS
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
    with pytest.raises(NoSpeakers, match=r"“Me:” before your words .* “Me: How are the machines\?”"):
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
    for ending in (*ENDINGS, ".VTT", ""):
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
        ("Ana: hi\nBo: not", " ", "yet\nAna: ok\nBo: yes"),
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
    subprocess.run([sys.executable, "-c", script], timeout=25, check=True)


SAID = ["How is it?", "Cold. It is 10:30: late.", "Since when?", "May."]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("[Ana] ", "[Bo] "),
        ("<Ana> ", "<Bo> "),
        ("(Ana) ", "(Bo) "),
        ("Ana > ", "Bo > "),
        ("Ana = ", "Bo = "),
        ("Ana; ", "Bo; "),
        ("Ana—", "Bo—"),
        ("Ana\t", "Bo\t"),
        ("Ana:", "Bo:"),
        ("| Ana | ", "| Bo | "),
        ("Q. ", "A. "),
        ("Q) ", "A) "),
        ("[SPEAKER_00]: ", "[SPEAKER_01]: "),
        ("Ana: [00:01:02] ", "Bo: [00:01:04] "),
    ],
)
def test_other_marks_may_stand_for_the_colon(mine: str, theirs: str) -> None:
    """As people and programs write who speaks."""
    text = "\n".join(f"{name}{words}" for name, words in zip([mine, theirs] * 2, SAID, strict=True))
    first = next(iter(intake.look(text).speakers))
    assert [turn.text for turn in intake.read(text, organizer=first).turns] == SAID


def test_counted_lines_and_one_long_line_are_turns() -> None:
    """Numbers before the names are nobody's words, and copying can make one line of all."""
    lines = [f"{name}: {words}" for name, words in zip(["Me", "Bo"] * 2, SAID, strict=True)]
    for text in ("\n".join(f"{n}. {line}" for n, line in enumerate(lines, start=1)), " ".join(lines)):
        assert [turn.text for turn in intake.read(text).turns] == SAID


def test_what_stands_above_a_conversation_is_nobody() -> None:
    """Nobody is asked whether “Date” was the organizer; it is told that it is left out."""
    text = "Participants: Me and Bo\nDate: Nov 24\n\nMe: How is it?\nBo: Cold.\nMe: Since when?\nBo: May.\n"
    found = intake.look(text)
    assert (found.speakers, found.left_out) == ({"Me": 2, "Bo": 2}, ("Participants: Me and Bo", "Date: Nov 24"))


def test_what_a_program_writes_below_is_not_said() -> None:
    """Otter and Meet sign what they wrote down; the person does not."""
    for signed in (
        "Transcribed by https://otter.ai",
        "Meeting ended after 00:12:34 👋\nThis editable transcript was computer generated and might contain errors.",
    ):
        assert intake.read(f"Me: How is it?\nBo: Cold.\n\n{signed}\n").turns[-1].text == "Cold."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_files_of_older_programs_are_read(encoding: str) -> None:
    """Accents and curly quotes come in as they are, in what Windows calls Unicode or ANSI, too."""
    found = intake.read("Yo: ¿Cómo está, señora?\r\nElla: “Mal” — ¡qué frío!\r\n".encode(encoding))
    assert [turn.text for turn in found.turns] == ["¿Cómo está, señora?", "“Mal” — ¡qué frío!"]
    assert (found.organizer, found.person) == ("You", "They")


def test_two_letters_that_look_like_utf_8_do_not_refuse_a_file_of_an_older_program() -> None:
    """In Windows-1252 an É before a closing quote makes bytes that UTF-8 reads as a letter of its own."""
    found = intake.read("Yo: ¿Cómo está, señora?\nElla: Trabajo en el “CAFÉ”.\n".encode("cp1252"))
    assert found.turns[1].text == "Trabajo en el “CAFÉ”."
    with pytest.raises(TranscriptError, match="UTF-8"):
        intake.read("Yo: ¿Cómo está, señora?\nElla: Mal, ¡qué frío!".encode() + b"\xe9\n")


@pytest.mark.parametrize(
    "text",
    [
        "How is it?\nCold.",
        "[00:00:00.000 --> 00:00:03.000]  How is it?\n[00:00:03.000 --> 00:00:05.000]  Cold.\n",
        "0\t3000\tHow is it?\n3000\t5000\tCold.\n",
        "00:03\nHow is it?\n00:05\nCold.\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nHow is it?\n\n00:02.000 --> 00:03.000\nCold.\n",
        '{"segments": [{"text": " How is it?"}, {"text": " Cold."}]}',
    ],
)
def test_words_without_names_are_given_without_the_times(text: str) -> None:
    """For whoever has to write the names before them."""
    assert intake.words(text) == "How is it?\nCold."


def test_days_and_notes_inside_a_turn_are_words_of_it() -> None:
    """A day with a time, or a remark with a colon below a name with a time, is nobody: none of it gets lost."""
    said = "Ana: When?\nRosa: Monday 10:30\nTuesday 11:30\nAna: Good.\nRosa: See you.\n"
    assert intake.read(said, organizer="Ana").turns[1].text == "Monday 10:30 Tuesday 11:30"
    headed = "Ana 10:02 AM\nHow?\nNote: I am tired.\nRosa 10:03 AM\nGood.\nAna 10:05 AM\nOh.\nRosa 10:06 AM\nBye.\n"
    assert intake.read(headed, organizer="Ana").turns[0].text == "How? Note: I am tired."


def test_counted_questions_are_asked_by_one() -> None:
    """Q1 and Q2 are no two people, and a smiling name is one."""
    assert intake.look("Q1: How is it?\nA1: Cold.\nQ2: Since when?\nA2: May.").speakers == {"Q": 2, "A": 2}
    assert intake.look("🌻Ana: hey\n✨ Rosa: hi\n🌻Ana: ok\n✨ Rosa: no").speakers == {"Ana": 2, "Rosa": 2}


def test_notes_with_colons_are_no_conversation() -> None:
    """A name ends where a sentence does."""
    with pytest.raises(NoSpeakers):
        intake.read("Visited Rosa. Boiler: broken.\nwants heat\nNext: call her")
