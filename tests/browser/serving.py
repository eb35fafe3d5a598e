"""A running app: started as a user starts it, and killed as a power cut kills it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[2]
_PATIENCE = 60
"""Seconds for a server to come up on a busy machine."""


@dataclass
class Server:
    """The app on a port and a folder that stay the same when it is started again.

    As `streamlit run app.py` starts it, or where people sign in, as `coach serve --sign-in` does.
    """

    data: Path
    port: int
    signs_in: bool = False
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where the app is reached."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        plain = ["-m", "streamlit", "run", "app.py", "--server.headless=true", f"--server.port={self.port}"]
        behind = ["-m", "coach", "serve", "--sign-in", "--no-browser", "--port", str(self.port)]
        self.process = subprocess.Popen(
            [sys.executable, *(behind if self.signs_in else plain), "--server.fileWatcherType=none"],
            cwd=ROOT,
            env={**os.environ, "COACH_DATA": str(self.data)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            try:
                with urlopen(f"{self.address}/_stcore/health"):  # noqa: S310 - our own server on loopback
                    return
            except (URLError, ConnectionError):
                time.sleep(0.1)
        raise TimeoutError(f"the app did not answer on {self.address} within {_PATIENCE} seconds")

    def command(self, *words: str) -> str:
        """Give what a command of coach's writes, on the same records."""
        done = subprocess.run(
            [sys.executable, "-m", "coach", *words],
            cwd=ROOT,
            env={**os.environ, "COACH_DATA": str(self.data)},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def kill(self) -> None:
        """Kill it as a power cut would: SIGKILL, no time to tidy up."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
