"""Accounts, groups, rehearsals and what goes with them, kept in a store for a test."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.model.account import Account, Role
from coach.model.group import Assignment, Group, HandIn, Rating, Remark, Review
from coach.model.reading import ReaderVersion
from coach.model.rehearsal import Difficulty
from coach.model.scorecard import RubricVersion
from coach.model.transcript import Speaker
from tests.store.nouns import MORNING, a_rehearsal, a_turn, new_id

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from coach.practice.ports import Records, Store


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
        looked=("zoe",),
        blind=True,
        rubric=RubricVersion(id="one_to_one", version=3),
        reader=ReaderVersion(id="rules", version="7"),
        ratings=(Rating(criterion="listening", title="Listening", coach=None, trainer=3, why="She waited."),),
        remarks=(Remark(turn=2, text="“Here”, yes."),),
        says=says,
        answer="I was “afraid”.",
        answered_at=MORNING,
    )


def begun(records: Records, *texts: str) -> Rehearsal:
    """Keep a rehearsal with these turns, said by either side in turn."""
    rehearsal = a_rehearsal()
    records.add_rehearsal(rehearsal)
    parent = None
    for place, text in enumerate(texts):
        turn = a_turn(text, parent, Speaker.PERSON if place % 2 else Speaker.ORGANIZER)
        records.add_turn(rehearsal.id, turn)
        parent = turn.id
    return records.rehearsal(rehearsal.id)
