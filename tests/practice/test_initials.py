"""Initials in place of names, before a real conversation is kept."""

from __future__ import annotations

from coach.model.transcript import Speaker, Transcript, Turn
from coach.practice.initials import with_initials

VISIT = Transcript(
    id="v",
    organizer="Priya Nair",
    person="Rukhsana Shaikh",
    context="Rukhsana's kitchen",
    turns=(
        Turn(speaker=Speaker.ORGANIZER, text="Rukhsana, thanks. Does your sister Ines still live in Govandi?"),
        Turn(speaker=Speaker.PERSON, text="She does. RUKHSANA and Ines, everybody says. Ring Ravi on 0113 496 0123."),
        Turn(speaker=Speaker.ORGANIZER, text="Will you come on Thursday, Rukhsana?"),
    ),
)


def test_no_name_is_left_anywhere() -> None:
    """Not in the words, nor in who speaks, nor in the title that somebody gave it or its file."""
    kept, title = with_initials(VISIT, "visit_rukhsana-SHAIKH")
    told = kept.model_dump_json() + title
    for secret in ("ukhsana", "RUKHSANA", "Shaikh", "SHAIKH", "Priya", "Nair", "Ines", "Govandi", "Ravi", "0113"):
        assert secret not in told
    assert (kept.organizer, kept.person, title) == ("P N", "R S", "visit_R-S")


def test_the_words_stay_readable() -> None:
    """One letter for one person, however the name is spelled; no letter that is a word, and no letter for two."""
    kept, _ = with_initials(VISIT)
    assert [turn.text for turn in kept.turns] == [
        "R, thanks. Does your sister I1 still live in G?",
        "She does. R and I1, everybody says. Ring R2 on [contact 1].",
        "Will you come on Thursday, R?",
    ]


def test_who_has_no_name_stays_you_and_they() -> None:
    """“You” and “They” are nobody's initials."""
    kept, _ = with_initials(VISIT.model_copy(update={"organizer": "You", "person": "They"}))
    assert (kept.organizer, kept.person) == ("You", "They")
