"""`serve`: runs the app's script with Streamlit, on this machine alone unless told otherwise."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from coach.cli.output import BAD_INPUT, fail, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# What must hold wherever the app is started from; config.toml beside the script holds the looks.
_ALWAYS = (
    "--browser.gatherUsageStats=false",
    "--runner.postScriptGC=false",
    "--client.toolbarMode=minimal",
    "--client.showErrorDetails=none",
)


def serve(script: Path, *, port: int, address: str, browser: bool | None, more: Sequence[str]) -> None:
    """Run the app until it is stopped, and leave with its code."""
    if not script.is_file():
        fail(f"The app's script is not at {script}. Install coach again.")
    opens = _has_display() if browser is None else browser
    command = [
        *(sys.executable, "-m", "streamlit", "run", str(script)),
        f"--server.address={address}",
        f"--server.port={port}",
        f"--server.headless={str(not opens).lower()}",
        *_ALWAYS,
        *more,
    ]
    say(f"Coach opens at http://{_reached_at(address)}:{port} (stop it with Ctrl+C).")
    try:
        raise SystemExit(subprocess.run(command, check=False).returncode)  # noqa: S603 - our own interpreter and script
    except KeyboardInterrupt:
        raise SystemExit(0) from None
    except OSError as error:
        say(f"The app could not be started: {error.strerror}.")
        raise SystemExit(BAD_INPUT) from None


def _has_display() -> bool:
    """Tell whether a browser can be opened here."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _reached_at(address: str) -> str:
    if address in {"0.0.0.0", "::", ""}:  # noqa: S104 - named to be replaced
        return "localhost"
    return f"[{address}]" if ":" in address else address
