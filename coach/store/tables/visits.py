"""Real visits: the list, the visits, the goal."""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003 - SQLAlchemy reads a column's type when the class is made
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from coach.store.tables.columns import Table, Words


class ContactRow(Table):
    """Somebody on an owner's list.

    Columns that came later may be empty, here and elsewhere: neither database adds one that must be filled.
    """

    __tablename__ = "contacts"
    __table_args__ = (Index(None, "owner", "added_at"),)

    id: Mapped[str] = mapped_column(String, primary_key=True)
    owner: Mapped[str] = mapped_column(Words)
    name: Mapped[str] = mapped_column(Words)
    why: Mapped[str] = mapped_column(Words)
    known_from: Mapped[str] = mapped_column(Words)
    so_far: Mapped[str | None] = mapped_column(Words)
    message: Mapped[str | None] = mapped_column(Words)
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
    access: Mapped[str | None] = mapped_column(Words)
    face_to_face: Mapped[bool]
    made_at: Mapped[datetime]
    held_on: Mapped[date | None]
    prepared: Mapped[dict[str, Any] | None]
    write_up: Mapped[dict[str, Any]]
    commitment: Mapped[dict[str, Any]]
    recall: Mapped[dict[str, Any]]
    conversation: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"), index=True)


class GoalRow(Table):
    """An owner's goal."""

    __tablename__ = "goals"

    owner: Mapped[str] = mapped_column(Words, primary_key=True)
    number: Mapped[int]
    since: Mapped[date]
