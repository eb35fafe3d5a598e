"""`export`: what is kept, written out: everything as JSON, or one debrief in a form to keep or to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.cli.output import fail, say, write
from coach.model.account import ALONE
from coach.model.errors import NotFound
from coach.practice import report
from coach.practice.groups.logins import folded
from coach.practice.owned import everything_of

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.debriefs import Debrief
    from coach.practice.desk import Desk

_FORMS = {"json": report.json, "md": report.markdown, "html": report.html}


def export(desk: Desk, attempt: str | None, *, form: str, to: Path | None, owner: str | None) -> None:
    """Write one debrief in the form asked for, or everything an owner has as JSON.

    Leaves with 2 where people have accounts and it is not said whose records are meant.
    """
    if attempt is None and form != "json":
        fail("Everything is written as JSON. For Markdown or HTML name one rehearsal or conversation: coach export ID.")
    text = everything_of(desk.store, _known(desk, owner)) if attempt is None else _FORMS[form](_debrief(desk, attempt))
    if to is None:
        write(text.rstrip("\n"))
        return
    try:
        to.touch(mode=0o600)  # people's stories, as in the data folder; a file that is there keeps what it is
        to.write_text(text, encoding="utf-8")
    except OSError as error:
        fail(f"{to} cannot be written ({(error.strerror or 'unknown reason').lower()}). Choose another file.")
    say(f"Written to {to}.")


def _debrief(desk: Desk, attempt: str) -> Debrief:
    try:
        return desk.debriefs.of_rehearsal(attempt)
    except NotFound:
        pass
    try:
        return desk.debriefs.of_conversation(attempt)
    except NotFound:
        fail(
            f"Nothing is kept here under the id “{attempt}”. `coach export` alone writes out everything, with the ids."
        )


def _known(desk: Desk, owner: str | None) -> str:
    """Give whose records are meant: an account may be named by what it signs in with."""
    accounts = desk.store.accounts.accounts()
    if owner == ALONE or not (accounts or owner):
        return ALONE
    if not accounts:
        fail(f"Nobody signs in here, so nothing is kept for “{owner}”. Leave out --owner.")
    found = [one.id for one in accounts if owner and (one.id == owner or one.login == folded(owner))]
    if not found:
        asked = f"Nobody signs in as “{owner}”." if owner else "Several people keep their records here."
        known = ", ".join(sorted(one.login for one in accounts))
        fail(f"{asked} Say whose you want: --owner and one of these: {known}.")
    return found[0]
