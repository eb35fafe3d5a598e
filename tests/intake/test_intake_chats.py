"""Reading chats as WhatsApp and Zoom export them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import intake
from coach.model.errors import TranscriptError

TALK = [("organizer", "Hi Bo, how was it: good?"), ("person", "Long.\nI left at 10:30"), ("organizer", "Tell me.")]
ENCRYPTED = "Messages and calls are end-to-end encrypted. No one outside of this chat can read or listen to them."


@pytest.mark.parametrize(
    "text",
    [
        (
            f"[11/24/26, 6:02:11\u202fPM] Ana: \u200e{ENCRYPTED}\n"
            "[11/24/26, 6:02:11\u202fPM] Ana: Hi Bo,\nhow was it: good?\n"
            "\u200e[11/24/26, 6:02:40 PM] Bo: \u200eimage omitted\n"
            "[11/24/26, 6:03:02 PM] Bo: Long.\n[11/24/26, 6:03:09 PM] Bo: I left at 10:30\n"
            "[11/24/26, 6:04:00 PM] Ana: Tell me.\n"
        ),
        (
            f"24/11/2026, 18:02 - {ENCRYPTED}\n"
            "24/11/2026, 18:02 - Ana: Hi Bo,\nhow was it: good?\n24/11/2026, 18:03 - Bo: <Media omitted>\n"
            "24/11/2026, 18:03 - Bo: Long.\n24/11/2026, 18:03 - Bo: I left at 10:30\n"
            "24/11/2026, 18:04 - Ana: Tell me.\n"
        ),
        (
            "24.11.26, 18:02 - Ana: Hi Bo, how was it: good?\n24.11.26, 18:03 - Bo: Long.\n"
            "24.11.26, 18:03 - Bo: I left at 10:30\n24.11.26, 18:04 - Ana: Tell me.\n"
        ),
        (
            "10:02:11 From Ana : Hi Bo, how was it: good?\n10:02:31 From Bo : Long.\n"
            "10:02:36 From Bo : I left at 10:30\n"
            "10:03:00 From Ana : Tell me.\n"
        ),
        (
            "10:02:11\t From  Ana  to  Everyone:\n\tHi Bo, how was it: good?\n10:02:31 From Bo to Everyone:\n\tLong.\n"
            "10:02:36 From Bo to Ana(Direct Message): I left at 10:30\n10:03:00 From Ana to Everyone: Tell me.\n"
        ),
    ],
)
def test_an_exported_chat_is_read_and_what_the_program_says_is_left_out(text: str) -> None:
    """WhatsApp on two kinds of phones, and Zoom in its two forms; a message may go over several lines."""
    found = intake.read(text, organizer="Ana")
    assert [(turn.speaker.value, turn.text) for turn in found.turns] == TALK
    assert (found.organizer, found.person) == ("Ana", "Bo")


def test_a_number_that_is_in_nobodys_contacts_is_a_name_too() -> None:
    """WhatsApp writes the number, or a name with a mark before it."""
    text = "24/11/2026, 18:02 - +1 555 0100: hi\n24/11/2026, 18:03 - ~ Bo: yo\n24/11/2026, 18:04 - Bo left\n"
    assert intake.look(text).speakers == {"+1 555 0100": 1, "Bo": 1}


def test_a_date_above_a_conversation_makes_it_no_chat() -> None:
    """It is a heading, and the names below it count."""
    found = intake.look("24/11/2026, 18:02 - visit with Darnell\nMe: hey\nHim: hi")
    assert (found.speakers, found.left_out) == ({"Me": 1, "Him": 1}, ("24/11/2026, 18:02 - visit with Darnell",))


WORDS = st.lists(st.from_regex(r"[A-Za-z0-9',.?:éñ]{1,8}", fullmatch=True), min_size=1, max_size=6).map(" ".join)
STAMPS = st.sampled_from(
    [
        "[11/24/26, 6:02:11 PM] {}: {}",
        "24/11/2026, 18:02 - {}: {}",
        "10:02:11 From {} : {}",
        "10:02:11 From {} to All: {}",
    ]
)


@given(
    st.lists(st.tuples(st.sampled_from(["Ana", "Bo"]), WORDS, st.lists(WORDS, max_size=2)), min_size=2, max_size=8),
    STAMPS,
)
def test_no_word_of_a_message_is_lost(said: list[tuple[str, str, list[str]]], stamp: str) -> None:
    """Every word comes out, in its order, also from lines that go on."""
    said = [*said, ("Ana", "and", []), ("Bo", "so", [])]
    text = "\n".join("\n".join([stamp.format(name, first), *rest]) for name, first, rest in said)
    spoken = " ".join(" ".join([first, *rest]) for _, first, rest in said)
    assert " ".join(turn.text for turn in intake.read(text, organizer="Ana").turns).split() == spoken.split()


LINES = st.sampled_from(
    ["[11/24/26, 6:02:11 PM] ", "24/11/2026, 18:02 - ", "10:02:11 From ", "Ana: ", "Bo : ", ":", "~"]
)


@given(st.lists(st.lists(LINES | st.text(max_size=8), max_size=3).map("".join), max_size=12).map("\n".join))
def test_whatever_a_chat_holds_there_is_a_transcript_or_a_sentence(text: str) -> None:
    """Nothing but the intake's own error comes out, and a look never fails."""
    intake.look(text)
    for found in intake.read_each(text, organizer="Ana"):
        assert not isinstance(found, TranscriptError) or str(found)


