"""What every store does to words and times before they are kept, so that all of them give the same back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from coach.model.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping


def storable(text: str) -> str:
    """Replace NUL, which PostgreSQL cannot keep, by the replacement character. Places in the text stay the same."""
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}")


def answered(before: Mapping[str, str], question: str, answer: str) -> dict[str, str]:
    """Give the answers to some questions with this one put in place of what stood there; an empty one is taken out."""
    told = {**before, question: storable(answer)}
    return {key: words for key, words in told.items() if words}


def in_utc(time: datetime) -> datetime:
    """Turn a time to UTC. Raises StoreError for one without a zone: nobody could tell when it was."""
    if time.tzinfo is None:
        raise StoreError(f"The time {time.isoformat()} has no time zone. Give it one before it is kept.")
    return time.astimezone(UTC)
