"""Says in plain sentences what model calls took, and what of the limits is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.assistance import Bill

if TYPE_CHECKING:
    from coach.llm.budget import Budget, Sum
    from coach.llm.settings import Limit


def bill(budget: Budget, *, owner: str, rehearsal: str) -> Bill:
    """Tell what this rehearsal took, and what this person took this month, each beside its limit."""
    standing = budget.standing(owner=owner, rehearsal=rehearsal)
    return Bill(
        rehearsal=_sentence("This rehearsal", standing.rehearsal, standing.limits.rehearsal),
        month=_sentence("Your month", standing.person, standing.limits.person),
    )


def _sentence(whose: str, spent: Sum, limit: Limit) -> str:
    tokens = f"{spent.tokens:,} tokens" if limit.tokens is None else f"{spent.tokens:,} of {limit.tokens:,} tokens"
    money = "" if not spent.money else f", {spent.money:.4f} in money"
    bound = "" if limit.money is None else f" (limit {limit.money:.2f})"
    counted = "" if spent.reported else ", partly our own estimate"
    return f"{whose}: {tokens}{money}{bound}{counted}."
