"""Keeps calls within what may be spent: tokens and money, for a rehearsal, a person's month, everybody's month."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from coach.llm.settings import Limit, Limits, Price
from coach.llm.spending import Ledger, MemoryLedger
from coach.llm.tallies import Spent
from coach.model.errors import BudgetSpent, SettingsError
from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from coach.llm.replies import Usage
    from coach.llm.tallies import Tally

_MILLION = 1_000_000


class Sum(Noun):
    """What some calls took together. `money` is None where a model has no price; `reported` as in Usage.

    `unpriced` names the models whose calls had no price when they were made and have none today.
    """

    tokens: int
    money: float | None
    unpriced: tuple[str, ...] = ()
    reported: bool = True


class Standing(Noun):
    """What was spent and what may be, for showing before and after."""

    rehearsal: Sum
    person: Sum
    month: Sum
    limits: Limits


@dataclass(frozen=True)
class Budget:
    """Limits, prices by model name, and what was spent."""

    limits: Limits = field(default_factory=Limits)
    prices: Mapping[str, Price] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=MemoryLedger)
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def price_of(self, model: str, prompt: int, completion: int) -> float | None:
        """Say what a call costs, or None where the model has no price."""
        price = self.prices.get(model)
        return None if price is None else (prompt * price.input + completion * price.output) / _MILLION

    def check(self, model: str, *, owner: str, rehearsal: str, prompt: int, completion: int) -> None:
        """Raise BudgetSpent where a call of this size could pass a limit."""
        money = self.price_of(model, prompt, completion)
        standing = self.standing(owner=owner, rehearsal=rehearsal)
        for limit, spent, whose in (
            (self.limits.rehearsal, standing.rehearsal, "this rehearsal"),
            (self.limits.person, standing.person, "your month"),
            (self.limits.month, standing.month, "everybody's month"),
        ):
            _check_tokens(limit, spent, prompt + completion, whose)
            _check_money(limit, spent, money, model, whose)

    def note(self, model: str, usage: Usage, *, owner: str, rehearsal: str) -> None:
        """Note what a call took, as the server reports it."""
        money = self.price_of(model, usage.prompt, usage.completion)
        spent = Spent(at=self.clock(), owner=owner, rehearsal=rehearsal, model=model, usage=usage, money=money)
        self.ledger.note(spent)

    def standing(self, *, owner: str, rehearsal: str) -> Standing:
        """Say what was spent in this calendar month (UTC), and in the rehearsal."""
        taken = self.ledger.taken(self.clock(), owner=owner, rehearsal=rehearsal)
        return Standing(
            rehearsal=self._sum(taken.rehearsal),
            person=self._sum(taken.person),
            month=self._sum(taken.month),
            limits=self.limits,
        )

    def _sum(self, by_model: Mapping[str, Tally]) -> Sum:
        """Add up what models took; calls that had no price when they were made cost what they would today."""
        money, unpriced = 0.0, []
        for model, tally in by_model.items():
            today = self.price_of(model, tally.prompt, tally.completion)
            if today is None and tally.prompt + tally.completion:
                unpriced.append(model)
            money += tally.money + (today or 0.0)
        return Sum(
            tokens=sum(tally.tokens for tally in by_model.values()),
            money=None if unpriced else money,
            unpriced=tuple(sorted(unpriced)),
            reported=all(tally.reported for tally in by_model.values()),
        )


def read_prices(file: Path) -> dict[str, Price]:
    """Read prices: a JSON object from model names to {"input": ..., "output": ...} for a million tokens.

    A missing file means no prices. Raises SettingsError for one that cannot be read.
    """
    if not file.exists():
        return {}
    try:
        return TypeAdapter(dict[str, Price]).validate_python(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError) as error:
        raise SettingsError(
            f'The price table {file} cannot be read. Write it like {{"model-name": {{"input": 0.5, "output": 1.5}}}}, '
            "in your currency for a million tokens; or delete it."
        ) from error


def _check_tokens(limit: Limit, spent: Sum, more: int, whose: str) -> None:
    if limit.tokens is not None and spent.tokens + more > limit.tokens:
        raise BudgetSpent(
            f"The next reply could pass the {limit.tokens:,} tokens of {whose} ({spent.tokens:,} are spent). "
            "Raise the limit in the settings, or go on with the scripted voice."
        )


def _check_money(limit: Limit, spent: Sum, more: float | None, model: str, whose: str) -> None:
    if limit.money is None:
        return
    missing = dict.fromkeys((*([model] if more is None else ()), *spent.unpriced))
    if more is None or spent.money is None:
        raise BudgetSpent(
            f"There is a limit on money for {whose}, but no price is known for {' and '.join(map(repr, missing))}"
            f"{'' if more is None else ', used before the limit was set'}. Write what it costs into the price table "
            "(prices.json in the data folder) and start Coach again, or remove the limit."
        )
    if spent.money + more > limit.money:
        raise BudgetSpent(
            f"The next reply could pass the {limit.money:.2f} of {whose} ({spent.money:.2f} is spent). "
            "Raise the limit in the settings, or go on with the scripted voice."
        )
