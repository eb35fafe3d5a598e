"""After the conversation: what a trainee, and an organizer back from a visit, get to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.errors import NotFound, TranscriptError, TurnError
from coach.model.reading import Label
from coach.model.record import Assessment
from coach.model.transcript import Speaker, Transcript, Turn
from coach.practice import progress, report

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk

VISIT = Transcript(
    id="theirs",
    organizer="Asha",
    person="Tom",
    turns=(
        Turn(
            speaker=Speaker.ORGANIZER, text="Thanks for seeing me, Tom. I wanted to hear how the new rota is for you."
        ),
        Turn(
            speaker=Speaker.PERSON, text="Hard. I never see my daughter awake any more, and that is why I took the job."
        ),
        Turn(
            speaker=Speaker.ORGANIZER,
            text="You took it to be home for her, and now you miss her. What would you want instead?",
        ),
        Turn(speaker=Speaker.PERSON, text="Evenings. Just two evenings a week."),
        Turn(
            speaker=Speaker.ORGANIZER,
            text="Will you come on Tuesday at six and say that to the manager with four of us?",
        ),
        Turn(speaker=Speaker.PERSON, text="Tuesday. Yes, I will."),
    ),
)


def rehearsed(desk: Desk, scenario_id: str) -> Rehearsal:
    """Have a short rehearsal that is over."""
    rehearsal = desk.rehearsals.start(scenario_id, owner="me", seed=3)
    for text in ("Thanks for seeing me. What has it been like here for you?", "Why does that matter to you?"):
        rehearsal = desk.rehearsals.answer(rehearsal, text)
    return desk.rehearsals.end(rehearsal)


def test_what_was_not_told_stays_hidden_until_the_end(desk: Desk, scenario_id: str) -> None:
    """No scorecard, and nothing of the person's, while the rehearsal is still going on."""
    rehearsal = desk.rehearsals.start(scenario_id, owner="me", seed=3)
    with pytest.raises(TurnError, match="not over yet"):
        desk.debriefs.of_rehearsal(rehearsal.id)


def test_a_finished_rehearsal_shows_what_was_never_told_and_how_the_ask_landed(desk: Desk, scenario_id: str) -> None:
    """What stayed untold is told with what would have opened it."""
    debrief = desk.debriefs.of_rehearsal(rehearsed(desk, scenario_id).id)
    assert debrief.untold
    assert all(item.opens_with for item in debrief.untold)
    assert debrief.landing is not None
    assert debrief.landing.says


def test_every_quoted_word_stands_in_the_transcript(desk: Desk, scenario_id: str) -> None:
    """Evidence is to the character."""
    debrief = desk.debriefs.of_rehearsal(rehearsed(desk, scenario_id).id)
    quotes = [quote for criterion in debrief.scorecard.criteria for quote in criterion.evidence]
    for quote in quotes:
        assert debrief.transcript.turns[quote.turn].text[quote.start : quote.end] == quote.quote


def test_a_scorecard_does_not_deny_what_the_person_answered_to(desk: Desk, scenario_id: str) -> None:
    """Somebody who opened up because you told something of your own is not told that you told nothing."""
    rehearsal = desk.rehearsals.start(scenario_id, owner="me", seed=3)
    for text in (
        "hi, got a minute? how is it here",
        "i almost quit my first week, my boss shouted and i just took it",
        "thx for telling me",
    ):
        rehearsal = desk.rehearsals.answer(rehearsal, text)
    debrief = desk.debriefs.of_rehearsal(desk.rehearsals.end(rehearsal).id)
    assert "you told something of your own" in [change.because for turn in rehearsal.path for change in turn.changes]
    assert Label.STORY in debrief.reading.turns[[t.text[:8] for t in rehearsal.path].index("i almost")].labels


def test_looking_twice_shows_the_same_scorecard(desk: Desk, scenario_id: str) -> None:
    """A scorecard that was shown is kept, not made anew."""
    rehearsal = rehearsed(desk, scenario_id)
    first = desk.debriefs.of_rehearsal(rehearsal.id)
    assert desk.debriefs.of_rehearsal(rehearsal.id) == first
    assert len(desk.records.assessments([rehearsal.id])) == 1
    assert first.current


