"""Asks an identity provider who somebody is (OpenID Connect): the code flow with PKCE, state and nonce, by Authlib.

Authlib checks the signature and the claims; here stands what it is asked to check, and what its errors mean in words.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx2
from authlib.integrations.starlette_client import OAuth, OAuthError
from joserfc.errors import ClaimError, ExpiredTokenError, JoseError

from coach.model.errors import EntranceError
from coach.practice.groups.entrance import identity_of
from coach.practice.groups.logins import fit_name
from coach.settings import METADATA, is_safe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from coach.settings import Provider

_LOG = logging.getLogger(__name__)
_SIGNED = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""Signatures by a key that the provider alone has. It may name others; "none", which it may too, signs nothing."""
_ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")
_SKEW = 120
"""Seconds by which the two clocks may differ."""
_PATIENCE = 10
_KEEPER = "tell whoever keeps this server"
_OLD = {"mismatching_state"}
_NO = {"access_denied", "login_required", "interaction_required", "consent_required", "account_selection_required"}
_DOWN = {"temporarily_unavailable", "server_error"}
_STRANGERS = {"invalid_client", "unauthorized_client"}


class Vouched(NamedTuple):
    """Whom a provider vouches for: a digest of who they are there, and what they might be called here."""

    identity: str
    name: str


class IdentityProvider:
    """One provider. Nothing is asked of it before somebody wants to come in that way."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._client: Any = OAuth().register(
            "provider",
            client_id=provider.client_id,
            client_secret=provider.client_secret,
            server_metadata_url=provider.issuer.rstrip("/") + METADATA,
            client_kwargs={
                "scope": "openid profile",
                "code_challenge_method": "S256",
                "timeout": _PATIENCE,
                "verify": httpx2.create_ssl_context(),  # read once: Authlib opens a client for every question
            },
        )

    async def lead_to(self, request: Request, back: str) -> Response:
        """Send a browser to the provider; what has to be remembered goes to `request.session`. Raises EntranceError."""
        with self._plainly(back):
            await self._discover()
            answer: Response = await self._client.authorize_redirect(request, back)
            return answer

    async def hear(self, request: Request, back: str) -> Vouched:
        """Read whom a browser that comes back is vouched for as. Raises EntranceError."""
        with self._plainly(back):
            issuer = await self._discover()
            wanted = {
                "iss": {"essential": True, "value": issuer},
                "aud": {"essential": True, "value": self._provider.client_id},
                "sub": {"essential": True},
                "nonce": {"essential": True},
            }
            token = await self._client.authorize_access_token(request, claims_options=wanted, leeway=_SKEW)
            claims = token.get("userinfo")
            if not claims:
                raise EntranceError(self._distrust())
            return Vouched(identity_of(claims["iss"], claims["sub"]), _called(claims))

    async def _discover(self) -> str:
        """Read once where the provider is to be asked, and give its exact name. Raises EntranceError for another's."""
        told = await self._client.load_server_metadata()
        if str(told["issuer"]).rstrip("/") != self._provider.issuer.rstrip("/"):
            _LOG.error(
                "COACH_OIDC_ISSUER is %r, but the provider calls itself %r", self._provider.issuer, told["issuer"]
            )
            self._client.server_metadata.clear()
            raise EntranceError(self._keepers("the provider has another name than the settings say"))
        unsafe = [str(told[name]) for name in _ENDPOINTS if not is_safe(str(told[name]))]
        if unsafe:
            _LOG.error("the provider names an address without HTTPS: %s", unsafe[0])
            self._client.server_metadata.clear()
            raise EntranceError(self._keepers("the provider names an address without HTTPS"))
        offered = told.get("id_token_signing_alg_values_supported") or ["RS256"]
        told["id_token_signing_alg_values_supported"] = [name for name in offered if name in _SIGNED] or ["RS256"]
        methods = told.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        if "client_secret_basic" not in methods and "client_secret_post" in methods:
            told["token_endpoint_auth_method"] = "client_secret_post"  # noqa: S105 - the name of a method
        return str(told["issuer"])

    @contextmanager
    def _plainly(self, back: str) -> Iterator[None]:
        """Raise an EntranceError in place of whatever goes wrong; what it was goes to the server's log."""
        try:
            yield
        except OAuthError as error:
            raise EntranceError(self._refusal(str(error.error), back)) from error
        except ClaimError as error:
            _LOG.warning("what the provider vouches for was not believed: %s", error)
            clock = isinstance(error, ExpiredTokenError) or error.claim in {"iat", "nbf"}
            raise EntranceError(self._clocks() if clock else self._distrust()) from error
        except JoseError as error:
            _LOG.warning("what the provider vouches for was not believed: %s", error)
            raise EntranceError(self._distrust()) from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            _LOG.warning("the provider cannot be reached: %s: %s", type(error).__name__, error)
            raise EntranceError(self._unreached()) from error
        except (ValueError, TypeError, KeyError, AttributeError, RuntimeError) as error:
            _LOG.warning("the provider’s answer cannot be read: %s: %s", type(error).__name__, error)
            raise EntranceError(self._unreached()) from error

    def _refusal(self, error: str, back: str) -> str:
        name = self._provider.name
        if error in _OLD:
            return again(name)
        if error in _NO:
            return (
                f"{name} did not let you in, or you said no there. Nothing was changed. Sign in again to try once more."
            )
        _LOG.warning("the provider refused: %.40r; the redirect address was %s", error, back)
        if error in _DOWN:
            return self._unreached()
        if error in _STRANGERS:
            return self._keepers(f"{name} does not accept the id or the secret in the settings")
        return (
            f"{name} did not finish signing you in. Sign in again; if it happens each time, {_KEEPER}: "
            f"the redirect address to register there is {back}"
        )

    def _unreached(self) -> str:
        other = "" if self._provider.only else ", or sign in with name and password if you have them"
        return (
            f"{self._provider.name} cannot be reached just now. Try again in a moment{other}; if it lasts, {_KEEPER}."
        )

    def _clocks(self) -> str:
        return (
            f"What {self._provider.name} sent is too old, or from the future. Sign in again; if it happens each time, "
            f"{_KEEPER}: its clock is wrong."
        )

    def _distrust(self) -> str:
        return (
            f"What {self._provider.name} sent cannot be trusted, so nobody was let in. Sign in again; "
            f"if it happens each time, {_KEEPER}."
        )

    def _keepers(self, what: str) -> str:
        return f"Nobody can sign in with {self._provider.name} just now: {what}. Please {_KEEPER}."


def again(name: str) -> str:
    """Say that what was begun is over."""
    return (
        f"Signing in with {name} was begun in another browser or tab, took longer than a quarter of an hour, or is "
        "done already. Nothing was lost: sign in again."
    )


def _called(claims: Mapping[str, Any]) -> str:
    """Suggest what to call somebody; an address for mail is nothing to be called by."""
    for claim in ("name", "given_name", "nickname", "preferred_username"):
        name = claims.get(claim)
        if isinstance(name, str) and name.strip() and "@" not in name:
            return fit_name(name)
    return ""
