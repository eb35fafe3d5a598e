"""`serve`: runs the app's script with Streamlit, on this machine alone unless told otherwise."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from coach.cli.output import fail, say

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
    """Run the app until it is stopped."""
    if not script.is_file():
        fail(f"The app's script is not at {script}. Install coach again.")
    opens = _has_display() if browser is None else browser
    command = [
        *("run", str(script)),
        f"--server.address={address}",
        f"--server.port={port}",
        f"--server.headless={str(not opens).lower()}",
        *_ALWAYS,
        *more,
    ]
    say(f"Coach opens at http://{_reached_at(address)}:{port} (stop it with Ctrl+C).")
    from streamlit.web import cli  # noqa: PLC0415 - the web server is heavy, and only this command needs it

    # In this very process, so that whatever stops it stops the server too.
    cli.main(command, prog_name="coach serve")


def _has_display() -> bool:
    """Tell whether a browser can be opened here."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _reached_at(address: str) -> str:
    if address in {"0.0.0.0", "::", ""}:  # noqa: S104 - named to be replaced
        return "localhost"
    return f"[{address}]" if ":" in address else address
