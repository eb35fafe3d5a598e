"""A reply in the making: its parts, and what a voice and the record need to know of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from coach.model.rehearsal import Outcome


@dataclass
class Reply:
    """What the person says: the parts in order, and what a voice and the record need to know of it."""

    act: str
    parts: list[str] = field(default_factory=list)
    tell: tuple[str, ...] = ()
    obstacle: str | None = None
    decided: Outcome = Outcome.NONE
    feeling: str = ""
    ends: bool = False

    def add(self, line: str | None) -> Reply:
        """Put a line at the end, if there is one."""
        if line:
            self.parts.append(line)
        return self

    def begin(self, line: str | None) -> None:
        """Put a line before the others, if there is one."""
        if line:
            self.parts.insert(0, line)
