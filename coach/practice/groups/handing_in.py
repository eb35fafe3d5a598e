"""A trainee's side of a group: what is asked of them, showing a rehearsal to the trainers, taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from coach.model.account import Account, named
from coach.model.errors import EntranceError, NotFound
from coach.model.group import LONGEST, Assignment, Group, HandIn, Review
from coach.model.noun import Noun
from coach.practice.groups.reviewing import as_reviewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.record import Rehearsal
    from coach.practice.debriefs import Debrief
    from coach.practice.ports import Clock, Store


_LATELY = timedelta(days=14)


class Membership(Noun):
    """A group that somebody is in, and who trains it: first who began it."""

    group: Group
    trainers: tuple[Account, ...]

    @property
    def names(self) -> str:
        """Name its trainers."""
        return named(self.trainers)

    def seen_by(self, handed: HandIn) -> str:
        """Name those trainers who see what was handed in."""
        return named([one for one in self.trainers if self.group.shows(handed, one.id)])

    def reaches(self, handed: HandIn, review: Review) -> bool:
        """Tell whether who has read it would read an answer: not who trains the group no longer."""
        return self.group.shows(handed, review.by)

    def newly(self, since: datetime) -> tuple[Account, ...]:
        """List who trains it along since that time or later."""
        late = {one.account for one in self.group.co_trainers if one.since >= since}
        return tuple(one for one in self.trainers if one.id in late)


class Asked(Noun):
    """An assignment as the trainee meets it: who asks, and what was handed in for it last, if anything.

    `reader` is the trainer who has read that; `seen_by` are those who see it.
    """

    assignment: Assignment
    trainers: tuple[Account, ...]
    handed_in: HandIn | None = None
    seen_by: str = ""
    reader: str = ""


class Read(Noun):
    """That a trainer has said something of a rehearsal. `rated`: her levels count on its scorecard."""

    rehearsal: str
    trainer: str
    at: datetime
    rated: bool
    title: str = ""


@dataclass(frozen=True)
class HandingIn:
    """The use cases of somebody in a group."""

    store: Store
    clock: Clock

    def groups(self, account: Account) -> Sequence[Membership]:
        """List the groups somebody is in, each with who trains it."""
        return [
            Membership(group=group, trainers=tuple(self.store.accounts.account(one) for one in group.trainers))
            for group in self.store.groups.groups_with(account.id)
        ]

    def new_trainers(self, account: Account) -> Sequence[tuple[Account, Group]]:
        """List who began to train a group of somebody's along within two weeks: they see what is handed in since.

        To whoever came here after that they are no news.
        """
        since = max(self.clock() - _LATELY, account.made_at)
        return [(one, each.group) for each in self.groups(account) for one in each.newly(since)]

    def asked(self, account: Account) -> tuple[Asked, ...]:
        """List what is asked of somebody: what is due soonest first, what has no day after it, what is done last."""
        groups = {one.group.id: one for one in self.groups(account)}
        handed = self.all_handed_in(account)
        done = {one.assignment: one for one in handed if one.assignment}
        read = self.read([one.rehearsal for one in done.values()])
        found = [
            _asked(one, groups[one.group], done.get(one.id), read)
            for one in self.store.groups.assignments(list(groups))
            if one.closed_at is None
        ]
        return tuple(sorted(found, key=_soonest))

    def read(self, rehearsals: Sequence[str]) -> dict[str, Read]:
        """Tell which of these rehearsals a trainer has read, and when she last said something of them."""
        reviews = [one for one in self.store.groups.reviews(rehearsals) if one.says_something]
        names = {name: self.store.accounts.account(name).name for name in {one.by for one in reviews}}
        return {
            one.rehearsal: Read(
                rehearsal=one.rehearsal,
                trainer=names[one.by],
                at=one.at,
                rated=any(rating.trainer is not None for rating in one.ratings),
            )
            for one in reviews
        }

    def read_lately(self, account: Account) -> tuple[Read, ...]:
        """List what trainers said of somebody's hand-ins within two weeks, the latest first, whatever it was for."""
        titles = {one.rehearsal: one.title for one in self.all_handed_in(account)}
        since = self.clock() - _LATELY
        lately = [one for one in self.read(list(titles)).values() if one.at >= since]
        return tuple(
            one.model_copy(update={"title": titles[one.rehearsal]})
            for one in sorted(lately, key=lambda one: one.at, reverse=True)
        )

    def all_handed_in(self, account: Account) -> Sequence[HandIn]:
        """List all that somebody has handed in, the oldest first."""
        return self.store.groups.handed_in_by(account.id)

    def hand_in(self, account: Account, rehearsal: str, group: str) -> HandIn:
        """Show a finished rehearsal to the group's trainers, for the assignment it fits, if one is open.

        Where it fits several, it is for one that nothing was handed in for yet, and of those for what is due soonest.
        Raises NotFound for a rehearsal or group that is not theirs, EntranceError for one that is still going on.
        """
        kept = self.store.records.rehearsal(rehearsal)
        if kept.owner != account.id:
            raise NotFound("This rehearsal is not yours to hand in.")
        if group not in {one.group.id for one in self.groups(account)}:
            raise NotFound("You are not in this group any more. Reload the page.")
        if kept.ended_at is None:
            raise EntranceError("This rehearsal is not over yet. End it first, look at how it went, then hand it in.")
        fits = [one.assignment for one in self.asked(account) if _fits(one.assignment, kept, group)]
        handed = HandIn(
            rehearsal=rehearsal,
            title=kept.scenario.title,
            group=group,
            account=account.id,
            assignment=fits[0].id if fits else None,
            moment=kept.is_moment,
            at=self.clock(),
        )
        self.store.groups.hand_in(handed)
        return handed

    def handed_in(self, account: Account, rehearsal: str) -> HandIn | None:
        """Tell whether and to whom somebody handed a rehearsal in."""
        found = self.store.groups.hand_in_of(rehearsal)
        return found if found is not None and found.account == account.id else None

    def take_back(self, account: Account, rehearsal: str) -> None:
        """Show it no longer. What the trainer said of it stays with the rehearsal."""
        if self.handed_in(account, rehearsal) is not None:
            self.store.groups.take_back(rehearsal)

    def answer(self, account: Account, rehearsal: str, text: str) -> None:
        """Say something to what the trainer said. Raises NotFound where nothing of theirs was handed in and read."""
        handed = self.handed_in(account, rehearsal)

        def change(review: Review | None) -> Review:
            if handed is None or review is None:
                raise NotFound("There is nothing to answer here any more. Reload the page.")
            said = text.strip()[:LONGEST]
            return review.model_copy(update={"answer": said, "answered_at": self.clock() if said else None})

        self.store.groups.edit_review(rehearsal, change)

    def leave(self, account: Account, group: str) -> None:
        """Leave a group. Its trainers see nothing of theirs any more."""
        self.store.groups.remove_member(group, account.id)

    def reviewed(self, account: Account, debrief: Debrief) -> Debrief:
        """Show a debrief of somebody's rehearsal as their trainer left it, where one has read it."""
        if debrief.rehearsal is None or debrief.rehearsal.owner != account.id:
            return debrief
        review = next(iter(self.store.groups.reviews([debrief.rehearsal.id])), None)
        if review is None or not review.says_something:
            return debrief
        return as_reviewed(debrief, review, self.store.accounts.account(review.by).name)


def _fits(asked: Assignment, kept: Rehearsal, group: str) -> bool:
    """Tell whether a rehearsal is what was asked: begun after it was, and a whole conversation."""
    return (
        asked.group == group
        and (asked.scenario, asked.difficulty, asked.rubric) == (kept.scenario.id, kept.difficulty, kept.rubric)
        and kept.started_at >= asked.given_at
        and not kept.is_moment
    )


def _asked(one: Assignment, within: Membership, handed: HandIn | None, read: Mapping[str, Read]) -> Asked:
    if handed is None:
        return Asked(assignment=one, trainers=within.trainers)
    reader = read[handed.rehearsal].trainer if handed.rehearsal in read else ""
    seen_by = within.seen_by(handed)
    return Asked(assignment=one, trainers=within.trainers, handed_in=handed, seen_by=seen_by, reader=reader)


def _soonest(one: Asked) -> tuple[bool, bool, str, float]:
    due = one.assignment.due
    return (
        one.handed_in is not None,
        due is None,
        due.isoformat() if due else "",
        -one.assignment.given_at.timestamp(),
    )
