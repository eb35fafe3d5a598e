"""What every scripted trainee has: a name, a skill, a memory of what was said, and lines that are not repeated."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from random import Random
from typing import TYPE_CHECKING, ClassVar, Literal

from coach.roleplay.index import index_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Fact, Invitation, Scenario

Skill = Literal["excellent", "decent", "unskilled"]
_THEIRS = {"she": re.compile(r"\bher\b"), "he": re.compile(r"\bhis\b")}


class Trainee(ABC):
    """Someone who rehearses. `speak` gets the person's last words and gives the trainee's, or None to stop."""

    name: ClassVar[str] = "trainee"
    skill: ClassVar[Skill] = "unskilled"

    def __init__(self, scenario: Scenario, seed: int) -> None:
        """Prepare for one rehearsal."""
        self.scenario = scenario
        self.rng = Random(seed * 7919 + len(self.name))
        self.turn = 0
        self.spoken: set[str] = set()

    @abstractmethod
    def speak(self, heard: str) -> str | None:
        """Answer the person's last words ("" at the beginning); None ends the rehearsal."""

    def unsaid(self, lines: Sequence[str]) -> str | None:
        """Choose a line that this trainee has not said yet."""
        left = [line for line in lines if line not in self.spoken]
        if not left:
            return None
        line = self.rng.choice(left)
        self.spoken.add(line)
        return line

    def facts_in(self, heard: str) -> list[Fact]:
        """Find the facts that were just told, as a listener would: by hearing them."""
        return list(index_of(self.scenario).told_in(heard))

    def to_their_face(self, ask: Invitation) -> str:
        """Give what is asked as one says it to the person: the author wrote of "her senator", she hears "your"."""
        theirs = _THEIRS.get(self.scenario.persona.pronouns)
        return theirs.sub("your", ask.what) if theirs and self.scenario.language == "en" else ask.what
