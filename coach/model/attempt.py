"""One line of My practice: a rehearsal or a conversation without its words, and how it is counted."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from coach.model.noun import Noun
from coach.model.rehearsal import Outcome
from coach.model.scorecard import RubricVersion
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_A_CONVERSATION = 4
"""New turns of the organizer's from which a retry is a conversation again, no longer a moment; rubrics ask as many."""


class Attempt(Noun):
    """One line of the list of what was done: a rehearsal or a real conversation.

    `person` is the name of whom a rehearsal was with; empty for a conversation. `moment`: a moment tried again, too
    short to be held against a whole conversation. `from_memory`: told afterwards.
    `total` and `rubric` are those of the latest scorecard.
    """

    id: str
    title: str
    rehearsed: bool
    at: datetime
    finished: bool
    organizer_turns: int
    outcome: Outcome = Outcome.NONE
    hints: int = 0
    taken_back: int = 0
    again_from: str | None = None
    moment: bool = False
    from_memory: bool = False
    total: float | None = None
    rubric: RubricVersion | None = None
    person: str = ""


class Entry(NamedTuple):
    """Something practised or brought, by its id and title; and of a rehearsal, with whom, by which scenario."""

    id: str
    title: str
    rehearsed: bool
    person: str = ""
    scenario: str = ""


class Linked(Protocol):
    """Whatever answers something that was said before it."""

    @property
    def id(self) -> str:
        """Tell its id."""

    @property
    def parent(self) -> str | None:
        """Tell what it answers."""


class Step(Linked, Protocol):
    """A turn as far as it is counted."""

    @property
    def speaker(self) -> Speaker:
        """Tell who speaks."""

    @property
    def silent(self) -> bool:
        """Tell whether nothing is said in it."""

    @property
    def said_at(self) -> datetime:
        """Tell when."""

    @property
    def decided(self) -> Outcome:
        """Tell what the person decided in it."""


class Bare(NamedTuple):
    """A turn without its words. Fits Step."""

    id: str
    parent: str | None
    speaker: Speaker
    silent: bool
    said_at: datetime
    decided: Outcome


_L = TypeVar("_L", bound=Linked)


def path_to(head: str | None, turns: Iterable[_L]) -> tuple[_L, ...]:
    """List the turns that count, from the first to the head."""
    by_id = {turn.id: turn for turn in turns}
    path: list[_L] = []
    while head is not None:
        path.append(by_id[head])
        head = by_id[head].parent
    return tuple(reversed(path))


def outcome_of(path: Sequence[Step]) -> Outcome:
    """Say how it stands with the ask: the latest decision the person made on the path."""
    return next((t.decided for t in reversed(path) if t.decided is not Outcome.NONE), Outcome.NONE)


def taken_back(path: Sequence[Step], turns: Iterable[Step]) -> int:
    """Count the organizer's turns that are off the path."""
    kept = {turn.id for turn in path}
    return sum(turn.speaker is Speaker.ORGANIZER and turn.id not in kept for turn in turns)


def few_are_new(path: Iterable[Step], begun: datetime) -> bool:
    """Tell whether too few turns were said since it was begun to be a conversation."""
    return by_organizer(turn for turn in path if turn.said_at > begun) < _A_CONVERSATION


def by_organizer(turns: Iterable[Step]) -> int:
    """Count the organizer's turns among these. To wait and say nothing is none."""
    return sum(turn.speaker is Speaker.ORGANIZER and not turn.silent for turn in turns)


def newest_first(attempts: Iterable[Attempt]) -> tuple[Attempt, ...]:
    """Order what was done."""
    return tuple(sorted(attempts, key=lambda one: (one.at, one.id), reverse=True))
