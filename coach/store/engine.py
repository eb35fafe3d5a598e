"""Opens a connection pool to SQLite or PostgreSQL, with the settings that keep what was acknowledged.

What people typed stands in no complaint of the database, since complaints are logged (`hide_parameters`).
A transaction that writes is begun with the execution option `writes`; see transactions.py.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from coach.model.errors import StoreError

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

WAIT_SECONDS = 15
"""How long a writer waits for another one before it gives up."""

_SQLITE = "sqlite:///"
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600


def open_engine(url: str) -> Engine:
    """Open the pool for `sqlite:///FILE` or `postgresql://...`. Raises StoreError for any other address."""
    if url.startswith(_SQLITE) and url.removeprefix(_SQLITE) not in {"", ":memory:"}:
        return _sqlite(Path(url.removeprefix(_SQLITE)))
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError(_unusable(url)) from error
    if parsed.get_backend_name() in {"postgresql", "postgres"}:
        return _postgresql(parsed)
    raise StoreError(_unusable(parsed.render_as_string(hide_password=True)))


def _unusable(url: str) -> str:
    return (
        f"The database address {url!r} cannot be used. Coach keeps records in SQLite (sqlite:///FOLDER/coach.db) or "
        "PostgreSQL (postgresql://USER:PASSWORD@HOST/DATABASE): set COACH_DATABASE_URL to one of them, or unset it."
    )


def _sqlite(file: Path) -> Engine:
    _make_private(file)
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        connect_args={"timeout": WAIT_SECONDS, "check_same_thread": False},
        json_serializer=_to_json,
        hide_parameters=True,
        pool_timeout=WAIT_SECONDS,
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_private(file: Path) -> None:
    """Make the folder and the file for the user alone. What is there already keeps its permissions.

    A file that is there is not even opened: closing it again would drop every lock that SQLite holds on it for this
    process, and the next program to look into it would then throw away what is still in its write-ahead log.
    """
    try:
        if not file.parent.is_dir():
            file.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, _FILE_MODE))
    except FileExistsError:
        if not os.access(file, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            raise StoreError(_not_kept(file, "Permission denied")) from None
    except OSError as error:
        raise StoreError(_not_kept(file, str(error.strerror or error))) from error


def _not_kept(file: Path, why: str) -> str:
    return (
        f"The records cannot be kept in {file}: {why}. "
        "Make that folder writable for you, or name another in COACH_DATA."
    )


def _set_up_sqlite(connection: Any, _record: object) -> None:
    """Prepare a new connection.

    WAL lets others read while one writes; synchronous FULL keeps an acknowledged turn even through a power cut;
    secure_delete overwrites what is deleted. Transactions are begun by hand: Python's module begins them too late.
    """
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at the start, so that compare-and-set compares what nobody else is changing."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgresql(url: URL) -> Engine:
    try:
        return create_engine(
            url.set(drivername="postgresql+psycopg"),
            connect_args={"connect_timeout": WAIT_SECONDS},
            json_serializer=_to_json,
            hide_parameters=True,
            pool_pre_ping=True,
            pool_timeout=WAIT_SECONDS,
        )
    except ModuleNotFoundError as error:
        raise StoreError(
            "Keeping records in PostgreSQL needs the package psycopg. Install it with: pip install 'coach[postgres]'."
        ) from error


def _to_json(value: object) -> str:
    import json  # noqa: PLC0415 - used by this function alone

    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
