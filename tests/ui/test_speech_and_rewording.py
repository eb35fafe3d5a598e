"""Speech, other ways to say a turn, and the form that turns a model on: each against a real server on this machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from coach.settings import stored
from tests.llm.bad_server import BadServer, raw, status, whole
from tests.ui.seen import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk
    from tests.ui.seen import Visit

    Serve = Callable[..., BadServer]


def over(desk: Desk, scenario_id: str) -> Rehearsal:
    """Have a short rehearsal that is over."""
    rehearsal = desk.rehearsals.start(scenario_id, owner="me", seed=2)
    for text in ("Do you like it here?", "Is it cold?", "Are you angry?"):
        rehearsal = desk.rehearsals.answer(rehearsal, text)
    return desk.rehearsals.end(rehearsal)


def test_what_was_heard_can_be_corrected_before_it_is_sent(
    visit: Visit, desk: Desk, scenario_id: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words come into the box, and nothing is said until the trainee sends them."""
    server = serve(raw(json.dumps({"text": "What is it like to live hear?"}).encode()))
    monkeypatch.setenv("COACH_AUDIO_URL", server.url)
    monkeypatch.setenv("COACH_HEARS_WITH", "whisper")
    rehearsal = desk.rehearsals.start(scenario_id, owner="me", seed=2)
    app = visit(rehearsal=rehearsal.id)
    app.audio_input[0].set_value(("speech.wav", b"RIFF0000WAVEfmt ", "audio/wav")).run()
    assert not app.exception
    assert app.chat_input[0].value == "What is it like to live hear?"
    assert desk.records.rehearsal(rehearsal.id).path == rehearsal.path


def test_speech_that_cannot_be_understood_says_so_and_typing_goes_on(
    visit: Visit, desk: Desk, scenario_id: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Text stays the complete path."""
    monkeypatch.setenv("COACH_AUDIO_URL", serve(status(401)).url)
    monkeypatch.setenv("COACH_HEARS_WITH", "whisper")
    rehearsal = desk.rehearsals.start(scenario_id, owner="me", seed=2)
    app = visit(rehearsal=rehearsal.id)
    app.audio_input[0].set_value(("speech.wav", b"RIFF0000WAVEfmt ", "audio/wav")).run()
    assert app.warning[0].value
    app.chat_input[0].set_value("What is it like to live here?").run()
    assert len(desk.records.rehearsal(rehearsal.id).path) > len(rehearsal.path)


def test_only_other_ways_that_do_what_was_asked_are_shown(
    visit: Visit, desk: Desk, scenario_id: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closed question offered as an open one is dropped by our own reader."""
    ways = {"ways": ["What is it like for you to live here?", "Do you like it here a lot?"]}
    server = serve(whole(json.dumps(ways)))
    rehearsal = over(desk, scenario_id)
    monkeypatch.setenv("COACH_MODEL_URL", server.url)
    monkeypatch.setenv("COACH_MODEL", "m")
    app = visit("scorecard", rehearsal=rehearsal.id)
    app.button(key="reword").click().run()
    assert not app.exception
    told = shown(app)
    assert "What is it like for you to live here?" in told
    assert "Do you like it here a lot?" not in told


def test_a_model_is_turned_on_from_the_settings_page(visit: Visit, data: Path) -> None:
    """What is saved holds after a refresh; the key is never shown again."""
    app = visit("settings")
    app.text_input[0].set_value("http://127.0.0.1:9/v1")
    app.text_input[1].set_value("small")
    app.text_input(key="model_key").set_value("sesame")
    app.number_input[0].set_value(9000)
    next(button for button in app.button if button.label == "Save").click().run()
    assert not app.exception
    kept = stored(data)
    assert (kept.model_url, kept.model, kept.model_key) == ("http://127.0.0.1:9/v1", "small", "sesame")
    assert kept.rehearsal_tokens == 9000
    again = visit("settings")
    assert any("small at http://127.0.0.1:9/v1" in code.value for code in again.code)
    assert "sesame" not in shown(again)


def test_half_a_model_is_refused_with_the_remedy(visit: Visit, data: Path) -> None:
    """Nothing is kept of it."""
    app = visit("settings")
    app.text_input[0].set_value("http://127.0.0.1:9/v1")
    next(button for button in app.button if button.label == "Save").click().run()
    assert "Set both" in app.error[0].value
    assert stored(data).model_url is None
