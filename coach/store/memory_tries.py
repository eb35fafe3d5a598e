"""The port `Tries` in memory: for trials and tests. Gone with the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.store.words import in_utc, storable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.warm_up import Try


class MemoryTries:
    """Tries that are kept nowhere else."""

    def __init__(self) -> None:
        self._tries: list[Try] = []

    def add_try(self, one: Try) -> None:
        """Keep a try."""
        self._tries.append(one.model_copy(update={"said": storable(one.said), "at": in_utc(one.at)}))

    def tries(self, owner: str) -> Sequence[Try]:
        """List an owner's tries, the oldest first."""
        return tuple(sorted((one for one in self._tries if one.owner == owner), key=lambda one: (one.at, one.id)))

    def delete_tries(self, owner: str) -> None:
        """Delete all of an owner's tries, for good."""
        self._tries = [one for one in self._tries if one.owner != owner]
