"""Where records are kept: SQLite or PostgreSQL behind `open_records`, memory behind `MemoryRecords`.

SQLAlchemy is imported only when a store is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.store.memory import MemoryRecords

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.ports import Records

__all__ = ["MemoryRecords", "default_url", "open_records"]


def open_records(url: str) -> Records:
    """Open the records at `sqlite:///FILE` or `postgresql://...`, making or upgrading the tables first.

    Raises StoreError, with the remedy, where they cannot be used.
    """
    from coach.store.opening import open_sql_records  # noqa: PLC0415 - SQLAlchemy is heavy

    return open_sql_records(url)


def default_url(data_folder: Path) -> str:
    """Name the SQLite file that is used unless another database is set."""
    return f"sqlite:///{data_folder.expanduser().absolute() / 'coach.db'}"