def test_marks_of_the_program_are_no_talk() -> None:
    """“Edited” and “omitted” are the program's words, on phones that write no mark before them, too."""
    chat = (
        "[12/11/2026, 18:11:00] Sam: he falls asleep with his coat on\n"
        "[12/11/2026, 18:11:20] Sam: what's that like for you?\n"
        "[12/11/2026, 18:11:30] Sam: Voice message omitted\n"
        "[12/11/2026, 18:15:44] Dolores: I feel like I'm failing him <This message was edited>\n"
    )
    turns = intake.read(chat, organizer="Sam", person="Dolores").turns
    assert turns[0].text == "he falls asleep with his coat on\nwhat's that like for you?"
    assert turns[1].text == "I feel like I'm failing him"


@pytest.mark.parametrize(
    ("stamp", "system", "media"),
    [
        ("24.11.26, 18:02 - ", "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.", "<Medien ausgeschlossen>"),
        (
            "24.11.2026, 18:02 Uhr - ",
            "Nachrichten und Anrufe sind verschlüsselt.",
            "Bo: Diese Nachricht wurde gelöscht.",
        ),
        ("24/11/26, 6:02 p.\u00a0m. - ", "Los mensajes y las llamadas están cifrados.", "<Multimedia omitido>"),
        ("24/11/2026 à 18:02 - ", "Les messages et les appels sont chiffrés.", "<Médias omis>"),
        ("11/24/26, 6:02\u202fPM - ", ENCRYPTED, "IMG-20261124-WA0003.jpg (file attached)"),
        ("[24/11/2026, 18:02:11] ", "Ana: \u200e" + ENCRYPTED, "\u200e<attached: 00000012-PHOTO-2026-11-24.jpg>"),
        ("[18:02, 24/11/2026] ", "Ana created this group", "<Media omitted>"),
        ("[6:02 PM, 11/24/2026] ", "Ana created this group", "<Media omitted>"),
    ],
)
def test_chats_are_read_as_phones_write_them_elsewhere(stamp: str, system: str, media: str) -> None:
    """German, Spanish, French, and what WhatsApp on a computer copies; pictures are nobody's words."""
    sent = media if media.startswith("Bo: ") else f"Bo: {media}"
    said = [system, "Ana: Hi Bo, how was it: good?", sent, "Bo: Long.\nI left at 10:30", "Ana: Tell me."]
    found = intake.read("\n".join(stamp + one for one in said), organizer="Ana")
    assert [(turn.speaker.value, turn.text.replace(" I left", "\nI left")) for turn in found.turns] == TALK


