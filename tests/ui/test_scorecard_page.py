"""Scorecard: evidence in place, what to try next, and a retry beside its original."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from coach.model.account import ALONE
from coach.model.reading import MomentKind
from coach.model.transcript import Kind, Speaker
from coach.practice.report.words import MOMENTS
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk
    from tests.ui.seen import Visit

SAID = (
    "Thanks for making time. I asked to meet because I want to hear what it is like for you here.",
    "What has it been like, these last years?",
    "So you were left alone with it.",
    "What worries you most about the winter?",
    "Have you called them? Do you have a lease? Is it old?",
    "I grew up in a cold building too, and I am still angry about it.",
    "Would you come to the meeting on Thursday at six with me? It is fine to say no.",
)


@pytest.fixture
def ended(desk: Desk, scenario_id: str) -> Rehearsal:
    """A rehearsal that was talked through and ended."""
    rehearsal = desk.rehearsals.start(scenario_id, owner=ALONE, seed=7)
    for text in SAID:
        if rehearsal.ended_at is None:
            rehearsal = desk.rehearsals.answer(rehearsal, text)
    return desk.rehearsals.end(rehearsal)


def test_before_anything_was_done_the_page_says_how_to_begin(visit: Visit) -> None:
    """An empty state is a way on."""
    app = visit("scorecard")
    assert "no scorecard yet" in shown(app)
    app.button(key="to-practise").click().run()
    assert "Who would you like to practise with?" in shown(app)


def test_ending_leads_to_the_scorecard(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """One click ends, and how it went is there."""
    started = desk.rehearsals.start(scenario_id, owner=ALONE)
    desk.rehearsals.answer(started, "Thanks for having me.")
    app = visit(rehearsal=started.id)
    app.button(key="end").click().run()
    assert desk.records.rehearsal(started.id).ended_by == "trainee"
    assert "Criteria" in shown(app)


def test_every_criterion_has_its_level_its_reason_and_its_evidence_in_place(
    visit: Visit, desk: Desk, ended: Rehearsal
) -> None:
    """Each quote is a link, and what it links to is on the page."""
    app = visit("scorecard", rehearsal=ended.id)
    words, html = shown(app), raw_html(app)
    for criterion in desk.debriefs.of_rehearsal(ended.id).scorecard.criteria:
        assert criterion.title in words
        assert " ".join(criterion.reason.split()) in words
    links = set(re.findall(r'href="#([^"]+)"', html))
    assert links
    assert links <= set(re.findall(r'id="([^"]+)"', html))


def test_what_was_not_told_is_shown_after_the_end_alone(visit: Visit, desk: Desk, ended: Rehearsal) -> None:
    """Before the end the scorecard sends back to the talk."""
    untold = desk.debriefs.of_rehearsal(ended.id).untold
    assert untold
    assert " ".join(untold[0].gist.split()) in shown(visit("scorecard", rehearsal=ended.id))
    going_on = desk.rehearsals.start(ended.scenario.id, owner=ALONE)
    app = visit("scorecard", rehearsal=going_on.id)
    assert "not over yet" in shown(app)
    assert " ".join(untold[0].gist.split()) not in shown(app)


def test_a_moment_can_be_tried_again_and_stands_beside_the_first_try(
    visit: Visit, desk: Desk, ended: Rehearsal
) -> None:
    """Trying again opens the talk as it stood; its scorecard lays both side by side."""
    advice = desk.debriefs.of_rehearsal(ended.id).scorecard.advice
    number = next(i for i, one in enumerate(advice) if one.turn)
    app = visit("scorecard", rehearsal=ended.id)
    app.button(key=f"again-{number}").click().run()
    again = desk.records.rehearsal(str(app.query_params["rehearsal"]))
    assert again.again_from is not None
    assert again.again_from.rehearsal == ended.id
    assert [t.text for t in again.path] == [t.text for t in ended.path[: advice[number].turn]]
    app = visit(rehearsal=again.id)
    assert "Last time here" in shown(app)
    assert ended.path[len(again.path)].text in shown(app)
    app.chat_input[0].set_value("You said it was cold. What was that like for you?").run()
    assert "Last time here" not in shown(app)
    app.button(key="end").click().run()
    assert "Beside your first try" in shown(app)


def test_what_to_try_comes_first_and_each_moment_is_named_with_its_words(visit: Visit, desk: Desk) -> None:
    """A maybe taken for a yes and a run of questions are there, above the levels and the conversation."""
    talk = (
        "Ana: Do you own a car?\nBo: No.\nAna: Do you work nearby?\nBo: At the depot. Nights.\n"
        "Ana: Do you have family here?\nBo: My mother.\n"
        "Ana: Would you come to the meeting on Thursday at 7?\nBo: Maybe. I'll see.\n"
        "Ana: Great! I'll put you down for Thursday.\nBo: We'll see."
    )
    kept = desk.conversations.add(desk.intake.read(talk, organizer="Ana", person="Bo"), owner=ALONE)
    app = visit("scorecard", conversation=kept.id)
    card, html = desk.debriefs.of_conversation(kept.id).scorecard, raw_html(app)
    assert {MomentKind.MAYBE_TAKEN_FOR_YES, MomentKind.SURVEY_RUN} <= {moment.kind for moment in card.moments}
    top = html[: html.index("The conversation")]
    for moment in card.moments:
        assert MOMENTS[moment.kind] in top


def test_the_steps_of_an_invitation_are_shown_found_or_missing(visit: Visit, desk: Desk) -> None:
    """What was said stands under its step; what was not is called missing."""
    talk = "Ana: Would you lead the meeting on Tuesday at 6?\nBo: I could do that.\nAna: Thank you, Bo.\nBo: All right."
    transcript = desk.intake.read(talk, organizer="Ana", person="Bo", kind=Kind.POWERFUL_INVITATION)
    kept = desk.conversations.add(transcript, owner=ALONE)
    app = visit("scorecard", conversation=kept.id)
    steps = desk.debriefs.of_conversation(kept.id).scorecard.steps
    missing = sum(step.turn is None for step in steps)
    assert 0 < missing < len(steps)
    assert raw_html(app).count(">missing<") == missing
    assert f"The steps of the invitation: {len(steps) - missing} of {len(steps)}" in shown(app)


def test_the_latest_is_shown_where_none_is_asked_for(visit: Visit, ended: Rehearsal) -> None:
    """The menu's link is enough to find it again."""
    assert ended.scenario.title in shown(visit("scorecard"))


