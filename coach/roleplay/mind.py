"""The inner person while a turn is being worked out: a state that can be changed, with every change given a reason.

Knows how much a feeling moves at each difficulty and which lines were said; what moves it is for the rules.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Literal
from zlib import crc32

from coach.model.person import InnerPerson
from coach.model.rehearsal import Change, Difficulty
from coach.roleplay.words import stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.person import PersonState
    from coach.model.reading import Label
    from coach.model.scenario import Scenario

    Feeling = Literal["trust", "patience", "energy"]
    Listed = Literal["asked_back", "disclosed", "eased", "opened", "raised", "reflected", "refused"]

GAINS = {Difficulty.EASY: 1.0, Difficulty.NORMAL: 0.75, Difficulty.HARD: 0.66}
LOSSES = {Difficulty.EASY: 0.7, Difficulty.NORMAL: 1.0, Difficulty.HARD: 1.2}
BAR = {Difficulty.EASY: -0.5, Difficulty.NORMAL: 0.0, Difficulty.HARD: 0.3}
"""How much more trust is wanted than the author wrote."""

ASKING = {Difficulty.EASY: 0.0, Difficulty.NORMAL: 0.0, Difficulty.HARD: 2.6}
"""How much more trust it takes to say yes than to talk."""

MOODS = (-0.6, -0.3, 0.0, 0.3, 0.6)
"""How much more or less on one day than on another, by the seed; at hard alone."""

EXCHANGES = {Difficulty.EASY: 30, Difficulty.NORMAL: 26, Difficulty.HARD: 22}
"""How many exchanges of ordinary length fill the meeting's minutes."""

_TOP = 10.0
_WORDS = {
    "she": ("she", "her", "her"),
    "he": ("he", "him", "his"),
    "they": ("they", "them", "their"),
}


class Tally(StrEnum):
    """What is counted of a talk, or, with a name behind a dot, of one question in it. Kept with each state."""

    OPEN = "open"
    REFLECTED = "reflect"
    STORIES = "story"
    EMPATHY = "empathy"
    AFFIRMED = "affirm"
    THANKED = "thanks"
    SORRY = "sorry"
    NERVOUS = "nervous"
    PITCHED = "pitch"
    AGITATED = "agitated"
    AGITATED_EARLY = "agitated_early"
    PASSED_OVER = "passed_over"
    UNTIED = "untied"
    TOLD_WHY = "told why"
    WAITED = "waited"
    ASKED_BACK = "since"
    """Not how often: the turn in which they asked something back."""
    LEFT_BLANK = "left blank at"
    """Nor this: the turn in which a question got no answer."""


