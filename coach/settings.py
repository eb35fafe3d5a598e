"""Settings: from the environment first, else from the file that the Settings page writes. Opens nothing else."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pydantic import Field, ValidationError

from coach.model.errors import SettingsError
from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Mapping

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


SIGN_IN = "COACH_SIGN_IN"
"""The environment variable that makes people say who they are."""


PROVIDER = {
    "issuer": "COACH_OIDC_ISSUER",
    "client_id": "COACH_OIDC_CLIENT_ID",
    "client_secret": "COACH_OIDC_CLIENT_SECRET",
}
"""What an identity provider needs, and the environment variable that sets it."""

PROVIDER_ONLY = "COACH_OIDC_ONLY"
_SECRET_FILE = "COACH_OIDC_CLIENT_SECRET_FILE"  # noqa: S105 - the name of a variable
_PROVIDER_NAME = "COACH_OIDC_NAME"
_METADATA = "/.well-known/openid-configuration"

REDIRECT = "/sign-in/back"
"""Where an identity provider sends people back to, after the address of the site."""


class Provider(Noun):
    """An identity provider at which people may sign in (OpenID Connect). `name` is what the button calls it.

    `only`: whether nobody signs in with a password any more.
    """

    issuer: str
    client_id: str
    client_secret: str = Field(repr=False)
    name: str = "your organization’s account"
    only: bool = False


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
    _check_pair(chosen)
    folders = tuple(Path(part).expanduser() for part in env.get("COACH_CONTENT", "").split(os.pathsep) if part)
    return Settings(
        data=data,
        database_url=env.get("COACH_DATABASE_URL") or None,
        sign_in=_is_on(env, SIGN_IN),
        provider=_provider(env),
        content=folders,
        from_outside=tuple(outside),
        **chosen.model_dump(),
    )


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
    _check_pair(chosen)
    file = data / FILE
    fresh = file.with_suffix(".new")
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            out.write(chosen.model_dump_json(exclude_none=True, indent=2))
        fresh.replace(file)
    except OSError as error:
        raise SettingsError(f"The settings cannot be written to {file}: {error.strerror}. Check the folder.") from error


def _check_pair(chosen: Chosen) -> None:
    if bool(chosen.model_url) != bool(chosen.model):
        there, missing = ("an address", "a name") if chosen.model_url else ("a name", "an address")
        raise SettingsError(
            f"The model has {there} ({chosen.model_url or chosen.model}) but not {missing}. "
            "Set both (COACH_MODEL_URL and COACH_MODEL, or on the Settings page) to turn it on, or neither."
        )


def _provider(env: Mapping[str, str]) -> Provider | None:
    given = {name: env.get(variable, "").strip() for name, variable in PROVIDER.items()}
    given["client_secret"] = given["client_secret"] or _secret_in(env.get(_SECRET_FILE, ""))
    only = _is_on(env, PROVIDER_ONLY)
    if not any(given.values()) and not only:
        return None
    missing = [PROVIDER[name] for name, value in given.items() if not value]
    if missing:
        raise SettingsError(
            f"An identity provider needs {' and '.join(missing)} too. Set what is missing, or unset all COACH_OIDC_*."
        )
    given["issuer"] = given["issuer"].removesuffix(_METADATA)
    _check_issuer(given["issuer"])
    name = {"name": env[_PROVIDER_NAME].strip()} if env.get(_PROVIDER_NAME, "").strip() else {}
    return Provider.model_validate({**given, **name, "only": only})


def _check_issuer(issuer: str) -> None:
    if not is_safe(issuer) or set(issuer) & set("?#"):
        raise SettingsError(
            f"{PROVIDER['issuer']} is set to {issuer!r}. It has to be the provider's own address, and begin with https://."
        )


def is_safe(address: str) -> bool:
    """Tell whether secrets may go to an address: nobody reads along by HTTPS, nor on this very machine."""
    try:
        parts = urlsplit(address)
        here = parts.scheme == "http" and parts.hostname in {"localhost", "127.0.0.1", "::1"}
        return bool(parts.hostname) and (here or parts.scheme == "https")
    except ValueError:
        return False


def _secret_in(file: str) -> str:
    try:
        return Path(file).expanduser().read_text(encoding="utf-8").strip() if file else ""
    except (OSError, ValueError) as error:
        raise SettingsError(f"{_SECRET_FILE} names {file}, which cannot be read. Check the file.") from error


def _is_on(env: Mapping[str, str], name: str) -> bool:
    value = env.get(name, "")
    if value.strip().lower() in {"", "0", "no", "off", "false"}:
        return False
    if value.strip().lower() in {"1", "yes", "on", "true"}:
        return True
    raise SettingsError(f"{name} is set to {value!r}. Set it to on or off.")


def _data_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no folder is named

    return user_data_path("coach", appauthor=False)
