"""One transaction at a time over an engine, whatever it is that is kept. Leaves connections to engine.py."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import delete
from sqlalchemy.orm import Session

from coach.model.errors import NotFound
from coach.store.faults import plainly
from coach.store.rows import to_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Select
    from sqlalchemy.engine import Engine

    from coach.model.noun import Noun
    from coach.store.tables import Table

_N = TypeVar("_N", bound="Noun")


class Transactions:
    """What the adapters over SQLite and PostgreSQL share."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writer = engine.execution_options(writes=True)
        snapshot = engine.dialect.name == "postgresql"
        self._reader = engine.execution_options(isolation_level="REPEATABLE READ") if snapshot else engine

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Open a transaction that changes something. Raises StoreError for whatever the database complains about."""
        with plainly(self.engine.url), Session(self._writer) as session, session.begin():
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a transaction that sees one state of the records throughout. Raises StoreError likewise."""
        with plainly(self.engine.url), Session(self._reader) as session, session.begin():
            yield session

    def all(self, noun: type[_N], wanted: Select[Any]) -> tuple[_N, ...]:
        """Read what is wanted, in its order, as nouns whose fields are all columns."""
        with self.reading() as session:
            return tuple(to_noun(noun, row) for row in session.scalars(wanted))

    def first(self, noun: type[_N], wanted: Select[Any]) -> _N | None:
        """Read the first of what is wanted, if there is any."""
        return next(iter(self.all(noun, wanted)), None)

    def one(self, noun: type[_N], wanted: Select[Any], missing: str) -> _N:
        """Read the one that is wanted. Raises NotFound, saying `missing`, where there is none."""
        found = self.first(noun, wanted)
        if found is None:
            raise NotFound(missing)
        return found

    def delete(self, table: type[Table], id: str, missing: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete the row that bears the id, with all that belongs to it. Raises NotFound, saying `missing`."""
        with self.writing() as session:
            here = table.__table__.c.id
            if session.execute(delete(table).where(here == id).returning(here)).first() is None:
                raise NotFound(missing)
        self.forget()

    def forget(self) -> None:
        """Empty SQLite's write-ahead log, where deleted words would otherwise stand for a while."""
        if self.engine.dialect.name != "sqlite":
            return
        with plainly(self.engine.url), self.engine.connect() as connection:
            cursor = connection.connection.cursor()
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.close()
