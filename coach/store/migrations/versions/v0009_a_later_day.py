"""What is known of a person, how to ask them, what makes a visit easy; and a later day after a no.

Until now a no had no day of its own: what stands there was left over from another answer, and must not come up as a
day to ask again. Nor must a promise that was settled as not kept.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_JSON = sa.JSON(none_as_null=True)
_VISITS = sa.table("visits", sa.column("id", sa.String()), sa.column("commitment", _JSON))


def upgrade() -> None:
    """Add the columns, empty; settle what was settled."""
    for table, column in (("contacts", "so_far"), ("contacts", "message"), ("visits", "access")):
        op.add_column(table, sa.Column(column, sa.Text(), nullable=True))
        op.execute(f"UPDATE {table} SET {column} = ''")  # noqa: S608 - our own names
    connection = op.get_bind()
    for visit, agreed in connection.execute(sa.select(_VISITS.c.id, _VISITS.c.commitment)).all():
        if (settled := _settled(agreed)) != agreed:
            connection.execute(sa.update(_VISITS).where(_VISITS.c.id == visit).values(commitment=settled))


def _settled(agreed: dict[str, object]) -> dict[str, object]:
    if agreed.get("answer") in {"no", "none"}:
        return {**agreed, "due": None, "done": None}
    if agreed.get("done") is False:
        return {**agreed, "let_rest": True}
    return agreed
