"""Whoever cannot be served is told before the server starts: what is in the way, and how to get round it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Run = Callable[..., subprocess.CompletedProcess[str]]

ROOT = Path(__file__).parents[2]


@pytest.fixture
def taken() -> Iterator[int]:
    """A port of this machine on which somebody else listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port: int = other.getsockname()[1]
        yield port


@pytest.mark.parametrize("more", [(), ("--sign-in",), ("--address", "localhost")])
def test_a_port_that_is_taken_is_told_with_another_that_is_free(coach: Run, taken: int, more: tuple[str, ...]) -> None:
    """As on a second start while the first window is still open; nothing is promised that does not open."""
    done = coach("serve", "--no-browser", "--port", str(taken), *more)
    assert done.returncode == 2
    assert done.stderr.startswith(f"Port {taken} is taken. Perhaps Coach runs already")
    assert "coach serve --port" in done.stderr
    assert "make run PORT=" in done.stderr
    assert "Coach opens" not in done.stderr


@pytest.mark.parametrize("address", ["192.0.2.1", "not an address"])
def test_an_address_of_another_machine_is_told(coach: Run, address: str) -> None:
    """One that no network card of this machine bears cannot be listened on."""
    done = coach("serve", "--no-browser", "--address", address)
    assert done.returncode == 2
    assert f"“{address}” is no address of this machine. Leave out --address" in done.stderr


def test_a_data_folder_that_takes_nothing_is_told(coach: Run, tmp_path: Path) -> None:
    """Nobody rehearses for an hour to learn then that nothing can be kept."""
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    done = coach("serve", "--no-browser", env={"COACH_DATA": str(tmp_path / "file")})
    assert done.returncode == 2
    assert f"{tmp_path / 'file'} cannot be written" in done.stderr
    assert "Set COACH_DATA to another." in done.stderr


@pytest.mark.parametrize("port", ["home", "99999", "0"])
def test_a_port_among_the_options_for_streamlit_is_a_number_too(coach: Run, port: str) -> None:
    """It takes the place of --port, and is looked at in the same way."""
    done = coach("serve", "--no-browser", f"--server.port={port}")
    assert done.returncode == 2
    assert f"“{port}” is no port." in done.stderr


@pytest.mark.slow
def test_ctrl_c_stops_a_server_for_a_group_without_a_fright(tmp_path: Path) -> None:
    """Every turn is kept as it is said: nobody is told that something was not."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    # Whoever runs these tests in the background has Ctrl-C ignored, and what they start inherits it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        running = subprocess.Popen(
            [sys.executable, "-m", "coach", "serve", "--sign-in", "--no-browser", "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            env={**os.environ, "COACH_DATA": str(tmp_path / "data")},
        )
    finally:
        signal.signal(signal.SIGINT, before)
    with running:
        _until_it_answers(port)
        running.send_signal(signal.SIGINT)
        told, _ = running.communicate(timeout=60)
    assert b"not kept" not in told
    assert b"Traceback" not in told
    assert running.returncode == 0


def _until_it_answers(port: int) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=5):
                return
        except OSError:
            assert time.monotonic() < until
            time.sleep(0.2)
