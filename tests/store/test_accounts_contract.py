"""What every store promises of accounts and keys, held against memory, SQLite and a real PostgreSQL alike."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Key, KeyFor, Role
from coach.model.errors import NotFound, Taken
from tests.store.kept import a_group, a_review, an_assignment, handed, somebody
from tests.store.nouns import MORNING, a_conversation

if TYPE_CHECKING:
    from coach.practice.ports import Store


def test_an_account_comes_back_by_its_id_and_by_its_login(store: Store) -> None:
    """With the hash of its password, and in the list of all."""
    account = somebody(store)
    assert store.accounts.account(account.id) == account
    assert store.accounts.by_login(account.login) == (account, "its hash")
    assert account in store.accounts.accounts()
    assert store.accounts.by_login("nobody") is None
    with pytest.raises(NotFound):
        store.accounts.account("nobody")


def test_a_login_is_given_once(store: Store) -> None:
    """The second is told, and nothing is kept of it."""
    first = somebody(store)
    with pytest.raises(Taken, match="Choose another"):
        store.accounts.add_account(first.model_copy(update={"id": "another"}), "hash")
    with pytest.raises(NotFound):
        store.accounts.account("another")


def test_a_key_opens_what_it_is_for_until_it_runs_out(store: Store) -> None:
    """Not for another purpose, not a moment longer, and not once it was ended."""
    account = somebody(store)
    key = Key(digest="d1", account=account.id, purpose=KeyFor.SESSION, until=MORNING + timedelta(hours=1))
    store.accounts.add_key(key)
    assert store.accounts.key("d1", KeyFor.SESSION, MORNING) == key
    assert store.accounts.key("d1", KeyFor.PASSWORD, MORNING) is None
    assert store.accounts.key("d1", KeyFor.SESSION, key.until) is None
    store.accounts.end_key("d1")
    assert store.accounts.key("d1", KeyFor.SESSION, MORNING) is None


def test_old_keys_are_forgotten_and_young_ones_are_not(store: Store) -> None:
    """Whoever tidies up ends nobody's session."""
    account = somebody(store)
    for digest, hours in (("old", 1), ("young", 3)):
        until = MORNING + timedelta(hours=hours)
        store.accounts.add_key(Key(digest=digest, account=account.id, purpose=KeyFor.SESSION, until=until))
    store.accounts.end_old_keys(MORNING + timedelta(hours=2))
    assert store.accounts.key("old", KeyFor.SESSION, MORNING) is None
    assert store.accounts.key("young", KeyFor.SESSION, MORNING) is not None


def test_keys_for_one_purpose_are_ended_together(store: Store) -> None:
    """Other purposes and other accounts keep theirs."""
    one, other = somebody(store), somebody(store)
    until = MORNING + timedelta(hours=1)
    given = [(one, KeyFor.PASSWORD), (one, KeyFor.SESSION), (other, KeyFor.PASSWORD)]
    for number, (account, purpose) in enumerate(given):
        digest = f"{account.id} {number}"
        store.accounts.add_key(Key(digest=digest, account=account.id, purpose=purpose, until=until, by="Ana"))
    store.accounts.end_keys(one.id, KeyFor.PASSWORD)
    left = [
        store.accounts.key(f"{account.id} {number}", purpose, MORNING)
        for number, (account, purpose) in enumerate(given)
    ]
    assert [key is not None and key.by == "Ana" for key in left] == [False, True, True]


def test_a_new_password_ends_every_key_of_that_account_alone(store: Store) -> None:
    """Whoever had come in has to come in again."""
    one, other = somebody(store), somebody(store)
    for account in (one, other):
        store.accounts.add_key(
            Key(digest=account.id, account=account.id, purpose=KeyFor.SESSION, until=MORNING + timedelta(hours=1))
        )
    store.accounts.set_password(one.id, "a new hash", at=MORNING, by="Ana")
    changed = one.model_copy(update={"password_at": MORNING, "password_by": "Ana"})
    assert store.accounts.by_login(one.login) == (changed, "a new hash")
    assert store.accounts.key(one.id, KeyFor.SESSION, MORNING) is None
    assert store.accounts.key(other.id, KeyFor.SESSION, MORNING) is not None


def test_a_deleted_account_takes_everything_along_that_was_its_own(store: Store) -> None:
    """Rehearsals, conversations, keys, what was handed in; nobody else's."""
    trainer, gone, stays = somebody(store, role=Role.TRAINER), somebody(store), somebody(store)
    group = a_group(store, trainer)
    for account in (gone, stays):
        store.groups.add_member(group.id, account.id)
        store.records.add_conversation(a_conversation(account.id))
    mine, theirs = handed(store, group, gone), handed(store, group, stays)
    store.accounts.delete_account(gone.id)
    assert list(store.groups.members(group.id)) == [stays]
    assert list(store.groups.handed_in([group.id])) == [theirs]
    assert list(store.records.rehearsals(gone.id)) == []
    assert list(store.records.conversations(gone.id)) == []
    assert len(store.records.conversations(stays.id)) == 1
    with pytest.raises(NotFound):
        store.records.rehearsal(mine.rehearsal)
    with pytest.raises(NotFound):
        store.accounts.delete_account(gone.id)


def test_a_trainers_account_takes_their_groups_along(store: Store) -> None:
    """Their code lets nobody in, their reviews are gone; what others practised, and another trainer's group, stay."""
    gone, stays, trainee = somebody(store, role=Role.TRAINER), somebody(store, role=Role.TRAINER), somebody(store)
    group, other = a_group(store, gone), a_group(store, stays)
    for one in (group, other):
        store.groups.add_member(one.id, trainee.id)
    an_assignment(store, group)
    mine, theirs = handed(store, group, trainee), handed(store, other, trainee)
    by_one, by_other = a_review(mine.rehearsal, gone), a_review(theirs.rehearsal, stays)
    store.groups.edit_review(mine.rehearsal, lambda _: by_one)
    store.groups.edit_review(theirs.rehearsal, lambda _: by_other)
    store.accounts.delete_account(gone.id)
    assert store.groups.by_code(group.code) is None
    assert list(store.groups.groups_of(gone.id)) == []
    assert list(store.groups.groups_with(trainee.id)) == [other]
    assert list(store.groups.assignments([group.id, other.id])) == []
    assert list(store.groups.handed_in_by(trainee.id)) == [theirs]
    assert store.groups.hand_in_of(mine.rehearsal) is None
    assert [one.by for one in store.groups.reviews([mine.rehearsal, theirs.rehearsal])] == [stays.id]
    assert store.records.rehearsal(mine.rehearsal).owner == trainee.id


def test_a_trainees_account_takes_their_membership_along(store: Store) -> None:
    """They are in no group any more, whoever asks."""
    trainee = somebody(store)
    store.groups.add_member(a_group(store, somebody(store, role=Role.TRAINER)).id, trainee.id)
    store.accounts.delete_account(trainee.id)
    assert list(store.groups.groups_with(trainee.id)) == []
