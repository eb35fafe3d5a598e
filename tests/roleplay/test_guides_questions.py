"""What the organizing guides teach one to ask is answered by everybody, cold, in words of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.roleplay.people import IDS, Talk, person

if TYPE_CHECKING:
    from coach.model.scenario import Scenario

ASKED = {
    "Who or what is causing the problem?": "¿Quién o qué está causando el problema?",
    "Who is in a position to fix it?": "¿Quién está en posición de arreglarlo?",
    "What would they have to do?": "¿Qué tendrían que hacer?",
    "How is it affecting the people you love?": "¿Cómo está afectando a la gente que usted quiere?",
    "How is the issue impacting your community?": "¿Cómo afecta el asunto a su comunidad?",
    "What's the best way to stay in touch?": "¿Cuál es la mejor manera de estar en contacto?",
    "What skills or experience would you bring?": "¿Qué habilidades o experiencia aportaría usted?",
    "What resources do you bring to the table?": "¿Qué recursos trae usted a la mesa?",
    "How much time could you give?": "¿Cuánto tiempo podría dar?",
    "Who else do you think I should talk with?": "¿Con quién más cree que debería hablar?",
    "Who are the important people in your life?": "¿Quiénes son las personas importantes en su vida?",
    "What motivates you?": "¿Qué la motiva?",
    "What are your values?": "¿Cuáles son sus valores?",
    "Who or what sparked your interest in social change?": "¿Quién o qué despertó su interés por el cambio social?",
    "How would it benefit your family?": "¿Cómo beneficiaría a su familia?",
    "What do we have in common?": "¿Qué tenemos en común?",
}


def bare(name: str) -> Scenario:
    """Give a person of whom nobody foresaw a question."""
    scenario = person(name)
    small = scenario.small.model_copy(update={"sideways": {}})
    return scenario.model_copy(update={"answers": (), "small": small})


@pytest.mark.parametrize("asked", ASKED)
def test_nobody_shrugs_at_a_question_of_the_guides(asked: str) -> None:
    """Neither with "I don't know" nor as if they had been asked how they are."""
    for name in IDS:
        scenario = person(name)
        reply = Talk(scenario).say(ASKED[asked] if scenario.language == "es" else asked)
        passed = (*scenario.lines.no_answer, *scenario.small.how_are_you)
        assert not any(line in reply.line for line in passed), name


def test_the_answer_is_their_own() -> None:
    """No two of them have the same one."""
    for asked in ("Who or what is causing the problem?", "What resources do you bring to the table?"):
        english = [name for name in IDS if person(name).language == "en"]
        said = [Talk(person(name)).say(asked).line for name in english]
        assert len(set(said)) == len(english)


def test_a_number_is_given_to_somebody_who_was_told_something() -> None:
    """A stranger may knock; whoever heard of the petition may call."""
    talk = Talk(person("tenant-let-down-before"))
    assert "Knock" in talk.say("How can I reach you?").line
    talk = Talk(person("tenant-let-down-before"))
    talk.state = talk.state.model_copy(update={"disclosed": ("signatures",)})
    assert "number" in talk.say("How can I reach you?").line


@pytest.mark.parametrize(
    "asked",
    [
        "How do we get hold of the landlord?",
        "How could we find out who decides?",
        "How can we reach more people here?",
        "What's your number one concern?",
        "How do we get back what they took from us?",
        "How can we find the time for it?",
    ],
)
def test_what_is_asked_of_others_is_no_question_after_a_number(asked: str) -> None:
    """It is about the work, and so is the answer."""
    for name in ("tenant-let-down-before", "power-to-lose"):
        for who in (person(name), bare(name)):
            reply = Talk(who).say(asked)
            assert reply.act not in {"in_touch", "no_touch"}
            assert "call" not in reply.line.lower()


def test_a_family_s_trouble_stays_behind_its_gate() -> None:
    """How it is for the people she loves is told to whoever is trusted, and hinted at to a stranger."""
    scenario = person("tenant-let-down-before")
    asked = "How is it affecting the people you love?"
    told = [
        Talk(scenario.model_copy(update={"temper": scenario.temper.model_copy(update={"trust": trust})})).say(asked)
        for trust in (0.5, 6)
    ]
    assert [reply.tell for reply in told] == [(), ("kuba_nights",)]
    assert "sweater" in told[0].line


@pytest.mark.parametrize(
    "asked",
    [
        "Who could fix that?",
        "What would they have to do?",
        "How can I reach you?",
        "What skills do you have?",
        "How much time could you give?",
        "What's getting in the way?",
    ],
)
def test_a_person_of_whom_nobody_foresaw_it_has_plain_words(asked: str) -> None:
    """So it is for the persons that a trainer writes."""
    for name in ("tenant-let-down-before", "overloaded-coworker", "medio-espanol"):
        reply = Talk(bare(name)).say(asked)
        assert reply.line not in person(name).lines.no_answer


def test_being_asked_for_another_talk_is_no_invitation_without_a_day() -> None:
    """Nobody asks "to what, and when?"."""
    reply = Talk(person("tenant-let-down-before")).say("Would you be interested in talking with me again?")
    assert reply.act in {"in_touch", "no_touch"}


def test_a_reason_is_no_heap_of_words() -> None:
    """One's own interest in the work, as the guides put it, is heard as one sentence."""
    said = "I'm getting involved in this election because I care about the future I'm leaving for my children."
    assert all(Talk(person(name)).say(said).act != "many" for name in IDS)


def test_how_to_reach_somebody_is_answered_right_after_an_ask_too() -> None:
    """A visit ends so: a maybe, and a number."""
    talk = Talk(person("invite-to-chair"), seed=2)
    talk.say("Would you chair the committee, beginning Monday at 7 in the library?")
    assert "In writing, please" in talk.say("What's the best way to reach you?").line
