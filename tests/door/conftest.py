"""What every test of the door stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.routing import Route

from coach.door import PlainPasswords
from coach.door.gate import gate
from coach.door.pages import routes
from coach.practice.groups.entrance import Entrance
from coach.practice.groups.training import Training
from coach.settings import Provider
from coach.store import default_url, open_store
from tests.door.provider import CLIENT, SECRET, FakeProvider, Running
from tests.door.visiting import LONG, NAME, Browser, Watch, inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from coach.model.account import Account
    from coach.practice.ports import Content, Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store in a file of this test's own."""
    opened = open_store(default_url(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def watch() -> Watch:
    """A clock of this test's own."""
    return Watch()


@pytest.fixture
def entrance(store: Store, watch: Watch) -> Entrance:
    """The door's use cases."""
    return Entrance(store.accounts, store.groups, PlainPasswords(), watch)


@pytest.fixture
def church() -> Iterator[FakeProvider]:
    """A provider that vouches for Maya."""
    provider = FakeProvider()
    yield provider
    provider.running.stop()


@pytest.fixture
def settings(church: FakeProvider) -> Provider:
    """What the keeper of the server has set."""
    return Provider(issuer=church.issuer, client_id=CLIENT, client_secret=SECRET, name=NAME)


@pytest.fixture
def opened(entrance: Entrance) -> Iterator[Callable[[Provider | None], Browser]]:
    """Open a browser before a door with these settings."""
    running: list[tuple[Running, Browser]] = []

    def open_door(settings: Provider | None) -> Browser:
        paths = [Route(path, inside) for path in ("/", "/mine", "/group")]
        as_streamlit_has = Middleware(SessionMiddleware, secret_key="its own")  # noqa: S106 - no secret
        middleware = [as_streamlit_has, gate(entrance, settings)]
        app = Starlette(routes=[*routes(entrance, settings), *paths], middleware=middleware)
        server = Running(app)
        visitor = Browser(f"http://localhost:{server.port}")
        running.append((server, visitor))
        return visitor

    yield open_door
    for server, visitor in running:
        visitor.close()
        server.stop()


@pytest.fixture
def visitor(opened: Callable[[Provider | None], Browser], settings: Provider) -> Browser:
    """A browser before the door."""
    return opened(settings)


@pytest.fixture
def trainer(entrance: Entrance) -> Account:
    """Somebody with a group, who signs in with a password."""
    found = entrance.who(entrance.choose_password(entrance.add_trainer("Ana Lima", "ana"), LONG))
    assert found is not None
    return found


@pytest.fixture
def code(trainer: Account, store: Store, shipped: Content, watch: Watch) -> str:
    """An invitation to her group."""
    return Training(store, shipped, watch).begin(trainer, "North & South").code
