"""An account may be somebody at an identity provider, kept as a digest."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column; whoever signs in with a password has nothing in it."""
    op.add_column("accounts", sa.Column("identity", sa.String(), nullable=True))
    op.create_index("ix_accounts_identity", "accounts", ["identity"], unique=True)
