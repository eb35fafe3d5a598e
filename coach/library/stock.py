"""The content of a process (the port `Content`), read when it is first needed and no more of it than that.

`coach play` meets one person and `coach score` nobody: all the others need not be read for it. What is looked through
is the whole shelf, and that is read once.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from coach.library.shelf import Before, Shelf, load

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from coach.model.diagnostic import Diagnostic
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.model.warm_up import WarmUp

_WHOLE, _RUBRICS = "*", ""
"""Beside the ids under which shelves are kept: no id is like these."""


class Stock:
    """The files of content folders, each read at its first use."""

    def __init__(self, *folders: Path, before: Before | None = None) -> None:
        """Take the folders, the built-in one first. One that is not there holds nothing.

        `before` is shared by one stock and the next: see `load`.
        """
        self._folders = folders
        self._before = before
        self._shelves: dict[str, Shelf] = {}
        self._one_at_a_time = RLock()

    @property
    def scenarios(self) -> Sequence[Scenario]:
        """List the scenarios in the order in which they are offered."""
        return self._whole().scenarios

    @property
    def rubrics(self) -> Sequence[Rubric]:
        """List the rubrics."""
        return self._shelf(_RUBRICS).rubrics

    @property
    def warm_ups(self) -> Sequence[WarmUp]:
        """List the warm-ups in the order in which they are offered."""
        return self._whole().warm_ups

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """List every fault found in the content."""
        return self._whole().diagnostics

    def scenario(self, id: str) -> Scenario:  # noqa: A002 - the noun's own field name
        """Find a scenario. Raises UnknownContent, naming the nearest ids."""
        shelf = self._shelf(id)
        known = any(one.id == id for one in shelf.scenarios)
        return (shelf if known else self._whole()).scenario(id)

    def rubric(self, id: str) -> Rubric:  # noqa: A002 - the noun's own field name
        """Find a rubric. Raises UnknownContent, naming the nearest ids."""
        return self._shelf(_RUBRICS).rubric(id)

    def warm_up(self, id: str) -> WarmUp:  # noqa: A002 - the noun's own field name
        """Find a warm-up. Raises UnknownContent, naming the nearest ids."""
        return self._whole().warm_up(id)

    def _whole(self) -> Shelf:
        return self._shelf(_WHOLE)

    def _shelf(self, name: str) -> Shelf:
        """Give the whole shelf once it was read, else one with every file in which the name stands.

        Whoever bears an id is there, from whichever folder. Each is read once, however many ask in that moment.
        """
        found = self._read_before(name)
        if found is None:
            with self._one_at_a_time:
                found = self._read_before(name) or self._shelves.setdefault(name, self._read(name))
        return found

    def _read_before(self, name: str) -> Shelf | None:
        return self._shelves.get(_WHOLE) or self._shelves.get(name)

    def _read(self, name: str) -> Shelf:
        if name == _WHOLE:
            return load(*self._folders, before=self._before)
        words = name.encode(errors="replace")
        return load(*self._folders, wanted=lambda content: bool(words) and words in content, before=self._before)
