"""`serve`: runs the app's script with Streamlit, on this machine alone unless told otherwise."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from coach.cli.output import fail, say
from coach.cli.readiness import LAST_PORT, folder_fault, port_fault
from coach.model.account import Role
from coach.model.errors import CoachError
from coach.settings import REDIRECT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from coach.practice.desk import Desk
    from coach.settings import Provider, Settings

# What must hold wherever the app is started from; config.toml beside the script holds the looks.
_ALWAYS = {
    "browser.gatherUsageStats": "false",
    "runner.postScriptGC": "false",
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
}
_ALONE = {"127.0.0.1", "localhost", "::1"}


def serve(
    desk: Desk, settings: Settings, *, port: int, address: str, browser: bool | None, more: Sequence[str]
) -> None:
    """Run the app until it is stopped, behind its door where people sign in. Leaves with 2 where it cannot begin."""
    script = desk.library.app_script()
    if not script.is_file():
        fail(f"The app's script is not at {script}. Install coach again.")
    opens = _has_display() if browser is None else browser
    options = {"server.address": address, "server.port": str(port), "server.headless": str(not opens).lower()}
    options |= _ALWAYS | _parsed(more)
    port, address = int(options["server.port"]), options["server.address"]
    if fault := folder_fault(settings.data) or port_fault(address, port):
        fail(fault)
    say(f"Coach opens at http://{_reached_at(address)}:{port} (stop it with Ctrl+C).")
    if settings.provider is not None:
        say(_how_it_is_known(settings.provider, signs_in=desk.signs_in))
    Thread(target=_read_ahead, args=(desk,), daemon=True).start()
    if desk.signs_in:
        if address not in _ALONE:
            say("Passwords go over the wire as they are unless a proxy with HTTPS stands before it: docs/hosting.md.")
        _behind_the_door(desk, script, options)
        return
    if address not in _ALONE:
        say("Anybody who reaches this address can read what is kept here: for a group, add --sign-in.")
    from streamlit.web import cli  # noqa: PLC0415 - the web server is heavy, and only this command needs it

    # In this very process, so that whatever stops it stops the server too.
    cli.main(["run", str(script), *(f"--{name}={value}" for name, value in options.items())], "coach serve")


def _read_ahead(desk: Desk) -> None:
    """Read the content while the browser is on its way: whoever comes first does not wait for all of it.

    What is read is remembered for the process (`coach/library/folder.py`), so the pages' own desk finds it. A fault is
    told by the page that meets it.
    """
    with suppress(CoachError):
        _ = desk.content


def _behind_the_door(desk: Desk, script: Path, options: dict[str, str]) -> None:
    if not any(account.role is Role.TRAINER for account in desk.store.accounts.accounts()):
        say('Nobody can sign in yet. In another window: coach add-trainer "Your Name"')
    sys.argv = [str(script)]  # Streamlit looks for its config.toml beside what was started
    with suppress(KeyboardInterrupt):  # by Ctrl-C; nothing is unfinished, for every turn is kept as it is said
        desk.open_door(desk.entrance, script).run(config={name: _typed(value) for name, value in options.items()})


def _how_it_is_known(provider: Provider, *, signs_in: bool) -> str:
    if not signs_in:
        return f"{provider.name} is set up to sign in with (COACH_OIDC_ISSUER), but nobody signs in: add --sign-in."
    return f"To sign in with {provider.name}, register the address of this site with {REDIRECT} behind it there."


def _typed(value: str) -> str | int | bool:
    """Give an option's value as Streamlit wants it where no command line reads it."""
    if value in {"true", "false"}:
        return value == "true"
    return int(value) if value.isdigit() else value


def _parsed(more: Sequence[str]) -> dict[str, str]:
    """Read further options for Streamlit, as --name=value or --name value; ends with a sentence at anything else."""
    words = iter(more)
    found: dict[str, str] = {}
    for word in words:
        name, given, value = word.removeprefix("--").partition("=")
        if not word.startswith("--") or not name:
            fail(f"“{word}” is no option of Streamlit's. Write --name=value, such as --server.maxUploadSize=20.")
        if not given and (value := next(words, "--")).startswith("--"):
            fail(f"--{name} needs a value. Write --{name}=value.")
        if name == "server.port" and not (value.isdecimal() and 0 < int(value) <= LAST_PORT):
            fail(f"“{value}” is no port. Give a number up to {LAST_PORT}, such as --port 8502.")
        found[name] = value
    return found


def _has_display() -> bool:
    """Tell whether a browser can be opened here."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _reached_at(address: str) -> str:
    if address in {"0.0.0.0", "::", ""}:  # noqa: S104 - named to be replaced
        return "localhost"
    return f"[{address}]" if ":" in address else address
