"""The labels that no one phrase gives away: what is cared about, what holds back, what presses."""

# ruff: noqa: E501 - people talk in long lines

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.analysis import read
from coach.model.reading import Label, TurnReading
from coach.model.transcript import Speaker, Transcript, Turn

ORGANIZER, PERSON = Speaker.ORGANIZER, Speaker.PERSON
STORY = (
    "My mother cleaned that school for thirty years and when she got sick nobody came, not one of them. I sat with her and I was so"
    " angry I cried. I told my girls that will never happen to anybody on our street again."
)
ASK = "Would you come to the board meeting on Thursday at six and tell them that?"
WORRY = (
    "I don't know. I can't be seen there, my boss would cut my hours, and who would watch the kids on a Thursday night?"
)


def last(*talk: tuple[Speaker, str]) -> TurnReading:
    """Read a talk and give the reading of its last turn."""
    return read(Transcript(id="t", turns=tuple(Turn(speaker=s, text=t) for s, t in talk))).turns[-1]


def test_a_story_of_ones_own_shows_self_interest() -> None:
    """What happened to her mother says what she cares about."""
    assert Label.SELF_INTEREST in last((ORGANIZER, "How did you come to it?"), (PERSON, STORY)).labels


def test_the_sentence_that_earns_it_is_cited_and_not_those_beside_it() -> None:
    """Among small talk, the fear; among kind words, what is set."""
    fear = "I lie there and I'm scared she'll stop breathing."
    told = last(
        (ORGANIZER, "How are the nights?"), (PERSON, f"Kettle's on, help yourself. {fear} Sugar's on the side.")
    )
    assert [item.quote for item in told.evidence if item.label is Label.SELF_INTEREST] == [fear]
    agreed = (ORGANIZER, ASK), (PERSON, "Yes, I'll come.")
    next_step = "So Thursday at six, at the side door, and I'll ring you Wednesday."
    restated = last(*agreed, (ORGANIZER, f"That's grand. {next_step} Mind the step there."))
    assert [item.quote for item in restated.evidence if item.label is Label.RESTATE] == [next_step]


def test_what_is_cited_says_something() -> None:
    """A bare "Yes." before it is not what she cares about, though it weighs."""
    told = last((ORGANIZER, "It is Mrs. Reed, is that right?"), (PERSON, "Yes. " + STORY))
    assert [len(e.quote.split()) > 3 for e in told.evidence if e.label is Label.SELF_INTEREST] == [True]


def test_small_talk_shows_none() -> None:
    """The weather is nobody's stake."""
    assert (
        Label.SELF_INTEREST not in last((ORGANIZER, "Is the coffee all right?"), (PERSON, "It's fine, thanks.")).labels
    )


def test_a_worry_after_an_ask_is_an_objection() -> None:
    """She says what holds her back."""
    assert (
        Label.OBJECTION in last((ORGANIZER, "How was it?"), (PERSON, STORY), (ORGANIZER, ASK), (PERSON, WORRY)).labels
    )


def test_help_with_a_difficulty_is_obstacle_work() -> None:
    """The organizer asks into it and offers a way round."""
    help_offered = "That's fair. What if somebody sat with the kids? And you don't have to speak, I'd go with you and you could just listen."
    assert (
        Label.OBSTACLE_WORK
        in last(
            (ORGANIZER, "How was it?"), (PERSON, STORY), (ORGANIZER, ASK), (PERSON, WORRY), (ORGANIZER, help_offered)
        ).labels
    )


def test_brushing_a_worry_aside_is_pressure() -> None:
    """Everybody's scared, she owes it to her mother."""
    push = "Come on, everybody's scared of their boss, you'll be fine. Don't you think you owe it to your mother? I already told them you're coming."
    labels = last(
        (ORGANIZER, "How was it?"), (PERSON, STORY), (ORGANIZER, ASK), (PERSON, WORRY), (ORGANIZER, push)
    ).labels
    assert Label.PRESSURE in labels


def test_saying_back_what_was_agreed_restates_it() -> None:
    """Who, when and how."""
    yes = "All right, I'll come."
    plan = "So that's Thursday at six, I'll pick you up at half five and I'll text you the address tomorrow."
    assert (
        Label.RESTATE
        in last((ORGANIZER, "How was it?"), (PERSON, STORY), (ORGANIZER, ASK), (PERSON, yes), (ORGANIZER, plan)).labels
    )


