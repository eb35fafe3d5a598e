"""A group at a glance: what its page shows, with each thing asked of the store once, however many are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.account import Account, called
from coach.model.group import Assignment, HandIn, Review
from coach.model.noun import Noun
from coach.practice.groups.standing import Standing, last_of_each, standings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.group import Group
    from coach.practice.ports import Store


class Handed(Noun):
    """One line of what is handed in: who, what, when, whether it was reviewed since, and whether that was answered.

    `reader` is another trainer of the group who reviewed it. `shown` is False for what was asked and handed in before
    this trainer came: that it is done is all she is told of it.
    """

    hand_in: HandIn
    who: str
    reviewed: bool
    answered: bool = False
    reader: str = ""
    shown: bool = True


class Glance(Noun):
    """What a trainer sees of a group: who trains it and who is in it, what is asked and handed in, how it stands."""

    trainers: tuple[Account, ...]
    members: tuple[Account, ...]
    assignments: tuple[Assignment, ...] = ()
    handed: tuple[Handed, ...] = ()
    standing: tuple[Standing, ...] = ()


def glance(store: Store, group: Group, trainer: Account) -> Glance:
    """Gather what a trainer sees of a group. Of one that nobody has joined there is nothing to gather."""
    trainers = tuple(trainer if one == trainer.id else store.accounts.account(one) for one in group.trainers)
    members = tuple(store.groups.members(group.id))
    if not members:
        return Glance(trainers=trainers, members=())
    handed = store.groups.handed_in([group.id])
    shown = [one for one in handed if group.shows(one, trainer.id)]
    reviews = store.groups.reviews([one.rehearsal for one in shown])
    return Glance(
        trainers=trainers,
        members=members,
        assignments=tuple(store.groups.assignments([group.id])),
        handed=lines(store, group, trainer, members=members, handed=handed, reviews=reviews),
        standing=standings(store.records.scorecards(last_of_each(shown)), reviews, group, trainer.id),
    )


def lines(
    store: Store,
    group: Group,
    trainer: Account,
    *,
    members: Sequence[Account],
    handed: Sequence[HandIn],
    reviews: Sequence[Review],
) -> tuple[Handed, ...]:
    """List what was handed in, what waits for a review first, and the oldest first; then what was answered."""
    names = called(members)
    theirs = [one for one in handed if one.account in names]
    read = {review.rehearsal: review for review in reviews if review.says_something}
    others = {by: store.accounts.account(by).name for by in {r.by for r in read.values()} - {trainer.id}}
    found = [
        _line(one, names[one.account], read.get(one.rehearsal), others)
        for one in theirs
        if group.shows(one, trainer.id)
    ]
    found += [
        Handed(hand_in=one, who=names[one.account], reviewed=True, shown=False)
        for one in theirs
        if one.assignment is not None and not group.shows(one, trainer.id)
    ]
    return tuple(sorted(found, key=lambda line: (line.reviewed, not line.answered, line.hand_in.at)))


def _line(one: HandIn, who: str, read: Review | None, others: Mapping[str, str]) -> Handed:
    if read is None:
        return Handed(hand_in=one, who=who, reviewed=False)
    reader = others.get(read.by, "")
    return Handed(hand_in=one, who=who, reviewed=True, reader=reader, answered=not reader and read.waits_for_her)
