"""The pages of the door: signing in, joining a group, choosing a new password, leaving. Plain HTML, no script."""

from __future__ import annotations

import logging
import re
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.routing import Route

from coach.door import forms
from coach.model.account import Role
from coach.model.errors import CoachError, EntranceError, StoreError, Taken
from coach.practice.groups.entrance import COOKIE, SESSION

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from coach.practice.groups.entrance import Entrance

_LOG = logging.getLogger(__name__)
_FROM_ELSEWHERE = "This form was sent from another site. Open it here and send it again."
_PLAIN = re.compile(r"/(?![/\\])[^\s\\]*")
"""One slash, and then neither another nor white space or a backslash, which browsers read as one."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
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
    except StoreError:
        _LOG.exception("the records cannot be reached")
        return _page(forms.sorry(forms.NO_RECORDS), status=503)
    except CoachError as error:
        return _page(forms.sorry(str(error)), status=400)


async def _sign_in(entrance: Entrance, request: Request) -> Response:
    then = within(request.query_params.get("then", "/"))
    if request.method == "GET":
        return _page(forms.sign_in(then))
    sent = await _sent(request)
    address = request.client.host if request.client else "unknown"
    try:
        session = await run_in_threadpool(entrance.enter, sent["login"], sent["password"], at=address)
    except EntranceError as error:
        return _page(forms.sign_in(then, login=sent["login"], trouble=str(error)), status=400)
    return await _come_in(entrance, request, session, then)


async def _join(entrance: Entrance, request: Request) -> Response:
    code = request.query_params.get("code", "").strip().lower()
    group, trainer = await run_in_threadpool(entrance.invitation, code)
    here = await run_in_threadpool(entrance.who, request.cookies.get(COOKIE, ""))
    if request.method == "GET":
        return _page(forms.join(group, trainer, here=here))
    sent = await _sent(request)
    if here is not None:
        if sent["login"]:  # typed before somebody else came in, on a phone that is passed round
            return _page(forms.join(group, trainer, here=here, sent=sent), status=409)
        await run_in_threadpool(entrance.join_too, here, code)
        return RedirectResponse("/", status_code=303)
    try:
        session = await run_in_threadpool(
            entrance.join, code, name=sent["name"], login=sent["login"], password=sent["password"]
        )
    except (EntranceError, Taken) as error:
        return _page(forms.join(group, trainer, sent=sent, trouble=str(error)), status=400)
    return await _come_in(entrance, request, session, "/")


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
    return await _come_in(entrance, request, session, "/")


async def _sign_out(entrance: Entrance, request: Request) -> Response:
    if request.method == "GET":
        return _page(forms.sign_out())
    await run_in_threadpool(entrance.leave, request.cookies.get(COOKIE, ""))
    answer = RedirectResponse("/sign-in", status_code=303)
    answer.delete_cookie(COOKIE, path="/")
    return answer


async def _come_in(entrance: Entrance, request: Request, session: str, then: str) -> Response:
    """Give the browser its session, and end the one it had; a trainer begins at her group."""
    before = request.cookies.get(COOKIE, "")
    if before:
        await run_in_threadpool(entrance.leave, before)
    account = await run_in_threadpool(entrance.who, session)
    trains = account is not None and account.role is Role.TRAINER
    answer = RedirectResponse("/group" if trains and then == "/" else then, status_code=303)
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
    """Refuse a form that a page elsewhere sent. Browsers say where it comes from; what is no browser has no cookies."""
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site", "same-origin")
    if site not in {"same-origin", "none"}:
        raise EntranceError(_FROM_ELSEWHERE)
    if origin and urlsplit(origin).netloc != request.headers.get("host"):
        raise EntranceError(_FROM_ELSEWHERE)


async def _sent(request: Request) -> dict[str, str]:
    form = await request.form()
    return {name: str(form.get(name, "")) for name in ("name", "login", "password")}


def _page(html: str, *, status: int = 200) -> Response:
    return HTMLResponse(html, status_code=status, headers=_HEADERS)
