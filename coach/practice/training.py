"""A trainer's work with groups: letting people in, giving assignments, reading what is handed in, reviewing it.

Every method takes who asks, and answers only for that trainer's own groups.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.model.errors import EntranceError, NotFound
from coach.model.group import Assignment, Group, HandIn, Rating, Review
from coach.model.noun import Noun
from coach.practice.reviewing import Level, check_levels

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from coach.model.account import Account
    from coach.model.group import Remark
    from coach.model.rehearsal import Difficulty
    from coach.practice.debriefs import Debrief, Debriefs
    from coach.practice.ports import Clock, Content, Store

_CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No i, l, o, 0 or 1: codes are read out and copied by hand."""
_CODE = 10
_LONGEST = 2_000


class Handed(Noun):
    """One line of what is handed in: who, what, when, and whether it was reviewed since."""

    hand_in: HandIn
    who: str
    title: str
    total: float | None
    reviewed: bool


@dataclass(frozen=True)
class Training:
    """The use cases of a trainer, over everything that is kept."""

    store: Store
    content: Content
    debriefs: Debriefs
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
        scenario: str,
        difficulty: Difficulty,
        rubric: str,
        due: date | None = None,
        note: str = "",
    ) -> Assignment:
        """Ask a group to rehearse something. Raises UnknownContent for a scenario or rubric that is not here."""
        given = Assignment(
            id=self.new_id(),
            group=self._own(trainer, group).id,
            scenario=self.content.scenario(scenario).id,
            difficulty=difficulty,
            rubric=self.content.rubric(rubric).id,
            due=due,
            note=note.strip()[:_LONGEST],
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
        """List what a group handed in, what waits for a review first, and the oldest of that."""
        handed = self.store.groups.handed_in([self._own(trainer, group).id])
        names = {account.id: account.name for account in self.store.groups.members(group)}
        ids = [one.rehearsal for one in handed]
        totals = {a.of: a.scorecard.total for a in self.store.records.assessments(ids)}
        reviews = {review.rehearsal: review for review in self.store.groups.reviews(ids)}
        lines = [
            Handed(
                hand_in=one,
                who=names[one.account],
                title=self.store.records.rehearsal(one.rehearsal).scenario.title,
                total=totals.get(one.rehearsal),
                reviewed=one.rehearsal in reviews,
            )
            for one in handed
            if one.account in names
        ]
        return tuple(sorted(lines, key=lambda line: (line.reviewed, line.hand_in.at)))

    def open(self, trainer: Account, rehearsal: str) -> tuple[Debrief, HandIn]:
        """Show what was handed in to this trainer. Raises NotFound for everything else."""
        handed = self.store.groups.hand_in_of(rehearsal)
        if handed is None or self.store.groups.group(handed.group).trainer != trainer.id:
            raise NotFound("This was not handed in to you, or was taken back since.")
        return self.debriefs.of_rehearsal(rehearsal), handed

    def review(
        self,
        trainer: Account,
        rehearsal: str,
        *,
        levels: Mapping[str, Level],
        remarks: Sequence[Remark] = (),
        says: str = "",
        blind: bool = False,
    ) -> Review:
        """Keep what the trainer says, in place of what she said before. Raises EntranceError where nothing is said."""
        debrief, _ = self.open(trainer, rehearsal)
        check_levels(debrief, levels, remarks, says)
        review = Review(
            rehearsal=rehearsal,
            by=trainer.id,
            at=self.clock(),
            blind=blind,
            rubric=debrief.scorecard.rubric,
            reader=debrief.scorecard.reader,
            ratings=tuple(
                Rating(
                    criterion=one.id,
                    title=one.title,
                    coach=one.score,
                    trainer=levels[one.id].score,
                    why=levels[one.id].why.strip()[:_LONGEST],
                )
                for one in debrief.scorecard.criteria
                if one.id in levels
            ),
            remarks=tuple(sorted(remarks, key=lambda remark: remark.turn)),
            says=says.strip()[:_LONGEST],
        )
        self.store.groups.keep_review(review)
        return review

    def review_of(self, rehearsal: str) -> Review | None:
        """Find what was said of a rehearsal."""
        return next(iter(self.store.groups.reviews([rehearsal])), None)

    def reviews(self, trainer: Account) -> Sequence[Review]:
        """List all the trainer's reviews."""
        return self.store.groups.reviews_by(trainer.id)

    def _own(self, trainer: Account, group: str) -> Group:
        found = self.store.groups.group(group)
        if found.trainer != trainer.id:
            raise NotFound("This is not one of your groups.")
        return found
