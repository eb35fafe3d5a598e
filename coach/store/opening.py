"""Opens a store in a database: a private file, the pool, the tables, and the adapters over them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.practice.ports import Store
from coach.store.accounts import SqlAccounts
from coach.store.engine import open_engine
from coach.store.faults import plainly
from coach.store.groups import SqlGroups
from coach.store.records import SqlRecords
from coach.store.schema import bring_up_to_date
from coach.store.tries import SqlTries
from coach.store.visits import SqlVisits

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, kw_only=True)
class SqlStore(Store):
    """A store in a database, with the engine that its adapters share."""

    records: SqlRecords
    engine: Engine


def open_sql_store(url: str) -> SqlStore:
    """Open the store at an address. Raises StoreError, with the remedy, where it cannot be used."""
    engine = open_engine(url)
    try:
        with plainly(engine.url):
            bring_up_to_date(engine)
    except BaseException:
        engine.dispose()  # lets go of the file, so that it can be moved or repaired while coach runs
        raise
    return SqlStore(
        records=SqlRecords(engine),
        accounts=SqlAccounts(engine),
        groups=SqlGroups(engine),
        visits=SqlVisits(engine),
        tries=SqlTries(engine),
        engine=engine,
        close=engine.dispose,
    )
