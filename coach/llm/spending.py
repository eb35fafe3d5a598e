"""What model calls have taken so far, kept by append in a small file, or in memory."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Protocol

from pydantic import ValidationError

from coach.llm.tallies import Spent, Tallies
from coach.model.errors import StoreError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from coach.llm.tallies import Taken


class Ledger(Protocol):
    """Where calls are noted, and added up."""

    def note(self, spent: Spent) -> None:
        """Note a call."""

    def taken(self, now: datetime, *, owner: str, rehearsal: str) -> Taken:
        """Give the sums of the month in which a moment is, and those of a rehearsal."""


class MemoryLedger:
    """Adds calls up for as long as the process lives."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tallies = Tallies()

    def note(self, spent: Spent) -> None:
        """Note a call."""
        with self._lock:
            self._tallies.add(spent)

    def taken(self, now: datetime, *, owner: str, rehearsal: str) -> Taken:
        """Give the sums of the month in which a moment is, and those of a rehearsal."""
        with self._lock:
            return self._tallies.taken(now, owner=owner, rehearsal=rehearsal)


class FileLedger:
    """Notes calls in a file, one JSON object a line. Several processes may write to it; none ever rewrites it.

    Each line is read once; what it says is kept as sums alone.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._read_to = 0
        self._tallies = Tallies()

    def note(self, spent: Spent) -> None:
        """Note a call. Raises StoreError where the file cannot be written."""
        line = spent.model_dump_json().encode() + b"\n"
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self._file, os.O_CREAT | os.O_APPEND | os.O_RDWR, 0o600)
            with os.fdopen(handle, "ab", buffering=0) as ledger:
                ledger.write(line if _ends_well(handle) else b"\n" + line)
        except OSError as error:
            raise StoreError(
                f"What the model took cannot be noted in {self._file}: {error.strerror}. "
                "Make that file writable for you; until then no more is spent."
            ) from error

    def taken(self, now: datetime, *, owner: str, rehearsal: str) -> Taken:
        """Give the sums of the month in which a moment is, and those of a rehearsal.

        A line that was cut off by a crash is passed over. Raises StoreError where the file cannot be read.
        """
        with self._lock:
            try:
                self._read_on()
            except OSError as error:
                raise StoreError(
                    f"What the model took cannot be read from {self._file}: {error.strerror}. "
                    "Make that file readable for you, or delete it; until then no more is spent."
                ) from error
            return self._tallies.taken(now, owner=owner, rehearsal=rehearsal)

    def _read_on(self) -> None:
        if not self._file.exists() or self._file.stat().st_size < self._read_to:  # deleted, to forget what was spent
            self._tallies, self._read_to = Tallies(), 0
        if not self._file.exists():
            return
        with self._file.open("rb") as source:
            source.seek(self._read_to)
            for line in source:
                if not line.endswith(b"\n"):  # still being written
                    break
                self._read_to += len(line)
                try:
                    self._tallies.add(Spent.model_validate_json(line))
                except ValidationError:
                    continue


def _ends_well(handle: int) -> bool:
    """Tell whether the last line is whole: what a crash or a full disk cut off must not take the next one along."""
    size = os.lseek(handle, 0, os.SEEK_END)
    if not size:
        return True
    os.lseek(handle, -1, os.SEEK_END)
    return os.read(handle, 1) == b"\n"
