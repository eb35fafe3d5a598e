"""Another trainer may train a group along, and the code that lets somebody in may run out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add both; groups there are have one trainer each, and codes that do not run out."""
    op.add_column("groups", sa.Column("code_until", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "co_trainers",
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("group", "account", name="pk_co_trainers"),
        _refers("group", "groups"),
        _refers("account", "accounts"),
    )
    op.create_index("ix_co_trainers_account", "co_trainers", ["account"])


def _refers(column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_co_trainers_{column}", ondelete="CASCADE")
