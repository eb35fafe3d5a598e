"""What every store does to words and times before they are kept, so that all of them give the same back."""

from __future__ import annotations

from datetime import UTC, datetime

from coach.model.errors import StoreError


def storable(text: str) -> str:
    """Replace NUL, which PostgreSQL cannot keep, by the replacement character. Places in the text stay the same."""
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}")


def in_utc(time: datetime) -> datetime:
    """Turn a time to UTC. Raises StoreError for one without a zone: nobody could tell when it was."""
    if time.tzinfo is None:
        raise StoreError(f"The time {time.isoformat()} has no time zone. Give it one before it is kept.")
    return time.astimezone(UTC)
