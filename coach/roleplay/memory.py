"""Remembers how rehearsals began: a turn that comes again, after the same words, is neither read nor heard again.

The same trainee says the same to the same person at every difficulty, until something comes out differently; half of
all turns are shared in this way. What is remembered is what reading and hearing gave: nothing of it is guessed.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from coach.analysis.heard import hear
from coach.analysis.read import conclude, read_turn
from coach.analysis.talk import Talk
from coach.roleplay.listening import listen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.analysis.heard import Heard
    from coach.model.reading import Evidence, Reading, TurnReading
    from coach.model.transcript import Speaker, Transcript, Turn
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index

    _Known = tuple[Evidence, ...] | None


class _Point:
    """A point in a conversation: the talk up to it, how its last turn was read and heard, and what was said next."""

    def __init__(self, talk: Talk, reading: TurnReading | None = None) -> None:
        self.talk = talk
        self.reading = reading
        self.hearings: dict[tuple[bool, str | None], Hearing] = {}
        self.next: dict[tuple[Speaker, str, _Known], _Point] = {}

    def after(self, turn: Turn, known: _Known) -> _Point:
        """Go on to the point after a turn, which is read if it was not yet said here."""
        said = (turn.speaker, turn.text, known)
        point = self.next.get(said)
        if point is None:
            talk = self.talk.copy()
            reading = read_turn(_heard(turn).at(len(talk.heard)), talk, known)
            point = self.next[said] = _Point(talk, reading)
        return point


class Memory:
    """The rehearsals of one trainee with one person on one seed, as far as they were read and heard."""

    def __init__(self) -> None:
        """Remember nothing."""
        self._beginning: _Point | None = None

    def begin(self, transcript: Transcript) -> Recalling:
        """Begin one more rehearsal; all of one memory are of one kind, as a talk is read by its kind."""
        if self._beginning is None:
            self._beginning = _Point(Talk(transcript))
        return Recalling(self._beginning)

    def read(self, transcript: Transcript, known: Mapping[int, tuple[Evidence, ...]]) -> Reading:
        """Give the reading of a whole rehearsal: what `analysis.read` gives, without reading its turns again."""
        reader = self.begin(transcript)
        for index, turn in enumerate(transcript.turns):
            reader.hear(turn, known.get(index))
        return conclude(transcript, reader.talk, known)


class Recalling:
    """Reads and hears a rehearsal turn by turn, remembering those before it. Fits `Reader`."""

    def __init__(self, beginning: _Point) -> None:
        """Begin before the first turn."""
        self._at = beginning

    @property
    def talk(self) -> Talk:
        """The talk so far; it is shared, so nothing may be added to it."""
        return self._at.talk

    def hear(self, turn: Turn, known: _Known = None) -> TurnReading:
        """Read the next turn; `known` is what its author knows it to hold."""
        self._at = self._at.after(turn, known)
        assert self._at.reading is not None  # noqa: S101 - only the beginning has none
        return self._at.reading

    def listen(
        self, index: Index, transcript: Transcript, reading: TurnReading, *, told_now: bool, told: str | None
    ) -> Hearing:
        """Hear the latest turn as the person does. Fits `director.Listen`."""
        found = self._at.hearings.get((told_now, told))
        if found is None:
            found = listen(index, transcript, reading, told_now=told_now, told=told)
            self._at.hearings[told_now, told] = found
        return found


@lru_cache(maxsize=4_000)
def _heard(turn: Turn) -> Heard:
    """Cut a turn into words once for all rehearsals: they are made of a few hundred lines, said again and again."""
    return hear(0, turn).laid_out()