class Mind:
    """One person's state, open for change: `now` is what they are like at this moment of the turn."""

    def __init__(self, scenario: Scenario, state: PersonState) -> None:
        """Take a copy of the state."""
        self.scenario = scenario
        self._before = state
        self.now = InnerPerson.model_construct(**vars(state))
        self.changes: list[Change] = []
        self.she, self.her, self.hers = _WORDS[scenario.persona.pronouns]

    def freeze(self) -> PersonState:
        """Give the state as it now is."""
        return self._before.model_copy(update=vars(self.now))

    @property
    def difficulty(self) -> Difficulty:
        """How much has to be earned."""
        return self.now.difficulty

    @property
    def bar(self) -> float:
        """How much more trust is wanted than the author wrote."""
        return BAR[self.difficulty]

    def trusts(self, much: float | None) -> bool:
        """Tell whether there is so much trust, by the measure of this difficulty."""
        return much is None or self.now.trust >= min(much + self.bar, self.now.ceiling if much < _TOP else _TOP)

    def would_say_yes(self, need: float) -> bool:
        """Tell whether there is trust enough for a yes to something that takes so much, on this day."""
        more = ASKING[self.difficulty]
        if more:
            more += MOODS[crc32(f"{self.now.seed}.mood".encode()) % len(MOODS)]
        return self.trusts(need + more)

    def feel(self, what: Feeling, amount: float, because: str, shows: Label | None = None) -> None:
        """Move trust, patience or energy, and say why. Nothing is logged where nothing moves."""
        scaled = amount * (GAINS if amount > 0 else LOSSES)[self.difficulty]
        top = self.now.ceiling if what == "trust" else _TOP
        before = getattr(self.now, what)
        after = round(min(max(before + scaled, 0.0), max(top, 0.0)), 2)
        if after != before:
            setattr(self.now, what, after)
            self.note(what, round(after - before, 2), because, shows)

    def wound(self, amount: float, because: str) -> None:
        """Lower the most trust that is still possible: some things are not forgotten in one meeting."""
        self.now.ceiling = round(max(self.now.ceiling - amount, 1.0), 2)
        self.now.hurt = (*self.now.hurt, because)
        self.note("ceiling", -amount, because)
        self.now.trust = min(self.now.trust, self.now.ceiling)

    def note(self, what: str, amount: float, because: str, shows: Label | None = None) -> None:
        """Log a change, and the move of the organizer's that made it."""
        self.changes.append(_change(what, amount, because, shows))

    def count(self, what: str) -> int:
        """Count one more of something, and say how many there are now."""
        counts = dict(self.now.counts)
        counts[what] = counts.get(what, 0) + 1
        self.now.counts = counts
        return counts[what]

    def mark(self, what: str) -> None:
        """Note in which turn something was the last time, in the place of a count."""
        self.now.counts = {**self.now.counts, what: self.now.turn}

    def counted(self, what: str) -> int:
        """Say how many there were of something."""
        return self.now.counts.get(what, 0)

    def add(self, field: Listed, value: object) -> None:
        """Put something at the end of one of the state's lists, unless it is there."""
        there = getattr(self.now, field)
        if value not in there:
            setattr(self.now, field, (*there, value))

    def touch(self, topic: str) -> None:
        """Mark a topic as the one that is being talked about."""
        spoken = dict(self.now.spoken)
        spoken[topic] = spoken.get(topic, 0) + 1
        self.now.spoken = spoken
        self.now.last_topic = topic

    def roll(self, pool: str, sides: int) -> int:
        """Throw a die that falls the same way for the same seed, turn and pool."""
        return crc32(f"{self.now.seed}.{self.now.turn}.{pool}".encode()) % sides

    def pick(self, pool: str, lines: Sequence[str], like: frozenset[str] = frozenset()) -> str | None:
        """Choose a line that was not said yet, and mark it said; None where all were.

        Among several, those that share the most words with `like` (stems of what was asked) fit best.
        """
        used = self.now.used
        left = [(line, mark) for line in lines if (mark := _mark(line)) not in used]
        if not left:
            return None
        if like and len(left) > 1:
            shared = [len(stems_of(line) & like) for line, _ in left]
            most = max(shared)
            left = [one for one, much in zip(left, shared, strict=True) if much == most]
        line, mark = left[self.roll(pool, len(left))]
        self.now.used = (*used, mark)
        return line

    def first_of(self, *pools: tuple[str, Sequence[str]], like: frozenset[str] = frozenset()) -> str | None:
        """Choose from the first pool that still holds something."""
        for name, lines in pools:
            line = self.pick(name, lines, like)
            if line is not None:
                return line
        return None

    def unsaid(self, lines: Sequence[str]) -> list[str]:
        """List those of the lines that were not said yet."""
        return [line for line in lines if _mark(line) not in self.now.used]

    def left(self, lines: Sequence[str]) -> bool:
        """Tell whether any of these was not said yet."""
        return any(_mark(line) not in self.now.used for line in lines)


@lru_cache(maxsize=2_000)
def _change(what: str, amount: float, because: str, shows: Label | None) -> Change:
    return Change.model_construct(what=what, amount=amount, because=because, shows=shows)


@lru_cache(maxsize=20_000)
def _mark(line: str) -> int:
    return crc32(line.encode())
