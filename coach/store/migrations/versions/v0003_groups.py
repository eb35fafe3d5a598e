"""A group on one server: accounts and their keys, groups, assignments, what was handed in, reviews."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables; whoever practises alone has nothing in them."""
    _accounts()
    _groups()
    _assignments()
    _hand_ins()
    _reviews()


def _refers(table: str, column: str, to: str, ondelete: str = "CASCADE") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def _accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("password", sa.String(), nullable=False),
        sa.Column("password_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("password_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("login", name="uq_accounts_login"),
    )
    op.create_table(
        "keys",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_keys"),
        _refers("keys", "account", "accounts"),
    )
    op.create_index("ix_keys_account", "keys", ["account"])


def _groups() -> None:
    op.create_table(
        "groups",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("trainer", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
        sa.UniqueConstraint("code", name="uq_groups_code"),
        _refers("groups", "trainer", "accounts"),
    )
    op.create_index("ix_groups_trainer", "groups", ["trainer"])
    op.create_table(
        "members",
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("group", "account", name="pk_members"),
        _refers("members", "group", "groups"),
        _refers("members", "account", "accounts"),
    )
    op.create_index("ix_members_account", "members", ["account"])


def _assignments() -> None:
    op.create_table(
        "assignments",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("scenario", sa.String(), nullable=False),
        sa.Column("difficulty", sa.String(), nullable=False),
        sa.Column("rubric", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_assignments"),
        _refers("assignments", "group", "groups"),
    )
    op.create_index("ix_assignments_group", "assignments", ["group"])


def _hand_ins() -> None:
    op.create_table(
        "hand_ins",
        sa.Column("rehearsal", sa.String(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("assignment", sa.String(), nullable=True),
        sa.Column("moment", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("rehearsal", name="pk_hand_ins"),
        _refers("hand_ins", "rehearsal", "rehearsals"),
        _refers("hand_ins", "group", "groups"),
        _refers("hand_ins", "account", "accounts"),
        _refers("hand_ins", "assignment", "assignments", "SET NULL"),
    )
    for column in ("group", "account", "assignment"):
        op.create_index(f"ix_hand_ins_{column}", "hand_ins", [column])


def _reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("rehearsal", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("blind", sa.Boolean(), nullable=False),
        sa.Column("rubric", sa.JSON(), nullable=False),
        sa.Column("reader", sa.JSON(), nullable=False),
        sa.Column("ratings", sa.JSON(), nullable=False),
        sa.Column("remarks", sa.JSON(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("rehearsal", name="pk_reviews"),
        _refers("reviews", "rehearsal", "rehearsals"),
        _refers("reviews", "by", "accounts"),
    )
    op.create_index("ix_reviews_by", "reviews", ["by"])
