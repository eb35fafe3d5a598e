"""`add-trainer`, `new-password`: accounts, for whoever keeps the server. Trainees join by their trainer's link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.cli.output import fail, say, write
from coach.practice.groups.logins import folded
from coach.practice.links import to_new_password

if TYPE_CHECKING:
    from coach.practice.desk import Desk


def add_trainer(desk: Desk, name: str, login: str, site: str) -> None:
    """Make a trainer's account and write the link to choose a password. Raises EntranceError, Taken."""
    secret = desk.entrance.add_trainer(name, login)
    say(f"{name} signs in as {folded(login)}. Give them this link; it is good once, for three days:")
    write(to_new_password(secret, site))


def new_password(desk: Desk, login: str, site: str) -> None:
    """Write the link to choose a new password. The old one holds until it is used."""
    found = desk.store.accounts.by_login(folded(login))
    if found is None:
        known = ", ".join(account.login for account in desk.store.accounts.accounts()) or "nobody yet"
        fail(f"Nobody signs in as {folded(login)!r}. Known here: {known}.")
    say(f"Give {found[0].name} this link; it is good once, for three days:")
    write(to_new_password(desk.entrance.offer_password(found[0].id, by="whoever keeps this server"), site))
