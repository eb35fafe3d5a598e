"""Reading Word files, and refusing what only looks like one."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach import intake
from coach.model.errors import TranscriptError
from tests.intake.word_files import of_paragraphs, of_rows, tracked, with_bold


def words(content: bytes) -> list[tuple[str, str]]:
    """Read a file and give it back as (speaker, words)."""
    return [(turn.speaker.value, turn.text) for turn in intake.read(content, organizer="Ana Ruiz").turns]


TALK = [("organizer", "How is the line?"), ("person", "Slow."), ("organizer", "Since when?"), ("person", "May.")]


def test_a_word_file_with_names_before_the_words_is_read() -> None:
    """Each paragraph is a turn, as people type them."""
    file = of_paragraphs("Ana Ruiz: How is the line?", "Bo: Slow.", "", "Ana Ruiz: Since when?", "Bo: May.")
    assert words(file) == TALK


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Ana Ruiz   0:03\nHow is the line?", "Bo   0:07\nSlow.", "Ana Ruiz   0:09\nSince when?", "Bo   0:12\nMay."],
        ["Ana Ruiz", "How is the line?", "Bo", "Slow.", "Ana Ruiz", "Since when?", "Bo", "May."],
        [
            "0:0:0.0 --> 0:0:2.5\nAna Ruiz\nHow is the line?",
            "0:0:3.0 --> 0:0:4.5\nBo\nSlow.",
            "0:0:5.0 --> 0:0:6.5\nAna Ruiz\nSince when?",
            "0:0:7.0 --> 0:0:8.5\nBo\nMay.",
        ],
    ],
)
def test_names_may_stand_above_the_words_as_teams_writes_them(paragraphs: list[str]) -> None:
    """With a time beside the name, without one, or with the times of a caption; what the recorder says is no turn."""
    assert words(of_paragraphs("Ana Ruiz started transcription", *paragraphs, "Bo stopped transcription")) == TALK


@pytest.mark.parametrize("day", ["November 24, 2026, 6:00PM", "24 November 2026, 18:00", "Dec 3 2026 9:30 AM"])
def test_the_day_above_a_teams_transcript_is_nobody(day: str) -> None:
    """Its name, day and length are left out, and nobody is asked whether a date was the organizer."""
    above = ["Visit-20261124_180000-Meeting Recording", day, "12m 3s"]
    spoken = [
        "Ana Ruiz   0:03\nHow is the line?",
        "Bo   0:07\nSlow.",
        "Ana Ruiz   0:09\nSince when?",
        "Bo   0:12\nMay.",
    ]
    file = of_paragraphs(*above, *spoken)
    assert list(intake.look(file).speakers) == ["Ana Ruiz", "Bo"]
    assert words(file) == TALK


def test_names_may_stand_beside_the_words_in_a_table() -> None:
    """Some tools lay a transcript out in two columns."""
    said = ["How is the line?", "Slow.", "Since when?", "May."]
    assert words(of_rows(zip(["Ana Ruiz", "Bo"] * 2, said, strict=True))) == TALK


def test_times_numbers_and_notes_beside_the_words_are_nobodys_words() -> None:
    """A table may have more columns than two: no row goes into the mouth of whoever spoke before."""
    said = ["How is the line?", "Slow.", "Since when?", "May."]
    rows = [
        (str(n), f"0:0{n}", name, words, "good!" if n == 1 else "")
        for n, (name, words) in enumerate(zip(["Ana Ruiz", "Bo"] * 2, said, strict=True), start=1)
    ]
    headed = of_rows([("#", "Time", "Speaker", "Words", "Notes"), *rows])
    assert words(headed) == TALK
    assert intake.look(headed).left_out == ("Speaker: Words",)
    assert words(of_rows([("Speaker", "Words"), *((name, spoken) for _, _, name, spoken, _ in rows)])) == TALK


def test_tracked_changes_are_read_as_if_accepted() -> None:
    """What was inserted or moved is said, what was taken out is not."""
    file = tracked(
        [
            ("Ana Ruiz: ", "ins", "How is the line?"),
            ("Bo: ", "del", "Fast."),
            ("", "ins", "Bo: Slow."),
            ("Ana Ruiz: Since ", "moveTo", "when?"),
            ("Bo: May.", "moveFrom", " Or June."),
        ]
    )
    assert words(file) == [TALK[0], TALK[1], *TALK[2:]]


@pytest.mark.parametrize("between", [" ", "\t", "  ", ": "])
def test_names_may_stand_in_bold_with_no_colon(between: str) -> None:
    """So people mark who speaks in Word."""
    said = ["How is the line?", "Slow.", "Since when?", "May."]
    assert words(with_bold(zip(["Ana Ruiz", "Bo"] * 2, said, strict=True), between)) == TALK


def test_words_in_bold_are_no_names() -> None:
    """Where names and colons stand, what is stressed at the beginning of a paragraph is still said."""
    file = with_bold([("Never", "again, said Bo. Ana Ruiz: Hi."), ("Never", "mind.")], " ")
    assert not intake.look(file).speakers


def packed(name: str, holds: str = "no words") -> bytes:
    """Pack a file of this name as Word packs its own."""
    kept = BytesIO()
    with ZipFile(kept, "w") as file:
        file.writestr(name, holds)
        file.writestr("IMG-0001.jpg", b"\xff\xd8")
    return kept.getvalue()


def test_a_chat_comes_in_the_zip_that_a_phone_exports() -> None:
    """An iPhone exports a chat as .zip, with the pictures beside the words."""
    chat = "[24/11/2026, 10:02:11] Ana Ruiz: How is the line?\n[24/11/2026, 10:03:11] Bo: Slow."
    intake.check_ending("WhatsApp Chat - Bo.zip")
    assert words(packed("_chat.txt", chat)) == TALK[:2]
    made_on_a_mac = BytesIO(packed("_chat.txt", chat))
    with ZipFile(made_on_a_mac, "a") as file:
        file.writestr("__MACOSX/._chat.txt", b"\0\5\x16\7")
    assert words(made_on_a_mac.getvalue()) == TALK[:2]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "protected with a password"),
        (of_paragraphs("Ana: hi", "Bo: yo")[:300], "damaged and cannot be opened"),
        (packed("word/document.xml"), "damaged and cannot be opened"),
        (packed("content.xml"), "not a Word file, nor a chat"),
        (b"%PDF-1.7 ...", "This is a PDF"),
        (rb"{\rtf1 Ana: hi}", "in the form RTF"),
        (of_paragraphs(), "the text is empty"),
    ],
)
def test_a_file_that_cannot_be_opened_is_met_with_a_sentence_and_a_remedy(content: bytes, says: str) -> None:
    """Broken, protected, or something else: each says what to do."""
    with pytest.raises(TranscriptError, match=says):
        intake.read(content)


SOUND = of_paragraphs("Ana: hi", "Bo: yo")


@settings(deadline=None)  # a Word file takes a while to unpack, and speed is asserted by no test
@given(st.binary(max_size=200), st.integers(0, len(SOUND)))
def test_a_damaged_word_file_is_never_more_than_a_sentence(noise: bytes, at: int) -> None:
    """Whatever happened to it on the way."""
    for found in intake.read_each(SOUND[:at] + noise + SOUND[at + len(noise) :]):
        assert not isinstance(found, TranscriptError) or str(found)
