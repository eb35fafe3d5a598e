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
    """Give a client of a server: quick to lose patience, and noting its waits instead of waiting."""

    def build(server: BadServer) -> Client:
        settings = ModelSettings(url=server.url, model="m", key="sk-secret", stall_seconds=0.4, connect_seconds=2)
        return Client(settings, sleep=slept.append)

    return build


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