def test_what_is_said_of_a_picture_is_said() -> None:
    """Phones write it on the line below the mark for the picture, or before the mark."""
    text = (
        "24/11/2026, 18:02 - Ana: How is it?\n24/11/2026, 18:03 - Bo: IMG-1.jpg (file attached)\n"
        "These are the windows\n"
        "24/11/2026, 18:04 - Ana: <Media omitted>\n24/11/2026, 18:05 - Ana: Oh.\n"
        "24/11/2026, 18:06 - Bo: And the door \u200e<attached: 2.jpg>\n"
    )
    found = intake.read(text, organizer="Ana")
    assert [turn.text for turn in found.turns] == ["How is it?", "These are the windows", "Oh.", "And the door"]


@pytest.mark.parametrize(
    "heads",
    [
        ("Ana, [24/11/2026 10:02]", "Bo, [24/11/2026 10:03]"),
        ("Ana, [Nov 24, 2026 at 10:02 AM]", "Bo, [Nov 24, 2026 at 10:03 AM]"),
        ("[10:02 AM] Ana", "[10:03 AM] Bo"),
        ("[11/24 10:02 AM] Ana", "[11/24 10:03 AM] Bo"),
        ("[Ana] 10:02:11", "[Bo] 10:03:11"),
        ("2026-11-24 10:02:11 From Ana to Everyone:", "2026-11-24 10:03:11 From Bo to Everyone:"),
        ("00:00:03 Ana", "00:00:07 Bo"),
        ("00:03 - Ana", "00:07 - Bo"),
        ("Ana\n0 minutes 3 seconds0:03", "Bo\n1 minute 7 seconds1:07"),
        ("----------\nAna\n2026-11-24 10:02:11", "----------\nBo\n2026-11-24 10:03:11"),
        ("Nov 24, 2026 10:02:11 AM\nAna", "Nov 24, 2026 10:03:11 AM\nBo"),
    ],
)
def test_a_name_with_a_time_may_stand_above_the_words(heads: tuple[str, str]) -> None:
    """As Telegram, Teams, Zoom, Word, Fireflies and what saves messages write it."""
    ana, bo = heads
    text = f"{ana}\nHow was it?\n\n{bo}\nLong. Note: very.\n\n{ana}\nTell me.\n\n{bo}\nNo.\n"
    found = intake.read(text, organizer="Ana")
    assert [turn.text for turn in found.turns] == ["How was it?", "Long. Note: very.", "Tell me.", "No."]
    assert (found.organizer, found.person) == ("Ana", "Bo")


def test_words_of_another_message_are_not_said_again() -> None:
    """Zoom repeats what one answers or likes: the person did not say it, and the quote would be false."""
    text = (
        "10:02:11 From Ana to Everyone:\n\tHow was it?\n"
        '10:02:31 From Bo to Everyone:\n\tReplying to "How was it?"\n\n\tLong.\n'
        '10:02:40 From Ana to Everyone:\n\tReacted to "Long." with 👍\n10:03:00 From Ana to Everyone:\n\tTell me.\n'
    )
    assert [turn.text for turn in intake.read(text, organizer="Ana").turns] == ["How was it?", "Long.", "Tell me."]


def test_what_became_of_a_group_is_said_by_nobody() -> None:
    """Even where its name has a colon in it."""
    text = (
        "24/11/26, 18:01 - Ana changed the group name from “Tenants: 4th floor” to “Tenants: all”\n"
        "24/11/26, 18:02 - Ana: hi\n24/11/26, 18:03 - Bo: yo\n"
    )
    assert intake.look(text).speakers == {"Ana": 1, "Bo": 1}


def test_an_address_with_words_in_parentheses_is_said() -> None:
    """Only what ends as pictures, recordings and papers do stands for something that was sent."""
    text = (
        "24/11/2026, 18:02 - Ana: See www.coop.com (our page)\n24/11/2026, 18:03 - Bo: Will do.\n"
        "24/11/2026, 18:04 - Ana: Flyer for May.pdf (file attached)\n24/11/2026, 18:05 - Bo: Got it.\n"
    )
    found = intake.read(text, organizer="Ana")
    assert [turn.text for turn in found.turns] == ["See www.coop.com (our page)", "Will do.\nGot it."]
