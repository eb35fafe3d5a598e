"""Putting a visit into words: what each sentence does, as it will be said."""

from __future__ import annotations

import pytest

from coach.model.visit import Purpose
from coach.practice.visiting.preparing import checked, points, speaks_of


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_example_is_read_as_it_is_meant(purpose: Purpose) -> None:
    """What stands in a field as an example is never found wanting there."""
    read = checked(purpose, {point.key: point.example for point in points(purpose)}, "")
    assert {key for key, met in read.items() if not met.landed} == set()
    assert len(read) == len(points(purpose))


def test_an_ask_is_held_against_what_is_known_of_them() -> None:
    """Somebody wrote down what he cares about; an ask that has nothing of it can be told from one that has."""
    known = "His garden. He worries that the young ones leave."
    assert not speaks_of("Would you come to the meeting on Thursday at 7?", known)
    assert speaks_of("Would you show the new ones your gardens, on Thursday at 7?", known)


def test_a_sentence_is_read_where_it_will_be_said() -> None:
    """A way round stands after a hesitation, also where it is the only thing that was prepared beside the ask."""
    prepared = {"ask": "Would you lead the phone tree, from Monday at 6?", "obstacle": "I could take Tuesdays off you."}
    read = checked(Purpose.INVITATION, prepared, "")
    assert read["obstacle"].landed
    assert set(read) == {"ask", "obstacle"}


def test_a_closed_question_and_a_pitch_are_told() -> None:
    """What had better not be there is quoted."""
    prepared = {
        "curious": "Do you like it here?",
        "opening": "We are the biggest union in the county, with 900 members.",
    }
    read = checked(Purpose.RECRUITMENT, prepared, "")
    assert [one.quote for one in read["curious"].checks if not one.wanted] == ["Do you like it here?"]
    assert not read["opening"].landed
