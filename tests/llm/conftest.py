"""Servers that misbehave on demand, and a real llama.cpp server with a tiny random model."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coach.llm import Client, ModelSettings
from tests.llm.bad_server import BadServer

Serve = Callable[..., BadServer]


@pytest.fixture
def slept() -> list[float]:
    """List the waits between attempts, which tests do not sit out."""
    return []


@pytest.fixture
def client_of(slept: list[float]) -> Callable[[BadServer], Client]:
    """Give a client of a server: noting its waits instead of waiting, and patient with a busy machine."""
    return lambda server: _client(server, slept, stall_seconds=30)


@pytest.fixture
def hasty_client_of(slept: list[float]) -> Callable[[BadServer], Client]:
    """Give one that soon loses patience, for servers that fall silent."""
    return lambda server: _client(server, slept, stall_seconds=0.4)


def _client(server: BadServer, slept: list[float], stall_seconds: float) -> Client:
    settings = ModelSettings(url=server.url, model="m", key="sk-secret", stall_seconds=stall_seconds)
    return Client(settings, sleep=slept.append)


@pytest.fixture(scope="session")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Start llama.cpp's own server on a tiny random model; give its address and its key."""
    missing = [name for name in ("xllamacpp", "gguf", "numpy") if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"a real model server needs {', '.join(missing)} (pip install 'coach[llm-tests]')")
    here = Path(__file__).parent
    model = tmp_path_factory.mktemp("llama") / "tiny.gguf"
    subprocess.run([sys.executable, str(here / "tiny_model.py"), str(model)], check=True, timeout=60)
    with subprocess.Popen(
        [sys.executable, str(here / "llama_server.py"), str(model), "sk-tiny"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            address = next((line.split()[1] for line in server.stdout if line.startswith("READY ")), None)
            assert address, "llama.cpp's server did not start"
            yield f"{address}/v1", "sk-tiny"
        finally:
            server.terminate()
