"""What may be chosen on the Settings page, and the file in which that is kept."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from pydantic import Field

from coach.model.errors import SettingsError
from coach.model.noun import Noun

if TYPE_CHECKING:
    from pathlib import Path

FILE = "settings.json"
"""Where the Settings page keeps what is chosen there, in the data folder; readable by its owner alone."""

VARIABLES = {
    "model_url": "COACH_MODEL_URL",
    "model": "COACH_MODEL",
    "model_key": "COACH_MODEL_KEY",
    "audio_url": "COACH_AUDIO_URL",
    "audio_key": "COACH_AUDIO_KEY",
    "hears_with": "COACH_HEARS_WITH",
    "speaks_with": "COACH_SPEAKS_WITH",
    "audio_voice": "COACH_AUDIO_VOICE",
    "rehearsal_tokens": "COACH_REHEARSAL_TOKENS",
    "person_tokens": "COACH_PERSON_TOKENS",
    "month_tokens": "COACH_MONTH_TOKENS",
    "rehearsal_money": "COACH_REHEARSAL_MONEY",
    "person_money": "COACH_PERSON_MONEY",
    "month_money": "COACH_MONTH_MONEY",
}
"""What may be chosen on the Settings page, and the environment variable that sets it for everybody."""


class Chosen(Noun):
    """What may be chosen on the Settings page: the model, speech, and limits in tokens and money (None: no limit)."""

    model_url: str | None = None
    model: str | None = None
    model_key: str | None = Field(default=None, repr=False)
    audio_url: str | None = None
    audio_key: str | None = Field(default=None, repr=False)
    hears_with: str | None = None
    speaks_with: str | None = None
    audio_voice: str = "alloy"
    rehearsal_tokens: int | None = Field(default=None, ge=0)
    person_tokens: int | None = Field(default=None, ge=0)
    month_tokens: int | None = Field(default=None, ge=0)
    rehearsal_money: float | None = Field(default=None, ge=0)
    person_money: float | None = Field(default=None, ge=0)
    month_money: float | None = Field(default=None, ge=0)

    @property
    def has_model(self) -> bool:
        """Tell whether a model is set up."""
        return bool(self.model_url and self.model)

    @property
    def has_audio(self) -> bool:
        """Tell whether a server for speech is set up, in at least one direction."""
        return bool(self.audio_url and (self.hears_with or self.speaks_with))


def stored(data: Path) -> Chosen:
    """Read what was chosen on the Settings page. Raises SettingsError for a file that cannot be read."""
    file = data / FILE
    if not file.exists():
        return Chosen()
    try:
        return Chosen.model_validate(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"The settings in {file} cannot be read. Mend the file, or delete it to begin anew."
        ) from error


def store(data: Path, chosen: Chosen) -> None:
    """Keep what was chosen, for its owner's eyes alone. Raises SettingsError where it cannot be written or used."""
    check_pair(chosen)
    file = data / FILE
    fresh = file.with_suffix(".new")
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            out.write(chosen.model_dump_json(exclude_none=True, indent=2))
        fresh.replace(file)
    except OSError as error:
        raise SettingsError(f"The settings cannot be written to {file}: {error.strerror}. Check the folder.") from error


def check_pair(chosen: Chosen) -> None:
    """Raise SettingsError where a model has an address and no name, or the reverse."""
    if bool(chosen.model_url) != bool(chosen.model):
        there, missing = ("an address", "a name") if chosen.model_url else ("a name", "an address")
        raise SettingsError(
            f"The model has {there} ({chosen.model_url or chosen.model}) but not {missing}. "
            "Set both (COACH_MODEL_URL and COACH_MODEL, or on the Settings page) to turn it on, or neither."
        )
