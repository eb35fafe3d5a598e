"""A trainee may answer what a trainer said of a rehearsal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the columns; nothing was answered before."""
    op.add_column("reviews", sa.Column("answer", sa.Text(), nullable=True))
    op.add_column("reviews", sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE reviews SET answer = ''")
