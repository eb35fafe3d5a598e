"""How alike two questions are: what is asked decides, and of whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.roleplay.likeness import Asked

FORESEEN = (
    "when did your husband die?",
    "how old is your son?",
    "how old are you?",
    "what did the landlord say?",
    "who told you about the petition?",
    "do you have any children?",
)


def nearest(question: str) -> str | None:
    """Give the question that was foreseen and is most like this one."""
    found = Asked(enumerate(FORESEEN)).like(question)
    return FORESEEN[found[0].place] if found else None


@pytest.mark.parametrize(
    ("question", "foreseen"),
    [
        ("so when did he pass, your husband?", "when did your husband die?"),
        ("Can you tell me when your husband died", "when did your husband die?"),
        ("whats the age of your boy? how old is your son", "how old is your son?"),
        ("And what does the landlord say?", "what did the landlord say?"),
        ("any kids?", "do you have any children?"),
        ("who was it that told you about the petition", "who told you about the petition?"),
    ],
)
def test_other_words_for_the_same_find_it(question: str, foreseen: str) -> None:
    """Filler, tense and the usual other word do not matter."""
    assert nearest(question) == foreseen


def test_who_is_asked_about_matters() -> None:
    """His age is not hers, though most of the words are the same."""
    mine, theirs = (Asked([(0, "how old are you?")]).like(one)[0].much for one in ("how old are you", "how old is he"))
    assert theirs < mine


def test_whom_it_names_matters() -> None:
    """Where her family lives is not where she does; "she" may be the mother who was named."""
    asked = Asked([(0, "do you live around here?")])
    assert asked.like("does your family live around here")[0].much < asked.like("you live around here")[0].much
    of_her = Asked([(0, "where does she live?")])
    assert of_her.like("where does your mother live")[0].much > of_her.like("where do you live")[0].much


def test_what_is_wanted_matters() -> None:
    """When is not who, though all else is the same."""
    asked = Asked([(0, "when did they tell you about the petition?")])
    when, who = (asked.like(f"{one} did they tell you about the petition")[0].much for one in ("when", "who"))
    assert who < 0.7 * when


def test_what_she_stands_for_can_be_put_in() -> None:
    """The dog was named a moment ago."""
    asked = Asked([(0, "how old is the dog?"), (1, "how old is your mother?")])
    assert asked.like("how old is she?", "dog")[0].place == 0


@given(st.text(max_size=200), st.lists(st.text(max_size=60), max_size=6))
def test_anything_may_be_asked(question: str, foreseen: list[str]) -> None:
    """Whatever is typed, what is found is among the questions, from nothing to the same."""
    found = Asked(enumerate(foreseen)).like(question)
    assert all(0 <= one.place < len(foreseen) and 0 < one.much <= 1 for one in found)


@given(st.sampled_from(FORESEEN))
def test_the_question_itself_is_as_alike_as_can_be(question: str) -> None:
    """Nothing comes before it."""
    best = Asked(enumerate(FORESEEN)).like(question)[0]
    assert FORESEEN[best.place] == question
    assert best.much == pytest.approx(1)
