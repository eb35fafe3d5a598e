"""Keeps calls within what may be spent: tokens and money, for a rehearsal, a person's month, everybody's month."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from coach.llm.settings import Limit, Limits, Price
from coach.llm.spending import Ledger, MemoryLedger, Spent
from coach.model.errors import BudgetSpent, SettingsError
from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from coach.llm.replies import Usage

_MILLION = 1_000_000


class Sum(Noun):
    """What some calls took together. `money` is None where one of them has no price; `reported` as in Usage."""

    tokens: int
    money: float | None
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
            _check_money(limit, spent, money, f"{whose} (model {model!r})")

    def note(self, model: str, usage: Usage, *, owner: str, rehearsal: str) -> None:
        """Note what a call took, as the server reports it."""
        money = self.price_of(model, usage.prompt, usage.completion)
        spent = Spent(at=self.clock(), owner=owner, rehearsal=rehearsal, model=model, usage=usage, money=money)
        self.ledger.note(spent)

    def standing(self, *, owner: str, rehearsal: str) -> Standing:
        """Say what was spent in this calendar month (UTC), and in the rehearsal."""
        now = self.clock().astimezone(UTC)
        month = self.ledger.since(now.replace(day=1, hour=0, minute=0, second=0, microsecond=0))
        of_rehearsal = self.ledger.since(datetime.min.replace(tzinfo=UTC))
        return Standing(
            rehearsal=_sum([spent for spent in of_rehearsal if rehearsal and spent.rehearsal == rehearsal]),
            person=_sum([spent for spent in month if spent.owner == owner]),
            month=_sum(month),
            limits=self.limits,
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


def _sum(calls: Sequence[Spent]) -> Sum:
    priced = [spent.money for spent in calls if spent.money is not None]
    return Sum(
        tokens=sum(spent.usage.total for spent in calls),
        money=sum(priced) if len(priced) == len(calls) else None,
        reported=all(spent.usage.reported for spent in calls),
    )


def _check_tokens(limit: Limit, spent: Sum, more: int, whose: str) -> None:
    if limit.tokens is not None and spent.tokens + more > limit.tokens:
        raise BudgetSpent(
            f"The next reply could pass the {limit.tokens:,} tokens of {whose} ({spent.tokens:,} are spent). "
            "Raise the limit in the settings, or go on with the scripted voice."
        )


def _check_money(limit: Limit, spent: Sum, more: float | None, whose: str) -> None:
    if limit.money is None:
        return
    if more is None or spent.money is None:
        raise BudgetSpent(
            f"There is a limit on money for {whose}, but no price to reckon with. "
            "Add the model to the price table, or remove the limit."
        )
    if spent.money + more > limit.money:
        raise BudgetSpent(
            f"The next reply could pass the {limit.money:.2f} of {whose} ({spent.money:.2f} is spent). "
            "Raise the limit in the settings, or go on with the scripted voice."
        )
