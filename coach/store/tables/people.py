"""Who signs in, the groups they are in, what is asked and handed in, and what a trainer says."""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003 - SQLAlchemy reads a column's type when the class is made
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from coach.store.tables.columns import Table, Words


class AccountRow(Table):
    """Somebody who signs in, what their password is checked by, and who they are at an identity provider (a digest)."""

    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(String, primary_key=True)
    login: Mapped[str] = mapped_column(Words, unique=True)
    name: Mapped[str] = mapped_column(Words)
    role: Mapped[str] = mapped_column(String)
    made_at: Mapped[datetime]
    password: Mapped[str] = mapped_column(String)
    password_at: Mapped[datetime | None]
    password_by: Mapped[str] = mapped_column(Words)
    identity: Mapped[str | None] = mapped_column(String, index=True, unique=True)


class KeyRow(Table):
    """A key that was given out, as its digest."""

    __tablename__ = "keys"

    digest: Mapped[str] = mapped_column(String, primary_key=True)
    account: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[str] = mapped_column(String)
    until: Mapped[datetime]
    by: Mapped[str] = mapped_column(Words)


class GroupRow(Table):
    """A trainer's group."""

    __tablename__ = "groups"

    id: Mapped[str] = mapped_column(String, primary_key=True)
    name: Mapped[str] = mapped_column(Words)
    trainer: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    code: Mapped[str] = mapped_column(String, unique=True)
    made_at: Mapped[datetime]
    code_until: Mapped[datetime | None]

    co_trainers: Mapped[list[CoTrainerRow]] = relationship(
        order_by="CoTrainerRow.since, CoTrainerRow.account", lazy="selectin", viewonly=True
    )


class CoTrainerRow(Table):
    """Who trains a group beside whoever began it, and since when."""

    __tablename__ = "co_trainers"

    group: Mapped[str] = mapped_column(ForeignKey("groups.id", ondelete="CASCADE"), primary_key=True)
    account: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True, index=True)
    since: Mapped[datetime]


class MemberRow(Table):
    """Who is in which group."""

    __tablename__ = "members"

    group: Mapped[str] = mapped_column(ForeignKey("groups.id", ondelete="CASCADE"), primary_key=True)
    account: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True, index=True)


class AssignmentRow(Table):
    """What a group is asked to rehearse."""

    __tablename__ = "assignments"

    id: Mapped[str] = mapped_column(String, primary_key=True)
    group: Mapped[str] = mapped_column(ForeignKey("groups.id", ondelete="CASCADE"), index=True)
    scenario: Mapped[str] = mapped_column(String)
    difficulty: Mapped[str] = mapped_column(String)
    rubric: Mapped[str] = mapped_column(String)
    due: Mapped[date | None]
    note: Mapped[str] = mapped_column(Words)
    given_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class HandInRow(Table):
    """A rehearsal that its owner shows to the group's trainer, gone when either is gone."""

    __tablename__ = "hand_ins"

    rehearsal: Mapped[str] = mapped_column(ForeignKey("rehearsals.id", ondelete="CASCADE"), primary_key=True)
    group: Mapped[str] = mapped_column(ForeignKey("groups.id", ondelete="CASCADE"), index=True)
    account: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(Words)
    assignment: Mapped[str | None] = mapped_column(ForeignKey("assignments.id", ondelete="SET NULL"), index=True)
    moment: Mapped[bool]
    at: Mapped[datetime]


class ReviewRow(Table):
    """What a trainer said of a rehearsal, gone when that is gone."""

    __tablename__ = "reviews"

    rehearsal: Mapped[str] = mapped_column(ForeignKey("rehearsals.id", ondelete="CASCADE"), primary_key=True)
    by: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    seen_at: Mapped[datetime | None]
    looked: Mapped[list[Any] | None]  # a column that came later, too
    blind: Mapped[bool]
    rubric: Mapped[dict[str, Any]]
    reader: Mapped[dict[str, Any]]
    ratings: Mapped[list[Any]]
    remarks: Mapped[list[Any]]
    says: Mapped[str] = mapped_column(Words)
    answer: Mapped[str | None] = mapped_column(Words)  # a column that came later, as `prepared` of a visit
    answered_at: Mapped[datetime | None]
