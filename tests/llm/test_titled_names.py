"""Persons who are called by a title: what a model puts before their words, or says of them, is known all the same."""

from __future__ import annotations

import pytest

from coach.llm.guard import check
from coach.llm.tidying import can_be_drawn, tidy
from tests.llm.scenes import a_scene

CALLED = [
    ("Mrs. Okafor", "Mrs. Okafor"),
    ("Mrs. Okafor", "Mrs Okafor"),
    ("Mrs. Okafor", "Okafor"),
    ("Mrs. Grace Okafor", "Mrs. Grace Okafor"),
    ("Mrs. Grace Okafor", "Mrs. Okafor"),
    ("Mrs. Grace Okafor", "Grace"),
    ("Mrs. Grace Okafor", "Grace Okafor"),
    ("Mrs. Grace Okafor", "Okafor"),
    ("Doña Elvira", "Doña Elvira"),
    ("Doña Elvira", "Elvira"),
    ("Rosa Diaz", "Rosa Diaz"),
    ("Rosa Diaz", "Rosa"),
    ("Rosa Diaz", "Diaz"),
    ("Mirela", "Mirela"),
]


@pytest.mark.parametrize(("name", "called"), CALLED)
def test_the_name_in_front_is_taken_off_however_it_is_written(name: str, called: str) -> None:
    """A reply is read as spoken, not as a line of a play; while it streams, the name is not drawn either."""
    assert tidy(f"{called}: I sleep badly.", name) == "I sleep badly."
    assert tidy(f"**{called}:** I sleep badly.", name) == "I sleep badly."
    for end in range(1, len(called) + 2):
        assert can_be_drawn(f"{called}: I sleep badly."[:end], name) == ""


@pytest.mark.parametrize(("name", "called"), CALLED)
def test_a_part_to_play_is_caught_however_the_person_is_named(name: str, called: str) -> None:
    """“As Mrs. Okafor, I would” is said by somebody who is not her."""
    said = f"As {called}, I would say that it is the heat."
    assert "breaks_character" in [catch.code for catch in check(said, a_scene(name=name))]


@pytest.mark.parametrize(("name", "called"), CALLED)
def test_a_story_told_of_the_person_is_caught(name: str, called: str) -> None:
    """“Okafor sighs” tells of her; only her spoken words are wanted."""
    said = f"{called} slowly sighs. It is the heat."
    assert "breaks_character" in [catch.code for catch in check(said, a_scene(name=name))]


def test_a_title_alone_is_nobodys_name() -> None:
    """What begins with a title may be about somebody else, and an aside with a colon is speech."""
    assert tidy("Mrs. Bell: that is who you should ask.", "Mrs. Okafor") == "Mrs. Bell: that is who you should ask."
    assert tidy("Mother: that is what they call me.", "Mother Agnes") == "Mother: that is what they call me."
