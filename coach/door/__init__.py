"""The door of a Coach that serves a group: pages to sign in, a gate before everything else, passwords.

`application` gives the app behind its door. Starlette and argon2 are imported only where people sign in, Authlib only
where they may do so at an identity provider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.door.passwords import Argon2, PlainPasswords

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit import App

    from coach.practice.groups.entrance import Entrance
    from coach.settings import Provider

__all__ = ["Argon2", "PlainPasswords", "application"]


def application(entrance: Entrance, script: Path, provider: Provider | None = None) -> App:
    """Give Streamlit's app for the script, with the pages to sign in beside it and the gate before it."""
    from streamlit import App  # noqa: PLC0415 - heavy, and only where people sign in

    from coach.door.gate import gate  # noqa: PLC0415 - likewise
    from coach.door.pages import routes  # noqa: PLC0415 - likewise

    return App(script, routes=routes(entrance, provider), middleware=[gate(entrance, provider)])
