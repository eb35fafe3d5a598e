"""The port `Groups` in memory: for trials and tests. Gone with the process."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from coach.model.errors import NotFound
from coach.store import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from coach.model.account import Account
    from coach.model.group import Assignment, CoTrainer, Group, HandIn, Review
    from coach.store.memory import MemoryRecords
    from coach.store.memory_accounts import MemoryAccounts


class MemoryGroups:
    """Groups that are kept nowhere else. What was handed in goes with its rehearsal or its owner's account."""

    def __init__(self, records: MemoryRecords, accounts: MemoryAccounts) -> None:
        self._records, self._accounts = records, accounts
        self._groups: dict[str, Group] = {}
        self._members: dict[tuple[str, str], None] = {}
        self._assignments: dict[str, Assignment] = {}
        self._handed: dict[str, HandIn] = {}
        self._reviews: dict[str, Review] = {}
        self._editing = threading.Lock()
        accounts.when_deleted(self._forget)

    def add_group(self, group: Group) -> None:
        """Keep a new group."""
        self._groups[group.id] = group

    def group(self, id: str) -> Group:  # noqa: A002 - the noun's own field name
        """Find a group. Raises NotFound."""
        if id not in self._groups:
            raise NotFound(sentences.no_group(id))
        return self._groups[id]

    def by_code(self, code: str) -> Group | None:
        """Find the group that this code lets in to."""
        return next((group for group in self._groups.values() if group.code == code), None)

    def set_code(self, group: str, code: str, *, until: datetime | None = None) -> None:
        """Let this code in, until then where a time is given, and the one before no more."""
        self._groups[group] = self.group(group).model_copy(update={"code": code, "code_until": until})

    def delete_group(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a group with its assignments, for good; its members keep what is theirs. Raises NotFound."""
        del self._groups[self.group(id).id]
        self._members = {pair: None for pair in self._members if pair[0] != id}
        self._assignments = {name: one for name, one in self._assignments.items() if one.group != id}
        self._handed = {name: one for name, one in self._handed.items() if one.group != id}

    def groups_of(self, trainer: str) -> Sequence[Group]:
        """List the groups that somebody trains, alone or with others, the oldest first."""
        return self._by_age(group for group in self._groups.values() if trainer in group.trainers)

    def groups_with(self, account: str) -> Sequence[Group]:
        """List the groups that an account is in, the oldest first."""
        return self._by_age(group for group in self._groups.values() if (group.id, account) in self._members)

    def add_member(self, group: str, account: str) -> None:
        """Let somebody into a group. Once in, nothing changes."""
        self._members[group, account] = None

    def remove_member(self, group: str, account: str) -> None:
        """Take somebody out of a group; what they handed in is seen no more."""
        self._members.pop((group, account), None)
        self._handed = {name: one for name, one in self._handed.items() if (one.group, one.account) != (group, account)}

    def add_co_trainer(self, group: str, co_trainer: CoTrainer) -> None:
        """Let somebody train a group along; she is in it as a trainee no more. Who does already keeps her `since`."""
        self.remove_member(group, co_trainer.account)
        before = self.group(group)
        if all(one.account != co_trainer.account for one in before.co_trainers):
            along = sorted((*before.co_trainers, co_trainer), key=lambda one: (one.since, one.account))
            self._groups[group] = before.model_copy(update={"co_trainers": tuple(along)})

    def remove_co_trainer(self, group: str, account: str) -> None:
        """Let somebody train a group no longer; what she said of rehearsals stays."""
        before = self.group(group)
        stay = tuple(one for one in before.co_trainers if one.account != account)
        self._groups[group] = before.model_copy(update={"co_trainers": stay})

    def members(self, group: str) -> Sequence[Account]:
        """List who is in a group, by name."""
        return tuple(account for account in self._accounts.accounts() if (group, account.id) in self._members)

    def add_assignment(self, assignment: Assignment) -> None:
        """Keep a new assignment."""
        self._assignments[assignment.id] = assignment

    def close_assignment(self, id: str, at: datetime) -> None:  # noqa: A002 - the noun's own field name
        """Ask it no longer; what was handed in for it stays."""
        self._assignments[id] = self._assignments[id].model_copy(update={"closed_at": at})

    def assignments(self, groups: Sequence[str]) -> Sequence[Assignment]:
        """List the assignments of these groups, the newest first."""
        asked = [one for one in self._assignments.values() if one.group in groups]
        return tuple(sorted(sorted(asked, key=lambda one: one.id), key=lambda one: one.given_at, reverse=True))

    def hand_in(self, handed: HandIn) -> None:
        """Show a rehearsal to a group's trainer. Raises NotFound where there is no such rehearsal."""
        self._records.rehearsal(handed.rehearsal)
        self._handed[handed.rehearsal] = handed

    def take_back(self, rehearsal: str) -> None:
        """Show it no longer."""
        self._handed.pop(rehearsal, None)

    def handed_in(self, groups: Sequence[str]) -> Sequence[HandIn]:
        """List what was handed in to these groups, the oldest first."""
        return self._showing(one for one in self._handed.values() if one.group in groups)

    def handed_in_by(self, account: str) -> Sequence[HandIn]:
        """List what somebody has handed in, the oldest first."""
        return self._showing(one for one in self._handed.values() if one.account == account)

    def hand_in_of(self, rehearsal: str) -> HandIn | None:
        """Tell whether and to whom a rehearsal was handed in."""
        return self._handed.get(rehearsal) if self._stands(rehearsal) else None

    def edit_review(self, rehearsal: str, change: Callable[[Review | None], Review]) -> Review:
        """Change what a trainer said of a rehearsal: `change` is given what stands, and nobody changes it meanwhile.

        Raises NotFound where there is no such rehearsal.
        """
        self._records.rehearsal(rehearsal)
        with self._editing:
            self._reviews[rehearsal] = change(self._reviews.get(rehearsal))
            return self._reviews[rehearsal]

    def reviews(self, rehearsals: Sequence[str]) -> Sequence[Review]:
        """List what trainers said of these rehearsals."""
        return self._standing(review for review in self._reviews.values() if review.rehearsal in rehearsals)

    def reviews_by(self, trainer: str) -> Sequence[Review]:
        """List a trainer's reviews, the oldest first."""
        return self._standing(review for review in self._reviews.values() if review.by == trainer)

    def _forget(self, account: str) -> None:
        """Delete the groups of whoever has left, their memberships, and what they said of others' rehearsals."""
        for group in self.groups_of(account):
            if group.trainer == account:
                self.delete_group(group.id)
            else:
                self.remove_co_trainer(group.id, account)
        self._members = {pair: None for pair in self._members if pair[1] != account}
        self._handed = {name: one for name, one in self._handed.items() if one.account != account}
        self._reviews = {name: one for name, one in self._reviews.items() if one.by != account}

    def _standing(self, reviews: Iterable[Review]) -> tuple[Review, ...]:
        return tuple(sorted((r for r in reviews if self._stands(r.rehearsal)), key=lambda review: review.at))

    def _showing(self, handed: Iterable[HandIn]) -> tuple[HandIn, ...]:
        return tuple(sorted((one for one in handed if self._stands(one.rehearsal)), key=lambda one: one.at))

    def _stands(self, rehearsal: str) -> bool:
        try:
            self._records.rehearsal(rehearsal)
        except NotFound:
            return False
        return True

    @staticmethod
    def _by_age(groups: Iterable[Group]) -> tuple[Group, ...]:
        return tuple(sorted(groups, key=lambda group: group.made_at))
