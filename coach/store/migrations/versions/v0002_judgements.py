"""An assessment keeps the model's opinion beside the scorecard."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the column; assessments made before have no opinion in it."""
    op.add_column("assessments", sa.Column("judgement", sa.JSON(none_as_null=True), nullable=True))
