"""What was begun at the door and is not finished. Kept in memory: a restart means beginning again."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import datetime

    from coach.practice.ports import Clock

_T = TypeVar("_T")

LASTS = timedelta(minutes=15)
_KEPT = 10_000
"""Things kept at most; the oldest go first, so that nobody fills the memory."""


@dataclass(frozen=True)
class Pending(Generic[_T]):
    """Things of one sort, each for the browser that bears its secret, and to be taken up once. For one event loop."""

    clock: Clock
    things: dict[str, tuple[datetime, _T]] = field(default_factory=dict)

    def put(self, thing: _T) -> str:
        """Keep a thing for a quarter of an hour, and give the secret that takes it up."""
        now = self.clock()
        for old in [secret for secret, (until, _) in self.things.items() if until <= now]:
            del self.things[old]
        while len(self.things) >= _KEPT:
            del self.things[next(iter(self.things))]
        secret = secrets.token_urlsafe(24)
        self.things[secret] = now + LASTS, thing
        return secret

    def look(self, secret: str) -> _T | None:
        """Give a thing that is still there."""
        until, thing = self.things.get(secret, (None, None))
        return thing if until is not None and until > self.clock() else None

    def take(self, secret: str) -> _T | None:
        """Give a thing that is still there, for the last time."""
        thing = self.look(secret)
        self.things.pop(secret, None)
        return thing
