"""What every store promises of what is said in warm-ups, held against memory, SQLite and PostgreSQL alike."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.model.account import Account, Role
from coach.model.warm_up import Try
from tests.store.nouns import MORNING, new_id

if TYPE_CHECKING:
    from coach.practice.ports import Store


def a_try(owner: str, *, minutes: int = 0) -> Try:
    """Give something that was said."""
    return Try(
        id=new_id("try"),
        owner=owner,
        warm_up="say-it-back",
        round=2,
        said="So it’s “the nights”, ¿no? 🙂",
        landed=True,
        at=MORNING + timedelta(minutes=minutes),
    )


def test_tries_come_back_as_they_were_kept_the_oldest_first(store: Store) -> None:
    """Every field survives; somebody else's are not among them."""
    late, early, other = a_try("ines", minutes=5), a_try("ines"), a_try("bo")
    for one in (late, early, other):
        store.tries.add_try(one)
    assert store.tries.tries("ines") == (early, late)
    assert store.tries.tries("nobody") == ()


def test_what_is_forgotten_is_gone_and_nobody_elses(store: Store) -> None:
    """Deleting is for good."""
    mine, other = a_try("ines"), a_try("bo")
    store.tries.add_try(mine)
    store.tries.add_try(other)
    store.tries.delete_tries("ines")
    assert store.tries.tries("ines") == ()
    assert store.tries.tries("bo") == (other,)


def test_whoever_leaves_takes_what_they_tried_with_them(store: Store) -> None:
    """Deleting an account deletes what it said here."""
    store.accounts.add_account(Account(id="ines", login="ines", name="Ines", role=Role.TRAINEE, made_at=MORNING), "x")
    store.tries.add_try(a_try("ines"))
    store.accounts.delete_account("ines")
    assert store.tries.tries("ines") == ()