@pytest.mark.parametrize("turns", [2, -2])
def test_what_went_on_after_it_was_read_is_read_again(desk: Desk, scenario_id: str, turns: int) -> None:
    """Once a second tab could go on with what was over: the scorecard is then of the words that stand there."""
    rehearsal = rehearsed(desk, scenario_id)
    first = desk.debriefs.of_rehearsal(rehearsal.id)
    more = rehearsal.turns[-1].model_copy(update={"id": "more", "parent": rehearsal.head})
    last = more.model_copy(update={"id": "last", "parent": "more"})
    damaged = {"id": "damaged", "turns": (*rehearsal.turns, more, last) if turns > 0 else rehearsal.turns}
    damaged["head"] = "last" if turns > 0 else rehearsal.path[turns - 1].id
    desk.records.delete_rehearsal(rehearsal.id)
    desk.records.add_rehearsal(rehearsal.model_copy(update=damaged))
    read = Assessment(id="a", of="damaged", made_at=desk.clock(), reading=first.reading, scorecard=first.scorecard)
    desk.records.add_assessment(read)
    debrief = desk.debriefs.of_rehearsal("damaged")
    assert len(debrief.reading.turns) == len(debrief.transcript.turns) == len(first.transcript.turns) + turns
    for said in (report.html(debrief), report.markdown(debrief)):
        assert first.title in said
    assert desk.debriefs.of_rehearsal("damaged") == debrief


def test_a_real_visit_is_read_like_a_rehearsal(desk: Desk) -> None:
    """The same reading and rubric, and the ask is found with its day and hour."""
    conversation = desk.conversations.add(VISIT, owner="me")
    debrief = desk.debriefs.of_conversation(conversation.id)
    asks = [ask for turn in debrief.reading.turns for ask in turn.asks]
    assert debrief.title == "Conversation with Tom"
    assert debrief.rubric.id == "one_to_one"
    assert [ask.time_bound for ask in asks] == [True]
    assert debrief.landing is None


def test_another_rubric_can_be_chosen_and_is_remembered(desk: Desk) -> None:
    """Each rubric has its own scorecard of the same conversation."""
    conversation = desk.conversations.add(VISIT, owner="me")
    desk.debriefs.of_conversation(conversation.id)
    other = desk.debriefs.of_conversation(conversation.id, "provecho_meeting")
    assert other.scorecard.rubric.id == "provecho_meeting"
    assert desk.debriefs.of_conversation(conversation.id).scorecard.rubric.id == "provecho_meeting"


@pytest.mark.parametrize(("kept", "said"), [(Speaker.ORGANIZER, "the person"), (Speaker.PERSON, "the organizer")])
def test_one_side_alone_is_no_conversation(desk: Desk, kept: Speaker, said: str) -> None:
    """The missing side is named."""
    alone = VISIT.model_copy(update={"turns": tuple(t for t in VISIT.turns if t.speaker is kept)})
    with pytest.raises(TranscriptError, match=said):
        desk.conversations.add(alone, owner="me")


def test_deleting_deletes(desk: Desk) -> None:
    """The conversation and what was made of it are gone."""
    conversation = desk.conversations.add(VISIT, owner="me")
    desk.debriefs.of_conversation(conversation.id)
    desk.records.delete_conversation(conversation.id)
    assert not desk.records.assessments([conversation.id])
    with pytest.raises(NotFound):
        desk.records.conversation(conversation.id)


def test_progress_lists_what_was_done_and_keeps_unlike_measures_apart(desk: Desk, scenario_id: str) -> None:
    """Rehearsals and visits stand in one list, and only scored criteria have a mark."""
    rehearsal = rehearsed(desk, scenario_id)
    unfinished = desk.rehearsals.start(scenario_id, owner="me", seed=5)
    conversation = desk.conversations.add(VISIT, owner="me")
    desk.debriefs.of_rehearsal(rehearsal.id)
    desk.debriefs.of_conversation(conversation.id, "provecho_meeting")
    attempts = {attempt.id: attempt for attempt in desk.records.attempts("me")}
    assert {id_: attempt.finished for id_, attempt in attempts.items()} == {
        rehearsal.id: True,
        unfinished.id: False,
        conversation.id: True,
    }
    marks = progress.marks(desk.records, list(attempts.values()))
    assert {mark.attempt for mark in marks} <= {rehearsal.id, conversation.id}
    lines = {mark.attempt: mark.line for mark in marks}
    assert len(set(lines.values())) == len(lines)


def test_nobody_sees_what_another_has_done(desk: Desk, scenario_id: str) -> None:
    """Lists hold the owner's own."""
    rehearsed(desk, scenario_id)
    assert list(desk.records.attempts("somebody-else")) == []
