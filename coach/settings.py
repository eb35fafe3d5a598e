"""Settings, read from the environment. Knows names and defaults; opens nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from coach.model.errors import SettingsError
from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Mapping


class Settings(Noun):
    """Where things are kept and which model, if any, stands behind the persona.

    `content` are further content folders, the organization's before the personal; later ones win.
    """

    data: Path
    database_url: str | None = None
    content: tuple[Path, ...] = ()
    model_url: str | None = None
    model: str | None = None
    model_key: str | None = None

    @property
    def has_model(self) -> bool:
        """Tell whether a model is set up."""
        return bool(self.model_url and self.model)


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """Read COACH_DATA, COACH_DATABASE_URL, COACH_CONTENT (a path list), COACH_MODEL_URL, COACH_MODEL, COACH_MODEL_KEY.

    Raises SettingsError for an address of a model without the model's name, or the other way round.
    """
    env = os.environ if environment is None else environment
    url, model = env.get("COACH_MODEL_URL") or None, env.get("COACH_MODEL") or None
    if bool(url) != bool(model):
        missing, there = (
            ("COACH_MODEL", f"COACH_MODEL_URL={url}") if url else ("COACH_MODEL_URL", f"COACH_MODEL={model}")
        )
        raise SettingsError(f"{there} is set but {missing} is not. Set both to turn a model on, or neither.")
    folders = tuple(Path(part).expanduser() for part in env.get("COACH_CONTENT", "").split(os.pathsep) if part)
    return Settings(
        data=Path(env["COACH_DATA"]).expanduser() if env.get("COACH_DATA") else _data_folder(),
        database_url=env.get("COACH_DATABASE_URL") or None,
        content=folders,
        model_url=url,
        model=model,
        model_key=env.get("COACH_MODEL_KEY") or None,
    )


def _data_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no folder is named

    return user_data_path("coach", appauthor=False)
