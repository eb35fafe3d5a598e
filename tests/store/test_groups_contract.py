"""What every store promises of accounts and groups, held against memory, SQLite and a real PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Account, Key, Purpose, Role
from coach.model.errors import NotFound, Taken
from coach.model.group import Assignment, Group, HandIn, Rating, Remark, Review
from coach.model.reading import ReaderVersion
from coach.model.rehearsal import Difficulty
from coach.model.scorecard import RubricVersion
from coach.store import open_store
from tests.store.nouns import MORNING, a_conversation, a_rehearsal, new_id

if TYPE_CHECKING:
    from coach.practice.ports import Store


def somebody(store: Store, name: str = "Tomás “T” Ríos", role: Role = Role.TRAINEE) -> Account:
    """Keep an account."""
    account = Account(id=new_id("account"), login=new_id("login"), name=name, role=role, made_at=MORNING)
    store.accounts.add_account(account, "its hash")
    return account


def a_group(store: Store, trainer: Account, *, minutes: int = 0) -> Group:
    """Keep a group of the trainer's."""
    made_at = MORNING + timedelta(minutes=minutes)
    group = Group(id=new_id("group"), name="Northside", trainer=trainer.id, code=new_id("code"), made_at=made_at)
    store.groups.add_group(group)
    return group


def an_assignment(store: Store, group: Group, *, minutes: int = 0, due: date | None = None) -> Assignment:
    """Keep an assignment."""
    given = Assignment(
        id=new_id("assignment"),
        group=group.id,
        scenario="bakery",
        difficulty=Difficulty.HARD,
        rubric="one_to_one",
        due=due,
        note="Wait. 🙂",
        given_at=MORNING + timedelta(minutes=minutes),
    )
    store.groups.add_assignment(given)
    return given


def handed(store: Store, group: Group, account: Account, assignment: str | None = None, *, minutes: int = 0) -> HandIn:
    """Keep a rehearsal of the account's and hand it in."""
    rehearsal = a_rehearsal(account.id)
    store.records.add_rehearsal(rehearsal)
    at = MORNING + timedelta(minutes=minutes)
    hand_in = HandIn(
        rehearsal=rehearsal.id, title="“Night”", group=group.id, account=account.id, assignment=assignment, at=at
    )
    store.groups.hand_in(hand_in)
    return hand_in


def a_review(rehearsal: str, by: Account, says: str = "Good.") -> Review:
    """Give a review with one rating and one remark."""
    return Review(
        rehearsal=rehearsal,
        by=by.id,
        at=MORNING,
        blind=True,
        rubric=RubricVersion(id="one_to_one", version=3),
        reader=ReaderVersion(id="rules", version="7"),
        ratings=(Rating(criterion="listening", title="Listening", coach=None, trainer=3, why="She waited."),),
        remarks=(Remark(turn=2, text="“Here”, yes."),),
        says=says,
        answer="I was “afraid”.",
        answered_at=MORNING,
    )


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
    key = Key(digest="d1", account=account.id, purpose=Purpose.SESSION, until=MORNING + timedelta(hours=1))
    store.accounts.add_key(key)
    assert store.accounts.key("d1", Purpose.SESSION, MORNING) == key
    assert store.accounts.key("d1", Purpose.PASSWORD, MORNING) is None
    assert store.accounts.key("d1", Purpose.SESSION, key.until) is None
    store.accounts.end_key("d1")
    assert store.accounts.key("d1", Purpose.SESSION, MORNING) is None


def test_old_keys_are_forgotten_and_young_ones_are_not(store: Store) -> None:
    """Whoever tidies up ends nobody's session."""
    account = somebody(store)
    for digest, hours in (("old", 1), ("young", 3)):
        until = MORNING + timedelta(hours=hours)
        store.accounts.add_key(Key(digest=digest, account=account.id, purpose=Purpose.SESSION, until=until))
    store.accounts.end_old_keys(MORNING + timedelta(hours=2))
    assert store.accounts.key("old", Purpose.SESSION, MORNING) is None
    assert store.accounts.key("young", Purpose.SESSION, MORNING) is not None


def test_keys_for_one_purpose_are_ended_together(store: Store) -> None:
    """Other purposes and other accounts keep theirs."""
    one, other = somebody(store), somebody(store)
    until = MORNING + timedelta(hours=1)
    given = [(one, Purpose.PASSWORD), (one, Purpose.SESSION), (other, Purpose.PASSWORD)]
    for number, (account, purpose) in enumerate(given):
        digest = f"{account.id} {number}"
        store.accounts.add_key(Key(digest=digest, account=account.id, purpose=purpose, until=until, by="Ana"))
    store.accounts.end_keys(one.id, Purpose.PASSWORD)
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
            Key(digest=account.id, account=account.id, purpose=Purpose.SESSION, until=MORNING + timedelta(hours=1))
        )
    store.accounts.set_password(one.id, "a new hash", at=MORNING, by="Ana")
    changed = one.model_copy(update={"password_at": MORNING, "password_by": "Ana"})
    assert store.accounts.by_login(one.login) == (changed, "a new hash")
    assert store.accounts.key(one.id, Purpose.SESSION, MORNING) is None
    assert store.accounts.key(other.id, Purpose.SESSION, MORNING) is not None


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
    for name in ("Zoe", "Ade", "Mo"):
        store.groups.add_member(group.id, somebody(store, name).id)
    assert [account.name for account in store.groups.members(group.id)] == ["Ade", "Mo", "Zoe"]


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
