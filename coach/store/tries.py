"""The port `Tries` over SQLAlchemy: each method is one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from coach.model.warm_up import Try
from coach.store.tables import TryRow
from coach.store.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence


class SqlTries(Transactions):
    """What people said in warm-ups, in SQLite or PostgreSQL."""

    def add_try(self, one: Try) -> None:
        """Keep a try."""
        with self.writing() as session:
            session.add(TryRow(**one.model_dump()))

    def tries(self, owner: str) -> Sequence[Try]:
        """List an owner's tries, the oldest first."""
        return self.all(Try, select(TryRow).where(TryRow.owner == owner).order_by(TryRow.at, TryRow.id))

    def delete_tries(self, owner: str) -> None:
        """Delete all of an owner's tries, for good."""
        with self.writing() as session:
            session.execute(delete(TryRow).where(TryRow.owner == owner))
        self.forget()
