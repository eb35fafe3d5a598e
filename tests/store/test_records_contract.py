"""What every store promises, held against memory, SQLite and a real PostgreSQL alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from coach.model.errors import HeadMoved, NotFound, StoreError
from coach.model.record import AgainFrom, Hint, SpokenTurn
from coach.model.rehearsal import Change, Outcome
from coach.model.transcript import Speaker
from tests.store.kept import begun
from tests.store.nouns import MORNING, a_conversation, a_rehearsal, a_scenario, a_turn, an_assessment, new_id

if TYPE_CHECKING:
    from coach.practice.ports import Records


def test_a_rehearsal_comes_back_as_it_was_kept(records: Records) -> None:
    """Everything a rehearsal holds survives: scenario, turns with their state, hints, where it began again."""
    first = a_turn("Morning, Tomáš. 🙂 מה שלומך?\nStill on nights?")
    second = SpokenTurn(
        id=new_id("turn"),
        parent=first.id,
        speaker=Speaker.PERSON,
        text="<b>Still</b> on nights, “sadly”.",
        said_at=MORNING + timedelta(seconds=4),
        act="answer",
        state={"trust": 2.5, "unlocked": ["shift"], "nested": {"a": [1, None, True]}},
        unlocked=("shift",),
        changes=(Change(what="trust", amount=0.5, because="you asked about the nights"),),
        decided=Outcome.MAYBE,
        ends=True,
        voice="model",
        guard=("too long",),
    )
    kept = a_rehearsal().model_copy(
        update={
            "voice": "model",
            "turns": (first, second),
            "head": second.id,
            "hints": (Hint(after=first.id, text="What did you hear?", given_at=MORNING),),
            "ended_at": MORNING + timedelta(minutes=9),
            "ended_by": "person",
            "again_from": AgainFrom(rehearsal="another", turn="its turn"),
            "write_up": {"cares": "His dog, “Ñ”. 🙂"},
        }
    )
    records.add_rehearsal(kept)
    assert records.rehearsal(kept.id) == kept


def test_turns_are_kept_in_the_order_in_which_they_were_said(records: Records) -> None:
    """The path leads through every turn, and the latest is the head."""
    rehearsal = begun(records, "one", "two", "three")
    assert [turn.text for turn in rehearsal.path] == ["one", "two", "three"]
    assert rehearsal.head == rehearsal.turns[-1].id


def test_a_turn_that_answers_an_older_head_is_refused_and_not_kept(records: Records) -> None:
    """Two tabs: the slower one hears that the rehearsal went on, and leaves no trace."""
    rehearsal = begun(records, "one", "two")
    with pytest.raises(HeadMoved, match="reload"):
        records.add_turn(rehearsal.id, a_turn("late", rehearsal.turns[0].id))
    with pytest.raises(HeadMoved):
        records.add_turn(rehearsal.id, a_turn("later still", None))
    assert records.rehearsal(rehearsal.id) == rehearsal


def test_of_several_tabs_that_answer_at_once_one_wins(records: Records) -> None:
    """Eight threads answer the same turn: one turn is kept, the others are told that the head moved."""
    rehearsal = begun(records, "one")
    barrier = Barrier(8)

    def answer(number: int) -> bool:
        barrier.wait()
        try:
            records.add_turn(rehearsal.id, a_turn(f"answer {number}", rehearsal.head))
        except HeadMoved:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        won = list(threads.map(answer, range(8)))
    assert won.count(True) == 1
    assert [turn.text for turn in records.rehearsal(rehearsal.id).path] == ["one", f"answer {won.index(True)}"]


def test_what_was_taken_back_stays_off_the_path(records: Records) -> None:
    """Moving the head keeps the abandoned branch, and the rehearsal goes on from the earlier turn."""
    rehearsal = begun(records, "one", "two", "three")
    first, second, third = rehearsal.turns
    records.move_head(rehearsal.id, seen=third.id, to=second.id)
    other = a_turn("instead", second.id)
    records.add_turn(rehearsal.id, other)
    after = records.rehearsal(rehearsal.id)
    assert [turn.id for turn in after.turns] == [first.id, second.id, third.id, other.id]
    assert [turn.text for turn in after.path] == ["one", "two", "instead"]


def test_the_first_turn_can_be_taken_back_too(records: Records) -> None:
    """A head of None is before the first turn, and can be gone on from."""
    rehearsal = begun(records, "one")
    records.move_head(rehearsal.id, seen=rehearsal.head, to=None)
    records.add_turn(rehearsal.id, a_turn("afresh"))
    assert [turn.text for turn in records.rehearsal(rehearsal.id).path] == ["afresh"]


def test_the_head_moves_only_from_where_it_was_seen_and_to_a_turn_that_is_there(records: Records) -> None:
    """Taking back in an outdated tab is refused, and so is a turn of another rehearsal."""
    rehearsal, other = begun(records, "one", "two"), begun(records, "elsewhere")
    with pytest.raises(HeadMoved):
        records.move_head(rehearsal.id, seen=rehearsal.turns[0].id, to=None)
    with pytest.raises(NotFound, match="no turn"):
        records.move_head(rehearsal.id, seen=rehearsal.head, to=other.head)
    assert records.rehearsal(rehearsal.id) == rehearsal


def test_nothing_is_kept_twice_under_one_id(records: Records) -> None:
    """A second record of the same id is refused, and the first stays."""
    rehearsal = begun(records, "one")
    with pytest.raises(StoreError):
        records.add_rehearsal(a_rehearsal("somebody else").model_copy(update={"id": rehearsal.id}))
    with pytest.raises(StoreError):
        records.add_turn(rehearsal.id, a_turn("again", rehearsal.head).model_copy(update={"id": rehearsal.head}))
    assert records.rehearsal(rehearsal.id) == rehearsal


def test_a_rehearsal_whose_turns_do_not_hang_together_is_refused_whole(records: Records) -> None:
    """A turn that answers a missing one is refused, and nothing of its rehearsal is kept."""
    broken = a_rehearsal().model_copy(update={"turns": (a_turn("one"), a_turn("two", "nowhere"))})
    with pytest.raises(StoreError):
        records.add_rehearsal(broken)
    with pytest.raises(NotFound):
        records.rehearsal(broken.id)


def test_hints_are_kept_in_order(records: Records) -> None:
    """A hint before the first turn and one after it come back as they were given."""
    rehearsal = begun(records, "one")
    hints = [
        Hint(after=None, text="Ask why.", given_at=MORNING),
        Hint(after=rehearsal.head, text="Wait.", given_at=MORNING),
    ]
    for hint in hints:
        records.add_hint(rehearsal.id, hint)
    assert list(records.rehearsal(rehearsal.id).hints) == hints


def test_an_owner_sees_their_own_records_newest_first(records: Records) -> None:
    """Lists hold one owner's records whole, and nobody else's."""
    early, late = begun(records, "one"), a_rehearsal(minutes=30)
    records.add_rehearsal(late)
    records.add_rehearsal(a_rehearsal("someone else"))
    old, new = a_conversation(), a_conversation(minutes=5)
    for conversation in (new, old, a_conversation("someone else")):
        records.add_conversation(conversation)
    assert list(records.rehearsals("ines")) == [late, early]
    assert list(records.conversations("ines")) == [new, old]
    assert list(records.rehearsals("nobody")) == []


def test_the_ids_of_what_is_an_owners_are_told(records: Records) -> None:
    """Rehearsals and conversations; nothing of anybody else, and nothing that was deleted."""
    rehearsal, conversation, gone = begun(records, "one"), a_conversation(), begun(records)
    records.add_conversation(conversation)
    records.add_rehearsal(a_rehearsal("somebody else"))
    records.delete_rehearsal(gone.id)
    assert records.ids(rehearsal.owner) == {rehearsal.id, conversation.id}
    assert records.ids("nobody") == set()


def test_assessments_come_back_oldest_first_and_only_those_asked_for(records: Records) -> None:
    """A rehearsal scored twice and a conversation scored once, listed together."""
    rehearsal, conversation = begun(records, "one"), a_conversation()
    records.add_conversation(conversation)
    second = an_assessment(rehearsal.id, minutes=9)
    first, third = an_assessment(conversation.id, minutes=3, total=None), an_assessment(rehearsal.id, minutes=12)
    for assessment in (third, first, second):
        records.add_assessment(assessment)
    assert list(records.assessments([rehearsal.id, conversation.id])) == [first, second, third]
    assert list(records.assessments([conversation.id])) == [first]
    assert list(records.assessments([])) == []


def test_many_ids_can_be_asked_for_at_once(records: Records) -> None:
    """A list longer than a database takes parameters in one statement still gets its assessments."""
    conversation = a_conversation()
    records.add_conversation(conversation)
    assessment = an_assessment(conversation.id)
    records.add_assessment(assessment)
    assert list(records.assessments([*map(str, range(70_000)), conversation.id])) == [assessment]


def test_deleting_takes_along_what_belongs_to_it(records: Records) -> None:
    """A deleted rehearsal is gone with its assessments; so is a conversation; others stay."""
    rehearsal, stays, conversation = begun(records, "one", "two", "three"), begun(records, "stays"), a_conversation()
    records.add_hint(rehearsal.id, Hint(after=None, text="Ask why.", given_at=MORNING))
    records.add_conversation(conversation)
    for of in (rehearsal.id, stays.id, conversation.id):
        records.add_assessment(an_assessment(of))
    records.delete_rehearsal(rehearsal.id)
    records.delete_conversation(conversation.id)
    assert [kept.id for kept in records.rehearsals("ines")] == [stays.id]
    assert list(records.conversations("ines")) == []
    assert [a.of for a in records.assessments([rehearsal.id, stays.id, conversation.id])] == [stays.id]


def test_what_is_not_there_is_said_to_be_missing(records: Records) -> None:
    """Every method names the id it did not find."""
    hint = Hint(after=None, text="Ask why.", given_at=MORNING)
    for attempt in (
        lambda: records.rehearsal("r-9"),
        lambda: records.conversation("r-9"),
        lambda: records.add_turn("r-9", a_turn("hello")),
        lambda: records.move_head("r-9", seen=None, to=None),
        lambda: records.add_hint("r-9", hint),
        lambda: records.end_rehearsal("r-9", at=MORNING, by="trainee"),
        lambda: records.write_up("r-9", "cares", "His dog."),
        lambda: records.delete_rehearsal("r-9"),
        lambda: records.delete_conversation("r-9"),
        lambda: records.add_assessment(an_assessment("r-9")),
    ):
        with pytest.raises(NotFound, match="r-9"):
            attempt()


def test_times_come_back_in_utc(records: Records) -> None:
    """A time given in another zone is the same moment afterwards, told in UTC, to the microsecond."""
    lisbon = datetime(2026, 7, 1, 0, 30, 0, 7, tzinfo=timezone(timedelta(hours=1)))
    rehearsal = a_rehearsal().model_copy(update={"started_at": lisbon})
    records.add_rehearsal(rehearsal)
    kept = records.rehearsal(rehearsal.id).started_at
    assert kept == lisbon
    assert kept.utcoffset() == timedelta(0)
    assert kept.isoformat() == "2026-06-30T23:30:00.000007+00:00"
    assert kept.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(records: Records) -> None:
    """Nobody could tell later when it was."""
    with pytest.raises(StoreError, match="time zone"):
        records.add_rehearsal(a_rehearsal().model_copy(update={"started_at": datetime(2026, 7, 1)}))  # noqa: DTZ001 - the fault on trial


def test_a_nul_in_the_words_moves_nothing(records: Records) -> None:
    """A character that some databases cannot keep is replaced one for one, so that quoted places still fit."""
    rehearsal = begun(records, "be\x00fore and after")
    assert rehearsal.turns[0].text == "be\N{REPLACEMENT CHARACTER}fore and after"


def test_long_words_are_kept_whole(records: Records) -> None:
    """A very long turn comes back to the character."""
    text = "Sí — “ça va” 🙂 " * 20_000
    assert begun(records, text).turns[0].text == text


def test_a_scenario_is_made_once_however_often_it_is_read(records: Records) -> None:
    """Every turn reads its rehearsal: what was worked out for its person is found again, and not made again."""
    first = begun(records, "one")
    other = a_rehearsal().model_copy(update={"scenario": first.scenario})
    records.add_rehearsal(other)
    records.add_turn(first.id, a_turn("two", first.head))
    read = [records.rehearsal(first.id), records.rehearsal(other.id), *records.rehearsals("ines")]
    assert all(one.scenario is first.scenario for one in read)
    assert first.scenario == a_scenario()


def test_a_scenario_that_was_changed_since_is_another(records: Records) -> None:
    """A rehearsal keeps the person of its day, to the word."""
    first = begun(records, "one")
    title = "The night baker, rewritten"
    later = a_rehearsal().model_copy(update={"scenario": first.scenario.model_copy(update={"title": title})})
    records.add_rehearsal(later)
    assert records.rehearsal(later.id).scenario.title == title
    assert records.rehearsal(first.id).scenario.title == first.scenario.title
