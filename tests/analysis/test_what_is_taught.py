"""What guides to organizing teach people to say is read as what they teach it for, with near misses."""

from __future__ import annotations

import pytest

from coach.analysis import read
from coach.model.reading import Label, MomentKind
from coach.model.transcript import Kind, Speaker, Transcript, Turn
from tests.analysis.said import last_of

COLD = "It's the heat. Every January it goes, and my kids sleep in their coats."
YES = "Yes. I'll come, and I'll speak."


@pytest.mark.parametrize(
    "text",
    [
        "Who is in a position to change that?",
        "Who could fix it, do you think?",
        "who or what is causing it?",
        "Who's behind that?",
        "Who has the power to stop it?",
        "Whose decision was that?",
        "who's in charge of the boiler",
        "Who would have to say yes to that?",
    ],
)
def test_asking_who_has_the_power_is_an_open_question(text: str) -> None:
    """The answer is a name; what it asks for is to look at who decides."""
    assert Label.OPEN_QUESTION in last_of(COLD, text).labels


@pytest.mark.parametrize(
    "text", ["Who lives with you?", "Who told you?", "Who runs the laundry room?", "Whose coat is that?"]
)
def test_asking_for_a_name_is_not(text: str) -> None:
    """A name is all there is to answer."""
    assert Label.CLOSED_QUESTION in last_of(COLD, text).labels


@pytest.mark.parametrize(
    "text", ["I'd love your ideas on what to do about it.", "we'd like to have your input on this"]
)
def test_coming_for_their_view_is_a_purpose(text: str) -> None:
    """Said so, they know why you sit there."""
    said = f"Thanks for making time. I'm getting people on our street together, and {text}"
    assert Label.PURPOSE in last_of("Hello.", said).labels


@pytest.mark.parametrize(
    "text",
    ["How much time could you give?", "What skills or experience would you bring?", "How many hours do you have?"],
)
def test_asking_what_somebody_has_to_give_is_no_ask(text: str) -> None:
    """They are to tell, not yet to do."""
    assert Label.ASK not in last_of(COLD, text).labels


def _after_a_yes(text: str) -> tuple[frozenset[Label], list[MomentKind]]:
    said = (
        "Would you come to the hearing with me on Tuesday at six, and say what you told me?",
        YES,
        text,
    )
    turns = [Turn(speaker=Speaker.PERSON if at % 2 else Speaker.ORGANIZER, text=one) for at, one in enumerate(said)]
    found = read(Transcript(id="t", kind=Kind.POWERFUL_INVITATION, turns=tuple(turns)))
    return frozenset(found.turns[-1].labels), [moment.kind for moment in found.moments]


def test_a_gathering_named_with_its_day_gives_a_yes_somewhere_to_go() -> None:
    """It is what comes next, and it is known when."""
    labels, moments = _after_a_yes("Great! We've got a briefing coming up on the 23rd where all the speakers sit down.")
    assert Label.RESTATE in labels
    assert MomentKind.YES_WITHOUT_NEXT_STEP not in moments


def test_delight_alone_does_not() -> None:
    """Nor does a gathering on no day, or a day without a gathering."""
    for text in (
        "Great! You won't regret it.",
        "Great! There's always a meeting somewhere.",
        "Great. There's no meeting on Tuesday, is that a problem.",
        "Great. There's no one at home on Tuesday, is that a problem.",
        "Good. We have the kids on Saturday and one of them is sick.",
    ):
        labels, moments = _after_a_yes(text)
        assert Label.RESTATE not in labels
        assert MomentKind.YES_WITHOUT_NEXT_STEP in moments


@pytest.mark.parametrize(
    "text",
    [
        "Could we grab a coffee on Thursday?",
        "Do you have half an hour on Friday at 4?",
        "do u have 20 mins on tuesday?",
        "Can I buy you lunch next week?",
        "coffee tues 4 or weds 10? an hour max",
        "free for an hour Tues 5pm or Thurs 5pm?",
        "fancy a cup of tea, tuesday at ten or wednesday at two?",
        "How's Tuesday at four for a proper talk?",
    ],
)
def test_asking_for_a_visit_is_an_ask(text: str) -> None:
    """However small the cup."""
    assert last_of("Hello.", text).asks


@pytest.mark.parametrize(
    "text",
    [
        "Do you have an hour for lunch at work?",
        "Could I get you some water?",
        "How's Tuesday going?",
        "How do you like to be reached?",
    ],
)
def test_being_polite_is_none(text: str) -> None:
    """Nor is asking how long their break is."""
    assert not last_of("Hello.", text).asks
