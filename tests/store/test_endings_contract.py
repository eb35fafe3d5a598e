"""What every store promises of a rehearsal that is over: it stays as it is, but for what is written of it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from coach.model.errors import HeadMoved, RehearsalOver
from coach.model.record import Hint, Rehearsal
from coach.model.transcript import Speaker
from tests.store.kept import begun
from tests.store.nouns import MORNING, a_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.practice.ports import Records


def test_ending_twice_keeps_the_first_end(records: Records) -> None:
    """The person left; the trainee's button, pressed a moment later, changes nothing."""
    rehearsal = begun(records, "one")
    records.end_rehearsal(rehearsal.id, at=MORNING, by="person")
    records.end_rehearsal(rehearsal.id, at=MORNING + timedelta(hours=1), by="trainee")
    after = records.rehearsal(rehearsal.id)
    assert (after.ended_at, after.ended_by) == (MORNING, "person")


def test_what_is_over_stays_as_it_is(records: Records) -> None:
    """Nothing more is said in it, taken back or hinted at, though the tab that tries saw it open and at its head."""
    rehearsal = begun(records, "one", "two")
    records.end_rehearsal(rehearsal.id, at=MORNING, by="trainee")
    over = records.rehearsal(rehearsal.id)
    hint = Hint(after=rehearsal.head, text="Ask why.", given_at=MORNING)
    attempts: list[Callable[[], None]] = [
        lambda: records.add_turn(rehearsal.id, a_turn("one thing more", rehearsal.head)),
        lambda: records.add_turn(rehearsal.id, a_turn("and from long ago", rehearsal.turns[0].id)),
        lambda: records.move_head(rehearsal.id, seen=rehearsal.head, to=None),
        lambda: records.add_hint(rehearsal.id, hint),
    ]
    for attempt in attempts:
        with pytest.raises(RehearsalOver, match="open its scorecard"):
            attempt()
    assert records.rehearsal(rehearsal.id) == over


def test_the_last_turn_ends_the_rehearsal_by_itself(records: Records) -> None:
    """Whoever leaves has said so and is gone, at one moment; and not at all where another tab was quicker."""
    rehearsal = begun(records, "one")
    with pytest.raises(HeadMoved):
        records.add_turn(rehearsal.id, a_turn("I have to go.", None, Speaker.PERSON), ended_by="person")
    assert records.rehearsal(rehearsal.id) == rehearsal
    last = a_turn("I have to go.", rehearsal.head, Speaker.PERSON)
    records.add_turn(rehearsal.id, last, ended_by="person")
    after = records.rehearsal(rehearsal.id)
    assert (after.head, after.ended_at, after.ended_by) == (last.id, last.said_at, "person")


def test_of_a_turn_and_an_end_at_once_the_turn_comes_first_or_not_at_all(records: Records) -> None:
    """However the two tabs meet, what is over has the turns that it had when it ended."""
    for _ in range(10):
        rehearsal, barrier = begun(records, "one"), Barrier(2)

        def say(rehearsal: Rehearsal = rehearsal, barrier: Barrier = barrier) -> bool:
            barrier.wait()
            try:
                records.add_turn(rehearsal.id, a_turn("two", rehearsal.head))
            except RehearsalOver:
                return False
            return True

        def end(rehearsal: Rehearsal = rehearsal, barrier: Barrier = barrier) -> int:
            barrier.wait()
            records.end_rehearsal(rehearsal.id, at=MORNING, by="trainee")
            return len(records.rehearsal(rehearsal.id).turns)

        with ThreadPoolExecutor(2) as threads:
            said, seen = threads.submit(say), threads.submit(end)
        assert seen.result() == len(records.rehearsal(rehearsal.id).turns) == 1 + said.result()


def test_what_is_written_of_a_rehearsal_is_kept_answer_by_answer(records: Records) -> None:
    """One answer changes no other, even from several tabs at once; an emptied one is gone, and NUL breaks nothing."""
    rehearsal = begun(records, "one")
    questions = [f"question {number}" for number in range(6)]
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda one: records.write_up(rehearsal.id, one, f"to {one}"), questions))
    assert records.rehearsal(rehearsal.id).write_up == {one: f"to {one}" for one in questions}
    for one in questions[2:]:
        records.write_up(rehearsal.id, one, "")
    records.write_up(rehearsal.id, questions[0], "His\x00dog, “Ñ”. 🙂")
    after = records.rehearsal(rehearsal.id)
    assert after.write_up == {questions[0]: "His\ufffddog, “Ñ”. 🙂", questions[1]: f"to {questions[1]}"}
    assert after.turns == rehearsal.turns
    assert list(records.rehearsals("ines")) == [after]
