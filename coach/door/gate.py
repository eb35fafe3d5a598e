"""Lets nobody past who has not signed in: an ASGI middleware before everything that Streamlit serves."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.websockets import WebSocketClose

from coach.practice.entrance import COOKIE

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from coach.practice.entrance import Entrance

OPEN = {"/sign-in", "/sign-out", "/join", "/new-password", "/_stcore/health", "/favicon.png"}
STATIC = "/static/"
"""What may be had without signing in: the door itself, and files that are the same for everybody."""


def gate(entrance: Entrance) -> Middleware:
    """Describe the gate to Starlette."""
    return Middleware(Gate, entrance=entrance)


class Gate:
    """Sends whoever has no session to the page to sign in, and closes their web sockets."""

    def __init__(self, app: ASGIApp, entrance: Entrance) -> None:
        self.app = app
        self.entrance = entrance

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may pass."""
        if scope["type"] not in {"http", "websocket"} or self._is_open(scope["path"]):
            await self.app(scope, receive, send)
            return
        asked = HTTPConnection(scope)
        if await run_in_threadpool(self.entrance.who, asked.cookies.get(COOKIE, "")) is not None:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await WebSocketClose(code=4401, reason="sign in first")(scope, receive, send)
        elif "text/html" in asked.headers.get("accept", ""):
            there = quote(scope["path"] + ("?" + asked.url.query if asked.url.query else ""), safe="/")
            await RedirectResponse(f"/sign-in?then={there}", status_code=303)(scope, receive, send)
        else:
            await PlainTextResponse("Sign in first.", status_code=401)(scope, receive, send)

    @staticmethod
    def _is_open(path: str) -> bool:
        return path in OPEN or (path.startswith(STATIC) and ".." not in path)
