"""A trainer's work with groups: letting people in, giving assignments, seeing who handed in what and how it stands.

Every method takes who asks, and answers only for that trainer's own groups.
"""

from __future__ import annotations

import secrets
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.model.errors import EntranceError, NotFound
from coach.model.group import LONGEST, Assignment, Group, HandIn
from coach.model.noun import Noun
from coach.model.scorecard import RubricVersion
from coach.practice.groups.along import stages
from coach.practice.report.words import day_and_month

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from coach.model.account import Account
    from coach.model.rehearsal import Difficulty
    from coach.practice.groups.along import Stage
    from coach.practice.links import Choice
    from coach.practice.ports import Clock, Content, Store

_CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No i, l, o, 0 or 1: codes are read out and copied by hand."""
_CODE = 10
SEVERAL = 5
"""People from whom a mean does not show what one of them was given."""


class Handed(Noun):
    """One line of what is handed in: who, what, when, whether it was reviewed since, and whether that was answered."""

    hand_in: HandIn
    who: str
    reviewed: bool
    answered: bool = False


class Standing(Noun):
    """How a group does on one criterion: the mean level of so many people, 0 to 4."""

    rubric: RubricVersion
    criterion: str
    title: str
    mean: float
    people: int


@dataclass(frozen=True)
class Training:
    """The use cases of a trainer, over everything that is kept."""

    store: Store
    content: Content
    clock: Clock
    new_id: Callable[[], str] = lambda: uuid4().hex
    new_code: Callable[[], str] = lambda: "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE))

    def groups(self, trainer: Account) -> Sequence[Group]:
        """List the trainer's groups."""
        return self.store.groups.groups_of(trainer.id)

    def begin(self, trainer: Account, name: str) -> Group:
        """Begin a group. Raises EntranceError for one without a name."""
        name = " ".join(name.split())
        if not name:
            raise EntranceError("Give the group a name: those you invite see it.")
        group = Group(id=self.new_id(), name=name, trainer=trainer.id, code=self.new_code(), made_at=self.clock())
        self.store.groups.add_group(group)
        return group

    def change_code(self, trainer: Account, group: str) -> None:
        """Make a new invitation; the link before lets nobody in any more."""
        self.store.groups.set_code(self._own(trainer, group).id, self.new_code())

    def dissolve(self, trainer: Account, group: str) -> None:
        """Delete a group; its members keep their accounts and what they practised."""
        self.store.groups.delete_group(self._own(trainer, group).id)

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
        handed = self.store.groups.handed_in([self._own(trainer, group).id])
        names = {account.id: account.name for account in self.store.groups.members(group)}
        ids = [one.rehearsal for one in handed]
        reviews = {review.rehearsal: review for review in self.store.groups.reviews(ids) if review.says_something}
        lines = [
            Handed(
                hand_in=one,
                who=names[one.account],
                reviewed=one.rehearsal in reviews,
                answered=one.rehearsal in reviews and reviews[one.rehearsal].waits_for_her,
            )
            for one in handed
            if one.account in names
        ]
        return tuple(sorted(lines, key=lambda line: (line.reviewed, not line.answered, line.hand_in.at)))

    def along(self, trainer: Account, group: str, account: str) -> tuple[Stage, ...]:
        """Show how somebody in a group is coming along, as far as the trainer has seen it."""
        member = self.member(trainer, group, account).id
        handed = [one for one in self.store.groups.handed_in([group]) if one.account == member]
        return stages(self.store, handed, trainer.id)

    def standing(self, trainer: Account, group: str) -> tuple[Standing, ...]:
        """Tell how a group does on each criterion, by the latest thing each of them handed in; the weakest first.

        The trainer's level counts where she gave one. Levels of different rubrics or versions are not put together.
        What Coach gave and she has not seen counts only among those of several people: a mean of one would show it.
        """
        self._own(trainer, group)
        latest = {one.account: one.rehearsal for one in self.store.groups.handed_in([group]) if not one.moment}
        cards = self.store.records.scorecards(list(latest.values()))
        reviews = [one for one in self.store.groups.reviews(list(cards)) if one.by == trainer.id]
        seen = {review.rehearsal for review in reviews if review.seen_at is not None}
        given = {
            (review.rehearsal, rating.criterion): rating.trainer
            for review in reviews
            for rating in review.ratings
            if rating.trainer is not None
        }
        levels: dict[tuple[RubricVersion, str, str], list[tuple[int, bool]]] = defaultdict(list)
        for of, card in cards.items():
            for one in card.criteria:
                level = given.get((of, one.id), one.score)
                if level is not None:
                    levels[card.rubric, one.id, one.title].append((level, of in seen))
        shown = {
            what: [level for level, known in each if known or len(each) >= SEVERAL] for what, each in levels.items()
        }
        found = [
            Standing(rubric=rubric, criterion=name, title=title, mean=sum(each) / len(each), people=len(each))
            for (rubric, name, title), each in shown.items()
            if each
        ]
        return tuple(sorted(found, key=lambda one: (one.rubric.id, one.rubric.version, one.mean)))

    def _own(self, trainer: Account, group: str) -> Group:
        found = self.store.groups.group(group)
        if found.trainer != trainer.id:
            raise NotFound("This is not one of your groups.")
        return found


def _as_kept(choice: Choice) -> tuple[str, Difficulty, str]:
    return choice.scenario, choice.difficulty, choice.rubric
