"""What is asked of the world besides: words, passwords, the time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from coach.model.rehearsal import Scene
    from coach.practice.speech import Speech


class Passwords(Protocol):
    """Turns passwords into what may be kept, and checks them."""

    def keep(self, password: str) -> str:
        """Give what is kept in a password's place."""

    def fits(self, password: str, kept: str) -> bool:
        """Tell whether this is the password that was kept."""


class Voice(Protocol):
    """Finds the words for what the director decided."""

    def speak(self, scene: Scene) -> Iterator[Speech]:
        """Yield pieces as they come and at last one Spoken; never raises for a server's sake."""


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> datetime:
        """Give the present moment, with its time zone."""
