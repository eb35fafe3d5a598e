"""Runs the product's own command, as a user would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach import bootstrap, cli

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from io import FileIO

    from coach.practice.desk import Desk
    from coach.practice.ports import Content

    Run = Callable[..., subprocess.CompletedProcess[str]]

HERE = Path(__file__).parents[2]
COMMAND = Path(sys.executable).with_name("coach")
TALK = """Ana: Thanks for having me, Bo. I came to hear how this winter has been for you up here.
Bo: Cold. My son has slept in our bed since November because the mould in his room got into his chest.
Ana: So the three of you share one bed because of the mould. What is that like at night?
Bo: I lie awake and listen to him breathe. I am his father, I should be able to fix this, and I cannot.
Ana: You want to be the one who keeps him safe. My own mother coughed like that, and I wrote letters for a year.
Bo: Then you know. Letters. I have a drawer full of letters.
Ana: Will you come with me on Thursday at 6 and tell the landlord's agent what you told me?
Bo: Yes. I will come. I would have to ask my sister to sit with him.
Ana: Then it is Thursday at 6, and I will ring you on Wednesday about your sister. Thank you for telling me.
"""


@pytest.fixture
def coach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], shipped: Content
) -> Run:
    """Run `coach` with these arguments, from an empty folder; what it keeps goes to a folder of this test alone.

    `apart`, or where Python itself is set up otherwise, it runs as a process of its own. Where it does not, the content
    that ships has been read already, unless a folder of other content is to be stacked on it.
    """

    def build() -> Desk:
        desk = bootstrap.build()
        others = [folder for folder in desk.folders[1:] if folder.exists()]
        return desk if others else replace(desk, load_content=lambda: shipped)

    for name in [name for name in os.environ if name.startswith("COACH_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("COACH_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)

    def run(
        *arguments: str | Path,
        stdin: str | bytes | None = None,
        env: Mapping[str, str] | None = None,
        apart: bool = False,
    ) -> subprocess.CompletedProcess[str]:
        piped = stdin.encode() if isinstance(stdin, str) else stdin or b""
        with monkeypatch.context() as for_now:
            for name, value in (env or {}).items():
                for_now.setenv(name, value)
            if apart or any(name.startswith("PYTHON") for name in env or {}):
                return _apart(arguments, piped)
            if stdin is not None:
                for_now.setattr(sys, "stdin", TextIOWrapper(BytesIO(piped), encoding="utf-8"))
            capsysbinary.readouterr()
            code = _here(build, [str(argument) for argument in arguments])
            out, err = capsysbinary.readouterr()
        return subprocess.CompletedProcess(arguments, code, out.decode(), err.decode())

    return run


def _here(build: Callable[[], Desk], arguments: list[str]) -> int:
    try:
        cli.run(build, arguments)
    except SystemExit as left:
        return int(left.code or 0)
    return 0


def _apart(arguments: Sequence[str | Path], piped: bytes) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([COMMAND, *arguments], input=piped, capture_output=True, timeout=120, check=False)
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return subprocess.CompletedProcess(arguments, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """A short conversation as text."""
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


@pytest.fixture
def at_terminal(tmp_path: Path) -> Callable[..., list[str]]:
    """Run `coach` at a terminal so many signs wide, and give the lines that are drawn there, without their looks."""
    if os.name == "nt":
        pytest.skip("Windows has no such terminals to open")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COACH_")}

    def run(width: int, *arguments: str | Path) -> list[str]:
        around = {**kept, "COACH_DATA": str(tmp_path / "data"), "COLUMNS": str(width), "TERM": "xterm"}
        command = [sys.executable, "-m", "coach", *map(str, arguments)]
        screen, terminal = os.openpty()
        with subprocess.Popen(command, cwd=HERE, env=around, stdout=terminal, stderr=subprocess.DEVNULL) as running:
            os.close(terminal)
            with os.fdopen(screen, "rb", buffering=0) as shown:
                drawn = b"".join(_until_closed(shown)).decode()
        assert running.returncode == 0
        return re.sub(r"\x1b\[[0-9;]*m|\r", "", drawn).splitlines()

    return run


def _until_closed(shown: FileIO) -> Iterator[bytes]:
    while True:
        try:
            piece = shown.read(10_000)
        except OSError:  # as Linux says that the other side is gone
            return
        if not piece:
            return
        yield piece
