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
_FOR_A_LOGIN = 8
_FOR_AN_ADDRESS = 60
"""A whole class may sit behind one address."""
_KEPT = 10_000


class Tries:
    """Counts failed tries of the last quarter of an hour, by login and by the address they came from."""

    def __init__(self) -> None:
        self.nobody = ""
        self._lock = threading.Lock()
        self._failed: dict[str, deque[datetime]] = {}

    def check(self, now: datetime, login: str, address: str) -> None:
        """Raise EntranceError where there were too many failed tries of late."""
        with self._lock:
            if self._of_late(now, f"login {login}") >= _FOR_A_LOGIN or (
                address and self._of_late(now, f"address {address}") >= _FOR_AN_ADDRESS
            ):
                raise EntranceError("That was tried too often. Wait a quarter of an hour, then try again.")

    def failed(self, now: datetime, login: str, address: str) -> None:
        """Note a try that failed."""
        with self._lock:
            if len(self._failed) > _KEPT:
                self._failed = {name: times for name, times in self._failed.items() if times[-1] > now - _WITHIN}
            for name in (f"login {login}", f"address {address}"):
                self._failed.setdefault(name, deque(maxlen=_FOR_AN_ADDRESS)).append(now)

    def forget(self, login: str) -> None:
        """Begin anew for a login whose password was right."""
        with self._lock:
            self._failed.pop(f"login {login}", None)

    def _of_late(self, now: datetime, name: str) -> int:
        return sum(time > now - _WITHIN for time in self._failed.get(name, ()))
