"""Reading plain text with a name before each turn."""

from __future__ import annotations

import pytest

from coach import intake
from coach.model.errors import TranscriptError
from coach.model.transcript import Kind, Speaker

PLAIN = """Ana: What brought you here?
Bo: My sister.
She never stops talking about it.
Ana: Tell me about her.
"""


def words(text: str, organizer: str = "Ana", person: str | None = None) -> list[tuple[str, str]]:
    """Read a text and give it back as (speaker, words)."""
    return [(turn.speaker.value, turn.text) for turn in intake.read(text, organizer=organizer, person=person).turns]


def test_a_name_before_each_turn_is_enough() -> None:
    """The usual form, with a turn over two lines."""
    assert words(PLAIN) == [
        ("organizer", "What brought you here?"),
        ("person", "My sister. She never stops talking about it."),
        ("organizer", "Tell me about her."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "{}: {}",
        "**{}:** {}",
        "**{}**: {}",
        "- {}: {}",
        "[00:01:02] {}: {}",
        "00:01 {}: {}",
        "{} (0:33): {}",
        "{} [10:02 PM]: {}",
        "> {} : {}",
        "{}  0:12\n{}",
        "{}:\n{}",
        "\n\n{}:   {}\n",
    ],
)
def test_names_may_be_dressed_in_many_ways(line: str) -> None:
    """Bold names, bullets, times before or after, the words on the next line, blank lines between."""
    text = "\n".join([line.format("Ana", "Hello there"), line.format("Bo", "Oh, hello"), line.format("Ana", "Come in")])
    assert words(text) == [("organizer", "Hello there"), ("person", "Oh, hello"), ("organizer", "Come in")]


def test_a_colon_inside_a_turn_does_not_begin_a_new_one() -> None:
    """“One thing: ...” and web addresses are words, not speakers."""
    text = "ana: so\none thing: it rains\nbo: see https://example.org/x\nhttps://example.org: that one\nana: ok\nbo: ok"
    assert words(text) == [
        ("organizer", "so one thing: it rains"),
        ("person", "see https://example.org/x https://example.org: that one"),
        ("organizer", "ok"),
        ("person", "ok"),
    ]


def test_speakers_are_counted_in_the_order_in_which_they_speak() -> None:
    """The page offers these names when it asks who the organizer is."""
    found = intake.look("Bo: a\nAna: b\nbo: c\nCleo: d\nCleo: e\nBo: f")
    assert found.speakers == {"Bo": 3, "Ana": 1, "Cleo": 1}


def test_names_that_say_the_role_need_no_telling() -> None:
    """A transcript with “Organizer” and “Person” is clear by itself, and so is one with “Me”."""
    assert words("Organizer: hi\nPerson: yo", organizer="") == [("organizer", "hi"), ("person", "yo")]
    assert words("Sam: yo\nMe: hi", organizer="") == [("person", "yo"), ("organizer", "hi")]


def test_telling_the_person_tells_the_organizer_too() -> None:
    """Where two speak, naming one of them names both."""
    found = intake.read("Sam: yo\nAna: hi", person="Sam", kind=Kind.POWERFUL_INVITATION)
    assert (found.organizer, found.person, found.kind) == ("Ana", "Sam", Kind.POWERFUL_INVITATION)


def test_with_five_speakers_two_can_be_chosen_and_the_others_are_left_out() -> None:
    """What a third person says in between does not cut a turn in two."""
    text = "Ana: a\nBo: b\nWaiter: more tea?\nBo: c\nDan: d\nEve: e\nAna: f"
    assert words(text, person="Bo") == [("organizer", "a"), ("person", "b\nc"), ("organizer", "f")]


