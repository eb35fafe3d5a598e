"""Tells whoever waits for a long command what it does and for how long, on standard error. Knows no commands."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SEEN_AFTER = 2.0
_LOGGED_AFTER = 10.0
"""Seconds after which a line says so where nobody watches; then after twice as many, and so on."""
_CLEAR = "\r\x1b[K"


class _Wait:
    """What is being done, and the thread that tells it until it is over."""

    def __init__(self, doing: str) -> None:
        self.doing = doing
        self.over = Event()
        self.began = time.monotonic()
        self.teller = Thread(target=self._watched if sys.stderr.isatty() else self._logged, daemon=True)

    def _words(self) -> str:
        return f"{self.doing}: {time.monotonic() - self.began:.0f} seconds so far. Ctrl-C stops it."

    def _watched(self) -> None:
        """Write the line over itself each second, and take it away at the end."""
        if self.over.wait(_SEEN_AFTER):
            return
        while True:
            sys.stderr.write(f"{_CLEAR}{self._words()}")
            sys.stderr.flush()
            if self.over.wait(1.0):
                sys.stderr.write(_CLEAR)
                return

    def _logged(self) -> None:
        pause = _LOGGED_AFTER
        while not self.over.wait(pause):
            sys.stderr.write(f"{self._words()}\n")
            sys.stderr.flush()
            pause *= 2


@contextmanager
def waiting(doing: str) -> Iterator[Callable[[str], None]]:
    """Tell what is done inside if it takes long; what is given may be called with how far it is."""
    wait = _Wait(doing)

    def tell(how_far: str) -> None:
        wait.doing = how_far

    wait.teller.start()
    try:
        yield tell
    finally:
        wait.over.set()
        wait.teller.join()
