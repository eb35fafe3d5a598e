"""The port `Visits` over SQLAlchemy: each method is one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from coach.model.errors import NotFound
from coach.model.visit import Contact, Goal, Visit
from coach.store import sentences
from coach.store.tables import ContactRow, GoalRow, VisitRow
from coach.store.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence

_AS_JSON = {"prepared", "write_up", "commitment", "recall"}


class SqlVisits(Transactions):
    """Contacts, visits and goals in SQLite or PostgreSQL."""

    def keep_contact(self, contact: Contact) -> None:
        """Keep somebody on the list, in place of what was kept of them before."""
        with self.writing() as session:
            session.merge(ContactRow(**contact.model_dump()))

    def contact(self, id: str) -> Contact:  # noqa: A002 - the noun's own field name
        """Find somebody on the list. Raises NotFound."""
        return self.one(Contact, select(ContactRow).where(ContactRow.id == id), sentences.no_contact(id))

    def contacts(self, owner: str) -> Sequence[Contact]:
        """List an owner's people in the order in which they were written down."""
        mine = select(ContactRow).where(ContactRow.owner == owner)
        return self.all(Contact, mine.order_by(ContactRow.added_at, ContactRow.id))

    def delete_contact(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete somebody with every visit to them, for good. Raises NotFound."""
        self.delete(ContactRow, id, sentences.no_contact(id))

    def keep_visit(self, visit: Visit) -> None:
        """Keep a visit, in place of what was kept of it before. Raises NotFound where its contact is not there."""
        told = visit.model_dump() | visit.model_dump(mode="json", include=_AS_JSON)
        with self.writing() as session:
            if session.get(ContactRow, visit.contact) is None:
                raise NotFound(sentences.no_contact(visit.contact))
            session.merge(VisitRow(**told))

    def visit(self, id: str) -> Visit:  # noqa: A002 - the noun's own field name
        """Find a visit. Raises NotFound. Its conversation is None once that is deleted."""
        return self.one(Visit, select(VisitRow).where(VisitRow.id == id), sentences.no_visit(id))

    def visits(self, owner: str) -> Sequence[Visit]:
        """List an owner's visits in the order in which they were made."""
        mine = select(VisitRow).where(VisitRow.owner == owner)
        return self.all(Visit, mine.order_by(VisitRow.made_at, VisitRow.id))

    def delete_visit(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a visit, for good. Raises NotFound."""
        self.delete(VisitRow, id, sentences.no_visit(id))

    def keep_goal(self, goal: Goal) -> None:
        """Keep an owner's goal, in place of the one before."""
        with self.writing() as session:
            session.merge(GoalRow(**goal.model_dump()))

    def goal(self, owner: str) -> Goal | None:
        """Find an owner's goal."""
        return self.first(Goal, select(GoalRow).where(GoalRow.owner == owner))
