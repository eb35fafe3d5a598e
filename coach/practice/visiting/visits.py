"""Real visits: who is on the list, planning one, writing it up, what was agreed. Always for one owner.

Leaves what is next, and how far the goal is, to agenda.py; a conversation told from memory to recall.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.model.errors import NotFound
from coach.model.visit import Commitment, Contact, Goal, Purpose, Recall, Visit
from coach.practice.visiting.preparing import STAKE, stake

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, tzinfo

    from coach.practice.ports import Clock, Store

_NOT_YOURS = "This is not among your visits. It may have been deleted; choose one from your list."
_BETWEEN_NAMES = re.compile(r"[,;\n]|\band\b")
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Visiting:
    """The use cases around real visits. An id of somebody else's is answered as one that does not exist.

    `zone` is where the owner is; without one they are where Coach runs.
    """

    store: Store
    clock: Clock
    new_id: Callable[[], str] = lambda: uuid4().hex
    zone: tzinfo | None = None

    @property
    def today(self) -> date:
        """Give the day it is for the owner."""
        return self.clock().astimezone(self.zone).date()

    def add(self, owner: str, name: str, *, why: str = "", known_from: str = "") -> Contact | None:
        """Put somebody on the list; None where no name was given."""
        if not name.strip():
            return None
        contact = Contact(
            id=self.new_id(),
            owner=owner,
            name=name.strip(),
            why=why.strip(),
            known_from=known_from.strip(),
            added_at=self.clock(),
        )
        self.store.visits.keep_contact(contact)
        return contact

    def add_named(self, owner: str, visit: str, names: str) -> tuple[Contact, ...]:
        """Put on the list whom somebody named in a visit, unless they are there already."""
        through = self.contact(owner, self.visit(owner, visit).contact)
        there = {contact.name.casefold() for contact in self.contacts(owner)}
        new = [name for name in named(names) if name.casefold() not in there]
        added = [self.add(owner, name, why=f"{through.name} said to talk with them.") for name in new]
        return tuple(contact for contact in added if contact is not None)

    def contact(self, owner: str, id: str) -> Contact:  # noqa: A002 - the noun's own field name
        """Find somebody on the owner's list. Raises NotFound."""
        found = self.store.visits.contact(id)
        _mine(owner, found.owner)
        return found

    def contacts(self, owner: str) -> Sequence[Contact]:
        """List the owner's people, the earliest first."""
        return self.store.visits.contacts(owner)

    def describe(self, owner: str, id: str, **told: str) -> None:  # noqa: A002 - the noun's own field name
        """Write down what is known of somebody: `name`, `why`, `known_from`, `so_far`; or the `message` to them.

        A name left empty stays as it was.
        """
        contact = self.contact(owner, id)
        told = {field: words.strip() for field, words in told.items() if field != "name" or words.strip()}
        self.store.visits.keep_contact(contact.model_copy(update=told))

    def take_off(self, owner: str, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Take somebody off the list, with every visit to them, for good."""
        self.store.visits.delete_contact(self.contact(owner, id).id)

    def plan(
        self,
        owner: str,
        contact: str,
        purpose: Purpose,
        *,
        planned_for: date | None = None,
        place: str = "",
        access: str = "",
        face_to_face: bool = True,
    ) -> Visit:
        """Plan a visit to somebody on the list. One's own stake is there already, as it was put last."""
        visit = Visit(
            id=self.new_id(),
            owner=owner,
            contact=self.contact(owner, contact).id,
            purpose=purpose,
            planned_for=planned_for,
            place=place.strip(),
            access=access.strip(),
            face_to_face=face_to_face,
            made_at=self.clock(),
            prepared={STAKE: mine} if (mine := stake(self.visits(owner))) else {},
        )
        self.store.visits.keep_visit(visit)
        return visit

    def visit(self, owner: str, id: str) -> Visit:  # noqa: A002 - the noun's own field name
        """Find a visit of the owner's. Raises NotFound."""
        found = self.store.visits.visit(id)
        _mine(owner, found.owner)
        return found

    def visits(self, owner: str) -> Sequence[Visit]:
        """List the owner's visits, the earliest first."""
        return self.store.visits.visits(owner)

    def visit_of(self, owner: str, conversation: str) -> Visit | None:
        """Find the visit at which a conversation took place, if it is known."""
        return next((one for one in self.visits(owner) if one.conversation == conversation), None)

    def change(self, owner: str, id: str, **change: object) -> Visit:  # noqa: A002 - the noun's own field name
        """Change the plan: `purpose`, `planned_for`, `place`, `access`, `face_to_face`; or `held_on`, when it was."""
        visit = self.visit(owner, id)
        changed = Visit.model_validate({**dict(visit), **change})
        self.store.visits.keep_visit(changed)
        return changed

    def write(self, owner: str, id: str, question: str, answer: str) -> None:  # noqa: A002 - likewise
        """Write down the answer to one question; an empty one is taken out."""
        kept = self.visit(owner, id).write_up
        told = {**kept, question: answer.strip()}
        self.change(owner, id, write_up={key: words for key, words in told.items() if words})

    def prepare(self, owner: str, id: str, point: str, words: str) -> None:  # noqa: A002 - likewise
        """Write down what one means to say; empty words are taken out."""
        kept = {**self.visit(owner, id).prepared, point: words.strip()}
        self.change(owner, id, prepared={key: said for key, said in kept.items() if said})

    def agree(self, owner: str, id: str, **change: object) -> None:  # noqa: A002 - likewise
        """Write down what came of it: `what` was asked, their `answer`, when it is `due`, whether it was `done`.

        `let_rest` takes it off the agenda, until something of it but `what` is written down anew. The day of one
        answer means nothing to another: a new answer begins without one.
        """
        agreed = self.visit(owner, id).commitment
        if change.get("answer", agreed.answer) != agreed.answer:
            change = {"due": None, "done": None, **change}
        if set(change) - {"what"}:
            change = {"let_rest": False, **change}
        commitment = {**dict(agreed), **change}
        self.change(owner, id, commitment=Commitment.model_validate(commitment))

    def remember(self, owner: str, id: str, recall: Recall) -> None:  # noqa: A002 - likewise
        """Keep what was told from memory so far."""
        self.change(owner, id, recall=recall)

    def bring(self, owner: str, id: str, conversation: str) -> None:  # noqa: A002 - likewise
        """Say which conversation took place at a visit. One told before goes, and so does the draft of it."""
        visit = self.visit(owner, id)
        if self.store.records.conversation(conversation).owner != owner:
            raise NotFound(_NOT_YOURS)
        held_on = visit.held_on or self.today
        self.change(owner, id, conversation=conversation, recall=Recall(), held_on=held_on)
        if visit.conversation not in {None, conversation}:
            self.store.records.delete_conversation(str(visit.conversation))

    def delete(self, owner: str, id: str) -> None:  # noqa: A002 - likewise
        """Delete a visit, for good. Its conversation stays among what was practised."""
        self.store.visits.delete_visit(self.visit(owner, id).id)

    def goal(self, owner: str) -> Goal | None:
        """Find the owner's goal."""
        return self.store.visits.goal(owner)

    def aim(self, owner: str, number: int) -> None:
        """Set a goal for the four weeks that begin today; within four weeks that are running, change the number."""
        kept = self.goal(owner)
        since = kept.since if kept is not None and kept.until >= self.today else self.today
        self.store.visits.keep_goal(Goal(owner=owner, number=number, since=since))


def named(names: str) -> tuple[str, ...]:
    """Read the names out of “Rosa, Bo and the new man on nights”; what is too long to be a name is left out."""
    found = (name.strip(" .\t\r") for name in _BETWEEN_NAMES.split(names))
    return tuple(dict.fromkeys(name for name in found if name and len(name) <= _LONGEST_NAME))


def _mine(owner: str, whose: str) -> None:
    if owner != whose:
        raise NotFound(_NOT_YOURS)
