"""Everything that is kept, behind one name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.practice.ports.people import Accounts, Groups
    from coach.practice.ports.records import Records, Tries
    from coach.practice.ports.visits import Visits


def _nothing() -> None:
    """Close what holds nothing open."""


@dataclass(frozen=True, kw_only=True)
class Store:
    """Everything that is kept, by what it is about. `close` lets go of what the store holds open."""

    records: Records
    accounts: Accounts
    groups: Groups
    visits: Visits
    tries: Tries
    close: Callable[[], None] = _nothing
