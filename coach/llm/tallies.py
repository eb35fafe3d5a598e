"""Running sums of what calls took: for each month, each person's month, and each rehearsal, model by model.

A sum grows by what is added and never looks back, so a year of calls takes no more room or time than a day of them.
Knows no prices; a lock is kept by whoever keeps the sums.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from coach.llm.replies import Usage
from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTHS = 2
"""How many months are kept: this one, and the one before for a clock that is a little slow."""

_REHEARSALS = 20_000
"""How many rehearsals are kept, those spoken in last: one that is taken up again after so many begins at nothing."""


class Spent(Noun):
    """One call: when, whose, in which rehearsal, with which model, what it took. `money`: None without a price."""

    at: datetime
    owner: str
    rehearsal: str
    model: str
    usage: Usage
    money: float | None = None


class Tally(NamedTuple):
    """What one model took. `prompt` and `completion` are the tokens of those calls that had no price when made."""

    tokens: int = 0
    money: float = 0.0
    prompt: int = 0
    completion: int = 0
    reported: bool = True

    def plus(self, spent: Spent) -> Tally:
        """Add a call."""
        usage, unpriced = spent.usage, spent.money is None
        return Tally(
            tokens=self.tokens + usage.total,
            money=self.money + (spent.money or 0.0),
            prompt=self.prompt + unpriced * usage.prompt,
            completion=self.completion + unpriced * usage.completion,
            reported=self.reported and usage.reported,
        )


ByModel = dict[str, Tally]


class Taken(NamedTuple):
    """What was taken in one rehearsal, by one person in a month, and by everybody in it."""

    rehearsal: Mapping[str, Tally]
    person: Mapping[str, Tally]
    month: Mapping[str, Tally]


class Tallies:
    """The sums themselves."""

    def __init__(self) -> None:
        self._months: dict[str, ByModel] = {}
        self._persons: dict[str, dict[str, ByModel]] = {}
        self._rehearsals: OrderedDict[str, ByModel] = OrderedDict()

    def add(self, spent: Spent) -> None:
        """Add a call to the sums that it belongs to."""
        month = _month(spent.at)
        _add(self._months.setdefault(month, {}), spent)
        _add(self._persons.setdefault(month, {}).setdefault(spent.owner, {}), spent)
        for old in sorted(self._months)[:-_MONTHS]:
            del self._months[old], self._persons[old]
        if spent.rehearsal:
            _add(self._rehearsals.setdefault(spent.rehearsal, {}), spent)
            self._rehearsals.move_to_end(spent.rehearsal)
            if len(self._rehearsals) > _REHEARSALS:
                self._rehearsals.popitem(last=False)

    def taken(self, now: datetime, *, owner: str, rehearsal: str) -> Taken:
        """Give the sums of the month (UTC) in which a moment is, and those of a rehearsal."""
        month = _month(now)
        return Taken(
            rehearsal=dict(self._rehearsals.get(rehearsal, {})),
            person=dict(self._persons.get(month, {}).get(owner, {})),
            month=dict(self._months.get(month, {})),
        )


def _add(to: ByModel, spent: Spent) -> None:
    to[spent.model] = to.get(spent.model, Tally()).plus(spent)


def _month(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m}"
