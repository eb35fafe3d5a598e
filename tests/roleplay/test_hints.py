"""What a hint asks before one parts, and where something has gone well."""

from __future__ import annotations

from coach import roleplay
from coach.model.rehearsal import Outcome
from coach.model.transcript import Speaker, Transcript, Turn
from tests.roleplay.director_talks import OPEN, talk_with
from tests.roleplay.people import Talk, person

WHO_ELSE = "who else"
WORKED = "worked already"


def hints(talk: Talk, *more: str) -> list[str]:
    """Ask for hints until there are no new ones of weight, after these further words."""
    turns = (*talk.turns, *(Turn(speaker=Speaker.ORGANIZER, text=text) for text in more))
    transcript = Transcript(id="test", kind=talk.scenario.kind, turns=turns)
    given: list[str] = []
    for count in range(5):
        given.append(roleplay.hint(talk.scenario, talk.state, transcript, asked=count, here=count, given=given))
    return given


def agreed(talk: Talk) -> Talk:
    """Let everything be agreed with whom one talks to."""
    talk.state = talk.state.model_copy(update={"decided": Outcome.YES, "next_step": True})
    return talk


def test_before_parting_one_is_asked_who_else_there_is_and_how_they_are_reached() -> None:
    """It comes first once all is agreed, and the thanks after it."""
    given = hints(agreed(talk_with(OPEN)))
    assert WHO_ELSE in given[0]
    assert "reached" in given[1]
    assert "thanked" in given[2]


def test_who_asked_already_is_not_told_to() -> None:
    """Nor is anybody on a short call, or with whom nothing is agreed yet."""
    assert not any(WHO_ELSE in one for one in hints(agreed(talk_with(OPEN)), "Who else should I talk to?"))
    assert not any(WHO_ELSE in one for one in hints(agreed(Talk(person("call-to-set-a-visit")))))
    assert not any(WHO_ELSE in one for one in hints(talk_with(OPEN)))


def test_where_there_is_trust_one_may_ask_what_has_worked() -> None:
    """Once what is at stake was told, and not before."""
    talk = talk_with(OPEN)
    stake = next(fact.id for fact in talk.scenario.facts if fact.layer == "stake")
    quiet = {"waiting_for": None, "fresh": None, "trust": 8.0, "reflected": ("heat",), "shared": 1}
    talk.state = talk.state.model_copy(update=quiet)
    assert not any(WORKED in one for one in hints(talk))
    talk.state = talk.state.model_copy(update={"disclosed": (*talk.state.disclosed, stake)})
    assert any(WORKED in one for one in hints(talk))
