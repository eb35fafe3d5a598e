"""Runs the product's own command, as a user would, in an empty folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Run = Callable[..., subprocess.CompletedProcess[str]]

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
def coach(tmp_path: Path) -> Run:
    """Run `coach` with these arguments; what it keeps goes to a folder of this test alone."""

    def run(
        *arguments: str | Path, stdin: str | bytes = "", env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        plain = {key: value for key, value in os.environ.items() if not key.startswith("COACH_")}
        done = subprocess.run(
            [COMMAND, *arguments],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**plain, "COACH_DATA": str(tmp_path / "data"), "NO_COLOR": "1", **(env or {})},
            timeout=120,
            check=False,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """A short conversation as text."""
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return path
