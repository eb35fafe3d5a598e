"""What is kept of words that come again is what they are, and never what they were at another place."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from coach import analysis
from coach.model.transcript import Speaker, Transcript, Turn
from coach.roleplay.index import index_of
from coach.roleplay.listening import listen
from coach.roleplay.words import Matcher, say
from tests.roleplay.people import person
from tests.store.nouns import a_scenario

if TYPE_CHECKING:
    from coach.model.scenario import Scenario
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index

SAID = "It sounds like the piano kept you company."
HEARD_BEFORE = (
    "I never slept that year. What I had was the piano, an old upright that nobody wanted, and I played it with the "
    "soft pedal down till it was light. It was company, if you like."
)
NOT_HEARD_BEFORE = "My cousin runs a bakery."


def _hear(theirs: str, said: str) -> Hearing:
    turns = (
        Turn(speaker=Speaker.ORGANIZER, text="How are you?"),
        Turn(speaker=Speaker.PERSON, text=theirs),
        Turn(speaker=Speaker.ORGANIZER, text=said),
    )
    transcript = Transcript(id="test", kind="one_to_one", turns=turns)
    index = index_of(person("tenant-let-down-before"))
    return listen(index, transcript, analysis.read(transcript).turns[-1])


def test_the_same_words_say_back_only_where_they_were_said() -> None:
    """Having heard a sentence as a saying-back does not make it one after something else, nor the other way round."""
    first, elsewhere, again = (_hear(theirs, SAID) for theirs in (HEARD_BEFORE, NOT_HEARD_BEFORE, HEARD_BEFORE))
    assert first.reflects
    assert not elsewhere.reflects
    assert not elsewhere.echoes
    assert again == first


@pytest.mark.parametrize(
    ("words", "said", "times"),
    [
        (["rent*"], "the rents went up and renting is hard", 1),
        (["rent*", "heat*"], "the rents, and no heating", 2),
        (["rent*"], "a parent came", 0),
        (["rent*"], "", 0),
        (["heat", "rent*", "the super"], "the super turned the heat off", 3),
    ],
)
def test_a_beginning_counts_once_and_only_where_a_word_begins(words: list[str], said: str, times: int) -> None:
    """The word "rent*" is in "rents" and "renting" and not in "parent"; a phrase counts double."""
    assert Matcher(words).hits(say(said)) == times


def test_what_was_heard_of_somebody_goes_with_them() -> None:
    """A process that runs for months keeps the people of today, not everybody who was ever talked to."""
    gone = weakref.ref(_talked_with(person("tenant-let-down-before").model_copy()))
    for _ in range(100):
        index_of(a_scenario())
    gc.collect()
    assert gone() is None


def _talked_with(scenario: Scenario) -> Index:
    transcript = Transcript(id="t", kind="one_to_one", turns=(Turn(speaker=Speaker.ORGANIZER, text=SAID),))
    index = index_of(scenario)
    listen(index, transcript, analysis.read(transcript).turns[-1])
    return index
