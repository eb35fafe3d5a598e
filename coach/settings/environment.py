"""All settings: from the environment first, else from the file that the Settings page writes. Opens nothing else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import Field, ValidationError

from coach.model.errors import SettingsError
from coach.settings.chosen import VARIABLES, Chosen, check_pair, stored
from coach.settings.provider import Provider, read_provider
from coach.settings.switches import is_on

if TYPE_CHECKING:
    from collections.abc import Mapping

SIGN_IN = "COACH_SIGN_IN"
"""The environment variable that makes people say who they are."""


class Settings(Chosen):
    """All settings. `content` are further content folders, the organization's before the personal; later ones win.

    `sign_in`: whether people have to say who they are, as they must where one Coach serves a group.
    `from_outside` names the settings that the environment holds fast: the Settings page cannot change those.
    """

    data: Path
    database_url: str | None = Field(default=None, repr=False)
    sign_in: bool = False
    provider: Provider | None = None
    content: tuple[Path, ...] = ()
    from_outside: tuple[str, ...] = ()

    @property
    def prices(self) -> Path:
        """Name the file with the prices of models, for whoever wants limits in money."""
        return self.data / "prices.json"

    @property
    def spending(self) -> Path:
        """Name the file in which model calls are noted."""
        return self.data / "spending.jsonl"


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """Read COACH_DATA, COACH_DATABASE_URL, COACH_CONTENT (a path list), COACH_SIGN_IN, COACH_OIDC_*, and VARIABLES.

    VARIABLES go over the file. Raises SettingsError for an unreadable file or number, for a model's address without
    its name or the reverse, and for half an identity provider.
    """
    env = os.environ if environment is None else environment
    data = Path(env["COACH_DATA"]).expanduser() if env.get("COACH_DATA") else _data_folder()
    outside = {name: env[variable] for name, variable in VARIABLES.items() if env.get(variable)}
    merged = stored(data).model_dump(exclude_unset=True) | outside
    try:
        chosen = Chosen.model_validate(merged)
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0])
        raise SettingsError(
            f"{VARIABLES[name]} is set to {merged[name]!r}, which is not a number of 0 or more. Mend it, or unset it."
        ) from error
    check_pair(chosen)
    folders = tuple(Path(part).expanduser() for part in env.get("COACH_CONTENT", "").split(os.pathsep) if part)
    return Settings(
        data=data,
        database_url=env.get("COACH_DATABASE_URL") or None,
        sign_in=is_on(env, SIGN_IN),
        provider=read_provider(env),
        content=folders,
        from_outside=tuple(outside),
        **chosen.model_dump(),
    )


def _data_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no folder is named

    return user_data_path("coach", appauthor=False)
