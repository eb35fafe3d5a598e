"""What one turn of the organizer is to the person: the reader's labels, and what the director hears for itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from coach.model.reading import Label, TurnReading
from coach.model.transcript import Speaker
from coach.roleplay.words import NOTHING, Said

if TYPE_CHECKING:
    from coach.roleplay.asked import Question

_UNREAD = TurnReading(speaker=Speaker.ORGANIZER)
_LONG = 90


@dataclass
class Hearing:
    """A turn as the person takes it. Topics are ranked; `statement` is what was said besides the questions.

    `topics` are named by the questions, `aside` by the statement, `mentions` by either, `onward` by what follows "what
    is it like", `earlier` by the organizer's turn before. `echoes` and `picked_up` are the words of the person's own
    `last_line` in question and statement, `recalls` those of their last three lines in the question; `about_them` is
    the turn without the sentences that are of oneself alone.
    """

    text: str
    low: str
    said: Said
    reading: TurnReading = _UNREAD
    labels: frozenset[Label] = frozenset()
    question: Question = None
    asked_words: str = ""
    statement: str = ""
    about_them: str = ""
    topics: list[str] = field(default_factory=list)
    mentions: list[str] = field(default_factory=list)
    small: tuple[str, ...] = ()
    continues: bool = False
    onward: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    earlier: list[str] = field(default_factory=list)
    last_text: str = ""
    last_line: Said = NOTHING
    stems: frozenset[str] = frozenset()
    echoes: frozenset[str] = frozenset()
    recalls: frozenset[str] = frozenset()
    picked_up: frozenset[str] = frozenset()
    points_back: bool = False
    reflects: bool = False
    judges: bool = False
    of_oneself: bool = False
    story: bool = False
    pressure: Literal["guilt", "argued", "begged"] | None = None
    empathy: bool = False
    misreads: bool = False
    narrow: bool = False
    offers: bool = False
    doubts: bool = False
    nervous: bool = False
    counts: Literal["number", "time"] | None = None
    invites: bool = False
    told_now: bool = False
    amends: bool = False
    asks: bool = False
    asks_leave: bool = False
    hopes: bool = False
    suggests: bool = False
    proposes: bool = False
    recaps: bool = False
    excused: bool = False
    checks: bool = False
    challenges: bool = False
    timed: bool = False
    silent: bool = False
    commands: bool = False
    nonsense: bool = False
    stuffed: bool = False

    @property
    def words(self) -> int:
        """Count the words of the turn."""
        return len(self.said.words)

    @property
    def long(self) -> bool:
        """Tell whether it was more than anyone listens to in one breath."""
        return self.words > _LONG

    def has(self, label: Label) -> bool:
        """Tell whether the reader gave the turn this label."""
        return label in self.labels
