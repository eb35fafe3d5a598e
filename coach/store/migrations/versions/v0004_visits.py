"""Real visits: who is on one's list, the visits, and the goal for four weeks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables; whoever only rehearses has nothing in them."""
    _contacts()
    _visits()
    op.create_table(
        "goals",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("owner", name="pk_goals"),
    )


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("known_from", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
    )
    op.create_index("ix_contacts_owner_added_at", "contacts", ["owner", "added_at"])


def _visits() -> None:
    op.create_table(
        "visits",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("planned_for", sa.Date(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("face_to_face", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("write_up", sa.JSON(), nullable=False),
        sa.Column("commitment", sa.JSON(), nullable=False),
        sa.Column("recall", sa.JSON(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
        sa.ForeignKeyConstraint(["contact"], ["contacts.id"], name="fk_visits_contact", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_visits_conversation", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_visits_owner_made_at", "visits", ["owner", "made_at"])
    op.create_index("ix_visits_contact", "visits", ["contact"])
    op.create_index("ix_visits_conversation", "visits", ["conversation"])
