"""A question is answered in its own form: a yes or no to yes-or-no, one thing where one thing is asked."""

from __future__ import annotations

import pytest

from coach.model.rehearsal import Difficulty
from tests.roleplay.people import IDS, Talk, person

LEADER, TENANT, CARRIER = "ready-to-lead", "tenant-let-down-before", "six-steps-letter-carrier"


@pytest.mark.parametrize(
    ("name", "asked", "beginning"),
    [
        (LEADER, "Has it changed anything, you coming here?", "What I'd change?"),
        (TENANT, "Has it always been cold like this?", "What do I do in the cold?"),
        (CARRIER, "Do you get scared of the dogs?", "Kind of dog?"),
    ],
)
def test_a_yes_or_no_question_is_not_met_by_an_answer_to_another_form(name: str, asked: str, beginning: str) -> None:
    """A shared word is not enough."""
    for seed in range(5):
        assert not Talk(person(name), Difficulty.NORMAL, seed).say(asked).line.startswith(beginning)


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("asked", ["What have you tried so far?", "What would you say to them if they were here?"])
def test_who_is_asked_one_thing_tells_no_story_that_was_only_next(name: str, asked: str) -> None:
    """Nothing more is opened by it."""
    scenario = person(name)
    if scenario.language != "en":
        return
    talk = Talk(scenario)
    talk.say(scenario.topics[0].ask[0])
    assert not talk.say(asked).tell


@pytest.mark.parametrize("name", IDS)
def test_with_whom_is_not_answered_by_yes_or_no(name: str) -> None:
    """Asked with whom, nobody says that they suppose so."""
    scenario = person(name)
    talk = Talk(scenario)
    talk.say(scenario.topics[0].ask[0])
    spanish = scenario.language == "es"
    assert not any(line in talk.say("¿Con quién?" if spanish else "With whom?").line for line in scenario.lines.short)


def test_a_question_of_few_words_after_something_said_back_is_answered() -> None:
    """Renata is asked whether she is scared, and says more than that it was heard."""
    talk = Talk(person(TENANT))
    talk.say("What's it like in January?")
    assert talk.say("So you sit by the oven, with the gas on. Aren't you scared?").line not in talk.scenario.lines.heard


def test_a_deep_question_about_what_was_just_told_opens_no_other_story() -> None:
    """What she wants to happen with it is about the notebook."""
    talk = Talk(person("overloaded-coworker"), Difficulty.EASY)
    told = talk.say(
        "My mother was on a floor like ours, and nobody came when she rang. I've never forgotten it.",
        "What do you write down in that notebook?",
    )
    assert told.tell == ("numbers",)
    assert not talk.say("You wrote it all down. What do you want to happen with it?").tell
