"""What every page of the door answers with, checks and keeps in a cookie."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from coach.door import forms
from coach.model.account import Role
from coach.model.errors import CoachError, EntranceError, StoreError
from coach.practice.groups.entrance import COOKIE, SESSION

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import timedelta

    from starlette.responses import Response
    from starlette.types import Message, Receive

    from coach.practice.groups.entrance import Entrance

_LOG = logging.getLogger(__name__)
_FROM_ELSEWHERE = "This form was sent from another site. Open it here and send it again."
_TOO_MUCH = "That is more than this form can hold. Type less, and send it again."
_LONGEST_FORM = 64 * 1024
"""Bytes: the longest fields, each character escaped, take a tenth of it. Nobody has signed in yet who sends it."""

_PLAIN = re.compile(r"/(?![/\\])[^\s\\]*")
"""One slash, and then neither another nor white space or a backslash, which browsers read as one."""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


async def plainly(page: Callable[[Request], Awaitable[Response]], request: Request) -> Response:
    """Answer; what fails becomes a page with the sentence on it."""
    try:
        if request.method == "POST":
            _check_from_here(request)
            request = Request(request.scope, _at_most(_LONGEST_FORM, request.receive))
        return await page(request)
    except StoreError:
        _LOG.exception("the records cannot be reached")
        return answer(forms.sorry(forms.NO_RECORDS), status=503)
    except CoachError as error:
        return answer(forms.sorry(str(error)), status=400)


def answer(html: str, *, status: int = 200) -> Response:
    """Give a page that nobody keeps and that runs nothing."""
    return HTMLResponse(html, status_code=status, headers=HEADERS)


async def come_in(entrance: Entrance, request: Request, session: str, then: str) -> Response:
    """Give the browser its session, and end the one it had; a trainer begins at her group."""
    before = request.cookies.get(COOKIE, "")
    if before:
        await run_in_threadpool(entrance.leave, before)
    account = await run_in_threadpool(entrance.who, session)
    trains = account is not None and account.role is Role.TRAINER
    there = RedirectResponse("/group" if trains and then == "/" else then, status_code=303)
    keep(there, request, COOKIE, session, SESSION)
    return there


def keep(there: Response, request: Request, name: str, secret: str, lasts: timedelta) -> None:
    """Have the browser keep a secret, out of reach of scripts and other sites; by HTTPS alone where it came so."""
    there.set_cookie(
        name,
        secret,
        max_age=int(lasts.total_seconds()),
        path="/",
        httponly=True,
        samesite="lax",
        secure=is_secure(request),
    )


def is_secure(request: Request) -> bool:
    """Tell whether the browser came by HTTPS, here or at a proxy before us."""
    return request.url.scheme == "https" or request.headers.get("x-forwarded-proto", "") == "https"


def within(then: str) -> str:
    """Give an address of this very app to go on to: never one that leads elsewhere."""
    parts = urlsplit(then) if _PLAIN.fullmatch(then) else None
    return then if parts is not None and not parts.scheme and not parts.netloc else "/"


def _check_from_here(request: Request) -> None:
    """Refuse a form that a page elsewhere sent. Browsers say where it comes from; what is no browser has no cookies."""
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site", "same-origin")
    if site not in {"same-origin", "none"}:
        raise EntranceError(_FROM_ELSEWHERE)
    if origin and urlsplit(origin).netloc != request.headers.get("host"):
        raise EntranceError(_FROM_ELSEWHERE)


def _at_most(most: int, receive: Receive) -> Receive:
    """Give the parts of a body as they come, and raise EntranceError once they are more bytes than that together."""
    so_far = 0

    async def counted() -> Message:
        nonlocal so_far
        message = await receive()
        so_far += len(message.get("body", b""))
        if so_far > most:
            raise EntranceError(_TOO_MUCH)
        return message

    return counted
