"""The way in by an identity provider: there, back again, and for somebody new, who is invited, what to be called."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Route

from coach.door import forms
from coach.door.answers import HEADERS, answer, come_in, is_secure, keep, plainly, within
from coach.door.pending import LASTS, Pending
from coach.door.provider import IdentityProvider, Vouched, again
from coach.model.errors import EntranceError, Taken
from coach.settings import REDIRECT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from coach.practice.groups.entrance import Entrance
    from coach.settings import Provider

BEGUN = "coach_begun"
"""The cookie by which a browser takes up what it began."""


@dataclass(frozen=True)
class _Begun:
    """What a browser was sent to the provider with: what Authlib remembers, and what for."""

    session: dict[str, Any]
    then: str
    code: str
    link: str


def ways(entrance: Entrance, provider: Provider) -> list[Route]:
    """List the pages of this way in."""
    way = _Way(entrance, provider, IdentityProvider(provider), Pending(entrance.clock), Pending(entrance.clock))
    return [
        Route(forms.WITH_PROVIDER, partial(plainly, way.there)),
        Route(REDIRECT, partial(plainly, way.back)),
        Route(forms.NAME, partial(plainly, way.name), methods=["GET", "POST"]),
    ]


@dataclass(frozen=True)
class _Way:
    """The pages over the use cases. Each step is taken once, by the browser that took the one before."""

    entrance: Entrance
    settings: Provider
    provider: IdentityProvider
    begun: Pending[_Begun]
    strangers: Pending[tuple[Vouched, str]]

    async def there(self, request: Request) -> Response:
        """Send to the provider: only from a page of ours, so that nobody is signed in who did not ask for it."""
        asked = request.query_params
        then = within(asked.get("then", "/"))
        if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return RedirectResponse(f"/sign-in?then={quote(then, safe='/')}", status_code=303)
        _check_proxy(request)
        session: dict[str, Any] = {}
        leaving = await self.provider.lead_to(_with(session, request), _site(request) + REDIRECT)
        code = (asked.get("code", "") or _code_in(then)).strip().lower()
        begun = _Begun(session, then, code, asked.get("link", ""))
        leaving.headers.update(HEADERS)
        keep(leaving, request, BEGUN, self.begun.put(begun), LASTS)
        return leaving

    async def back(self, request: Request) -> Response:
        """Let in whoever is known, and ask the others in who have an invitation."""
        begun = self.begun.take(request.cookies.get(BEGUN, ""))
        if begun is None:
            raise EntranceError(again(self.settings.name))
        vouched = await self.provider.hear(_with(begun.session, request), _site(request) + REDIRECT)
        if begun.link:
            session = await run_in_threadpool(self.entrance.choose_identity, begun.link, vouched.identity)
            return await self._in(request, session, "/")
        known = await run_in_threadpool(self.entrance.enter_as, vouched.identity)
        if known is not None:
            then = f"/join?code={quote(begun.code)}" if begun.code else begun.then
            return await self._in(request, known, then)
        if not begun.code:
            return answer(forms.unknown(self.settings), status=403)
        onward = RedirectResponse(forms.NAME, status_code=303, headers=HEADERS)
        keep(onward, request, BEGUN, self.strangers.put((vouched, begun.code)), LASTS)
        return onward

    async def name(self, request: Request) -> Response:
        """Ask somebody new what to be called, and let them into the group."""
        secret = request.cookies.get(BEGUN, "")
        posted = request.method == "POST"
        found = self.strangers.take(secret) if posted else self.strangers.look(secret)
        if found is None:
            raise EntranceError(again(self.settings.name))
        vouched, code = found
        group, trainers = await run_in_threadpool(self.entrance.invitation, code)
        if not posted:
            return answer(forms.join_as(group, trainers, self.settings, vouched.name))
        name = str((await request.form()).get("name", ""))
        try:
            session = await run_in_threadpool(self.entrance.join_as, vouched.identity, code, name=name)
        except (EntranceError, Taken) as error:
            page = answer(forms.join_as(group, trainers, self.settings, name, trouble=str(error)), status=400)
            keep(page, request, BEGUN, self.strangers.put(found), LASTS)
            return page
        return await self._in(request, session, "/")

    async def _in(self, request: Request, session: str, then: str) -> Response:
        there = await come_in(self.entrance, request, session, then)
        there.delete_cookie(BEGUN, path="/")
        return there


def _with(session: dict[str, Any], request: Request) -> Request:
    """Give the request with a session of our own: Streamlit keeps its own in a cookie that anybody can read."""
    return Request({**request.scope, "session": session})


def _site(request: Request) -> str:
    """Give the address at which the browser reached us, by what the proxy before us says."""
    return f"{'https' if is_secure(request) else 'http'}://{request.url.netloc}"


def _check_proxy(request: Request) -> None:
    """Compare our own address with the page's that led here. Raises EntranceError where the proxy said another."""
    page, site = urlsplit(request.headers.get("referer", "")), _site(request)
    if request.headers.get("sec-fetch-site") == "same-origin" and page.netloc:
        seen = f"{page.scheme}://{page.netloc}"
        if seen != site:
            raise EntranceError(
                f"You came to {seen}, but Coach was told {site}, so the provider would send you to the wrong place. "
                "Please tell whoever keeps this server: the proxy has to pass on the host’s name and HTTPS."
            )


def _code_in(then: str) -> str:
    """Give the invitation in the address somebody wanted to go on to."""
    parts = urlsplit(then)
    return _first(parse_qs(parts.query), "code") if parts.path == "/join" else ""


def _first(query: Mapping[str, list[str]], name: str) -> str:
    return next(iter(query.get(name, [])), "")
