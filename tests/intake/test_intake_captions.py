"""Reading captions (.vtt, .srt): as files, pasted, with voices or with names, and without either."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach import intake
from coach.model.errors import NoSpeakers, TranscriptError

VOICES = """WEBVTT

NOTE made by a meeting

7f3a-1
00:00:01.000 --> 00:00:02.500
<v Ana Ruiz>What brought</v>

7f3a-2
00:00:02.500 --> 00:00:04.000 align:start
<v Ana Ruiz>you &amp; your
<i>sister</i> here?</v>

7f3a-3
00:04.000 --> 00:00:06.000
<v.loud Bo>She never <sighs> stops.</v>

00:00:06.000 --> 00:00:07.000
Never.
"""
NAMES = """WEBVTT

1
00:00:01.000 --> 00:00:02.500
Ana Ruiz: What brought

2
00:00:02.500 --> 00:00:04.000
Ana Ruiz: you here?

3
00:00:04.000 --> 00:00:06.000
Bo: At
10:30
my sister came.
"""
SRT = NAMES.removeprefix("WEBVTT\n\n").replace(".000 ", ",000 ").replace(".500 ", ",500 ")


def words(text: str | bytes) -> list[tuple[str, str]]:
    """Read captions and give them back as (speaker, words)."""
    return [(turn.speaker.value, turn.text) for turn in intake.read(text, organizer="Ana Ruiz").turns]


def test_voices_say_who_speaks_and_captions_of_one_speaker_are_one_turn() -> None:
    """As Teams writes them; marks of style and sighs go, and words stay."""
    said = [("organizer", "What brought you & your sister here?"), ("person", "She never stops. Never.")]
    assert words(VOICES) == said
    assert words("\ufeff" + VOICES.replace("\n", "\r\n")) == said
    assert words(VOICES.encode()) == said


@pytest.mark.parametrize("text", [NAMES, SRT, "\n" + SRT, NAMES.encode()])
def test_names_before_the_words_say_who_speaks(text: str | bytes) -> None:
    """As Zoom and phones write them; a time that is said stays."""
    assert words(text) == [("organizer", "What brought you here?"), ("person", "At 10:30 my sister came.")]


def test_two_voices_may_share_a_caption() -> None:
    """What each says is their own."""
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Ruiz>Hi. <v Bo>Oh, hi."
    assert words(text) == [("organizer", "Hi."), ("person", "Oh, hi.")]


@pytest.mark.parametrize("text", [VOICES, NAMES, SRT])
def test_a_look_tells_who_speaks(text: str) -> None:
    """So that the page can ask who is the organizer."""
    assert intake.look(text).speakers == {"Ana Ruiz": 1, "Bo": 1}


def test_captions_without_names_are_told_with_the_remedy() -> None:
    """They cannot be scored: nobody knows who said what."""
    with pytest.raises(NoSpeakers, match=r"do not say who is speaking\. Turn on speaker names"):
        intake.read("WEBVTT\n\n00:01.000 --> 00:02.000\nHi there.\n\n00:02.000 --> 00:03.000\nOh, hi.")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("WEBVTT\n\nsoon --> later\nAna: hi", "Line 3: the times of this caption, “soon --> later”, are broken"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nAna: hi\n\nand more", "Line 6: “and more” belongs to no caption"),
        ("WEBVTT\n\n00:99.000 --> 00:02.000\nAna: hi", "broken"),
        ("WEBVTT", "do not say who is speaking"),
    ],
)
def test_broken_captions_are_refused_before_words_are_lost(text: str, says: str) -> None:
    """Each says where, and what to do."""
    with pytest.raises(TranscriptError, match=says):
        intake.read(text)


WORDS = st.lists(st.from_regex(r"[A-Za-z0-9',.?&éñ]{1,8}", fullmatch=True), min_size=1, max_size=6).map(" ".join)
SPOKEN = st.lists(st.tuples(st.sampled_from(["Ana", "Bo"]), WORDS), min_size=2, max_size=8).filter(
    lambda said: len({name for name, _ in said}) == 2
)


def times(number: int, mark: str) -> str:
    """Write the times of a caption."""
    return f"00:00:{number:02}{mark}000 --> 00:00:{number + 1:02}{mark}000"


@settings(deadline=None)  # the first to read captions waits for their reader to be imported
@given(SPOKEN, st.sampled_from(["voice", "name", "srt"]))
def test_no_word_of_a_caption_is_lost(said: list[tuple[str, str]], form: str) -> None:
    """Every word comes out, in its order."""
    inside = [
        f"<v {name}>{spoken.replace('&', '&amp;')}</v>" if form == "voice" else f"{name}: {spoken}"
        for name, spoken in said
    ]
    mark = "," if form == "srt" else "."
    blocks = [f"{n}\n{times(n, mark)}\n{line}" for n, line in enumerate(inside, start=1)]
    text = "\n\n".join(blocks if form == "srt" else ["WEBVTT", *blocks])
    found = intake.read(text, organizer="Ana")
    assert " ".join(turn.text for turn in found.turns).split() == " ".join(spoken for _, spoken in said).split()


LINES = st.sampled_from(
    [
        "",
        "WEBVTT",
        "1",
        "NOTE x",
        "STYLE",
        "REGION",
        "00:01.000 --> 00:02.000",
        "00:00:01,000 --> 00:00:02,000",
        "9:9 --> x",
        "<v Ana>hi",
        "Bo: yo",
        "<v >",
        "&#x110000;",
        "a --> b",
    ]
)


@settings(deadline=None)  # the first to read captions waits for their reader to be imported
@given(st.lists(LINES | st.text(max_size=12), max_size=14).map("\n".join), st.sampled_from(["WEBVTT\n\n", "1\n", ""]))
def test_whatever_captions_hold_there_is_a_transcript_or_a_sentence(text: str, begins: str) -> None:
    """Nothing but the intake's own error comes out, and a look never fails."""
    intake.look(begins + text)
    for found in intake.read_each(begins + text, organizer="Ana"):
        assert not isinstance(found, TranscriptError) or str(found)


def test_pronouns_behind_a_name_belong_to_it() -> None:
    """As Zoom writes them: what the other one says does not land in the first one's mouth."""
    text = (
        "WEBVTT\n\n1\n00:00:03.000 --> 00:00:06.000\nLena Fischer: Can you hear me?\n\n"
        "2\n00:00:06.900 --> 00:00:08.100\nMarcus Bell (he/him): Yeah, I can hear you.\n\n"
        "3\n00:00:09.000 --> 00:00:12.000\nLena Fischer: How is the schedule?\n"
    )
    assert dict(intake.look(text).speakers) == {"Lena Fischer": 2, "Marcus Bell (he/him)": 1}


def test_what_captions_break_in_the_middle_is_one_sentence() -> None:
    """They break wherever the screen was full; a line break in a turn would end the sentence."""
    text = (
        "WEBVTT\n\n1\n00:00:03.000 --> 00:00:06.000\nLena: How did you keep\n\n"
        "2\n00:00:06.900 --> 00:00:08.100\nLena: warm last winter?\n\n"
        "3\n00:00:09.000 --> 00:00:12.000\nMarcus: I didn't.\n"
    )
    (talk,) = intake.read_each(text, organizer="Lena")
    assert not isinstance(talk, TranscriptError)
    assert talk.turns[0].text == "How did you keep warm last winter?"
