"""What an author knows of a person's turn is what the turns after it are read by, at once and in hindsight alike."""

from __future__ import annotations

import pytest

from coach.analysis import read
from coach.analysis.listening import Listener
from coach.model.reading import Evidence, Label
from coach.model.transcript import Speaker, Transcript, Turn

ASK = "Because of your patients and that ramp, would you tell the board about the driver on Tuesday?"
CHALLENGE = "How long can that go on, and what happens to you if nothing changes?"


def _talk(*said: str) -> Transcript:
    """Three turns or more: the organizer's, the person's, the organizer's."""
    speakers = (Speaker.ORGANIZER, Speaker.PERSON)
    return Transcript(id="t", turns=tuple(Turn(speaker=speakers[at % 2], text=text) for at, text in enumerate(said)))


def _holds(talk: Transcript, *labels: Label) -> dict[int, tuple[Evidence, ...]]:
    """Say of the person's first turn what it holds."""
    text = talk.turns[1].text
    return {1: tuple(Evidence(label=label, quote=text, start=0, end=len(text)) for label in labels)}


def test_an_ask_is_tied_to_what_is_known_to_matter() -> None:
    """No word of it sounds like a stake, but the author knows that it is one."""
    talk = _talk("How is the nine?", "The driver waves, the ramp is broken, and half my patients roll home again.", ASK)
    assert not read(talk).turns[2].asks[0].tied_to_interest
    assert read(talk, _holds(talk, Label.SELF_INTEREST)).turns[2].asks[0].tied_to_interest


@pytest.mark.parametrize(
    ("said", "holds", "challenged"),
    [
        ("My mother sang to the dogs every morning of her life and I never told anybody.", (), False),
        ("Flour on everything.", (Label.SELF_INTEREST,), True),
    ],
)
def test_one_is_challenged_by_what_one_is_known_to_care_about(
    said: str, holds: tuple[Label, ...], *, challenged: bool
) -> None:
    """Chat that sounds of something is nothing to hold up to anybody, and a stake is one in three words too."""
    talk = _talk("What is it like?", said, CHALLENGE)
    assert (Label.AGITATION in read(talk).turns[2].labels) is not challenged
    assert (Label.AGITATION in read(talk, _holds(talk, *holds)).turns[2].labels) is challenged


def test_what_is_known_is_known_while_it_is_spoken_too() -> None:
    """A rehearsal is led by the same light that its scorecard is written by."""
    talk = _talk("How is the nine?", "The driver waves, the ramp is broken, and half my patients roll home again.", ASK)
    known = _holds(talk, Label.SELF_INTEREST)
    listener = Listener(talk)
    live = [listener.hear(turn, known.get(at)) for at, turn in enumerate(talk.turns)]
    assert live[2].asks == read(talk, known).turns[2].asks
    assert Label.SELF_INTEREST in live[1].labels


def test_a_known_maybe_is_a_difficulty_even_where_it_sounds_like_a_yes() -> None:
    """Whatever comes next is said to somebody who has not agreed."""
    talk = _talk("Would you come on Saturday at ten?", "Saturday is the fish fry, put me down for that.", "Great!")
    assert Label.YES in read(talk).turns[1].labels
    turn = read(talk, _holds(talk, Label.MAYBE)).turns[1]
    assert Label.MAYBE in turn.labels
    assert Label.YES not in turn.labels
    assert [item.label for item in turn.evidence if item.label is not Label.OBJECTION] == [Label.MAYBE]


def test_what_the_person_felt_stands_whatever_the_words_sound_like() -> None:
    """It is cited from the turn; where somebody felt pushed, the ask left no choice."""
    talk = _talk("cmon its just one training weds 5:30", "Ah, no.", "ok. a guy on my row fainted and i kept picking.")
    felt = {0: frozenset((Label.PRESSURE,)), 2: frozenset((Label.STORY,))}
    reading = read(talk, felt=felt)
    for index, labels in felt.items():
        cited = {item.label: item for item in reading.turns[index].evidence}
        assert labels <= cited.keys()
        assert all(talk.turns[index].text[item.start : item.end] == item.quote for item in cited.values())
    assert not any(ask.choice for ask in reading.turns[0].asks)
