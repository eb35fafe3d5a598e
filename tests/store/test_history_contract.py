"""What every store tells of one's practice without the words, held against memory, SQLite and PostgreSQL alike."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.model.attempt import Attempt
from coach.model.record import AgainFrom, Hint
from coach.model.rehearsal import Outcome
from coach.model.scorecard import CriterionScore, RubricVersion
from coach.model.transcript import Speaker, Transcript, Turn
from tests.store.nouns import MORNING, a_conversation, a_rehearsal, a_turn, an_assessment

if TYPE_CHECKING:
    from coach.model.record import Rehearsal, SpokenTurn
    from coach.practice.ports import Records

LATER = MORNING + timedelta(hours=1)


def talk(*texts: str, decided: Outcome = Outcome.NONE) -> tuple[SpokenTurn, ...]:
    """Give the turns of a talk that the organizer began; the last one decides."""
    turns: list[SpokenTurn] = []
    for place, text in enumerate(texts):
        speaker = Speaker.PERSON if place % 2 else Speaker.ORGANIZER
        turns.append(a_turn(text, turns[-1].id if turns else None, speaker))
    return (*turns[:-1], turns[-1].model_copy(update={"decided": decided}))


def kept(records: Records, turns: tuple[SpokenTurn, ...] = (), *, minutes: int = 0, **more: object) -> Rehearsal:
    """Keep a rehearsal that holds these turns and stands at the last."""
    head = turns[-1].id if turns else None
    rehearsal = a_rehearsal(minutes=minutes).model_copy(update={"turns": turns, "head": head, **more})
    records.add_rehearsal(rehearsal)
    return rehearsal


def test_a_line_tells_what_the_rehearsal_tells(records: Records) -> None:
    """Its title, its turns that count, its hints, what was taken back, how it ended, and its latest total."""
    turns = talk("Hello.", "Hm.", "Why?", "It's cold.", "Come on Tuesday?", "Maybe.", decided=Outcome.MAYBE)
    back = a_turn("You must come.", turns[3].id)
    hint = Hint(after=None, text="Ask why.", given_at=MORNING)
    done = kept(records, (*turns[:4], back, *turns[4:]), hints=(hint, hint), ended_at=LATER, ended_by="person")
    for minutes, total in ((1, 20.0), (9, 75.5), (5, None)):
        records.add_assessment(an_assessment(done.id, minutes=minutes, total=total))
    assert list(records.attempts("ines")) == [
        Attempt(
            id=done.id,
            title="The night baker",
            person="Tomáš",
            rehearsed=True,
            at=MORNING,
            finished=True,
            organizer_turns=3,
            outcome=Outcome.MAYBE,
            hints=2,
            taken_back=1,
            total=75.5,
            rubric=RubricVersion(id="one_to_one", version=2),
        )
    ]


def test_a_decision_that_was_taken_back_is_none(records: Records) -> None:
    """What is off the path counts as taken back, and as nothing else."""
    turns = talk("Hello.", "Hm.", "Come on Tuesday?", "No.", decided=Outcome.NO)
    kept(records, turns, head=turns[1].id)
    (line,) = records.attempts("ines")
    assert (line.outcome, line.organizer_turns, line.taken_back, line.finished) == (Outcome.NONE, 1, 1, False)


def test_to_say_nothing_is_no_turn_of_ones_own(records: Records) -> None:
    """Neither in a rehearsal nor in a conversation that was brought; what was said in few words is."""
    kept(records, talk("Hello.", "Hm.", "...", "Well.", "…", "It's cold.", "... and?", "Still.", "No"), minutes=1)
    brought = a_conversation()
    said = [a_turn("Long.", None, Speaker.PERSON), *talk("...", "Cold.", "", "Hm.", "Sí, “...”.", "Go on.", " … ")]
    turns = tuple(Turn(speaker=turn.speaker, text=turn.text) for turn in said)
    records.add_conversation(brought.model_copy(update={"transcript": Transcript(id="t", turns=turns)}))
    assert [line.organizer_turns for line in records.attempts("ines")] == [3, 1]


def test_a_nul_in_what_was_brought_spoils_no_list(records: Records) -> None:
    """A file from outside may hold anything."""
    records.add_conversation(a_conversation(words="Cold\x00 in there?"))
    records.add_conversation(a_conversation(words="\x00?"))
    assert [line.organizer_turns for line in records.attempts("ines")] == [1, 1]


def test_a_moment_in_which_one_mostly_waited_is_no_conversation(records: Records) -> None:
    """Three turns and a pause are three turns."""
    before = talk("Hello.", "Hm.")
    new = [a_turn("Why?", before[-1].id).model_copy(update={"said_at": LATER})]
    for text in ("...", "And you?", "Tuesday?"):
        new.append(a_turn(text, new[-1].id).model_copy(update={"said_at": LATER}))
    kept(records, (*before, *new), again_from=AgainFrom(rehearsal="the first", turn="its turn"))
    (line,) = records.attempts("ines")
    assert line.moment


def test_a_moment_tried_again_is_one_until_it_is_a_conversation(records: Records) -> None:
    """Turns that came along from the first try are not counted as new."""
    before = talk("Hello.", "Hm.", "Why?", "It's cold.", "Since when?", "June.", "And now?", "Still.")
    new = [a_turn("Who else?", before[-1].id).model_copy(update={"said_at": LATER})]
    again = AgainFrom(rehearsal="the first", turn="its turn")
    kept(records, (*before, *new), minutes=1, again_from=again)
    for text in ("And you?", "What if?", "Tuesday?"):
        new.append(a_turn(text, new[-1].id).model_copy(update={"said_at": LATER}))
    ids = {turn.id: f"{turn.id} again" for turn in (*before, *new)}
    copied = [t.model_copy(update={"id": ids[t.id], "parent": ids.get(t.parent or "")}) for t in (*before, *new)]
    kept(records, tuple(copied), again_from=again)
    shorter, longer = records.attempts("ines")
    assert (shorter.moment, shorter.again_from) == (True, "the first")
    assert (longer.moment, longer.again_from) == (False, "the first")


def test_conversations_stand_among_rehearsals_the_newest_first(records: Records) -> None:
    """Told from memory or not; nobody else's; without a total until there is one."""
    first, last = kept(records), kept(records, minutes=20)
    told = a_conversation(minutes=10)
    told = told.model_copy(update={"transcript": told.transcript.model_copy(update={"from_memory": True})})
    records.add_conversation(told)
    records.add_conversation(a_conversation("somebody else"))
    records.add_rehearsal(a_rehearsal("somebody else"))
    lines = records.attempts("ines")
    assert [line.id for line in lines] == [last.id, told.id, first.id]
    assert lines[1] == Attempt(
        id=told.id,
        title=told.title,
        rehearsed=False,
        at=told.added_at,
        finished=True,
        organizer_turns=1,
        from_memory=True,
    )
    assert list(records.attempts("nobody")) == []


