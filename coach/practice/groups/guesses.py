"""Makes whoever guesses passwords wait. Kept in memory: a restart forgives."""

from __future__ import annotations

import threading
from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.model.errors import EntranceError

if TYPE_CHECKING:
    from datetime import datetime

_WITHIN = timedelta(minutes=15)
_HERE = 8
"""Failed tries at one login from one address; from elsewhere its owner still comes in."""
_ANYWHERE = 60
"""Failed tries at one login from all addresses, and from one address at all logins: a class may sit behind one."""
_KEPT = 10_000


class Guesses:
    """Counts the tries of the last quarter of an hour that have not succeeded."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tries: dict[tuple[str, str], deque[datetime]] = {}

    def begin(self, now: datetime, login: str, address: str) -> None:
        """Count a try before its password is looked at, so that many at once pass no limit.

        Raises EntranceError, and counts nothing, where there were too many of late.
        """
        limits = {(login, address): _HERE, (login, ""): _ANYWHERE, ("", address): _ANYWHERE}
        with self._lock:
            if any(self._of_late(now, name) >= most for name, most in limits.items() if any(name)):
                raise EntranceError("That was tried too often. Wait a quarter of an hour, then try again.")
            if len(self._tries) > _KEPT:
                self._tries = {name: times for name, times in self._tries.items() if times[-1] > now - _WITHIN}
            for name in limits:
                self._tries.setdefault(name, deque(maxlen=_ANYWHERE)).append(now)

    def succeeded(self, login: str, address: str) -> None:
        """Forgive the tries at a login from an address, as the right password was among them."""
        with self._lock:
            self._tries.pop((login, address), None)
            for name in ((login, ""), ("", address)):
                if self._tries.get(name):
                    self._tries[name].pop()
                if not self._tries.get(name):
                    self._tries.pop(name, None)

    def _of_late(self, now: datetime, name: tuple[str, str]) -> int:
        return sum(time > now - _WITHIN for time in self._tries.get(name, ()))