def test_emoji_right_to_left_text_and_markup_stay_as_they_are() -> None:
    """Words are data: nothing is interpreted or lost."""
    text = "Ana: 😀 <script>alert(1)</script> **bold**\nנועה: שלום לך"
    assert words(text) == [("organizer", "😀 <script>alert(1)</script> **bold**"), ("person", "שלום לך")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the text is empty"),
        ("  \n\t ", "the text is empty"),
        ("I went and she said no.", "No speaker was found"),
        ("Ana: hello\nAna: anyone?", "Only one speaker, Ana"),
        ("Ana: hi\nBo: yo", "not clear which of Ana (1 turn), Bo (1 turn) is the organizer"),
        ("A: 1\nB: 2\nC: 3\nD: 4\nE: 5", "5 people speak here (A (1 turn), B (1 turn)"),
        ("Me: " + "words" * 4_000 + "\nBo: yo", "turn 1 has 20,000 characters; a turn must stay under 20,000"),
        ("Me: café\nBo: ".encode() + b"\xe9", "not in the encoding UTF-8: byte 0xe9 on line 2"),
        ("Я: привет\nБо: да".encode("cp1251"), "not in the encoding UTF-8: byte 0xdf on line 1"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "This is no text"),
        (b"ID3\x03\0\0\0\0\x01", "This is no text"),
        ("Me:\nBo:\nMe:", "nothing is said"),
    ],
)
def test_what_cannot_be_read_is_met_with_a_sentence(text: str | bytes, says: str) -> None:
    """Each names what is wrong; none is a traceback."""
    with pytest.raises(TranscriptError) as refused:
        intake.read(text)
    assert says in str(refused.value)
    assert str(refused.value).rstrip().endswith(".")


def test_a_name_that_nobody_bears_is_answered_with_those_who_speak() -> None:
    """A typing error in --organizer is easy to mend."""
    with pytest.raises(TranscriptError, match=r"Nobody called “Anna” speaks here.*Ana \(2 turns\), Bo \(1 turn\)"):
        intake.read(PLAIN, organizer="Anna")


def test_a_huge_file_is_refused_before_it_is_read() -> None:
    """Twenty million bytes is far more than anyone has ever said in one sitting."""
    with pytest.raises(TranscriptError, match="larger than 20 million bytes"):
        intake.read(b"Ana: hi\n" * 2_600_000)


def test_the_speaker_is_an_organizer_or_a_person() -> None:
    """What comes out is coach's own noun, whatever went in."""
    assert {turn.speaker for turn in intake.read(PLAIN, organizer="ana").turns} == set(Speaker)


def test_a_mark_before_a_pasted_text_hides_no_speaker() -> None:
    """Some editors put an invisible mark before the first name."""
    assert intake.look("\ufeffAna: Why?\nBo: Be\x00cause.").speakers == {"Ana": 1, "Bo": 1}


def test_a_first_name_is_enough_where_one_bears_it() -> None:
    """Who scores several files says it once, and one file has the family name too."""
    found = intake.read("Ana Lima: hi\nBo: yo", organizer="ana")
    assert (found.organizer, found.person) == ("Ana Lima", "Bo")
    with pytest.raises(TranscriptError, match="Nobody called “Ana” speaks here"):
        intake.read("Ana Lima: hi\nAna Ruiz: yo", organizer="Ana")


def test_a_conversation_of_many_days_is_refused_with_what_to_do() -> None:
    """A day of talk is read; more would keep somebody waiting for minutes, and says nothing as one visit."""
    said = "Ana: How was it for you then?\nBo: Cold, mostly.\n"
    assert len(intake.read(said * 20_000, organizer="Ana").turns) == 40_000
    for times in (30_000, 200_000):
        with pytest.raises(TranscriptError, match=r"one conversation may have 1,000,000\. Keep the part"):
            intake.read(said * times, organizer="Ana")


@pytest.mark.parametrize(("mine", "theirs"), [("Me", "Her"), ("I", "him"), ("me", "Them"), ("Yo", "Ella")])
def test_who_has_a_pronoun_for_a_name_is_shown_as_you_and_they(mine: str, theirs: str) -> None:
    """“Her said” is no sentence."""
    found = intake.read(f"{mine}: hi\n{theirs}: hey\n{mine}: so\n{theirs}: well")
    assert (found.organizer, found.person) == ("You", "They")
    named = intake.read(f"{mine}: hi\nRosa: hey")
    assert (named.organizer, named.person) == ("You", "Rosa")
