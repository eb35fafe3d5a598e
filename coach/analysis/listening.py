"""Reading a conversation while it is spoken: each turn once, so that a rehearsal costs one reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.heard import hear
from coach.analysis.read import read_turn
from coach.analysis.talk import Talk

if TYPE_CHECKING:
    from coach.model.reading import Evidence, TurnReading
    from coach.model.transcript import Transcript, Turn


class Listener:
    """Hears turn after turn; each reading is the one that `read` gives the same turn in the whole conversation."""

    def __init__(self, transcript: Transcript) -> None:
        """Begin before the first turn. The transcript gives the kind and the day; its turns are not read."""
        self._talk = Talk(transcript)

    def hear(self, turn: Turn, known: tuple[Evidence, ...] | None = None) -> TurnReading:
        """Read the next turn; `known` is what its author knows it to hold, where there is one who does."""
        return read_turn(hear(len(self._talk.heard), turn), self._talk, known)
