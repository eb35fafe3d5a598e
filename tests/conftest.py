"""What tests of several rooms need: the content that ships, and a server on this machine that answers as it is told."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from coach import library
from coach.store import default_url, open_store
from tests.llm.bad_server import Answer, BadServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from coach.practice.ports import Content


settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
"""The first text that a process reads is slow, as patterns are made then, and on a busy machine the others are too."""


@pytest.fixture(scope="session")
def shipped() -> Content:
    """The scenarios and rubrics that ship, read once: under coverage that takes seconds."""
    return library.load(library.built_in())


@pytest.fixture(scope="session")
def fresh_records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records that hold nothing yet, to be copied: making them anew for each test took a quarter of its time."""
    folder = tmp_path_factory.mktemp("records")
    open_store(default_url(folder)).close()
    (file,) = folder.iterdir()
    return file


@pytest.fixture
def serve() -> Iterator[Callable[..., BadServer]]:
    """Start a server that gives the answers in turn."""
    running: list[BadServer] = []

    def start(*answers: Answer) -> BadServer:
        server = BadServer(answers)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        running.append(server)
        return server

    yield start
    for server in running:
        server.released.set()
        server.shutdown()
        server.server_close()
