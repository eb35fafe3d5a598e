"""What model calls have taken so far, kept by append in a small file, or in memory."""

from __future__ import annotations

import os
import threading
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from pydantic import ValidationError

from coach.llm.replies import Usage
from coach.model.errors import StoreError
from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Spent(Noun):
    """One call: when, whose, in which rehearsal, with which model, what it took. `money`: None without a price."""

    at: datetime
    owner: str
    rehearsal: str
    model: str
    usage: Usage
    money: float | None = None


class Ledger(Protocol):
    """Where calls are noted."""

    def note(self, spent: Spent) -> None:
        """Note a call."""

    def since(self, start: datetime) -> Sequence[Spent]:
        """List the calls since a moment, the oldest first."""


class MemoryLedger:
    """Notes calls for as long as the process lives."""

    def __init__(self) -> None:
        self._kept: list[Spent] = []

    def note(self, spent: Spent) -> None:
        """Note a call."""
        self._kept.append(spent)

    def since(self, start: datetime) -> Sequence[Spent]:
        """List the calls since a moment, the oldest first."""
        return [spent for spent in list(self._kept) if spent.at >= start]


class FileLedger:
    """Notes calls in a file, one JSON object a line. Several processes may write to it; none ever rewrites it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._read_to = 0
        self._kept: list[Spent] = []

    def note(self, spent: Spent) -> None:
        """Note a call. Raises StoreError where the file cannot be written."""
        line = spent.model_dump_json().encode() + b"\n"
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self._file, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
            try:
                os.write(handle, line)
            finally:
                os.close(handle)
        except OSError as error:
            raise StoreError(
                f"What the model took cannot be noted in {self._file}: {error.strerror}. "
                "Make that file writable for you; until then no more is spent."
            ) from error

    def since(self, start: datetime) -> Sequence[Spent]:
        """List the calls since a moment, the oldest first. A line that was cut off by a crash is passed over.

        Raises StoreError where the file cannot be read.
        """
        with self._lock:
            try:
                self._read_on()
            except OSError as error:
                raise StoreError(
                    f"What the model took cannot be read from {self._file}: {error.strerror}. "
                    "Make that file readable for you, or delete it; until then no more is spent."
                ) from error
            return [spent for spent in self._kept if spent.at >= start]

    def _read_on(self) -> None:
        if not self._file.exists() or self._file.stat().st_size < self._read_to:  # deleted, to forget what was spent
            self._kept, self._read_to = [], 0
        if not self._file.exists():
            return
        with self._file.open("rb") as source:
            source.seek(self._read_to)
            new = source.read()
        whole = new[: new.rfind(b"\n") + 1]
        self._read_to += len(whole)
        for line in whole.splitlines():
            try:
                self._kept.append(Spent.model_validate_json(line))
            except ValidationError:
                continue
