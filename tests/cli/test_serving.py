"""Whoever cannot be served is told before the server starts: what is in the way, and how to get round it."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]


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


def test_a_port_among_the_options_for_streamlit_is_a_number_too(coach: Run) -> None:
    """It takes the place of --port, and is looked at in the same way."""
    done = coach("serve", "--no-browser", "--server.port=home")
    assert done.returncode == 2
    assert "“home” is no port." in done.stderr
