"""Alembic's entry: runs the migrations on the connection that coach.store.schema hands over."""

from __future__ import annotations

from alembic import context

from coach.store.schema import VERSION_TABLE
from coach.store.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    version_table=VERSION_TABLE,
)
context.run_migrations()
