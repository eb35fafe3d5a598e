"""Of two trainers of a group, each may have seen Coach's levels: a review keeps who else has."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column; whoever looked before is in `by` and `seen_at`."""
    op.add_column("reviews", sa.Column("looked", sa.JSON(none_as_null=True), nullable=True))
    op.execute("UPDATE reviews SET looked = '[]'")
