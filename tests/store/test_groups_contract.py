"""What every store promises of groups, held against memory, SQLite and a real PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Role
from coach.model.errors import NotFound
from coach.model.group import Remark, Review
from coach.store import open_store
from tests.store.kept import a_group, a_review, an_assignment, handed, somebody
from tests.store.nouns import MORNING

if TYPE_CHECKING:
    from coach.practice.ports import Store


def test_of_several_forms_that_let_somebody_in_at_once_none_fails(database_url: str) -> None:
    """A second click on Join is no error, and makes nobody a member twice."""
    store = open_store(database_url)
    account, barrier = somebody(store), Barrier(6)
    group = a_group(store, somebody(store, "Ana"))

    def let_in(_: int) -> None:
        barrier.wait()
        store.groups.add_member(group.id, account.id)

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(let_in, range(6)))
    assert list(store.groups.members(group.id)) == [account]
    store.close()


def test_groups_are_found_by_trainer_by_member_and_by_code(store: Store) -> None:
    """And the old code lets nobody in once there is a new one."""
    trainer, member = somebody(store, role=Role.TRAINER), somebody(store)
    first, second = a_group(store, trainer), a_group(store, trainer, minutes=1)
    store.groups.add_member(second.id, member.id)
    store.groups.add_member(second.id, member.id)
    assert list(store.groups.groups_of(trainer.id)) == [first, second]
    assert list(store.groups.groups_with(member.id)) == [second]
    assert store.groups.by_code(first.code) == first
    store.groups.set_code(first.id, "fresh")
    assert store.groups.by_code(first.code) is None
    assert store.groups.group(first.id).code == "fresh"
    with pytest.raises(NotFound):
        store.groups.group("nowhere")


def test_members_are_listed_by_name(store: Store) -> None:
    """As a trainer looks for them."""
    trainer = somebody(store, role=Role.TRAINER)
    group = a_group(store, trainer)
    for name in ("Zoe", "Élodie", "mo", "Frank", "Ade"):
        store.groups.add_member(group.id, somebody(store, name).id)
    assert [account.name for account in store.groups.members(group.id)] == ["Ade", "Élodie", "Frank", "mo", "Zoe"]


def test_whoever_is_taken_out_is_seen_no_more_and_keeps_what_is_theirs(store: Store) -> None:
    """The rehearsal stays with its owner."""
    trainer, member = somebody(store, role=Role.TRAINER), somebody(store)
    group = a_group(store, trainer)
    store.groups.add_member(group.id, member.id)
    hand_in = handed(store, group, member)
    store.groups.remove_member(group.id, member.id)
    assert not store.groups.members(group.id)
    assert not store.groups.handed_in([group.id])
    assert store.records.rehearsal(hand_in.rehearsal).owner == member.id


def test_assignments_come_newest_first_and_can_be_closed(store: Store) -> None:
    """With their day and their note."""
    group = a_group(store, somebody(store, role=Role.TRAINER))
    old, new = an_assignment(store, group, due=date(2026, 3, 9)), an_assignment(store, group, minutes=5)
    assert list(store.groups.assignments([group.id])) == [new, old]
    store.groups.close_assignment(old.id, MORNING)
    assert store.groups.assignments([group.id])[1].closed_at == MORNING
    assert not store.groups.assignments([])


def test_what_is_handed_in_is_seen_until_it_is_taken_back(store: Store) -> None:
    """The oldest first; handing in again changes the line and adds none."""
    trainer, member = somebody(store, role=Role.TRAINER), somebody(store)
    group = a_group(store, trainer)
    given = an_assignment(store, group)
    late = handed(store, group, member, minutes=9)
    early = handed(store, group, member, given.id)
    assert list(store.groups.handed_in([group.id])) == [early, late]
    assert list(store.groups.handed_in_by(member.id)) == [early, late]
    assert not store.groups.handed_in_by(trainer.id)
    again = early.model_copy(update={"at": MORNING + timedelta(minutes=10)})
    store.groups.hand_in(again)
    assert store.groups.hand_in_of(early.rehearsal) == again
    store.groups.take_back(early.rehearsal)
    assert store.groups.hand_in_of(early.rehearsal) is None
    with pytest.raises(NotFound):
        store.groups.hand_in(early.model_copy(update={"rehearsal": "nothing"}))


def test_a_review_is_kept_in_place_of_the_one_before(store: Store) -> None:
    """With its ratings, remarks and words, and gone with the rehearsal."""
    trainer, member = somebody(store, role=Role.TRAINER), somebody(store)
    group = a_group(store, trainer)
    hand_in = handed(store, group, member)
    first = a_review(hand_in.rehearsal, trainer)
    assert store.groups.edit_review(hand_in.rehearsal, lambda before: before or first) == first
    better = first.model_copy(update={"says": "Better: “wait”.", "seen_at": MORNING + timedelta(minutes=1)})
    assert store.groups.edit_review(hand_in.rehearsal, lambda before: better if before == first else first) == better
    assert list(store.groups.reviews([hand_in.rehearsal])) == [better]
    assert list(store.groups.reviews_by(trainer.id)) == [better]
    store.records.delete_rehearsal(hand_in.rehearsal)
    assert not store.groups.reviews_by(trainer.id)
    assert not store.groups.handed_in([group.id])


def test_what_two_tabs_say_at_once_is_all_kept(store: Store) -> None:
    """Each changes what the other left, from the first word on; nothing is said of what is not there."""
    trainer, member = somebody(store, role=Role.TRAINER), somebody(store)
    hand_in = handed(store, a_group(store, trainer), member)
    tabs, turns = 4, 5
    together = Barrier(tabs)

    def say(tab: int) -> None:
        together.wait()
        for turn in range(turns):
            remark = Remark(turn=tab * turns + turn, text="Here.")

            def change(before: Review | None, remark: Remark = remark) -> Review:
                review = before or a_review(hand_in.rehearsal, trainer).model_copy(update={"remarks": ()})
                return review.model_copy(update={"remarks": (*review.remarks, remark)})

            store.groups.edit_review(hand_in.rehearsal, change)

    with ThreadPoolExecutor(tabs) as pool:
        list(pool.map(say, range(tabs)))
    (review,) = store.groups.reviews([hand_in.rehearsal])
    assert {remark.turn for remark in review.remarks} == set(range(tabs * turns))
    with pytest.raises(NotFound):
        store.groups.edit_review("nothing", lambda _: review)


def test_a_dissolved_group_leaves_its_members_what_is_theirs(store: Store) -> None:
    """Accounts, rehearsals and reviews stay; assignments and hand-ins go."""
    trainer, member = somebody(store, role=Role.TRAINER), somebody(store)
    group = a_group(store, trainer)
    store.groups.add_member(group.id, member.id)
    an_assignment(store, group)
    hand_in = handed(store, group, member)
    store.groups.edit_review(hand_in.rehearsal, lambda _: a_review(hand_in.rehearsal, trainer))
    store.groups.delete_group(group.id)
    assert not store.groups.groups_with(member.id)
    assert not store.groups.assignments([group.id])
    assert store.groups.hand_in_of(hand_in.rehearsal) is None
    assert len(store.groups.reviews([hand_in.rehearsal])) == 1
    assert store.accounts.account(member.id) == member
    with pytest.raises(NotFound):
        store.groups.delete_group(group.id)
