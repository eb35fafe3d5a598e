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