def test_agitation_needs_a_stake_to_hold_up() -> None:
    """Asked of somebody who has shown nothing of theirs, it is only a question."""
    facing = "And what happens next winter if nobody goes, and it carries on like this?"
    assert Label.AGITATION not in last((ORGANIZER, "Hello."), (PERSON, "Hi."), (ORGANIZER, facing)).labels


def test_facing_someone_with_their_own_words_is_agitation() -> None:
    """Her promise against what goes on."""
    facing = "You told your girls it would never happen again. And who is going to stop it, if everybody on the street shuts the door and it carries on like this?"
    assert Label.AGITATION in last((ORGANIZER, "How did you come to it?"), (PERSON, STORY), (ORGANIZER, facing)).labels


def test_a_lecture_on_the_organization_is_a_pitch() -> None:
    """Nobody asked what it does."""
    lecture = (
        "So we're a coalition of fourteen organizations across the county and we started in 2015. We have over two thousand members,"
        " we won the sick leave ordinance, and now we're running a campaign for a rent board. Our lawyers wrote the bill and the council votes in May."
    )
    assert Label.PITCH in last((ORGANIZER, "Hi there."), (PERSON, "Hello."), (ORGANIZER, lecture)).labels


@pytest.mark.parametrize("speaker", [ORGANIZER, PERSON])
def test_heaps_of_fitting_words_earn_nothing(speaker: Speaker) -> None:
    """Words are not speech: a list of them, or one said over and over, leans nowhere."""
    weighed = {
        Label.SELF_INTEREST,
        Label.OBJECTION,
        Label.AGITATION,
        Label.PRESSURE,
        Label.OBSTACLE_WORK,
        Label.RESTATE,
        Label.PITCH,
    }
    heap = "mother worried afraid angry cried nobody changes next winter childcare ride Thursday restate recap obstacle agitation union members"
    assert not weighed & set(
        last((ORGANIZER, "Hm."), (PERSON, STORY), (ORGANIZER, ASK), (PERSON, WORRY), (speaker, heap)).labels
    )
    assert not weighed & set(
        last(
            (ORGANIZER, "Hm."), (PERSON, STORY), (ORGANIZER, ASK), (PERSON, WORRY), (speaker, "worried mother " * 12)
        ).labels
    )


@given(st.lists(st.tuples(st.sampled_from([ORGANIZER, PERSON]), st.text(max_size=120)), max_size=8))
def test_any_talk_is_read_and_all_evidence_is_cited_exactly(talk: list[tuple[Speaker, str]]) -> None:
    """No talk makes it stumble, and no span is off."""
    turns = tuple(Turn(speaker=s, text=t) for s, t in talk)
    for turn, found in zip(turns, read(Transcript(id="t", turns=turns)).turns, strict=True):
        assert all(turn.text[e.start : e.end] == e.quote for e in found.evidence)


def test_the_weights_can_be_read_by_people() -> None:
    """Each speaker's weights name their labels, and a number for each of them in every row."""
    data = json.loads((files("coach.analysis") / "opinions.json").read_text(encoding="utf-8"))
    assert set(data["speakers"]) == {"person", "organizer"}
    for table in data["speakers"].values():
        assert all(
            len(row) == len(table["labels"])
            for kind in ("words", "pairs", "starts", "traits")
            for row in table[kind].values()
        )


@pytest.mark.parametrize("aside", ["Lord.", "Oh, I see. Well.", "(long pause)", "[laughs]", "Two years in January."])
def test_an_aside_says_nothing_back(aside: str) -> None:
    """A few words, none of them theirs, are no saying-back, whatever was told before them."""
    assert (
        Label.REFLECTION not in last((ORGANIZER, "How did you come to it?"), (PERSON, STORY), (ORGANIZER, aside)).labels
    )


def test_nobody_said_what_a_transcriber_noted() -> None:
    """A pause that was written down is no turn's words, and a line in brackets that somebody typed is."""
    turns = ((ORGANIZER, "How are you?"), (PERSON, "(long pause)"), (ORGANIZER, "(sorry, my boss walked in)"))
    said = [Turn(speaker=speaker, text=text) for speaker, text in turns]
    figures = read(Transcript(id="t", turns=tuple(said))).figures
    assert (figures.organizer_words, figures.words) == (8, 8)
