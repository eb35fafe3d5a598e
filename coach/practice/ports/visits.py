"""Real visits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.visit import Contact, Goal, Visit


class Visits(Protocol):
    """The people one means to sit down with, the visits, and the goal. Every method is one transaction."""

    def keep_contact(self, contact: Contact) -> None:
        """Keep somebody on the list, in place of what was kept of them before."""

    def contact(self, id: str) -> Contact:  # noqa: A002 - the noun's own field name
        """Find somebody on the list. Raises NotFound."""

    def contacts(self, owner: str) -> Sequence[Contact]:
        """List an owner's people in the order in which they were written down."""

    def delete_contact(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete somebody with every visit to them, for good. Raises NotFound."""

    def keep_visit(self, visit: Visit) -> None:
        """Keep a visit, in place of what was kept of it before. Raises NotFound where its contact is not there."""

    def visit(self, id: str) -> Visit:  # noqa: A002 - the noun's own field name
        """Find a visit. Raises NotFound. Its conversation is None once that is deleted."""

    def visits(self, owner: str) -> Sequence[Visit]:
        """List an owner's visits in the order in which they were made."""

    def delete_visit(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a visit, for good. Raises NotFound."""

    def keep_goal(self, goal: Goal) -> None:
        """Keep an owner's goal, in place of the one before."""

    def goal(self, owner: str) -> Goal | None:
        """Find an owner's goal."""
