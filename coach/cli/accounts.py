"""`add-trainer`, `new-password`: accounts, for whoever keeps the server. Trainees join by their trainer's link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.cli.output import fail, say, write
from coach.model.errors import Taken
from coach.practice.groups.logins import folded
from coach.practice.links import to_new_password

if TYPE_CHECKING:
    from coach.practice.desk import Desk

_HERE = ("localhost", "127.", "[::1]")
"""How addresses of this very machine begin, where no certificate is to be had."""


def add_trainer(desk: Desk, name: str, login: str, site: str) -> None:
    """Make a trainer's account and write the link to choose a password. Raises EntranceError."""
    site = _reached(site)
    if not name.strip():
        fail('Say what others here call them: coach add-trainer "Ana Lima".')
    try:
        secret = desk.entrance.add_trainer(name, login)
    except Taken as error:
        fail(f'{error} If it is they who need a new link: coach new-password "{folded(login)}" --site {site}')
    say(f"{name} signs in as {folded(login)}. Give them this link; it is good once, for three days:")
    write(to_new_password(secret, site))


def new_password(desk: Desk, login: str, site: str) -> None:
    """Write the link to choose a new password. The old one holds until it is used."""
    site = _reached(site)
    found = desk.store.accounts.by_login(folded(login))
    if found is None:
        known = ", ".join(account.login for account in desk.store.accounts.accounts()) or "nobody yet"
        fail(f"Nobody signs in as {folded(login)!r}. Known here: {known}.")
    say(f"Give {found[0].name} this link; it is good once, for three days:")
    write(to_new_password(desk.entrance.offer_password(found[0].id, by="whoever keeps this server"), site))


def _reached(site: str) -> str:
    """Give the address of the site as a browser wants it: an address without http:// is no link."""
    if not site.strip() or any(sign.isspace() for sign in site):
        fail(f"“{site}” is no address of a site. Give what people type to reach Coach: https://coach.example.org.")
    return site if "://" in site else f"{'http' if site.startswith(_HERE) else 'https'}://{site}"
