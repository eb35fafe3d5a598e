"""Settings, and where words are sent: who may change it, what a key is for, and what a trainee is told beforehand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.practice.assistance import server
from coach.settings import Chosen, store, stored
from tests.ui.seen import shown

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

    from tests.ui.grouped import Served
    from tests.ui.seen import Visit

HANDLES = Path("/proc/self/fd")
HERE, ELSEWHERE = "http://127.0.0.1:9/v1", "http://127.0.0.2:9/v1"


@pytest.fixture
def a_key(data: Path) -> Path:
    """A model and speech with a key each, kept before."""
    kept = Chosen(model_url=HERE, model="small", model_key="sesame", audio_url=HERE, hears_with="ear", audio_key="pst")
    store(data, kept)
    return data


def _save(app: AppTest, **changed: str) -> None:
    for label, text in changed.items():
        next(field for field in app.text_input if field.label == label.replace("_", " ")).set_value(text)
    next(button for button in app.button if button.label == "Save").click().run()
    assert not app.exception


def test_a_key_does_not_follow_to_another_address(visit: Visit, a_key: Path) -> None:
    """Whoever changes the address could read it there. The page says so beside the field."""
    app = visit("settings")
    assert "the key is forgotten" in shown(app)
    _save(app, Address=ELSEWHERE)
    kept = stored(a_key)
    assert (kept.model_url, kept.model_key) == (ELSEWHERE, None)
    assert kept.audio_key == "pst"
    _save(app, Address_for_speech=ELSEWHERE)
    assert stored(a_key).audio_key is None


def test_a_key_stays_while_its_address_does(visit: Visit, a_key: Path) -> None:
    """It need not be typed again for another model, nor is it taken from the field for another address."""
    app = visit("settings")
    _save(app, Model="larger")
    assert (stored(a_key).model, stored(a_key).model_key) == ("larger", "sesame")
    app.text_input(key="model_key").set_value("open")
    _save(app, Address=ELSEWHERE)
    assert stored(a_key).model_key == "open"
    assert app.text_input(key="model_key").value == ""
    _save(app, Address=HERE)
    assert stored(a_key).model_key is None


def test_where_people_sign_in_a_trainer_reads_what_is_set_and_changes_nothing(
    served: Served, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose words go where is for the server's keeper; where her own files go is named: docs send her there."""
    monkeypatch.setenv("COACH_MODEL_URL", "http://somebody:secret@words.test:8080/v1?key=secret")
    monkeypatch.setenv("COACH_MODEL", "small")
    monkeypatch.setenv("COACH_PERSON_TOKENS", "9000")
    app = served.open(served.trainer, "settings")
    told = shown(app).replace("\\", "")
    assert "words.test" in told
    assert "9,000 tokens a month" in told
    assert "Whoever keeps this server sets" in told
    assert "your group’s server" in told
    assert "computer" not in told
    assert not app.text_input
    assert not app.button
    assert [one.value for one in app.code] == [str(data / "content")]
    assert "secret" not in told
    assert "folder `scenarios` or `rubrics` in" in told


def test_a_trainee_is_told_where_words_go_before_any_are_typed(
    served: Served, scenario_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In sight, not in a tooltip; and nothing goes there unless they say so."""
    monkeypatch.setenv("COACH_MODEL_URL", "http://words.test:8080/v1")
    monkeypatch.setenv("COACH_MODEL", "small")
    app = served.open(served.trainee, scenario=scenario_id)
    assert app.toggle(key="free").value is False
    assert "words.test" in shown(app)
    app.button(key="begin").click().run()
    rehearsal = served.desk.for_owner(served.trainee.id).records.rehearsal(str(app.query_params["rehearsal"]))
    assert rehearsal.voice == "scripted"


def test_whoever_is_alone_set_the_model_up_and_has_it_on(visit: Visit, scenario_id: str, a_key: Path) -> None:
    """And is told as well."""
    assert a_key.exists()
    app = visit(scenario=scenario_id)
    assert app.toggle(key="free").value is True
    assert "is sent to" in shown(app)
    assert "127.0.0.1" in shown(app).replace("\\", "")


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("https://me:pw@models.test/v1?key=x", "models.test"),
        ("http://localhost:11434/v1", "localhost:11434"),
        ("http://models.test:many/v1", "models.test"),
        ("nonsense", "the model's server"),
        (None, "the model's server"),
    ],
)
def test_a_server_is_named_without_what_is_secret(url: str | None, named: str) -> None:
    """A page may show it to everybody."""
    assert server(url) == named


@pytest.mark.skipif(not HANDLES.is_dir(), reason="only Linux tells which files are open")
def test_the_records_are_opened_anew_and_what_was_open_is_let_go(visit: Visit, a_key: Path) -> None:
    """Whoever tries one model after another holds no more of the records open than before."""

    def held() -> int:
        return sum(handle.exists() and handle.resolve().parent == a_key.resolve() for handle in HANDLES.iterdir())

    app = visit("settings")
    app.switch_page("coach/ui/pages/mine.py").run()
    before = held()
    assert before
    for model in ("one", "two", "three"):
        app.switch_page("coach/ui/pages/settings.py").run()
        _save(app, Model=model)
        app.switch_page("coach/ui/pages/mine.py").run()
    assert held() == before
