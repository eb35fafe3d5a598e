"""A visit keeps what one means to say."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column; nothing was prepared for visits made before."""
    op.add_column("visits", sa.Column("prepared", sa.JSON(none_as_null=True), nullable=True))
    op.execute("UPDATE visits SET prepared = '{}'")
