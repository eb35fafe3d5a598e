"""Turns what a database complains about into a StoreError: a plain sentence and the remedy."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError, StatementError

from coach.model.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import URL

_SQLITE = (
    ("SQLITE_NOTADB", "is not a database", "Move it elsewhere if you need it, or name another folder in COACH_DATA."),
    (
        "SQLITE_CORRUPT",
        "is damaged",
        "Restore it from a backup, or move it away to begin anew; `sqlite3 FILE .recover` may save what is in it.",
    ),
    ("SQLITE_FULL", "cannot grow: the disk is full", "Nothing was kept of this step. Free some space and try again."),
    (
        "SQLITE_READONLY",
        "may only be read",
        "Make the file and its folder writable for you, or name another folder in COACH_DATA.",
    ),
    (
        "SQLITE_CANTOPEN",
        "cannot be opened",
        "Make the file and its folder writable for you, or name another folder in COACH_DATA.",
    ),
    ("SQLITE_PERM", "may not be opened by you", "Change its permissions, or name another folder in COACH_DATA."),
    (
        "SQLITE_IOERR",
        "cannot be read or written: the disk fails",
        "Check the disk and the space on it, then try again.",
    ),
    ("SQLITE_BUSY", "is busy with another program's work", "Nothing was kept of this step. Try again in a moment."),
    ("SQLITE_LOCKED", "is busy with another program's work", "Nothing was kept of this step. Try again in a moment."),
    (
        "SQLITE_CONSTRAINT",
        "has this record already, or lacks what it belongs to",
        "Read the record again, then repeat.",
    ),
)

# PostgreSQL's states by their first characters (its manual, appendix A); connection errors come without one.
_POSTGRESQL = (
    ("53100", "cannot grow: the disk is full", "Nothing was kept of this step. Free some space on the server."),
    ("53", "has no room for more connections", "Try again in a moment, or allow more connections."),
    ("42501", "does not let coach make or use its tables", "Grant the user rights on the schema."),
    ("25006", "may only be read", "Connect to the primary server."),
    ("22003", "cannot keep a number as large as that: a seed can have 18 digits", "Choose a smaller one."),
    ("23", "has this record already, or lacks what it belongs to", "Read the record again, then repeat."),
    ("40", "was busy with another change of the same records", "Nothing was kept of this step. Try again."),
)


@contextmanager
def plainly(url: URL) -> Iterator[None]:
    """Raise a StoreError in place of any complaint of the database at `url`, or of a record nobody understands."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        if isinstance(error, StatementError) and isinstance(error.orig, StoreError):
            raise error.orig from error  # a value was refused on its way into a statement
        raise StoreError(explain(error, url)) from error
    except OverflowError as error:
        raise StoreError(
            "A number is too large to be kept: a seed can have 18 digits. Choose a smaller one."
        ) from error
    except ValidationError as error:
        raise StoreError(
            f"A record in {_place(url)} cannot be understood by this version of coach (the first fault, in "
            f"{error.title}: {error.errors()[0]['msg']}). Update coach; if that does not help, please report it."
        ) from error


def explain(error: Exception, url: URL) -> str:
    """Say in one or two sentences what is wrong and what to do."""
    cause = error.orig if isinstance(error, StatementError) else error
    name = getattr(cause, "sqlite_errorname", None)
    for prefix, what, remedy in _SQLITE:
        if name and name.startswith(prefix):
            return f"The records file {_place(url)} {what}. {remedy}"
    state = getattr(cause, "sqlstate", None)
    for prefix, what, remedy in _POSTGRESQL:
        if state and state.startswith(prefix):
            return f"The database {_place(url)} {what}. {remedy}"
    first = (str(cause).strip().splitlines() or [type(cause).__name__])[0]
    return (
        f"The records in {_place(url)} cannot be used just now: {first}. "
        "Check that the database runs and that its address is right (COACH_DATABASE_URL), then try again."
    )


def _place(url: URL) -> str:
    return str(url.database) if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
