"""Brings the tables of a database to what this version knows. Leaves what they are to tables/ and migrations/."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from coach.model.errors import StoreError
from coach.store.tables import Table

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy.engine import Connection, Engine

HEAD = "0012"
"""The migration that makes the tables as they are now. Kept here so that an ordinary start need not load Alembic."""

VERSION_TABLE = "coach_schema"

_LOCK_NUMBER = 0x436F616368
_one_at_a_time = threading.Lock()


def bring_up_to_date(engine: Engine) -> None:
    """Make or upgrade the tables, in one transaction; other processes wait for it meanwhile.

    Raises StoreError where the database is another program's, or a newer coach's.
    """
    with engine.connect() as connection, connection.begin():
        if _revision(connection) == HEAD:
            return
    writing = engine.execution_options(writes=True)
    with _one_at_a_time, writing.connect() as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK_NUMBER})
        _upgrade(connection)


def migrations_config(connection: Connection | None = None) -> Config:
    """Describe the migrations to Alembic, without a file."""
    from alembic.config import Config  # noqa: PLC0415 - heavy, and seldom needed

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - heavy, and seldom needed
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - likewise

    found = _revision(connection)
    config = migrations_config(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise StoreError(
            f"The records in {_place(connection)} were written by a newer version of coach (their tables are "
            f"version {found}; this version knows up to {HEAD}). Update coach, then open them again."
        )
    if found is None:
        _refuse_foreign(connection)
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalars().first()  # noqa: S608 - a constant
    return None if found is None else str(found)


def _refuse_foreign(connection: Connection) -> None:
    there = set(inspect(connection).get_table_names())
    ours = set(Table.metadata.tables)
    strange = there if connection.dialect.name == "sqlite" else there & ours
    strange -= {VERSION_TABLE}
    if strange:
        raise StoreError(
            f"The database {_place(connection)} belongs to another program (it has a table {min(strange)!r} that "
            "coach did not make). Nothing was changed. Name an empty database or a new file in COACH_DATABASE_URL, "
            "or another folder in COACH_DATA."
        )


def _place(connection: Connection) -> str:
    return connection.engine.url.render_as_string(hide_password=True)
