"""What leaves the machine of a real conversation, and what does not."""

from __future__ import annotations

from coach.model.transcript import Speaker, Transcript, Turn
from coach.practice.masking import make_mask, mask

VISIT = Transcript(
    id="v",
    organizer="Asha Rao",
    person="Tom",
    context="Tom's kitchen on Mill Road",
    turns=(
        Turn(speaker=Speaker.ORGANIZER, text="Tom, thanks. I hear your sister Bernadette runs the desk now?"),
        Turn(speaker=Speaker.PERSON, text="She does. Bernadette's on 0113 496 0123 or b.tully@example.org on Tuesday."),
        Turn(speaker=Speaker.ORGANIZER, text="Will you come on Thursday and bring her, Tom?"),
    ),
)


def test_names_and_contacts_stay_here() -> None:
    """Neither speakers nor others who are named, nor how to reach them, nor where it was."""
    hidden = make_mask(VISIT)
    out = mask(VISIT, hidden).model_dump_json()
    for secret in ("Asha", "Rao", "Tom", "Bernadette", "0113 496 0123", "b.tully@example.org", "Mill Road"):
        assert secret not in out


def test_what_the_coach_must_read_is_left() -> None:
    """Days and plain words are not names."""
    words = " ".join(turn.text for turn in mask(VISIT, make_mask(VISIT)).turns)
    assert "Thursday" in words
    assert "thanks. I hear your sister" in words


def test_every_hidden_word_comes_back() -> None:
    """So that a quote can be found in the conversation again, to the character."""
    hidden = make_mask(VISIT)
    for before, after in zip(VISIT.turns, mask(VISIT, hidden).turns, strict=True):
        assert hidden.take_off(after.text) == before.text


def test_a_speaker_is_hidden_however_the_name_is_typed() -> None:
    """People type names small, and recorders write them in capitals; the words come back as they stood."""
    typed = Transcript(
        id="t",
        organizer="Nadia de la Cruz",
        person="Tom",
        turns=(
            Turn(speaker=Speaker.ORGANIZER, text="hi tom, it's nadia. TOM, can you hear me? la la"),
            Turn(speaker=Speaker.PERSON, text="yes nadia cruz, tom's here"),
        ),
    )
    hidden = make_mask(typed)
    out = [turn.text for turn in mask(typed, hidden).turns]
    assert not any(name in " ".join(out).lower() for name in ("nadia", "tom", "cruz"))
    assert "la la" in out[0]
    assert [hidden.take_off(text) for text in out] == [turn.text for turn in typed.turns]


def test_names_that_are_words_too_leave_the_words_readable() -> None:
    """A visit with Will still asks “will you”; and “Me” or “Speaker 1” are nobody's name."""
    typed = Transcript(
        id="w",
        organizer="Me",
        person="Will",
        turns=(
            Turn(speaker=Speaker.ORGANIZER, text="Will, it's me. will you come on the 1st?"),
            Turn(speaker=Speaker.PERSON, text="I will."),
        ),
    )
    out = [turn.text for turn in mask(typed, make_mask(typed)).turns]
    assert "it's me. will you come on the 1st?" in out[0]
    assert not out[0].startswith("Will")
    assert out[1] == "I will."
    numbered = typed.model_copy(update={"organizer": "Speaker 1", "person": "Speaker 2"})
    assert "1st" in mask(numbered, make_mask(numbered)).turns[0].text
