"""Alembic's migrations. They travel inside the package and are run by coach.store.schema when records are opened."""
