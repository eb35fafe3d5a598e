"""What every store promises of several trainers of one group, and of an invitation that runs out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import TYPE_CHECKING

from coach.model.account import Role
from coach.model.group import CoTrainer
from coach.store import open_store
from tests.store.kept import a_group, a_review, handed, somebody
from tests.store.nouns import MORNING

if TYPE_CHECKING:
    from coach.practice.ports import Store

LATER = MORNING + timedelta(hours=1)


def test_whoever_trains_a_group_along_finds_it_among_hers(store: Store) -> None:
    """With since when; doing it twice changes nothing, and whoever began it stays the first."""
    ana, bea = somebody(store, "Ana", Role.TRAINER), somebody(store, "Bea", Role.TRAINER)
    group = a_group(store, ana)
    store.groups.add_co_trainer(group.id, CoTrainer(account=bea.id, since=LATER))
    store.groups.add_co_trainer(group.id, CoTrainer(account=bea.id, since=LATER + timedelta(days=1)))
    found = store.groups.group(group.id)
    assert found.co_trainers == (CoTrainer(account=bea.id, since=LATER),)
    assert found.trainers == (ana.id, bea.id)
    assert list(store.groups.groups_of(ana.id)) == list(store.groups.groups_of(bea.id)) == [found]
    assert store.groups.by_code(group.code) == found
    store.groups.remove_co_trainer(group.id, bea.id)
    assert list(store.groups.groups_of(bea.id)) == []
    assert store.groups.group(group.id) == group


def test_whoever_trains_a_group_along_is_a_trainee_in_it_no_more(store: Store) -> None:
    """Nor is what she handed in to it seen; the others stay."""
    ana, bea, maya = somebody(store, "Ana", Role.TRAINER), somebody(store, "Bea", Role.TRAINER), somebody(store)
    group = a_group(store, ana)
    for one in (bea, maya):
        store.groups.add_member(group.id, one.id)
    handed(store, group, bea)
    store.groups.add_co_trainer(group.id, CoTrainer(account=bea.id, since=LATER))
    assert list(store.groups.members(group.id)) == [maya]
    assert not store.groups.handed_in([group.id])
    (within,) = store.groups.groups_with(maya.id)
    assert within.trainers == (ana.id, bea.id)


def test_a_co_trainers_account_goes_and_the_group_stays(store: Store) -> None:
    """With all that is in it; what she wrote goes with her, as any trainer's."""
    ana, bea, maya = somebody(store, "Ana", Role.TRAINER), somebody(store, "Bea", Role.TRAINER), somebody(store)
    group = a_group(store, ana)
    store.groups.add_member(group.id, maya.id)
    store.groups.add_co_trainer(group.id, CoTrainer(account=bea.id, since=LATER))
    hand_in = handed(store, group, maya)
    store.groups.edit_review(hand_in.rehearsal, lambda _: a_review(hand_in.rehearsal, bea))
    store.accounts.delete_account(bea.id)
    assert store.groups.group(group.id) == group
    assert list(store.groups.handed_in([group.id])) == [hand_in]
    assert not store.groups.reviews([hand_in.rehearsal])
    store.groups.add_co_trainer(group.id, CoTrainer(account=somebody(store, "Cy", Role.TRAINER).id, since=LATER))
    store.accounts.delete_account(ana.id)
    assert list(store.groups.groups_with(maya.id)) == []


def test_a_new_code_may_run_out(store: Store) -> None:
    """And one that is made without a day does not."""
    group = a_group(store, somebody(store, "Ana", Role.TRAINER))
    assert group.lets_in(LATER)
    store.groups.set_code(group.id, "fresh", until=LATER)
    found = store.groups.group(group.id)
    assert (found.code, found.code_until) == ("fresh", LATER)
    assert found.lets_in(MORNING)
    assert not found.lets_in(LATER)
    store.groups.set_code(group.id, "lasting")
    assert store.groups.group(group.id).code_until is None


def test_a_group_is_kept_with_who_trains_it(store: Store) -> None:
    """As it is handed over, all of it."""
    ana, bea = somebody(store, "Ana", Role.TRAINER), somebody(store, "Bea", Role.TRAINER)
    whole = a_group(store, ana).model_copy(
        update={
            "id": "whole",
            "code": f"code-{ana.id}",
            "code_until": LATER,
            "co_trainers": (CoTrainer(account=bea.id, since=MORNING),),
        }
    )
    store.groups.add_group(whole)
    assert store.groups.group("whole") == whole


def test_of_several_clicks_that_let_somebody_train_along_none_fails(database_url: str) -> None:
    """Each after the first changes nothing."""
    store = open_store(database_url)
    bea, together = somebody(store, "Bea", Role.TRAINER), Barrier(4)
    group = a_group(store, somebody(store, "Ana", Role.TRAINER))

    def let_train(_: int) -> None:
        together.wait()
        store.groups.add_co_trainer(group.id, CoTrainer(account=bea.id, since=LATER))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(let_train, range(4)))
    assert store.groups.group(group.id).trainers[1:] == (bea.id,)
    store.close()
