"""Where everything is kept: SQLite or PostgreSQL behind `open_store`, memory behind `memory_store`.

SQLAlchemy is imported only when a database is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.ports import Store
from coach.store.memory import MemoryRecords
from coach.store.memory_accounts import MemoryAccounts
from coach.store.memory_groups import MemoryGroups
from coach.store.memory_tries import MemoryTries
from coach.store.memory_visits import MemoryVisits

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["default_url", "memory_store", "open_store"]


def open_store(url: str) -> Store:
    """Open the store at `sqlite:///FILE` or `postgresql://...`, making or upgrading the tables first.

    Raises StoreError, with the remedy, where it cannot be used.
    """
    from coach.store.opening import open_sql_store  # noqa: PLC0415 - SQLAlchemy is heavy

    return open_sql_store(url)


def memory_store() -> Store:
    """Make a store that is gone with the process."""
    records = MemoryRecords()
    visits, tries = MemoryVisits(records), MemoryTries()
    accounts = MemoryAccounts(records, visits, tries)
    return Store(records=records, accounts=accounts, groups=MemoryGroups(records, accounts), visits=visits, tries=tries)


def default_url(data_folder: Path) -> str:
    """Name the SQLite file that is used unless another database is set."""
    return f"sqlite:///{data_folder.expanduser().absolute() / 'coach.db'}"