def test_an_unknown_one_is_a_sentence(visit: Visit) -> None:
    """A stale link does no harm."""
    assert visit("scorecard", rehearsal="gone").error


def test_an_older_score_is_kept_until_it_is_asked_for_again(visit: Visit, desk: Desk, ended: Rehearsal) -> None:
    """Where the reading has been improved since, scoring again is offered and never done unasked."""
    debrief = desk.debriefs.of_rehearsal(ended.id)
    old = debrief.reading.reader.model_copy(update={"version": "0"})
    assessment = desk.records.assessments([ended.id])[-1]
    reading = assessment.reading.model_copy(update={"reader": old})
    card = assessment.scorecard.model_copy(update={"reader": old})
    older = {
        "id": "older",
        "made_at": assessment.made_at + timedelta(microseconds=1),
        "reading": reading,
        "scorecard": card,
    }
    desk.records.add_assessment(assessment.model_copy(update=older))
    app = visit("scorecard", rehearsal=ended.id)
    assert not desk.debriefs.of_rehearsal(ended.id).current
    app.button(key="rescore").click().run()
    assert desk.debriefs.of_rehearsal(ended.id).current
    assert not [button for button in app.button if button.key == "rescore"]


def test_the_same_person_can_be_met_again(visit: Visit, ended: Rehearsal) -> None:
    """From the scorecard it is one click back to the briefing."""
    app = visit("scorecard", rehearsal=ended.id)
    app.button(key="afresh").click().run()
    assert app.query_params["scenario"] == ended.scenario.id


def test_a_retry_stands_alone_once_its_original_is_deleted(visit: Visit, desk: Desk, ended: Rehearsal) -> None:
    """Deleting the first try does not break the second's scorecard."""
    turn = next(turn for turn in ended.path if turn.speaker is Speaker.ORGANIZER)
    again = desk.rehearsals.end(desk.rehearsals.answer(desk.rehearsals.try_again(ended, turn.id), "Let me ask again."))
    desk.records.delete_rehearsal(ended.id)
    app = visit("scorecard", rehearsal=again.id)
    assert "Criteria" in shown(app)
    assert "Beside your first try" not in shown(app)


def test_what_set_it_back_is_quoted_and_can_be_tried_again(visit: Visit, desk: Desk) -> None:
    """The sentence stands on top with its reason, and one click goes back to just before it."""
    before = "Thanks for having me. I came because I want to hear how it is for you here."
    pushes = "You owe it to your neighbors. Do you want them to suffer because of you?"
    rehearsal = desk.rehearsals.start("tenant-let-down-before", owner=ALONE, seed=7)
    for text in (before, pushes, "What has it been like?"):
        rehearsal = desk.rehearsals.answer(rehearsal, text)
    desk.rehearsals.end(rehearsal)
    app = visit("scorecard", rehearsal=rehearsal.id)
    assert shown(app).index("Where it turned") < shown(app).index("The conversation")
    app.button(key="again-turned").click().run()
    again = desk.records.rehearsal(str(app.query_params["rehearsal"]))
    assert [turn.text for turn in again.path if turn.speaker is Speaker.ORGANIZER] == [before]
    assert pushes in shown(app)
    assert "You tried to make her feel guilty." in shown(app)
