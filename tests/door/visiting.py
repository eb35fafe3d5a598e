"""A browser of a test's own, the time that it meets at the door, and what stands behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import httpx2
from starlette.responses import PlainTextResponse

from coach.practice.desk import now
from coach.practice.groups.entrance import COOKIE
from tests.door.provider import SECRET

if TYPE_CHECKING:
    from starlette.requests import Request

LONG = "four plain words here"
NAME = "our <church>’s account"
SHOWN = "our &lt;church&gt;’s account"


@dataclass
class Watch:
    """A clock that can be put forward."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        """Tell the time."""
        return now() + self.ahead


class Browser:
    """Somebody's browser, which follows no redirect by itself."""

    def __init__(self, site: str) -> None:
        self.site = site
        self._client = httpx2.Client(base_url=site, headers={"accept": "text/html"}, trust_env=False)

    @property
    def session(self) -> str:
        """What it was given to come in with."""
        return self._client.cookies.get(COOKIE) or ""

    def go(self, path: str, **headers: str) -> httpx2.Response:
        """Open a page."""
        return self._client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def send(self, path: str, origin: str = "", **form: str) -> httpx2.Response:
        """Send a form."""
        return self._client.post(path, data=form, headers={"origin": origin or self.site})

    def to_provider(self, asked: str = "") -> str:
        """Follow the button, and give where the provider sends back to."""
        leaving = self.go(f"/sign-in/with?{asked}")
        assert leaving.status_code == 302, leaving.text
        answer = self.go(leaving.headers["location"])
        assert answer.status_code == 302, answer.text
        return str(answer.headers["location"])

    def sign_in(self, asked: str = "") -> httpx2.Response:
        """Go there and back again."""
        return self.go(self.to_provider(asked))

    def is_in(self) -> bool:
        """Tell whether the gate lets this browser through."""
        return self.go("/mine").text == "inside /mine"

    def close(self) -> None:
        """Close it."""
        self._client.close()


async def inside(request: Request) -> PlainTextResponse:
    """Stand for what Streamlit serves."""
    return PlainTextResponse(f"inside {request.url.path}")


def join(visitor: Browser, code: str, name: str = "Maya") -> None:
    """Join a group by the provider."""
    assert visitor.sign_in(f"code={code}").headers["location"] == "/sign-in/name"
    answer = visitor.send("/sign-in/name", name=name)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def refused(visitor: Browser, answer: httpx2.Response, says: str) -> None:
    """Check that the answer is a plain page with these words, and that nobody was let in."""
    assert answer.status_code == 400
    assert says in answer.text
    for never in ("Traceback", "evil", "error_description", SECRET, "invalid_"):
        assert never not in answer.text
    assert visitor.session == ""
    assert not visitor.is_in()
