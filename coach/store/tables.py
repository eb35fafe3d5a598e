"""The tables, as SQLAlchemy's ORM knows them. The migrations must make exactly these; a test compares."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Date,
    DateTime,
    ForeignKey,
    Index,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from coach.store.words import in_utc, storable

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect


class Instant(TypeDecorator[datetime]):
    """A moment in time: kept in UTC, given back with its zone. A time without a zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn to UTC; SQLite keeps no zone, so there it is left out."""
        if value is None:
            return None
        utc = in_utc(value)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Give the zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """What somebody wrote or said, of any length."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Replace what PostgreSQL cannot keep, one character for one, so that quoted places stay where they are."""
        return None if value is None else storable(value)


class Table(DeclarativeBase):
    """The root of the tables. Constraints have names, so that later migrations can address them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        date: Date,
        datetime: Instant,
        dict[str, Any]: JSON(none_as_null=True),
        list[Any]: JSON(none_as_null=True),
    }


class RehearsalRow(Table):
    """A rehearsal, with the scenario as it was that day."""

    __tablename__ = "rehearsals"
    __table_args__ = (Index(None, "owner", "started_at"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    owner: Mapped[str] = mapped_column(Words)
    scenario_id: Mapped[str] = mapped_column(String, index=True)
    scenario: Mapped[dict[str, Any]]
    difficulty: Mapped[str] = mapped_column(String)
    seed: Mapped[int] = mapped_column(BigInteger)
    rubric: Mapped[str] = mapped_column(String)
    voice: Mapped[str] = mapped_column(String)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None] = mapped_column(String)
    head: Mapped[str | None] = mapped_column(String)
    again_from_rehearsal: Mapped[str | None] = mapped_column(String)
    again_from_turn: Mapped[str | None] = mapped_column(String)

    turns: Mapped[list[TurnRow]] = relationship(order_by="TurnRow.position", lazy="raise")
    hints: Mapped[list[HintRow]] = relationship(order_by="HintRow.id", lazy="raise")


class TurnRow(Table):
    """A turn, never changed once it is there. `position` counts all turns of a rehearsal as they were said."""

    __tablename__ = "turns"
    __table_args__ = (UniqueConstraint("rehearsal", "position"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    rehearsal: Mapped[str] = mapped_column(ForeignKey("rehearsals.id", ondelete="CASCADE"))
    position: Mapped[int]
    parent: Mapped[str | None] = mapped_column(ForeignKey("turns.id", ondelete="CASCADE"), index=True)
    speaker: Mapped[str] = mapped_column(String)
    text: Mapped[str] = mapped_column(Words)
    said_at: Mapped[datetime]
    act: Mapped[str | None] = mapped_column(String)
    state: Mapped[dict[str, Any]]
    unlocked: Mapped[list[Any]]
    changes: Mapped[list[Any]]
    decided: Mapped[str] = mapped_column(String)
    ends: Mapped[bool]
    voice: Mapped[str | None] = mapped_column(String)
    guard: Mapped[list[Any]]


class HintRow(Table):
    """A hint that was given."""

    __tablename__ = "hints"

    id: Mapped[int] = mapped_column(primary_key=True)
    rehearsal: Mapped[str] = mapped_column(ForeignKey("rehearsals.id", ondelete="CASCADE"), index=True)
    after: Mapped[str | None] = mapped_column(String)
    text: Mapped[str] = mapped_column(Words)
    given_at: Mapped[datetime]


class ConversationRow(Table):
    """A real conversation."""

    __tablename__ = "conversations"
    __table_args__ = (Index(None, "owner", "added_at"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    owner: Mapped[str] = mapped_column(Words)
    title: Mapped[str] = mapped_column(Words)
    transcript: Mapped[dict[str, Any]]
    added_at: Mapped[datetime]


class AssessmentRow(Table):
    """A reading and its scorecard, of one rehearsal or one conversation, gone when that is gone."""

    __tablename__ = "assessments"
    __table_args__ = (CheckConstraint("(rehearsal IS NULL) <> (conversation IS NULL)", name="one_subject"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    rehearsal: Mapped[str | None] = mapped_column(ForeignKey("rehearsals.id", ondelete="CASCADE"), index=True)
    conversation: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    made_at: Mapped[datetime]
    rubric_id: Mapped[str] = mapped_column(String)
    rubric_version: Mapped[int]
    reader_id: Mapped[str] = mapped_column(String)
    reader_version: Mapped[str] = mapped_column(String)
    total: Mapped[float | None]
    reading: Mapped[dict[str, Any]]
    scorecard: Mapped[dict[str, Any]]
    judgement: Mapped[dict[str, Any] | None]


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
    blind: Mapped[bool]
    rubric: Mapped[dict[str, Any]]
    reader: Mapped[dict[str, Any]]
    ratings: Mapped[list[Any]]
    remarks: Mapped[list[Any]]
    says: Mapped[str] = mapped_column(Words)


class ContactRow(Table):
    """Somebody on an owner's list."""

    __tablename__ = "contacts"
    __table_args__ = (Index(None, "owner", "added_at"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    owner: Mapped[str] = mapped_column(Words)
    name: Mapped[str] = mapped_column(Words)
    why: Mapped[str] = mapped_column(Words)
    known_from: Mapped[str] = mapped_column(Words)
    added_at: Mapped[datetime]


class VisitRow(Table):
    """A visit, gone when its contact is; it outlives the conversation that was read."""

    __tablename__ = "visits"
    __table_args__ = (Index(None, "owner", "made_at"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    owner: Mapped[str] = mapped_column(Words)
    contact: Mapped[str] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[str] = mapped_column(String)
    planned_for: Mapped[date | None]
    place: Mapped[str] = mapped_column(Words)
    face_to_face: Mapped[bool]
    made_at: Mapped[datetime]
    held_on: Mapped[date | None]
    prepared: Mapped[dict[str, Any] | None]  # a column that came later: neither database adds one that must be filled
    write_up: Mapped[dict[str, Any]]
    commitment: Mapped[dict[str, Any]]
    recall: Mapped[dict[str, Any]]
    conversation: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"), index=True)


class TryRow(Table):
    """What somebody said to a round of a warm-up."""

    __tablename__ = "tries"
    __table_args__ = (Index(None, "owner", "at"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    owner: Mapped[str] = mapped_column(Words)
    warm_up: Mapped[str] = mapped_column(String)
    round: Mapped[int]
    said: Mapped[str] = mapped_column(Words)
    landed: Mapped[bool]
    at: Mapped[datetime]


class GoalRow(Table):
    """An owner's goal."""

    __tablename__ = "goals"

    owner: Mapped[str] = mapped_column(Words, primary_key=True)
    number: Mapped[int]
    since: Mapped[date]
