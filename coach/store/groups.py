"""The port `Groups` over SQLAlchemy: each method is one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, or_, select, update

from coach.model.account import Account, by_name
from coach.model.errors import NotFound
from coach.model.group import Assignment, CoTrainer, Group, HandIn, Review
from coach.store import sentences
from coach.store.rows import to_noun
from coach.store.tables import (
    AccountRow,
    AssignmentRow,
    CoTrainerRow,
    GroupRow,
    HandInRow,
    MemberRow,
    RehearsalRow,
    ReviewRow,
)
from coach.store.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.orm import Session


class SqlGroups(Transactions):
    """Groups in SQLite or PostgreSQL."""

    def add_group(self, group: Group) -> None:
        """Keep a new group."""
        with self.writing() as session:
            session.add(GroupRow(**group.model_dump(exclude={"co_trainers"})))
            session.flush()
            session.add_all(CoTrainerRow(group=group.id, **one.model_dump()) for one in group.co_trainers)

    def group(self, id: str) -> Group:  # noqa: A002 - the noun's own field name
        """Find a group. Raises NotFound."""
        found = self._groups(select(GroupRow).where(GroupRow.id == id))
        if not found:
            raise NotFound(sentences.no_group(id))
        return found[0]

    def by_code(self, code: str) -> Group | None:
        """Find the group that this code lets in to."""
        return next(iter(self._groups(select(GroupRow).where(GroupRow.code == code))), None)

    def set_code(self, group: str, code: str, *, until: datetime | None = None) -> None:
        """Let this code in, until then where a time is given, and the one before no more."""
        with self.writing() as session:
            session.execute(update(GroupRow).where(GroupRow.id == group).values(code=code, code_until=until))

    def delete_group(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a group with its assignments, for good; its members keep what is theirs. Raises NotFound."""
        self.delete(GroupRow, id, sentences.no_group(id))

    def groups_of(self, trainer: str) -> Sequence[Group]:
        """List the groups that somebody trains, alone or with others, the oldest first."""
        along = select(CoTrainerRow.group).where(CoTrainerRow.account == trainer)
        return self._groups(select(GroupRow).where(or_(GroupRow.trainer == trainer, GroupRow.id.in_(along))))

    def groups_with(self, account: str) -> Sequence[Group]:
        """List the groups that an account is in, the oldest first."""
        within = select(GroupRow).join(MemberRow).where(MemberRow.account == account)
        return self._groups(within)

    def add_member(self, group: str, account: str) -> None:
        """Let somebody into a group. Once in, nothing changes.

        The account's row is held meanwhile, since a form may be sent twice at once.
        """
        with self.writing() as session:
            session.execute(select(AccountRow.id).where(AccountRow.id == account).with_for_update(key_share=True))
            session.merge(MemberRow(group=group, account=account))

    def remove_member(self, group: str, account: str) -> None:
        """Take somebody out of a group; what they handed in is seen no more."""
        with self.writing() as session:
            _take_out(session, group, account)

    def add_co_trainer(self, group: str, co_trainer: CoTrainer) -> None:
        """Let somebody train a group along; she is in it as a trainee no more. Who does already keeps her `since`.

        The account's row is held meanwhile, as in `add_member`.
        """
        with self.writing() as session:
            who = co_trainer.account
            session.execute(select(AccountRow.id).where(AccountRow.id == who).with_for_update(key_share=True))
            _take_out(session, group, who)
            if session.get(CoTrainerRow, (group, who)) is None:
                session.add(CoTrainerRow(group=group, **co_trainer.model_dump()))

    def remove_co_trainer(self, group: str, account: str) -> None:
        """Let somebody train a group no longer; what she said of rehearsals stays."""
        with self.writing() as session:
            this = (CoTrainerRow.group == group, CoTrainerRow.account == account)
            session.execute(delete(CoTrainerRow).where(*this))

    def members(self, group: str) -> Sequence[Account]:
        """List who is in a group, by name."""
        within = select(AccountRow).join(MemberRow).where(MemberRow.group == group)
        return by_name(self.all(Account, within))

    def add_assignment(self, assignment: Assignment) -> None:
        """Keep a new assignment."""
        with self.writing() as session:
            session.add(AssignmentRow(**assignment.model_dump()))

    def close_assignment(self, id: str, at: datetime) -> None:  # noqa: A002 - the noun's own field name
        """Ask it no longer; what was handed in for it stays."""
        with self.writing() as session:
            session.execute(update(AssignmentRow).where(AssignmentRow.id == id).values(closed_at=at))

    def assignments(self, groups: Sequence[str]) -> Sequence[Assignment]:
        """List the assignments of these groups, the newest first."""
        asked = select(AssignmentRow).where(AssignmentRow.group.in_(groups))
        return self.all(Assignment, asked.order_by(AssignmentRow.given_at.desc(), AssignmentRow.id))

    def hand_in(self, handed: HandIn) -> None:
        """Show a rehearsal to a group's trainer. Raises NotFound where there is no such rehearsal."""
        with self.writing() as session:
            if session.scalar(select(RehearsalRow.id).where(RehearsalRow.id == handed.rehearsal)) is None:
                raise NotFound(sentences.no_rehearsal(handed.rehearsal))
            session.merge(HandInRow(**handed.model_dump()))

    def take_back(self, rehearsal: str) -> None:
        """Show it no longer."""
        with self.writing() as session:
            session.execute(delete(HandInRow).where(HandInRow.rehearsal == rehearsal))

    def handed_in(self, groups: Sequence[str]) -> Sequence[HandIn]:
        """List what was handed in to these groups, the oldest first."""
        return self.all(HandIn, select(HandInRow).where(HandInRow.group.in_(groups)).order_by(HandInRow.at))

    def handed_in_by(self, account: str) -> Sequence[HandIn]:
        """List what somebody has handed in, the oldest first."""
        return self.all(HandIn, select(HandInRow).where(HandInRow.account == account).order_by(HandInRow.at))

    def hand_in_of(self, rehearsal: str) -> HandIn | None:
        """Tell whether and to whom a rehearsal was handed in."""
        return self.first(HandIn, select(HandInRow).where(HandInRow.rehearsal == rehearsal))

    def edit_review(self, rehearsal: str, change: Callable[[Review | None], Review]) -> Review:
        """Change what a trainer said of a rehearsal: `change` is given what stands, and nobody changes it meanwhile.

        The rehearsal's row is held, since the review's may not be there yet. Raises NotFound where it is gone.
        """
        with self.writing() as session:
            held = select(RehearsalRow.id).where(RehearsalRow.id == rehearsal).with_for_update(key_share=True)
            if session.scalar(held) is None:
                raise NotFound(sentences.no_rehearsal(rehearsal))
            row = session.get(ReviewRow, rehearsal)
            review = change(to_noun(Review, row) if row else None)
            as_it_is = {name: getattr(review, name) for name in ("at", "seen_at", "answered_at")}
            session.merge(ReviewRow(**(review.model_dump(mode="json") | as_it_is)))
        return review

    def reviews(self, rehearsals: Sequence[str]) -> Sequence[Review]:
        """List what trainers said of these rehearsals."""
        return self.all(Review, select(ReviewRow).where(ReviewRow.rehearsal.in_(rehearsals)).order_by(ReviewRow.at))

    def reviews_by(self, trainer: str) -> Sequence[Review]:
        """List a trainer's reviews, the oldest first."""
        return self.all(Review, select(ReviewRow).where(ReviewRow.by == trainer).order_by(ReviewRow.at))

    def _groups(self, wanted: Select[Any]) -> tuple[Group, ...]:
        """Read groups with who trains them along, the oldest first."""
        with self.reading() as session:
            return tuple(_to_group(row) for row in session.scalars(wanted.order_by(GroupRow.made_at)))


def _to_group(row: GroupRow) -> Group:
    plain = {name: getattr(row, name) for name in Group.model_fields.keys() - {"co_trainers"}}
    return Group.model_validate({**plain, "co_trainers": [to_noun(CoTrainer, one) for one in row.co_trainers]})


def _take_out(session: Session, group: str, account: str) -> None:
    for table in (MemberRow, HandInRow):
        session.execute(delete(table).where(table.group == group, table.account == account))
