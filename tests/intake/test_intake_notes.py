"""Stage directions in what people bring: nobody said them, and no real word goes with them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach import intake

TALK = """Me: How is it up there?

(break room, 2:40 am. I move my bag)

Her: It's how they talk to us. She snaps her
fingers. Like for a dog.

[she snaps her fingers]

Me: (laughs) What did you say?
*long pause*
Her: Nothing. <phone rings> Nothing (sighs), I have a son.
[looks at the clock]
Her: (nods)
"""


def said(text: str) -> list[str]:
    """Read what the person says."""
    return [turn.text for turn in intake.read(f"Me: So?\nAna: {text}\nMe: I see.").turns[1:-1]]


def test_stage_directions_are_no_words_of_theirs() -> None:
    """Whoever typed a talk up writes in brackets what was done; it changed how the talk was read."""
    found = intake.read(TALK)
    assert [turn.text for turn in found.turns] == [
        "How is it up there?",
        "It's how they talk to us. She snaps her fingers. Like for a dog.",
        "What did you say?",
        "Nothing. Nothing, I have a son.",
    ]
    assert len(intake.look(TALK).notes) == 8


def test_they_can_be_kept_as_words() -> None:
    """Whoever knows better says so."""
    found = intake.read(TALK, keep_notes=True)
    assert "[she snaps her fingers]" in found.turns[1].text
    assert found.turns[2].text == "(laughs) What did you say? *long pause*"


@pytest.mark.parametrize(
    "words",
    [
        "(I never told anyone this)",
        "I work with [my sister] at the plant.",
        "No puedo. [I can't]",
        "We all went (we laugh about it now) to the office.",
        "(laughs and says no)",
        "The water reached here (ankle).",
        "He was sick (coughing) all night.",
        "I will *never* do it, **never**.",
        "My boss (she takes the bus too) came.",
        "(at 7:30 I get up)",
        "It is [redacted] who decides (I think).",
        "(She looks at me every day like that.)",
    ],
)
def test_real_words_in_brackets_stay(words: str) -> None:
    """Asides, translations, answers and what was made unreadable are theirs."""
    assert said(words) == [words]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("(nervous laughter) Well.", "Well."),
        ("Well [crosstalk 00:12] no.", "Well no."),
        ("Yes (shakes his head), I do", "Yes, I do"),
        ("(crying) They took it.", "They took it."),
        ("So (laughs, wipes her eyes) that's me.", "So that's me."),
        ("[dog barks] Down!", "Down!"),
        ("Bueno (risas) sí.", "Bueno sí."),
    ],
)
def test_what_is_plainly_one_goes_and_the_sentence_stays_whole(words: str, left: str) -> None:
    """No gap, and no blank before a comma."""
    assert said(words) == [left]


def test_what_people_type_in_a_chat_is_theirs() -> None:
    """Nobody stands beside a chat and writes down what was done."""
    chat = "12/05/2024, 19:02 - Me: how are you\n12/05/2024, 19:03 - Ana: tired (laughs) *sighs*"
    assert intake.read(chat).turns[1].text == "tired (laughs) *sighs*"


@settings(deadline=None)
@given(st.text(alphabet="ab ([{<*>}])\n.,", max_size=60))
def test_words_without_stage_directions_come_through_untouched(words: str) -> None:
    """Whatever brackets they have."""
    text = f"Me: so\nAna: x{words}\nMe: ok"
    assert intake.read(text) == intake.read(text, keep_notes=True)
