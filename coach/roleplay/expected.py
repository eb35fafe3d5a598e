"""The questions that an author foresaw, laid out so that one that is asked is found among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.roleplay.likeness import Asked
from coach.roleplay.ordinary import stems_alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Foreseen, Scenario

_OF_IT = 0.06
"""What it adds that an answer belongs to what was said last, or to what was told."""


class Found(NamedTuple):
    """An answer that is open now, and how well it fits."""

    answer: Foreseen | None
    much: float


class Expected:
    """The questions that an author foresaw, beside those that open a topic or a fact, which answer nothing here."""

    def __init__(self, scenario: Scenario) -> None:
        """Lay them out."""
        self._answers = scenario.answers
        opening = [*(line for one in scenario.topics for line in one.ask)]
        opening += [line for fact in scenario.facts for line in fact.follow]
        questions = [(at, line) for at, one in enumerate(self._answers) for line in one.to]
        self._asked = Asked([*questions, *((len(self._answers), line) for line in opening)] if questions else ())
        self._stems = [frozenset[str]().union(*map(stems_alike, (*one.to, *one.says))) for one in self._answers]

    def find(self, question: str, told: Sequence[str], last: frozenset[str]) -> Found | None:
        """Find the answer that fits best, of those that are open once these facts were told, in this order.

        `last` are the stems of what the person said last. What belongs to it, or to the latest story, comes first:
        "how did you feel?" is asked of that.
        """
        best: Found | None = None
        for place, much in self._asked.like(question):
            found = Found(None, much)
            if place < len(self._answers):
                answer = self._answers[place]
                if not set(answer.after) <= set(told):
                    continue
                found = Found(answer, much + self._near(place, answer, told, last))
            if best is None or found.much > best.much:
                best = found
        return best

    def _near(self, place: int, answer: Foreseen, told: Sequence[str], last: frozenset[str]) -> float:
        latest = max((told.index(name) + 1 for name in answer.after), default=0)
        of_told = latest / len(told) if latest else 0.0
        return _OF_IT * (of_told + (len(self._stems[place] & last) > 1))
