"""What the keeper of a server sets for an identity provider, and what they hear where something is amiss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.errors import SettingsError
from coach.settings import Settings, from_environment

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = {
    "COACH_OIDC_ISSUER": "https://id.example.org/realms/church",
    "COACH_OIDC_CLIENT_ID": "coach",
    "COACH_OIDC_CLIENT_SECRET": "sesame",
}


def read(tmp_path: Path, **env: str) -> Settings:
    """Read the settings from such an environment."""
    return from_environment({"COACH_DATA": str(tmp_path), **env})


def test_nothing_set_means_no_provider(tmp_path: Path) -> None:
    """A name for the button alone sets none up."""
    assert read(tmp_path).provider is None
    assert read(tmp_path, COACH_OIDC_NAME="Google", COACH_OIDC_ONLY="off").provider is None


def test_three_settings_make_a_provider(tmp_path: Path) -> None:
    """The metadata's address does for the issuer; the secret is not in what is printed."""
    settings = read(tmp_path, **WHOLE)
    provider = settings.provider
    assert provider is not None
    assert (provider.issuer, provider.client_id, provider.client_secret) == tuple(WHOLE.values())
    assert not provider.only
    assert "sesame" not in repr(settings)
    metadata = WHOLE["COACH_OIDC_ISSUER"] + "/.well-known/openid-configuration"
    more = {"COACH_OIDC_ISSUER": metadata, "COACH_OIDC_NAME": "Google", "COACH_OIDC_ONLY": "on"}
    other = read(tmp_path, **{**WHOLE, **more}).provider
    assert other == provider.model_copy(update={"name": "Google", "only": True})


def test_the_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    """As services keep them; one that cannot be read is named."""
    file = tmp_path / "secret"
    rest = {name: value for name, value in WHOLE.items() if name != "COACH_OIDC_CLIENT_SECRET"}
    with pytest.raises(SettingsError, match="which cannot be read"):
        read(tmp_path, **rest, COACH_OIDC_CLIENT_SECRET_FILE=str(file))
    file.write_text("open sesame\n", encoding="utf-8")
    provider = read(tmp_path, **rest, COACH_OIDC_CLIENT_SECRET_FILE=str(file)).provider
    assert provider is not None
    assert provider.client_secret == "open sesame"  # noqa: S105 - an example


@pytest.mark.parametrize("missing", list(WHOLE))
def test_half_a_provider_is_refused_by_what_is_missing(tmp_path: Path, missing: str) -> None:
    """So that nobody believes that the button will come."""
    with pytest.raises(SettingsError, match=f"needs {missing} too"):
        read(tmp_path, **{name: value for name, value in WHOLE.items() if name != missing})


def test_only_a_provider_that_is_not_set_shuts_nobody_out(tmp_path: Path) -> None:
    """The server does not start without any way in."""
    with pytest.raises(SettingsError, match="COACH_OIDC_ISSUER and COACH_OIDC_CLIENT_ID"):
        read(tmp_path, COACH_OIDC_ONLY="on")
    with pytest.raises(SettingsError, match="COACH_OIDC_ONLY is set to 'perhaps'"):
        read(tmp_path, **WHOLE, COACH_OIDC_ONLY="perhaps")


@pytest.mark.parametrize(
    "issuer", ["http://id.example.org", "id.example.org", "https://", "https://[", "ftp://x.org", "https://x.org/?a=b"]
)
def test_an_address_that_is_none_or_not_safe_is_refused(tmp_path: Path, issuer: str) -> None:
    """A secret goes there."""
    with pytest.raises(SettingsError, match="begin with https://"):
        read(tmp_path, **{**WHOLE, "COACH_OIDC_ISSUER": issuer})


def test_a_provider_on_this_very_machine_may_be_tried_without(tmp_path: Path) -> None:
    """Nobody listens there."""
    assert read(tmp_path, **{**WHOLE, "COACH_OIDC_ISSUER": "http://localhost:8080/realms/x"}).provider is not None
