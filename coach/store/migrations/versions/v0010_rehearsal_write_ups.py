"""A rehearsal keeps what one wrote of it from memory."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the column; nothing was written of rehearsals made before."""
    op.add_column("rehearsals", sa.Column("write_up", sa.JSON(none_as_null=True), nullable=True))
    op.execute("UPDATE rehearsals SET write_up = '{}'")