def test_the_latest_that_was_left_open_is_found(records: Records) -> None:
    """Not one that is over, nor one in which only the person spoke, nor one in which all was taken back."""
    assert records.left_open("ines") is None
    opened = a_turn("Morning.", None, Speaker.PERSON)
    answered = a_turn("Hello.", opened.id)
    kept(records, (opened, answered), minutes=9, head=opened.id)
    kept(records, talk("Hello."), minutes=8, head=None)
    kept(records, (a_turn("Morning.", None, Speaker.PERSON),), minutes=7)
    kept(records, minutes=6)
    kept(records, talk("Hello.", "Hm."), minutes=5, ended_at=LATER, ended_by="trainee")
    kept(records, talk("Hello."), minutes=4, owner="somebody else")
    assert records.left_open("ines") is None
    kept(records, talk("Hello.", "Hm."), minutes=1)
    one = kept(records, talk("Hello."), minutes=2)
    assert records.left_open("ines") == (one.id, "The night baker", True, "Tomáš", "bakery")
    last = kept(records, talk("Hello.", "Hm."), minutes=3)
    assert records.left_open("ines") == (last.id, "The night baker", True, "Tomáš", "bakery")
    waited = kept(records, talk("..."), minutes=4)
    assert records.left_open("ines") == (waited.id, "The night baker", True, "Tomáš", "bakery")


def test_what_was_finished_last_is_found(records: Records) -> None:
    """A rehearsal or a conversation, by when it was begun or brought."""
    kept(records, talk("Hello."), minutes=90)
    records.add_conversation(a_conversation("somebody else", minutes=90))
    assert records.latest_over("ines") is None
    over = kept(records, talk("Hello."), minutes=5, ended_at=LATER, ended_by="trainee")
    kept(records, talk("Hello."), minutes=2, ended_at=LATER, ended_by="trainee")
    assert records.latest_over("ines") == (over.id, "The night baker", True, "Tomáš", "bakery")
    records.add_conversation(a_conversation(minutes=3))
    assert records.latest_over("ines") == (over.id, "The night baker", True, "Tomáš", "bakery")
    brought = a_conversation(minutes=6)
    records.add_conversation(brought)
    assert records.latest_over("ines") == (brought.id, brought.title, False, "", "")


def test_whom_somebody_has_met_is_told(records: Records) -> None:
    """A rehearsal counts once it is over; a moment tried again, and what others did, do not."""
    first = kept(records, talk("Hello.", "Hm."), minutes=1)
    kept(records, talk("Hello."), minutes=2, owner="tom", ended_at=LATER, ended_by="trainee")
    again = AgainFrom(rehearsal=first.id, turn=first.turns[0].id)
    kept(records, talk("Hello."), minutes=3, again_from=again, ended_at=LATER, ended_by="trainee")
    assert records.met("ines") == frozenset()
    records.end_rehearsal(first.id, at=LATER, by="trainee")
    assert records.met("ines") == {"bakery"}


def test_the_latest_scorecards_are_found_without_their_readings(records: Records) -> None:
    """One for each that has any, whole; a long list is no trouble."""
    rehearsal, unscored, conversation = kept(records), kept(records), a_conversation()
    records.add_conversation(conversation)
    level = CriterionScore(id="why", title="Why we meet", score=3, reason="You said “why”, sí.")
    latest = an_assessment(rehearsal.id, minutes=9)
    latest = latest.model_copy(update={"scorecard": latest.scorecard.model_copy(update={"criteria": (level,)})})
    other = an_assessment(conversation.id, total=None)
    for assessment in (latest, an_assessment(rehearsal.id, minutes=3), other):
        records.add_assessment(assessment)
    asked = [*map(str, range(3_000)), rehearsal.id, unscored.id, conversation.id]
    assert records.scorecards(asked) == {rehearsal.id: latest.scorecard, conversation.id: other.scorecard}
    assert records.scorecards([]) == {}
