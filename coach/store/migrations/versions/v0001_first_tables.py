"""The first tables: rehearsals, turns, hints, conversations, assessments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and their indexes."""
    _rehearsals()
    _turns()
    _hints()
    _conversations()
    _assessments()


def _rehearsals() -> None:
    op.create_table(
        "rehearsals",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("scenario_id", sa.String(), nullable=False),
        sa.Column("scenario", sa.JSON(), nullable=False),
        sa.Column("difficulty", sa.String(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("rubric", sa.String(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.String(), nullable=True),
        sa.Column("head", sa.String(), nullable=True),
        sa.Column("again_from_rehearsal", sa.String(), nullable=True),
        sa.Column("again_from_turn", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_rehearsals"),
    )
    op.create_index("ix_rehearsals_owner_started_at", "rehearsals", ["owner", "started_at"])
    op.create_index("ix_rehearsals_scenario_id", "rehearsals", ["scenario_id"])


def _turns() -> None:
    op.create_table(
        "turns",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("rehearsal", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("parent", sa.String(), nullable=True),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("act", sa.String(), nullable=True),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("unlocked", sa.JSON(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("decided", sa.String(), nullable=False),
        sa.Column("ends", sa.Boolean(), nullable=False),
        sa.Column("voice", sa.String(), nullable=True),
        sa.Column("guard", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_turns"),
        sa.UniqueConstraint("rehearsal", "position", name="uq_turns_rehearsal_position"),
        sa.ForeignKeyConstraint(["rehearsal"], ["rehearsals.id"], name="fk_turns_rehearsal", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["parent"], ["turns.id"], name="fk_turns_parent", ondelete="CASCADE"),
    )
    op.create_index("ix_turns_parent", "turns", ["parent"])


def _hints() -> None:
    op.create_table(
        "hints",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rehearsal", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hints"),
        sa.ForeignKeyConstraint(["rehearsal"], ["rehearsals.id"], name="fk_hints_rehearsal", ondelete="CASCADE"),
    )
    op.create_index("ix_hints_rehearsal", "hints", ["rehearsal"])


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("transcript", sa.JSON(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
    )
    op.create_index("ix_conversations_owner_added_at", "conversations", ["owner", "added_at"])


def _assessments() -> None:
    op.create_table(
        "assessments",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("rehearsal", sa.String(), nullable=True),
        sa.Column("conversation", sa.String(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rubric_id", sa.String(), nullable=False),
        sa.Column("rubric_version", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.String(), nullable=False),
        sa.Column("reader_version", sa.String(), nullable=False),
        sa.Column("total", sa.Double(), nullable=True),
        sa.Column("reading", sa.JSON(), nullable=False),
        sa.Column("scorecard", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assessments"),
        sa.CheckConstraint("(rehearsal IS NULL) <> (conversation IS NULL)", name=op.f("ck_assessments_one_subject")),
        sa.ForeignKeyConstraint(["rehearsal"], ["rehearsals.id"], name="fk_assessments_rehearsal", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_assessments_conversation", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_assessments_rehearsal", "assessments", ["rehearsal"])
    op.create_index("ix_assessments_conversation", "assessments", ["conversation"])
