"""What is practised and brought: rehearsals, conversations, their assessments, and tries in warm-ups."""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - SQLAlchemy reads a column's type when the class is made
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from coach.store.tables.columns import Table, Words


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
    write_up: Mapped[dict[str, Any] | None]  # a column that came later: neither database adds one that must be filled

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
