"""The pages of the door: signing in, joining a group, choosing a new password, leaving. Plain HTML, no script."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.routing import Route

from coach.door import forms
from coach.model.errors import CoachError, EntranceError
from coach.practice.entrance import COOKIE, SESSION

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from coach.practice.entrance import Entrance

_FROM_ELSEWHERE = "This form was sent from another site. Open it here and send it again."
_PLAIN = re.compile(r"/(?![/\\])[^\s\\]*")
"""One slash, and then neither another nor white space or a backslash, which browsers read as one."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def routes(entrance: Entrance) -> list[Route]:
    """List the door's pages."""
    pages: tuple[tuple[str, Callable[[Entrance, Request], Awaitable[Response]]], ...] = (
        ("/sign-in", _sign_in),
        ("/join", _join),
        ("/new-password", _new_password),
    )
    both = ["GET", "POST"]
    found = [Route(path, partial(_plainly, page, entrance), methods=both) for path, page in pages]
    return [*found, Route("/sign-out", partial(_plainly, _sign_out, entrance), methods=both)]


async def _plainly(
    page: Callable[[Entrance, Request], Awaitable[Response]], entrance: Entrance, request: Request
) -> Response:
    """Answer; what fails becomes a page with the sentence on it."""
    try:
        if request.method == "POST":
            _check_from_here(request)
        return await page(entrance, request)
    except CoachError as error:
        return _page(forms.sorry(str(error)), status=400)


async def _sign_in(entrance: Entrance, request: Request) -> Response:
    then = within(request.query_params.get("then", "/"))
    if request.method == "GET":
        return _page(forms.sign_in(then))
    sent = await _sent(request)
    address = request.client.host if request.client else ""
    try:
        session = await run_in_threadpool(entrance.enter, sent["login"], sent["password"], at=address)
    except EntranceError as error:
        return _page(forms.sign_in(then, login=sent["login"], trouble=str(error)), status=400)
    return _let_in(request, session, then)


async def _join(entrance: Entrance, request: Request) -> Response:
    code = request.query_params.get("code", "").strip().lower()
    group, trainer = await run_in_threadpool(entrance.invitation, code)
    here = await run_in_threadpool(entrance.who, request.cookies.get(COOKIE, ""))
    if request.method == "GET":
        return _page(forms.join(group, trainer, here=here))
    if here is not None:
        await run_in_threadpool(entrance.join_too, here, code)
        return RedirectResponse("/", status_code=303)
    sent = await _sent(request)
    try:
        session = await run_in_threadpool(
            entrance.join, code, name=sent["name"], login=sent["login"], password=sent["password"]
        )
    except CoachError as error:
        return _page(forms.join(group, trainer, sent=sent, trouble=str(error)), status=400)
    return _let_in(request, session, "/")


async def _new_password(entrance: Entrance, request: Request) -> Response:
    secret = request.query_params.get("link", "")
    account = await run_in_threadpool(entrance.whose_password, secret)
    if request.method == "GET":
        return _page(forms.new_password(account))
    sent = await _sent(request)
    try:
        session = await run_in_threadpool(entrance.choose_password, secret, sent["password"])
    except EntranceError as error:
        return _page(forms.new_password(account, trouble=str(error)), status=400)
    return _let_in(request, session, "/")


async def _sign_out(entrance: Entrance, request: Request) -> Response:
    if request.method == "GET":
        return _page(forms.sign_out())
    await run_in_threadpool(entrance.leave, request.cookies.get(COOKIE, ""))
    answer = RedirectResponse("/sign-in", status_code=303)
    answer.delete_cookie(COOKIE, path="/")
    return answer


def _let_in(request: Request, session: str, then: str) -> Response:
    answer = RedirectResponse(then, status_code=303)
    answer.set_cookie(
        COOKIE,
        session,
        max_age=int(SESSION.total_seconds()),
        path="/",
        httponly=True,
        samesite="lax",
        secure=_is_secure(request),
    )
    return answer


def _is_secure(request: Request) -> bool:
    """Tell whether the browser came by HTTPS, here or at a proxy before us."""
    return request.url.scheme == "https" or request.headers.get("x-forwarded-proto", "") == "https"


def within(then: str) -> str:
    """Give an address of this very app to go on to: never one that leads elsewhere."""
    parts = urlsplit(then) if _PLAIN.fullmatch(then) else None
    return then if parts is not None and not parts.scheme and not parts.netloc else "/"


def _check_from_here(request: Request) -> None:
    origin = request.headers.get("origin")
    if origin and origin != "null" and urlsplit(origin).netloc != request.headers.get("host"):
        raise EntranceError(_FROM_ELSEWHERE)


async def _sent(request: Request) -> dict[str, str]:
    form = await request.form()
    return {name: str(form.get(name, "")) for name in ("name", "login", "password")}


def _page(html: str, *, status: int = 200) -> Response:
    return HTMLResponse(html, status_code=status, headers=_HEADERS)
