"""The pages of the door: signing in, joining a group, choosing a new password, leaving. Plain HTML, no script."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse
from starlette.routing import Route

from coach.door import forms
from coach.door.answers import answer, come_in, plainly, within
from coach.model.errors import EntranceError, Taken
from coach.practice.groups.entrance import COOKIE

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from coach.practice.groups.entrance import Entrance
    from coach.settings import Provider


def routes(entrance: Entrance, provider: Provider | None = None) -> list[Route]:
    """List the door's pages."""
    door = _Door(entrance, provider)
    pages = {
        "/sign-in": door.sign_in,
        "/join": door.join,
        "/new-password": door.new_password,
        "/sign-out": door.sign_out,
    }
    found = [Route(path, partial(plainly, page), methods=["GET", "POST"]) for path, page in pages.items()]
    if provider is None:
        return found
    from coach.door.vouching import ways  # noqa: PLC0415 - only where there is a provider

    return [*found, *ways(entrance, provider)]


@dataclass(frozen=True)
class _Door:
    """The pages over the use cases. `provider`: at which people may sign in, too or instead."""

    entrance: Entrance
    provider: Provider | None

    async def sign_in(self, request: Request) -> Response:
        then = within(request.query_params.get("then", "/"))
        if request.method == "GET":
            return answer(forms.sign_in(then, provider=self.provider))
        sent = await self._sent(request)
        try:
            session = await run_in_threadpool(
                self.entrance.enter, sent["login"], sent["password"], at=_address(request)
            )
        except EntranceError as error:
            html = forms.sign_in(then, provider=self.provider, login=sent["login"], trouble=str(error))
            return answer(html, status=400)
        return await come_in(self.entrance, request, session, then)

    async def join(self, request: Request) -> Response:
        code = request.query_params.get("code", "").strip().lower()
        here = await run_in_threadpool(self.entrance.who, request.cookies.get(COOKIE, ""))
        try:
            group, trainers = await run_in_threadpool(self.entrance.invitation, code)
        except EntranceError:
            if here is not None and await run_in_threadpool(self.entrance.is_in, here, code):
                return RedirectResponse("/", status_code=303)  # the link they came by once is their way back
            raise
        form = partial(forms.join, group, trainers, provider=self.provider)
        if request.method == "GET":
            return answer(form(here=here))
        if here is not None:
            sent = await _fields(request)
            if sent["login"]:  # typed before somebody else came in, on a phone that is passed round
                return answer(form(here=here, sent=sent), status=409)
            await run_in_threadpool(self.entrance.join_too, here, code)
            return RedirectResponse("/", status_code=303)
        sent = await self._sent(request)
        try:
            session = await run_in_threadpool(
                self.entrance.join,
                code,
                name=sent["name"],
                login=sent["login"],
                password=sent["password"],
                at=_address(request),
            )
        except (EntranceError, Taken) as error:
            return answer(form(sent=sent, trouble=str(error)), status=400)
        return await come_in(self.entrance, request, session, "/")

    async def new_password(self, request: Request) -> Response:
        secret = request.query_params.get("link", "")
        account = await run_in_threadpool(self.entrance.whose_password, secret)
        form = partial(forms.new_password, account, secret, provider=self.provider)
        if request.method == "GET":
            return answer(form())
        sent = await self._sent(request)
        try:
            session = await run_in_threadpool(self.entrance.choose_password, secret, sent["password"])
        except EntranceError as error:
            return answer(form(trouble=str(error)), status=400)
        return await come_in(self.entrance, request, session, "/")

    async def sign_out(self, request: Request) -> Response:
        if request.method == "GET":
            return answer(forms.sign_out())
        await run_in_threadpool(self.entrance.leave, request.cookies.get(COOKIE, ""))
        there = RedirectResponse("/sign-in", status_code=303)
        there.delete_cookie(COOKIE, path="/")
        return there

    async def _sent(self, request: Request) -> dict[str, str]:
        """Read a form with a password on it. Raises EntranceError where nobody signs in with one."""
        if self.provider is not None and self.provider.only:
            raise EntranceError(f"Nobody signs in with a password here. Sign in with {self.provider.name}.")
        return await _fields(request)


async def _fields(request: Request) -> dict[str, str]:
    form = await request.form()
    return {name: str(form.get(name, "")) for name in ("name", "login", "password")}


def _address(request: Request) -> str:
    """Tell where somebody asks from, so that whoever guesses makes nobody else wait."""
    return request.client.host if request.client else "unknown"
