"""Warming up: one moment, one turn, read at once; and what is worth warming up for after a scorecard."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from coach import scoring
from coach.model.errors import NotFound
from coach.model.warm_up import Try
from coach.practice.authoring import to_fill
from coach.practice.rehearsals import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.model.scenario import Scenario
    from coach.model.scorecard import Scorecard
    from coach.model.warm_up import WarmUp
    from coach.practice.ports import Clock, Content, Tries
    from coach.scoring import Met

LOW = 2
"""Up to this level, a criterion is worth a few minutes by itself."""


@dataclass(frozen=True)
class SoFar:
    """What somebody has said in warm-ups, read once for all that a page asks of it."""

    tries: tuple[Try, ...]

    def tried(self, id: str) -> Try | None:  # noqa: A002 - the noun's own field name
        """Find one of the tries; None where there is none of that id."""
        return next((one for one in self.tries if one.id == id), None)

    def said_to(self, one: Try, warm_up: WarmUp) -> str | None:
        """Name whom else in this warm-up they met with the very same words; None where they did so with nobody."""
        rounds = warm_up.rounds
        others = (
            rounds[other.round].person
            for other in self.tries
            if other.landed and other.warm_up == one.warm_up and other.round != one.round
            if other.round < len(rounds) and _words(other.said) == _words(one.said)
        )
        return next(others, None)

    @property
    def landed(self) -> dict[str, set[int]]:
        """Give the rounds that they have met at least once, by warm-up."""
        met: dict[str, set[int]] = {}
        for one in self.tries:
            if one.landed:
                met.setdefault(one.warm_up, set()).add(one.round)
        return met


@dataclass(frozen=True)
class WarmingUp:
    """The use cases around warm-ups."""

    content: Content
    kept: Tries
    clock: Clock
    new_id: Callable[[], str] = lambda: uuid4().hex

    def answer(self, owner: str, warm_up: WarmUp, number: int, text: str) -> Try:
        """Read what somebody says to a round (counted from 0), and keep it. Raises TurnError where it is no turn."""
        said = clean(text)
        one = Try(
            id=self.new_id(),
            owner=owner,
            warm_up=warm_up.id,
            round=_checked(warm_up, number),
            said=said,
            landed=self.met(warm_up, number, said).landed,
            at=self.clock(),
        )
        self.kept.add_try(one)
        return one

    def met(self, warm_up: WarmUp, number: int, said: str) -> Met:
        """Tell how an answer met its moment, as the reader reads it today."""
        return scoring.meet(warm_up.rounds[_checked(warm_up, number)], said)

    def so_far(self, owner: str) -> SoFar:
        """Look at all that an owner has said in warm-ups."""
        return SoFar(tuple(self.kept.tries(owner)))

    def forget(self, owner: str) -> None:
        """Delete all that an owner said in warm-ups, for good."""
        self.kept.delete_tries(owner)

    def worth(self, card: Scorecard) -> Sequence[WarmUp]:
        """List the warm-ups for what was low on a scorecard, the lowest first, each once."""
        low = sorted((one.score, at, one.id) for at, one in enumerate(card.criteria) if one.score is not None)
        wanted = [criterion for level, _, criterion in low if level <= LOW]
        found = [one for criterion in wanted for one in self.content.warm_ups if criterion in one.criteria]
        return list({one.id: one for one in found}.values())

    def then_meet(self, warm_up: WarmUp) -> Scenario | None:
        """Find the person with whom to go on, in a whole conversation."""
        return next((one for one in self.content.scenarios if one.id == warm_up.then and not to_fill(one)), None)


def _checked(warm_up: WarmUp, number: int) -> int:
    if not 0 <= number < len(warm_up.rounds):
        raise NotFound(f"“{warm_up.title}” has no such moment. Begin with its first.")
    return number


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
