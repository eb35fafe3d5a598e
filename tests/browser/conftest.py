"""The app in a real Chromium, on data folders of the tests' own."""

from __future__ import annotations

import shutil
import socket
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.serving import Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

expect.set_options(timeout=30_000)  # milliseconds: a busy machine is slow, not wrong
_NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is; without one these tests say so and are skipped."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium here: install Debian's package `chromium` to drive the app in a browser")
    return found


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], chromium: str) -> dict[str, Any]:
    """Use the machine's Chromium; nothing is downloaded."""
    return {**browser_type_launch_args, "executable_path": chromium, "args": ["--no-sandbox"]}


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[Server]:
    """A running app that the tests share: each begins rehearsals of its own."""
    assert chromium
    yield from _running(tmp_path_factory.mktemp("data"))


@pytest.fixture
def mortal(tmp_path: Path, chromium: str) -> Iterator[Server]:
    """A running app that one test may kill."""
    assert chromium
    yield from _running(tmp_path)


@pytest.fixture(scope="session")
def door(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[Server]:
    """A running app at which people sign in."""
    assert chromium
    yield from _running(tmp_path_factory.mktemp("group"), signs_in=True)


def _running(data: Path, *, signs_in: bool = False) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    running = Server(data, port, signs_in=signs_in)
    running.start()
    yield running
    running.kill()
