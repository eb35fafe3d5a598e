"""A trainer's work with groups: letting people in, giving assignments, seeing who handed in what and how it stands.

Every method takes who asks, and answers only for that trainer's own groups.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.model.account import Role
from coach.model.errors import EntranceError, NotFound
from coach.model.group import LONGEST, Assignment, CoTrainer, Group
from coach.practice.groups.along import stages
from coach.practice.groups.glance import glance, lines
from coach.practice.report.words import day_and_month

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from coach.model.account import Account
    from coach.model.rehearsal import Difficulty
    from coach.practice.groups.along import Stage
    from coach.practice.groups.glance import Glance, Handed
    from coach.practice.groups.standing import Standing
    from coach.practice.links import Choice
    from coach.practice.ports import Clock, Content, Store

_CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No i, l, o, 0 or 1: codes are read out and copied by hand."""
_CODE = 10
_NOT_YOURS = "This is not one of your groups."
INVITATION = timedelta(days=30)
"""How long an invitation lets people in: links lie about in chats long after."""


@dataclass(frozen=True)
class Training:
    """The use cases of a trainer, over everything that is kept."""

    store: Store
    content: Content
    clock: Clock
    new_id: Callable[[], str] = lambda: uuid4().hex
    new_code: Callable[[], str] = lambda: "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE))

    def groups(self, trainer: Account) -> Sequence[Group]:
        """List the groups that the trainer trains, alone or with others."""
        return self.store.groups.groups_of(trainer.id)

    def begin(self, trainer: Account, name: str) -> Group:
        """Begin a group. Raises EntranceError for one without a name."""
        name = " ".join(name.split())
        if not name:
            raise EntranceError("Give the group a name: those you invite see it.")
        now = self.clock()
        group = Group(
            id=self.new_id(),
            name=name,
            trainer=trainer.id,
            code=self.new_code(),
            made_at=now,
            code_until=now + INVITATION,
        )
        self.store.groups.add_group(group)
        return group

    def change_code(self, trainer: Account, group: str) -> None:
        """Make a new invitation; the link before lets nobody in any more."""
        until = self.clock() + INVITATION
        self.store.groups.set_code(self._own(trainer, group).id, self.new_code(), until=until)

    def dissolve(self, trainer: Account, group: str) -> None:
        """Delete a group; its members keep their accounts and what they practised."""
        self.store.groups.delete_group(self._begun(trainer, group).id)

    def train_along(self, trainer: Account, group: str, account: str) -> None:
        """Let another trainer, who has joined the group, train it along. She sees what is handed in from now on.

        Raises NotFound for somebody who is not in the group, EntranceError for a trainee.
        """
        begun = self._begun(trainer, group)
        other = self.member(trainer, group, account)
        if other.role is not Role.TRAINER or other.id == trainer.id:
            raise EntranceError("Only another trainer can train a group along. The server’s keeper makes the account.")
        self.store.groups.add_co_trainer(begun.id, CoTrainer(account=other.id, since=self.clock()))

    def train_no_longer(self, trainer: Account, group: str, account: str) -> None:
        """Let somebody train a group along no longer: herself, or another where the trainer began the group."""
        own = self._own(trainer, group) if account == trainer.id else self._begun(trainer, group)
        self.store.groups.remove_co_trainer(own.id, account)

    def trainers(self, group: Group) -> tuple[Account, ...]:
        """List who trains a group, first who began it."""
        return tuple(self.store.accounts.account(one) for one in group.trainers)

    def members(self, trainer: Account, group: str) -> Sequence[Account]:
        """List who is in a group."""
        return self.store.groups.members(self._own(trainer, group).id)

    def member(self, trainer: Account, group: str, account: str) -> Account:
        """Find somebody in a group. Raises NotFound for anybody else."""
        found = next((one for one in self.members(trainer, group) if one.id == account), None)
        if found is None:
            raise NotFound("They are not in this group any more. Reload the page.")
        return found

    def take_out(self, trainer: Account, group: str, account: str) -> None:
        """Take somebody out of a group."""
        self.store.groups.remove_member(group, self.member(trainer, group, account).id)

    def give(
        self,
        trainer: Account,
        group: str,
        *,
        choice: Choice,
        due: date | None = None,
        note: str = "",
        today: date | None = None,
    ) -> Assignment:
        """Ask a group to rehearse something. `today` is the trainer's day, where it may not be the server's.

        Raises UnknownContent for a scenario or rubric that is not here, EntranceError for a day that is over, and for
        what the group is asked already: nobody could tell for which of the two they handed in.
        """
        if due is not None and due < (today or self.clock().astimezone().date()):
            raise EntranceError(f"{day_and_month(due)} {due:%Y} is over. Choose today or a later day, or none.")
        own = self._own(trainer, group).id
        for one in self.store.groups.assignments([own]):
            if one.closed_at is None and (one.scenario, one.difficulty, one.rubric) == _as_kept(choice):
                by = f", by {day_and_month(one.due)}" if one.due else ""
                raise EntranceError(
                    f"They are asked for just this already{by}. To change the day or the note, stop asking for it on "
                    "the Group page first."
                )
        given = Assignment(
            id=self.new_id(),
            group=own,
            scenario=self.content.scenario(choice.scenario).id,
            difficulty=choice.difficulty,
            rubric=self.content.rubric(choice.rubric).id,
            due=due,
            note=note.strip()[:LONGEST],
            given_at=self.clock(),
        )
        self.store.groups.add_assignment(given)
        return given

    def assignments(self, trainer: Account, group: str) -> Sequence[Assignment]:
        """List what a group was asked, the newest first."""
        return self.store.groups.assignments([self._own(trainer, group).id])

    def close(self, trainer: Account, assignment: Assignment) -> None:
        """Ask it no longer."""
        self._own(trainer, assignment.group)
        self.store.groups.close_assignment(assignment.id, self.clock())

    def handed_in(self, trainer: Account, group: str) -> tuple[Handed, ...]:
        """List what a group handed in, what waits for a review first, and the oldest first; then what was answered."""
        own = self._own(trainer, group)
        handed = self.store.groups.handed_in([own.id])
        reviews = self.store.groups.reviews([one.rehearsal for one in handed if own.shows(one, trainer.id)])
        members = self.store.groups.members(own.id)
        return lines(self.store, own, trainer, members=members, handed=handed, reviews=reviews)

    def along(self, trainer: Account, group: str, account: str) -> tuple[Stage, ...]:
        """Show how somebody in a group is coming along, as far as the trainer has seen it."""
        own, member = self._own(trainer, group), self.member(trainer, group, account).id
        handed = [one for one in self.store.groups.handed_in([group]) if one.account == member]
        return stages(self.store, [one for one in handed if own.shows(one, trainer.id)], own, trainer.id)

    def standing(self, trainer: Account, group: str) -> tuple[Standing, ...]:
        """Tell how a group does on each criterion, by what the trainer sees of it; the weakest first."""
        return self.at_a_glance(trainer, self._own(trainer, group)).standing

    def at_a_glance(self, trainer: Account, group: Group) -> Glance:
        """Gather what the page of a group shows, of a group as `groups` has just given it."""
        if trainer.id not in group.trainers:
            raise NotFound(_NOT_YOURS)
        return glance(self.store, group, trainer)

    def _own(self, trainer: Account, group: str) -> Group:
        found = self.store.groups.group(group)
        if trainer.id not in found.trainers:
            raise NotFound(_NOT_YOURS)
        return found

    def _begun(self, trainer: Account, group: str) -> Group:
        found = self._own(trainer, group)
        if found.trainer != trainer.id:
            raise EntranceError("Only who began the group can do that. Ask them.")
        return found


def _as_kept(choice: Choice) -> tuple[str, Difficulty, str]:
    return choice.scenario, choice.difficulty, choice.rubric
