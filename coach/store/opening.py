"""Opens records in a database: a private file, the pool, the tables, and the adapter over them."""

from __future__ import annotations

from coach.store.engine import open_engine
from coach.store.faults import plainly
from coach.store.records import SqlRecords
from coach.store.schema import bring_up_to_date


def open_sql_records(url: str) -> SqlRecords:
    """Open the records at an address. Raises StoreError, with the remedy, where they cannot be used."""
    engine = open_engine(url)
    try:
        with plainly(engine.url):
            bring_up_to_date(engine)
    except BaseException:
        engine.dispose()  # lets go of the file, so that it can be moved or repaired while coach runs
        raise
    return SqlRecords(engine)
