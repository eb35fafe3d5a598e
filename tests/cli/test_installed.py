"""What users install: a wheel, in a fresh environment, started in an empty folder."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import sysconfig
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.practice.ports import Content

ROOT = Path(__file__).parent.parent.parent
_PATIENCE = 60.0

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a fresh environment with the wheel in it; what it depends on is borrowed from ours."""
    folder = tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "wheels")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (folder / "wheels").glob("coach-*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True, capture_output=True)
    scripts = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    install: list[str | Path] = [
        scripts / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
    ]
    subprocess.run(install, check=True, capture_output=True)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([scripts / "python", "-c", where], check=True, capture_output=True, text=True).stdout.strip()
    (Path(site) / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return scripts / "python"


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """A user's environment, with a data folder of this test alone."""
    plain = {key: value for key, value in os.environ.items() if not key.startswith(("COACH_", "PYTHON", "STREAMLIT_"))}
    return {**plain, "COACH_DATA": str(tmp_path / "data")}


def test_content_and_the_app_travel_in_the_wheel(
    python: Path, surroundings: dict[str, str], tmp_path: Path, shipped: Content
) -> None:
    """The same scenarios as in the checkout, and the command finds them in a folder that holds nothing."""
    command: list[str | Path] = [python.with_name("coach"), "scenarios", "--json"]
    done = subprocess.run(command, cwd=tmp_path, env=surroundings, capture_output=True, check=True)
    listed = [json.loads(line)["id"] for line in done.stdout.decode().splitlines()]
    assert listed == [scenario.id for scenario in shipped.scenarios]
    places = "from coach import library; print(library.built_in()); print(library.app_script().is_file())"
    found = subprocess.run([python, "-c", places], cwd=tmp_path, env=surroundings, capture_output=True, check=True)
    folder, there = found.stdout.decode().split()
    assert Path(folder).is_relative_to(python.parent.parent)
    assert (Path(folder) / ".streamlit" / "config.toml").is_file()
    assert there == "True"


def test_the_app_runs_from_the_wheel(python: Path, surroundings: dict[str, str], tmp_path: Path) -> None:
    """Its first page is drawn without an error."""
    run = (
        "from streamlit.testing.v1 import AppTest\n"
        "from coach import library\n"
        "at = AppTest.from_file(str(library.app_script()), default_timeout=60).run()\n"
        "print([str(e.value) for e in [*at.exception, *at.error]])\n"
    )
    done = subprocess.run([python, "-c", run], cwd=tmp_path, env=surroundings, capture_output=True, check=False)
    assert done.stdout.decode().strip() == "[]", done.stderr.decode()[-2000:]


@pytest.fixture
def served(python: Path, surroundings: dict[str, str], tmp_path: Path) -> Iterator[int]:
    """`coach serve` in an empty folder, on a free port; stopped afterwards."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    empty = tmp_path / "empty"
    empty.mkdir()
    command: list[str | Path] = [python.with_name("coach"), "serve", "--no-browser", "--port", str(port)]
    with subprocess.Popen(
        command,
        cwd=empty,
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        yield port
        process.terminate()
        process.wait(timeout=20)


def answer(port: int, path: str, host: str = "127.0.0.1") -> str:
    """Ask the server until it answers."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            with urllib.request.urlopen(f"http://{host}:{port}{path}", timeout=5) as reply:
                return str(reply.read().decode())
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def test_serve_answers_on_this_machine_and_nowhere_else(served: int) -> None:
    """The app is up, and it is bound to the loopback address alone."""
    assert answer(served, "/_stcore/health") == "ok"
    assert "<html" in answer(served, "/")
    with socket.socket() as other:
        other.settimeout(5)
        assert other.connect_ex(("127.0.0.2", served)) != 0
