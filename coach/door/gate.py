"""Lets nobody past who has not signed in: an ASGI middleware before everything that Streamlit serves."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from starlette.websockets import WebSocketClose

from coach.door.forms import NAME, NO_RECORDS, WITH_PROVIDER, sorry
from coach.model.errors import StoreError
from coach.practice.groups.entrance import COOKIE
from coach.settings import REDIRECT

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from coach.practice.groups.entrance import Entrance
    from coach.settings import Provider

OPEN = frozenset({"/sign-in", "/sign-out", "/join", "/new-password", "/_stcore/health", "/favicon.png"})
PROVIDERS = frozenset({WITH_PROVIDER, REDIRECT, NAME})
CLOSED = {"/_stcore/metrics"}
"""What nobody gets through the door: it is for whoever keeps the server, on the machine itself."""

STATIC = "/static/"
"""What may be had without signing in: the door itself, and files that are the same for everybody."""


_LOG = logging.getLogger(__name__)
_HEADERS = (
    (b"x-frame-options", b"SAMEORIGIN"),
    (b"referrer-policy", b"same-origin"),
    (b"x-content-type-options", b"nosniff"),
)


def gate(entrance: Entrance, provider: Provider | None = None) -> Middleware:
    """Describe the gate to Starlette; the way by a provider stands open where there is one."""
    return Middleware(Gate, entrance=entrance, opened=OPEN | PROVIDERS if provider else OPEN)


class Gate:
    """Sends whoever has no session to the page to sign in, and closes their web sockets."""

    def __init__(self, app: ASGIApp, entrance: Entrance, opened: frozenset[str]) -> None:
        self.app = app
        self.entrance = entrance
        self.opened = opened

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may pass."""
        if scope["type"] not in {"http", "websocket"} or self._is_open(scope["path"]):
            await self.app(scope, receive, send)
            return
        asked = HTTPConnection(scope)
        try:
            account = await run_in_threadpool(self.entrance.who, asked.cookies.get(COOKIE, ""))
        except StoreError:
            _LOG.exception("the records cannot be reached")
            await HTMLResponse(sorry(NO_RECORDS), status_code=503)(scope, receive, send)
            return
        if account is not None and scope["path"] not in CLOSED:
            await self.app(scope, receive, _with_headers(send))
        elif account is not None:
            await PlainTextResponse("Not for you.", status_code=403)(scope, receive, send)
        elif scope["type"] == "websocket":
            await WebSocketClose(code=4401, reason="sign in first")(scope, receive, send)
        elif "text/html" in asked.headers.get("accept", ""):
            there = quote(scope["path"] + ("?" + asked.url.query if asked.url.query else ""), safe="/")
            await RedirectResponse(f"/sign-in?then={there}", status_code=303)(scope, receive, send)
        else:
            await PlainTextResponse("Sign in first.", status_code=401)(scope, receive, send)

    def _is_open(self, path: str) -> bool:
        return path in self.opened or (path.startswith(STATIC) and ".." not in path)


def _with_headers(send: Send) -> Send:
    """Tell the browser with every answer not to frame it elsewhere, nor to say elsewhere where it comes from."""

    async def told(message: Message) -> None:
        if message["type"] == "http.response.start":
            names = {name.lower() for name, _ in message["headers"]}
            more = [(name, value) for name, value in _HEADERS if name not in names]
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return told
