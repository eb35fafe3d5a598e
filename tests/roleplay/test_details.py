"""Somebody who asks on about a story hears more of it, and nobody hears a detail before its story."""

from __future__ import annotations

import pytest

from tests.roleplay.people import IDS, Talk, person

FARMER = (
    "I wanted to get to know you, Lorraine.",
    "My own mother cleaned offices at night, and I remember how she came home and soaked her hands. I never forgot it.",
    "What was it like to grow up in the Valley, with the potato harvest?",
)


def test_asking_what_somebody_in_a_story_said_gets_what_they_said() -> None:
    """Lorraine tells of the farmer, and then what the farmer said."""
    talk = Talk(person("no-that-pivots"))
    assert talk.say(*FARMER).tell == ("barrels",)
    assert "blocking my truck" in talk.say("What did the farmer say?").line


@pytest.mark.parametrize("asked", ["What happened then?", "Tell me more about that.", "And then?"])
def test_going_on_gets_more_of_the_same_story(asked: str) -> None:
    """It is not said that this was all, while there is more."""
    talk = Talk(person("no-that-pivots"))
    talk.say(*FARMER)
    barrels = next(fact for fact in talk.scenario.facts if fact.id == "barrels")
    reply = talk.say(asked)
    assert reply.line.startswith(barrels.more)


@pytest.mark.parametrize("name", IDS)
def test_no_detail_is_told_before_its_story(name: str) -> None:
    """Whoever asks for it word by word hears something else."""
    scenario = person(name)
    for fact in scenario.facts:
        if fact.layer == "anyone":
            continue
        for line in fact.more:
            talk = Talk(scenario)
            assert talk.say(f"{line.partition('?')[0]}?").line not in fact.more


def test_a_question_after_something_said_back_is_answered() -> None:
    """Annette says more than that it was heard rightly."""
    talk = Talk(person("dropped-grievance"))
    talk.say("I came to listen. What happened with the grievance in October?")
    reply = talk.say("So they gave you a page for it. How do you sleep, since then?")
    assert reply.line not in talk.scenario.lines.heard


@pytest.mark.parametrize("asked", ["What did he say to that?", "How often does that happen?", "Did anybody help?"])
def test_what_the_author_left_open_is_let_pass_and_never_denied(asked: str) -> None:
    """Whether it is so, and who or when, nobody wrote: they let the question pass in their own way."""
    scenario = person("tenant-let-down-before")
    bare = scenario.model_copy(
        update={
            "answers": (),
            "topics": tuple(
                topic.model_copy(update={"says": ("Hm.",), "short": ("Hm.",)}) for topic in scenario.topics
            ),
        }
    )
    said = {Talk(bare, seed=seed).say(asked).line for seed in range(1, 9)}
    assert said <= set(scenario.lines.no_answer)
