"""An identity provider at which people may sign in: read from the environment alone, since it holds for everybody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pydantic import Field

from coach.model.errors import SettingsError
from coach.model.noun import Noun
from coach.settings.switches import is_on

if TYPE_CHECKING:
    from collections.abc import Mapping

PROVIDER = {
    "issuer": "COACH_OIDC_ISSUER",
    "client_id": "COACH_OIDC_CLIENT_ID",
    "client_secret": "COACH_OIDC_CLIENT_SECRET",
}
"""What an identity provider needs, and the environment variable that sets it."""

PROVIDER_ONLY = "COACH_OIDC_ONLY"
_SECRET_FILE = "COACH_OIDC_CLIENT_SECRET_FILE"  # noqa: S105 - the name of a variable
_PROVIDER_NAME = "COACH_OIDC_NAME"
METADATA = "/.well-known/openid-configuration"
"""Where a provider says of itself, after its issuer."""

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


def read_provider(env: Mapping[str, str]) -> Provider | None:
    """Read COACH_OIDC_*; None where nothing of it is set. Raises SettingsError for half a provider."""
    given = {name: env.get(variable, "").strip() for name, variable in PROVIDER.items()}
    given["client_secret"] = given["client_secret"] or _secret_in(env.get(_SECRET_FILE, ""))
    only = is_on(env, PROVIDER_ONLY)
    if not any(given.values()) and not only:
        return None
    missing = [PROVIDER[name] for name, value in given.items() if not value]
    if missing:
        raise SettingsError(
            f"An identity provider needs {' and '.join(missing)} too. Set what is missing, or unset all COACH_OIDC_*."
        )
    given["issuer"] = given["issuer"].removesuffix(METADATA)
    _check_issuer(given["issuer"])
    name = {"name": env[_PROVIDER_NAME].strip()} if env.get(_PROVIDER_NAME, "").strip() else {}
    return Provider.model_validate({**given, **name, "only": only})


def is_safe(address: str) -> bool:
    """Tell whether secrets may go to an address: nobody reads along by HTTPS, nor on this very machine."""
    try:
        parts = urlsplit(address)
        here = parts.scheme == "http" and parts.hostname in {"localhost", "127.0.0.1", "::1"}
        return bool(parts.hostname) and (here or parts.scheme == "https")
    except ValueError:
        return False


def _check_issuer(issuer: str) -> None:
    if not is_safe(issuer) or set(issuer) & set("?#"):
        raise SettingsError(
            f"{PROVIDER['issuer']} is set to {issuer!r}. It has to be the provider's own address, and begin with https://."
        )


def _secret_in(file: str) -> str:
    try:
        return Path(file).expanduser().read_text(encoding="utf-8").strip() if file else ""
    except (OSError, ValueError) as error:
        raise SettingsError(f"{_SECRET_FILE} names {file}, which cannot be read. Check the file.") from error
