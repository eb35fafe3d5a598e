"""Heaps of key words, and speech that only looks like them."""

from __future__ import annotations

import pytest

from coach.scoring.heaps import find_patchwork, find_refrains, is_heap


@pytest.mark.parametrize(
    "text",
    [
        "I see. Thursday Thursday open question how why",
        "Monday Monday reflection story ask agitation commitment",
        "why how what when open question reflection",
    ],
)
def test_key_words_piled_up_are_a_heap(text: str) -> None:
    """What is typed for the scorer is not said to a person."""
    assert is_heap(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Why?",
        "How come? Why then, and why there?",
        "maybe maybe maybe maybe yeah no",
        "um so we we was like always always working doubles nights weekends holidays",
        "Which is it for you, baking, graphic design, trades, admin, other?",
        "Ask him that question. It's an open question what they'll do on Thursday, Thursday at six.",
    ],
)
def test_stutters_lists_and_plain_talk_are_not(text: str) -> None:
    """Raw speech is full of repeats and fragments, and none of it is held against anybody."""
    assert not is_heap(text)


def test_a_sentence_said_word_for_word_in_three_turns_is_a_refrain() -> None:
    """Nobody says a whole sentence over three times to a person who is listening."""
    turns = [
        (n, f"And the {what}? I hear how much this means to you.") for n, what in enumerate(["lift", "stairs", "bus"])
    ]
    assert find_refrains(turns) == {0, 1, 2}
    assert find_refrains(turns[:2]) == set()


def test_short_words_of_listening_are_no_refrain() -> None:
    """Go on, right, tell me more: these come back in every good conversation."""
    assert find_refrains([(n, f"Right. Go on. Tell me more. Number {n}.") for n in range(6)]) == set()


HEAPS = [
    "rent mould lift boiler how did that feel thursday at 7 my story",
    "caretaker damp kids winter so you feel how did that feel tell me more",
    "lease heating school bins tell me more thursday at 7 why",
    "landlord repairs stairs neighbours my story so you feel thursday at 7",
    "council meeting boxes drawings what if how did that feel so you feel",
    "coat oven wall inhaler thursday at 7 values tell me more",
]


def test_a_talk_patched_together_from_the_same_pieces_is_seen_through() -> None:
    """Key words between set pieces are no questions, whichever order they come in."""
    assert find_patchwork(list(enumerate(HEAPS))) == set(range(6))
    assert find_patchwork(list(enumerate(HEAPS[:2]))) == set()


def test_asking_the_same_way_again_and_again_is_no_patchwork() -> None:
    """Someone who always asks "can you tell me more about" asks poorly, and asks."""
    turns = [
        (n, f"Okay, thanks. So can you tell me a little more about how it was with {what} when you lived there?")
        for n, what in enumerate(["the lift", "your mother", "the landlord", "school", "the winter"])
    ]
    assert find_patchwork(turns) == set()
