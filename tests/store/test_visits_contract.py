"""What every store promises of contacts, visits and goals, held against memory, SQLite and PostgreSQL alike."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Account, Role
from coach.model.errors import NotFound
from coach.model.visit import Answer, Commitment, Contact, Goal, Purpose, Recall, Visit
from coach.store import default_url
from coach.store.opening import open_sql_store
from tests.store.nouns import MORNING, a_conversation, new_id

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.ports import Store


def a_contact(owner: str = "ines", *, minutes: int = 0) -> Contact:
    """Give somebody to visit."""
    return Contact(
        id=new_id("contact"),
        owner=owner,
        name="Tomáš “T.”",
        why="He stayed on after the vote.",
        known_from="the depot",
        so_far="Signed the letter; could host the “Sunday” soup.",
        message="Hi T., could we sit down on Tuesday at 5?",
        added_at=MORNING + timedelta(minutes=minutes),
    )


def a_visit(contact: Contact, *, minutes: int = 0) -> Visit:
    """Give a visit of which everything was written down."""
    return Visit(
        id=new_id("visit"),
        owner=contact.owner,
        contact=contact.id,
        purpose=Purpose.ESCALATION,
        planned_for=date(2026, 3, 12),
        place="The café by the depot",
        access="No stairs; his niece translates.",
        face_to_face=False,
        made_at=MORNING + timedelta(minutes=minutes),
        held_on=date(2026, 3, 13),
        prepared={"own_stake": "My boy starts school here."},
        write_up={"cares": "His dog, and the nights.", "felt": "Warm."},
        commitment=Commitment(
            what="come on Thursday", answer=Answer.MAYBE, due=date(2026, 3, 19), done=False, let_rest=True
        ),
        recall=Recall(draft="You: Hello.\nThem: “Hm”, 🙂.", at=3),
    )


def test_visits_come_back_as_they_were_kept_and_can_be_changed(store: Store) -> None:
    """Everything survives, each field of it, and what is kept again takes the place of what was."""
    contact = a_contact()
    store.visits.keep_contact(contact)
    visit = a_visit(contact)
    store.visits.keep_visit(visit)
    assert store.visits.contact(contact.id) == contact
    assert store.visits.visit(visit.id) == visit
    changed = visit.model_copy(update={"held_on": None, "write_up": {}, "commitment": Commitment()})
    store.visits.keep_visit(changed)
    store.visits.keep_contact(contact.model_copy(update={"name": "T."}))
    assert store.visits.visits("ines") == (changed,)
    assert [one.name for one in store.visits.contacts("ines")] == ["T."]


def test_each_owner_has_a_list_of_their_own_in_the_order_of_writing(store: Store) -> None:
    """What somebody else wrote down is not in it."""
    second, first, strange = a_contact(minutes=5), a_contact(), a_contact("omar")
    for contact in (second, first, strange):
        store.visits.keep_contact(contact)
    visits = [a_visit(second, minutes=2), a_visit(second, minutes=1)]
    for visit in visits:
        store.visits.keep_visit(visit)
    assert store.visits.contacts("ines") == (first, second)
    assert store.visits.visits("ines") == tuple(reversed(visits))
    assert store.visits.visits("omar") == ()


def test_there_is_one_goal_for_an_owner(store: Store) -> None:
    """A new one takes the place of the old."""
    assert store.visits.goal("ines") is None
    for number in (5, 3):
        store.visits.keep_goal(Goal(owner="ines", number=number, since=date(2026, 3, 2)))
    assert store.visits.goal("ines") == Goal(owner="ines", number=3, since=date(2026, 3, 2))
    assert store.visits.goal("omar") is None


def test_what_is_not_there_is_said_in_a_sentence(store: Store) -> None:
    """Unknown ids are answered with what to do; a visit needs somebody to be visited."""
    for missing in (
        store.visits.contact,
        store.visits.visit,
        store.visits.delete_contact,
        store.visits.delete_visit,
    ):
        with pytest.raises(NotFound, match="choose"):
            missing("nobody")
    with pytest.raises(NotFound, match="nobody"):
        store.visits.keep_visit(a_visit(a_contact()).model_copy(update={"contact": "nobody"}))


def test_with_somebody_go_the_visits_to_them(store: Store) -> None:
    """Deleting one visit leaves the other, deleting the person leaves none."""
    contact, other = a_contact(), a_contact()
    store.visits.keep_contact(contact)
    store.visits.keep_contact(other)
    gone, stays, elsewhere = a_visit(contact), a_visit(contact, minutes=1), a_visit(other, minutes=2)
    for visit in (gone, stays, elsewhere):
        store.visits.keep_visit(visit)
    store.visits.delete_visit(gone.id)
    assert store.visits.visits("ines") == (stays, elsewhere)
    store.visits.delete_contact(contact.id)
    assert store.visits.visits("ines") == (elsewhere,)


def test_a_visit_outlives_its_conversation_and_names_it_no_more(store: Store) -> None:
    """Whoever deletes the words keeps what they wrote about the visit."""
    contact, conversation = a_contact(), a_conversation()
    store.visits.keep_contact(contact)
    store.records.add_conversation(conversation)
    visit = a_visit(contact).model_copy(update={"conversation": conversation.id})
    store.visits.keep_visit(visit)
    assert store.visits.visit(visit.id).conversation == conversation.id
    store.records.delete_conversation(conversation.id)
    assert store.visits.visit(visit.id) == visit.model_copy(update={"conversation": None})
    assert store.visits.visits("ines")[0].conversation is None


def test_with_an_account_goes_its_list(store: Store) -> None:
    """Contacts, visits and the goal are deleted with their owner; everybody else's stay."""
    account = Account(id="ines", login="ines", name="Ines", role=Role.TRAINEE, made_at=MORNING)
    store.accounts.add_account(account, "kept")
    mine, strange = a_contact(), a_contact("omar")
    for contact in (mine, strange):
        store.visits.keep_contact(contact)
        store.visits.keep_visit(a_visit(contact))
    store.visits.keep_goal(Goal(owner="ines", number=4, since=date(2026, 3, 2)))
    store.accounts.delete_account("ines")
    assert not store.visits.contacts("ines")
    assert not store.visits.visits("ines")
    assert store.visits.goal("ines") is None
    assert len(store.visits.visits("omar")) == 1


def test_a_deleted_write_up_is_gone_from_the_files(tmp_path: Path) -> None:
    """What was written about somebody stands in no file any more once they are off the list."""
    url = default_url(tmp_path / "data")
    store = open_sql_store(url)
    contact = a_contact()
    store.visits.keep_contact(contact)
    private = "her sister's papers"
    store.visits.keep_visit(a_visit(contact).model_copy(update={"write_up": {"cares": private * 40}}))
    store.visits.delete_contact(contact.id)
    store.close()
    assert private.encode() not in b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir())
