"""The port `Visits` in memory: for trials and tests. Gone with the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.errors import NotFound
from coach.store import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.visit import Contact, Goal, Visit
    from coach.store.memory import MemoryRecords


class MemoryVisits:
    """Visits that are kept nowhere else. `records` know which of the conversations still are there."""

    def __init__(self, records: MemoryRecords) -> None:
        self._records = records
        self._contacts: dict[str, Contact] = {}
        self._visits: dict[str, Visit] = {}
        self._goals: dict[str, Goal] = {}

    def keep_contact(self, contact: Contact) -> None:
        """Keep somebody on the list, in place of what was kept of them before."""
        self._contacts[contact.id] = contact

    def contact(self, id: str) -> Contact:  # noqa: A002 - the noun's own field name
        """Find somebody on the list. Raises NotFound."""
        if id not in self._contacts:
            raise NotFound(sentences.no_contact(id))
        return self._contacts[id]

    def contacts(self, owner: str) -> Sequence[Contact]:
        """List an owner's people in the order in which they were written down."""
        mine = [contact for contact in self._contacts.values() if contact.owner == owner]
        return tuple(sorted(mine, key=lambda contact: (contact.added_at, contact.id)))

    def delete_contact(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete somebody with every visit to them, for good. Raises NotFound."""
        del self._contacts[self.contact(id).id]
        self._visits = {name: visit for name, visit in self._visits.items() if visit.contact != id}

    def keep_visit(self, visit: Visit) -> None:
        """Keep a visit, in place of what was kept of it before. Raises NotFound where its contact is not there."""
        self.contact(visit.contact)
        self._visits[visit.id] = visit

    def visit(self, id: str) -> Visit:  # noqa: A002 - the noun's own field name
        """Find a visit. Raises NotFound. Its conversation is None once that is deleted."""
        if id not in self._visits:
            raise NotFound(sentences.no_visit(id))
        return self._as_it_stands(self._visits[id])

    def visits(self, owner: str) -> Sequence[Visit]:
        """List an owner's visits in the order in which they were made."""
        mine = [self._as_it_stands(visit) for visit in self._visits.values() if visit.owner == owner]
        return tuple(sorted(mine, key=lambda visit: (visit.made_at, visit.id)))

    def delete_visit(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a visit, for good. Raises NotFound."""
        del self._visits[self.visit(id).id]

    def keep_goal(self, goal: Goal) -> None:
        """Keep an owner's goal, in place of the one before."""
        self._goals[goal.owner] = goal

    def goal(self, owner: str) -> Goal | None:
        """Find an owner's goal."""
        return self._goals.get(owner)

    def forget(self, owner: str) -> None:
        """Delete everything an owner has here, for good."""
        for contact in self.contacts(owner):
            self.delete_contact(contact.id)
        self._goals.pop(owner, None)

    def _as_it_stands(self, visit: Visit) -> Visit:
        """Leave out a conversation that was deleted since."""
        if visit.conversation is None:
            return visit
        try:
            self._records.conversation(visit.conversation)
        except NotFound:
            return visit.model_copy(update={"conversation": None})
        return visit
