"""An identity provider: real HTTP, a real key, codes that are good once. It lies where a test tells it to."""

from __future__ import annotations

import base64
import hashlib
import secrets
import socket
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from joserfc.jws import JWSRegistry
from starlette.applications import Starlette
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

_KEY = RSAKey.generate_key(2048, {"kid": "first"})
CLIENT, SECRET = "coach", "a secret that is never printed"
SUBJECT = "248289761001"


class Running:
    """An app on a free port of this machine."""

    def __init__(self, app: ASGIApp) -> None:
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off"))
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.005)

    def stop(self) -> None:
        """Stop it, and let go of the port."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


class FakeProvider:
    """The provider. What it says is right until a test changes it."""

    def __init__(self) -> None:
        self.key = _KEY
        self.signs_with: RSAKey | OctKey = self.key
        self.algorithm = "RS256"
        self.metadata: dict[str, Any] = {}
        self.claims: dict[str, Any] = {"sub": SUBJECT, "name": "Maya Torres", "email": "maya@example.org"}
        self.lies: dict[str, Any] = {}
        self.without_token = False
        self.refuses: dict[str, str] = {}
        self.exchanges = 0
        self._codes: dict[str, dict[str, str]] = {}
        paths = {
            "/.well-known/openid-configuration": self._metadata,
            "/authorize": self._authorize,
            "/jwks": self._jwks,
        }
        routes = [Route(path, answer) for path, answer in paths.items()]
        self.running = Running(Starlette(routes=[*routes, Route("/token", self._token, methods=["POST"])]))
        self.issuer = f"http://127.0.0.1:{self.running.port}"

    async def _metadata(self, request: Request) -> Response:  # noqa: ARG002 - Starlette's signature
        told = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }
        return JSONResponse({**told, **self.metadata})

    async def _jwks(self, request: Request) -> Response:  # noqa: ARG002 - Starlette's signature
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})

    async def _authorize(self, request: Request) -> Response:
        """Let the person in at once, or refuse; where a provider would ask them who they are."""
        asked = dict(request.query_params)
        if asked["client_id"] != CLIENT or asked["response_type"] != "code" or "openid" not in asked["scope"]:
            return PlainTextResponse("a request that no provider answers", status_code=400)
        if asked["code_challenge_method"] != "S256" or not asked["nonce"]:
            return PlainTextResponse("no PKCE or no nonce", status_code=400)
        if self.refuses:
            back = {**self.refuses, "state": asked["state"]}
        else:
            code = secrets.token_urlsafe(8)
            self._codes[code] = asked
            back = {"code": code, "state": asked["state"]}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(back)}", status_code=302)

    async def _token(self, request: Request) -> Response:
        self.exchanges += 1
        form = {name: str(value) for name, value in (await request.form()).items()}
        expected = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {expected}":
            return JSONResponse({"error": "invalid_client", "error_description": "see http://evil.test"}, 401)
        asked = self._codes.pop(form["code"], None)
        proof = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        if asked is None or asked["redirect_uri"] != form["redirect_uri"] or asked["code_challenge"] != proof:
            return JSONResponse({"error": "invalid_grant"}, 400)
        told = {"access_token": "an access token", "token_type": "Bearer", "expires_in": 60}
        if not self.without_token:
            told["id_token"] = self._id_token(asked["nonce"])
        return JSONResponse(told)

    def _id_token(self, nonce: str) -> str:
        now = int(time.time())
        right = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 60, "nonce": nonce, **self.claims}
        claims = {name: value for name, value in {**right, **self.lies}.items() if value is not None}
        header = {"alg": self.algorithm, "kid": self.key.kid}
        return jwt.encode(header, claims, self.signs_with, registry=JWSRegistry(algorithms=[self.algorithm]))
