"""How a person's yes, maybe and no are told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.analysis import read
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn

ANSWERS = {Label.YES, Label.MAYBE, Label.NO}


def answer(text: str, asked: str = "Would you come to the clinic on Thursday at six?") -> set[Label]:
    """Read what a person says to an ask, and give the answer found in it."""
    turns = (Turn(speaker=Speaker.ORGANIZER, text=asked), Turn(speaker=Speaker.PERSON, text=text))
    return set(read(Transcript(id="t", turns=turns)).turns[1].labels) & ANSWERS


@pytest.mark.parametrize(
    "text",
    [
        "Yes, I'll come.",
        "All right. Count me in.",
        "ok ill do it",
        "If my sister takes the kids then yes, I'll be there.",
        "Sure, why not.",
        "Claro, cuenta conmigo.",
        "Three days, and you do the talking. Go on, then.",
        "If Ana comes, I come.",
    ],
)
def test_a_taking_on_is_a_yes(text: str) -> None:
    """A practical condition does not undo it."""
    assert answer(text) == {Label.YES}


@pytest.mark.parametrize(
    "text",
    [
        "Maybe. I'd have to see how the week goes.",
        "Let me think about it.",
        "I guess I could... we'll see.",
        "I might. I'll let you know.",
        "Can I think about it?",
        "Tal vez, déjame ver.",
        "Might.",
        "I didn't say yes yet. Send it, I'll read it.",
        "Hm. I'd have to study on it.",
        "ok i mean i'll try",
        "Let me turn it over some.",
        "Inshallah.",
        "When I get a little time.",
        "I ain't saying I will.",
        "Leave it with me.",
        "Let me think about it first. I will ask my husband. I will let you know",
        "I'll speak with my wife tonight.",
        "i need to speak to my husband about it",
        "It's not impossible.",
        "Yeah, I'll try and make it.",
    ],
)
def test_a_hedge_is_a_maybe(text: str) -> None:
    """It usually means no, and the organizer should notice."""
    assert answer(text) == {Label.MAYBE}


def test_to_ask_somebody_at_home_is_a_yes_only_where_that_is_what_was_asked() -> None:
    """Or beside a yes."""
    assert answer("I'll ask my sister.") == {Label.MAYBE}
    assert answer("I'll ask my sister.", "Would you ask your sister to come on Wednesday?") == {Label.YES}
    assert answer("Yes. I'll ask my sister to come too.") == {Label.YES}


@pytest.mark.parametrize(
    "text",
    [
        "No, thank you.",
        "Ya te dije que no.",
        "I can't do that. I'm sorry.",
        "I'm not signing anything.",
        "I'd rather you asked somebody else.",
        "Oh, no. No, ma'am.",
        "Nay. Not in front of that lot.",
        "I'm going to have to say no.",
        "More of a no, I guess.",
        "You're not putting my name on a paper.",
        "Count me out.",
        "I won't, pet. It's good of you.",
        "Don't put my name on anything.",
        "Then keep your paper.",
        "I said what I said.",
        "So I'm going to tell you no.",
        "Leave me out. Scratch me off that sheet.",
    ],
)
def test_a_refusal_is_a_no(text: str) -> None:
    """Polite or not."""
    assert answer(text) == {Label.NO}


@pytest.mark.parametrize(
    ("put", "refuses"),
    [
        ("so would you just this one just the panto and then never again", True),
        ("Send me the dockets again. What about the 16th?", True),
        ("Send me the dockets again. Is that machine still broken?", False),
    ],
)
def test_a_short_no_refuses_what_was_put_to_them_again(put: str, *, refuses: bool) -> None:
    """Asked once, they are asked again in words that make no plain ask; a question of fact is only answered."""
    said = ("Would you drive on the 9th?", "I've not been paid for the last one.", put, "No")
    turns = tuple(Turn(speaker=list(Speaker)[at % 2], text=text) for at, text in enumerate(said))
    assert (Label.NO in read(Transcript(id="t", turns=turns)).turns[3].labels) is refuses


@pytest.mark.parametrize("text", ["The counter stuff I could do. Not the speaking.", "Three I could do."])
def test_part_of_it_taken_on_is_a_yes(text: str) -> None:
    """They say which part is theirs."""
    assert answer(text) == {Label.YES}


def test_a_sum_offered_to_an_appeal_is_a_yes() -> None:
    """In an appeal for money people answer with the amount."""
    assert answer("five dollars", "How much would you like to donate?") == {Label.YES}


@pytest.mark.parametrize(
    "text",
    [
        "If it rains I can't come with you, the machine is out there.",
        "He said, I'll come Tuesdays as well. And he did.",
    ],
)
def test_what_only_sounds_like_an_answer_is_none(text: str) -> None:
    """What holds only if it rains, and what somebody else promised."""
    assert answer(text) == set()


def test_without_an_ask_there_is_no_answer() -> None:
    """A yes to a question about the weather accepts nothing."""
    assert answer("Yes, it was cold.", "Was it cold on the stairs?") == set()


def test_a_question_back_is_not_yet_an_answer() -> None:
    """They want to know more first."""
    assert answer("How long would it take?") == set()


@given(st.text(max_size=300))
def test_any_text_is_read_with_at_most_one_answer_exactly_cited(text: str) -> None:
    """No text makes it stumble."""
    turns = (Turn(speaker=Speaker.ORGANIZER, text="Would you come on Friday?"), Turn(speaker=Speaker.PERSON, text=text))
    found = [e for e in read(Transcript(id="t", turns=turns)).turns[1].evidence if e.label in ANSWERS]
    assert len({e.label for e in found}) <= 1
    assert all(text[e.start : e.end] == e.quote for e in found)
