"""Who handed in what and when, as a table to open elsewhere; and who has not yet."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from coach.model.account import called

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, tzinfo

    from coach.model.account import Account
    from coach.model.group import Assignment
    from coach.practice.groups.glance import Handed

_HEAD = ("Name", "Signs in as", "Asked", "By", "Handed in", "What", "Read")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def missing(members: Sequence[Account], assignment: Assignment, handed: Sequence[Handed]) -> list[str]:
    """Name those who have not handed in for an assignment yet."""
    done = {one.hand_in.account for one in handed if one.hand_in.assignment == assignment.id}
    names = called(members)
    return [names[account.id] for account in members if account.id not in done]


def is_late(assignment: Assignment, today: date) -> bool:
    """Tell whether an assignment is still asked though its day is over."""
    return assignment.closed_at is None and assignment.due is not None and assignment.due < today


def as_csv(
    members: Sequence[Account],
    assignments: Sequence[Assignment],
    handed: Sequence[Handed],
    titles: Mapping[str, str],
    zone: tzinfo | None = None,
) -> str:
    """Write a line for each thing that was handed in, and for each that is asked and was not.

    `titles` names each assignment, by its id; `zone` is the reader's.
    """
    by_id = {one.id: one for one in assignments}
    rows: list[tuple[str, ...]] = []
    for account in members:
        theirs = [one for one in handed if one.hand_in.account == account.id]
        rows += [_handed(account, one, by_id.get(one.hand_in.assignment or ""), titles, zone) for one in theirs]
        done = {one.hand_in.assignment for one in theirs}
        rows += [
            (account.name, account.login, titles[one.id], one.due.isoformat() if one.due else "", "", "", "")
            for one in assignments
            if one.closed_at is None and one.id not in done
        ]
    written = StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(_HEAD)
    table.writerows([[_harmless(cell) for cell in row] for row in rows])
    return written.getvalue()


def _handed(
    account: Account, one: Handed, asked: Assignment | None, titles: Mapping[str, str], zone: tzinfo | None
) -> tuple[str, ...]:
    moment = " (a moment tried again)" if one.hand_in.moment else ""
    return (
        account.name,
        account.login,
        titles[asked.id] if asked else "",
        asked.due.isoformat() if asked and asked.due else "",
        f"{one.hand_in.at.astimezone(zone):%Y-%m-%d %H:%M}" if one.shown else "before you came",
        one.hand_in.title + moment,
        ("yes" if one.reviewed else "no") if one.shown else "",
    )


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from taking a name for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
