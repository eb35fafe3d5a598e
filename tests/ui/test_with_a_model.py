"""The app with a model set up that cannot be reached: practice goes on, and the page says what happened."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from coach.model.transcript import Speaker
from tests.ui.seen import shown

if TYPE_CHECKING:
    from coach.practice.desk import Desk
    from tests.ui.seen import Visit


@pytest.fixture(autouse=True)
def unreachable(monkeypatch: pytest.MonkeyPatch) -> str:
    """Name a model at an address where nobody answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    monkeypatch.setenv("COACH_MODEL_URL", address)
    monkeypatch.setenv("COACH_MODEL", "nobody-home")
    return address


def test_the_talk_goes_on_with_the_authors_lines(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """A reply comes, and the page says whose words it is made of."""
    app = visit(scenario=scenario_id)
    app.button(key="begin").click().run()
    app.chat_input[0].set_value("What is it like, living here?").run()
    kept = desk.records.rehearsal(str(app.query_params["rehearsal"]))
    assert kept.path[-1].speaker is Speaker.PERSON
    assert kept.path[-1].voice == "scripted"
    assert "own line" in shown(app)


def test_the_model_can_be_left_out(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """A click before the talk keeps every word on this computer."""
    app = visit(scenario=scenario_id)
    app.toggle[0].set_value(False).run()
    app.button(key="begin").click().run()
    assert desk.records.rehearsal(str(app.query_params["rehearsal"])).voice == "scripted"


def test_settings_name_the_model_and_say_why_it_does_not_answer(visit: Visit, unreachable: str) -> None:
    """Trying it gives a sentence, not a traceback."""
    app = visit("settings")
    assert any(unreachable in code.value for code in app.code)
    app.button(key="try-model").click().run()
    assert app.warning[0].value


def test_a_second_opinion_that_cannot_be_had_changes_nothing(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """The page says why, and the scorecard stays as the rules made it."""
    rehearsal = desk.rehearsals.start(scenario_id, owner="me")
    for text in ("Thanks for having me.", "What is it like here?", "Tell me more.", "So it is cold.", "Why stay?"):
        if rehearsal.ended_at is None:
            rehearsal = desk.rehearsals.answer(rehearsal, text)
    ended = desk.rehearsals.end(rehearsal)
    before = desk.debriefs.of_rehearsal(ended.id).scorecard
    app = visit("scorecard", rehearsal=ended.id)
    app.button(key="opinion").click().run()
    assert app.warning[0].value
    assert desk.debriefs.of_rehearsal(ended.id).scorecard == before


def test_a_trainer_sees_what_was_caught(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """The scorecard tells turn by turn why the author's line was spoken instead of the model's."""
    app = visit(scenario=scenario_id)
    app.button(key="begin").click().run()
    app.chat_input[0].set_value("What is it like, living here?").run()
    rehearsal = desk.records.rehearsal(str(app.query_params["rehearsal"]))
    desk.rehearsals.end(rehearsal)
    told = shown(visit("scorecard", rehearsal=rehearsal.id))
    assert "What the guard caught" in told
    assert "spoken by the scripted voice" in told
