"""Settings, as whoever starts or sets up the product notices them."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from coach.model.errors import SettingsError
from coach.settings import FILE, Chosen, from_environment, store, stored

if TYPE_CHECKING:
    from pathlib import Path

MODEL = {"COACH_MODEL_URL": "http://localhost:11434/v1", "COACH_MODEL": "small"}


def test_nothing_set_means_no_model(tmp_path: Path) -> None:
    """Whole without a model."""
    settings = from_environment({"COACH_DATA": str(tmp_path)})
    assert settings.data == tmp_path
    assert not settings.has_model
    assert not settings.has_audio
    assert settings.content == ()


def test_the_environment_turns_a_model_on(tmp_path: Path) -> None:
    """And holds it fast against the Settings page."""
    settings = from_environment({"COACH_DATA": str(tmp_path), **MODEL})
    assert settings.has_model
    assert settings.from_outside == ("model_url", "model")


def test_what_was_stored_comes_back_and_the_environment_wins(tmp_path: Path) -> None:
    """One setting at a time."""
    store(tmp_path, Chosen(model_url="http://localhost:1/v1", model="mine", rehearsal_tokens=9000))
    settings = from_environment({"COACH_DATA": str(tmp_path), "COACH_MODEL": "theirs"})
    assert (settings.model_url, settings.model, settings.rehearsal_tokens) == ("http://localhost:1/v1", "theirs", 9000)


def test_the_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Not readable by others, and not in what is printed."""
    store(tmp_path / "new", Chosen(model_url="u", model="m", model_key="sesame"))
    assert stat.S_IMODE((tmp_path / "new" / FILE).stat().st_mode) == 0o600
    assert "sesame" not in repr(stored(tmp_path / "new"))


@pytest.mark.parametrize("half", ["COACH_MODEL_URL", "COACH_MODEL"])
def test_half_a_model_is_refused_with_both_names(tmp_path: Path, half: str) -> None:
    """The remedy names what is missing."""
    with pytest.raises(SettingsError, match="COACH_MODEL_URL and COACH_MODEL"):
        from_environment({"COACH_DATA": str(tmp_path), half: MODEL[half]})
    with pytest.raises(SettingsError, match="not a name"):
        store(tmp_path, Chosen(model_url="http://localhost:1/v1"))


def test_a_limit_that_is_no_number_is_named(tmp_path: Path) -> None:
    """Variable and value stand in the sentence."""
    with pytest.raises(SettingsError, match="COACH_MONTH_TOKENS is set to 'plenty'"):
        from_environment({"COACH_DATA": str(tmp_path), "COACH_MONTH_TOKENS": "plenty"})


@pytest.mark.parametrize("text", ["{", "[]", '{"modell": "x"}', "\x00"])
def test_a_broken_settings_file_says_where_it_is(tmp_path: Path, text: str) -> None:
    """And what to do."""
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match="delete it to begin anew"):
        from_environment({"COACH_DATA": str(tmp_path)})


def test_content_folders_come_in_their_order(tmp_path: Path) -> None:
    """The organization's before the personal."""
    folders = os.pathsep.join([str(tmp_path / "org"), str(tmp_path / "mine")])
    settings = from_environment({"COACH_DATA": str(tmp_path), "COACH_CONTENT": folders})
    assert settings.content == (tmp_path / "org", tmp_path / "mine")
