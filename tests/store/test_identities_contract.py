"""What every store promises of those whom an identity provider vouches for: memory, SQLite and PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Account, Key, KeyFor, Role
from coach.model.errors import NotFound, Taken
from coach.store import open_store
from tests.store.nouns import MORNING, new_id

if TYPE_CHECKING:
    from coach.practice.ports import Store


def somebody(store: Store, identity: str | None = None) -> Account:
    """Keep an account."""
    account = Account(id=new_id("account"), login=new_id("login"), name="Noor", role=Role.TRAINEE, made_at=MORNING)
    store.accounts.add_account(account, "its hash", identity=identity)
    return account


def test_an_account_is_found_by_its_identity_and_by_no_other(store: Store) -> None:
    """Those who sign in with a password have none, however many they are."""
    noor, _, _ = somebody(store, "d1"), somebody(store), somebody(store)
    assert store.accounts.by_identity("d1") == noor
    for other in ("d2", "", noor.id, noor.login, noor.name, "None"):
        assert store.accounts.by_identity(other) is None


def test_an_identity_is_one_accounts_alone(store: Store) -> None:
    """The second is told, nothing is kept of it, and the first is as it was."""
    noor, other = somebody(store, "d1"), somebody(store)
    late = other.model_copy(update={"id": "late", "login": "late"})
    with pytest.raises(Taken, match="already"):
        store.accounts.add_account(late, "hash", identity="d1")
    with pytest.raises(NotFound):
        store.accounts.account("late")
    with pytest.raises(Taken, match="already"):
        store.accounts.set_password(other.id, "another hash", at=MORNING, identity="d1")
    assert store.accounts.by_login(other.login) == (other, "its hash")
    assert store.accounts.by_identity("d1") == noor


@pytest.mark.parametrize("identity", [None, "d1"])
def test_of_several_who_come_in_at_once_one_gets_the_account(database_url: str, identity: str | None) -> None:
    """A form that is sent twice, by the same login or by the same identity: the others hear that it is taken."""
    store = open_store(database_url)
    barrier = Barrier(6)

    def join(number: int) -> bool:
        login = "identity" if identity is None else f"noor {number}"
        account = Account(id=str(number), login=login, name="Noor", role=Role.TRAINEE, made_at=MORNING)
        barrier.wait()
        try:
            store.accounts.add_account(account, "its hash", identity=identity)
        except Taken as taken:
            assert ("with another account" in str(taken)) == (identity is not None)  # noqa: PT017 - one of the six hears nothing
            return False
        return True

    with ThreadPoolExecutor(6) as threads:
        assert sorted(threads.map(join, range(6))) == [False] * 5 + [True]
    assert len(store.accounts.accounts()) == 1
    store.close()


def test_the_way_in_that_was_chosen_last_is_the_only_one(store: Store) -> None:
    """An identity takes the place of the one before, a password that of both; every key given out before is ended."""
    noor = somebody(store, "d1")
    store.accounts.add_key(Key(digest="k", account=noor.id, purpose=KeyFor.SESSION, until=MORNING + timedelta(hours=1)))
    store.accounts.set_password(noor.id, "nobody knows", at=MORNING, by="Ana", identity="d2")
    changed = noor.model_copy(update={"password_at": MORNING, "password_by": "Ana"})
    assert store.accounts.by_identity("d1") is None
    assert store.accounts.by_identity("d2") == changed
    assert store.accounts.by_login(noor.login) == (changed, "nobody knows")
    assert store.accounts.key("k", KeyFor.SESSION, MORNING) is None
    store.accounts.set_password(noor.id, "the same once more", at=MORNING, identity="d2")
    assert store.accounts.by_identity("d2") is not None
    store.accounts.set_password(noor.id, "a password", at=MORNING)
    assert store.accounts.by_identity("d2") is None


def test_an_identity_goes_with_its_account(store: Store) -> None:
    """And may come back as somebody new."""
    noor = somebody(store, "d1")
    store.accounts.delete_account(noor.id)
    assert store.accounts.by_identity("d1") is None
    again = somebody(store, "d1")
    assert store.accounts.by_identity("d1") == again
