"""Writing a rehearsal up from memory, as a trainee notices it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

import pytest

from coach.model.errors import NotFound, TurnError
from coach.model.record import Rehearsal, SpokenTurn
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Speaker
from coach.practice import report
from coach.practice.owned import everything_of
from coach.practice.rehearsals import LONGEST_ANSWER
from coach.practice.report.wrote import HEADING, to_a_trainer, wrote
from coach.practice.write_ups import heard

if TYPE_CHECKING:
    from coach.model.scenario import Scenario
    from coach.practice.desk import Desk
    from coach.practice.ports import Content
    from tests.practice.classes import Class

NOW = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)


def told(scenario: Scenario, *facts: str, **write_up: str) -> Rehearsal:
    """Give a rehearsal that is over, in which one turn told these facts, and what was written of it."""
    turn = SpokenTurn(id="t", parent=None, speaker=Speaker.PERSON, text="So.", said_at=NOW, unlocked=facts)
    return Rehearsal(
        id="r",
        owner="me",
        scenario=scenario,
        difficulty=Difficulty.NORMAL,
        seed=7,
        rubric=scenario.rubric,
        started_at=NOW,
        ended_at=NOW,
        ended_by="trainee",
        head=turn.id,
        turns=(turn,),
        write_up=write_up,
    )


def marked(scenario: Scenario, words: str) -> set[str]:
    """Tell which facts are marked as named, where all were told."""
    laid = heard(told(scenario, *(fact.id for fact in scenario.facts), cares=words))
    assert laid is not None
    return {one.id for one in laid.told if one.named}


def test_what_was_said_back_in_good_words_is_marked_and_hardly_anything_else(content: Content) -> None:
    """A good listener's words for a fact name it, and rarely another one."""
    found = wrong = lines = 0
    for scenario in (one for one in content.scenarios if one.language == "en"):
        for fact in scenario.facts:
            for line in fact.heard:
                named = marked(scenario, line)
                lines, found, wrong = lines + 1, found + (fact.id in named), wrong + len(named - {fact.id})
    assert lines > 100
    assert found > 0.9 * lines
    assert wrong < 0.15 * lines


def test_what_everybody_knew_before_or_says_of_anybody_is_not_marked(content: Content) -> None:
    """To repeat the briefing, or to say that somebody cares, shows no listening."""
    for scenario in content.scenarios:
        card = scenario.card
        for words in (card.who, card.why, card.goal, "They care about people, their family and their work."):
            assert not marked(scenario, words)


def test_what_weighs_most_stands_first_with_the_turn_it_was_told_in(content: Content) -> None:
    """Told facts alone, what is at stake before what anyone may hear."""
    scenario = next(one for one in content.scenarios if {"anyone", "stake"} <= {fact.layer for fact in one.facts})
    light = next(fact for fact in scenario.facts if fact.layer == "anyone")
    heavy = next(fact for fact in scenario.facts if fact.layer == "stake")
    laid = heard(told(scenario, light.id, heavy.id, next_time="Wait longer."))
    assert laid is not None
    assert [(one.id, one.turn, one.named) for one in laid.told] == [(heavy.id, 0, False), (light.id, 0, False)]


def test_a_lead_that_led_somewhere_says_where(content: Content) -> None:
    """What was never told is shown where the words of a lead name it, and not where another answer does."""
    scenario = next(one for one in content.scenarios if one.language == "en")
    kept_back = scenario.facts[-1]
    laid = heard(told(scenario, leads=kept_back.gist))
    assert laid is not None
    assert kept_back.gist in laid.near
    laid = heard(told(scenario, next_time=kept_back.gist))
    assert laid is not None
    assert not laid.near


def test_where_nothing_was_written_nothing_is_laid_beside_it(content: Content) -> None:
    """Whoever went straight to the scorecard has one as ever."""
    assert heard(told(content.scenarios[0])) is None


def test_it_is_written_between_the_end_and_the_scorecard(desk: Desk, scenario_id: str) -> None:
    """Not while the talk goes on, and no more once its reading was seen: then it is memory no more."""
    rehearsal = desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner="me"), "What is it like here?")
    with pytest.raises(TurnError, match="not over"):
        desk.rehearsals.write(rehearsal.id, "cares", "The heat.")
    desk.rehearsals.end(rehearsal)
    desk.rehearsals.write(rehearsal.id, "cares", f"  {'The heat. ' * LONGEST_ANSWER}")
    desk.rehearsals.write(rehearsal.id, "leads", "The brother.")
    desk.rehearsals.write(rehearsal.id, "leads", "  ")
    kept = desk.records.rehearsal(rehearsal.id).write_up
    assert kept.keys() == {"cares"}
    assert len(kept["cares"]) == LONGEST_ANSWER
    desk.debriefs.of_rehearsal(rehearsal.id)
    with pytest.raises(TurnError, match="seen the reading"):
        desk.rehearsals.write(rehearsal.id, "next_time", "Wait.")
    assert desk.records.rehearsal(rehearsal.id).write_up == kept


def test_it_is_in_every_form_that_can_be_kept_and_stays_what_was_typed(desk: Desk, scenario_id: str) -> None:
    """Web page, Markdown and JSON; markup is text in all of them."""
    rehearsal = desk.rehearsals.end(
        desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner="me"), "What is it like here?")
    )
    bare = desk.debriefs.of_rehearsal(desk.rehearsals.end(desk.rehearsals.start(scenario_id, owner="me")).id)
    assert HEADING not in report.html(bare) + report.markdown(bare)
    desk.rehearsals.write(rehearsal.id, "next_time", "Wait <b>longer</b>.\n# And *ask*.")
    debrief = desk.debriefs.of_rehearsal(rehearsal.id)
    assert "Wait &lt;b&gt;longer&lt;/b&gt;." in report.html(debrief)
    assert "> Wait \\<b\\>longer\\</b\\>.\n> \\# And \\*ask\\*." in report.markdown(debrief)
    assert json.loads(report.json(debrief))["rehearsal"]["write_up"] == {
        "next_time": "Wait <b>longer</b>.\n# And *ask*."
    }


def test_a_trainer_reads_it_of_them_with_nothing_to_follow(desk: Desk, content: Content) -> None:
    """The trainee's links lead down their scorecard; where a trainer reads it there is none, and nobody is “you”."""
    scenario = next(one for one in content.scenarios if any(fact.heard for fact in one.facts))
    first, *others = sorted(scenario.facts, key=lambda fact: not fact.heard)
    lead = next(fact.heard[0] for fact in others if fact.heard)
    rehearsal = told(scenario, first.id, cares=first.heard[0], leads=lead)
    desk.records.add_rehearsal(rehearsal)
    debrief = desk.debriefs.of_rehearsal(rehearsal.id)
    links = ('href="#untold"', 'href="#turn-0"')
    assert all(link in wrote(debrief) for link in links)
    read = to_a_trainer(debrief, "Maya <b>")
    assert "What Maya &lt;b&gt; wrote from memory" in read
    assert "they have it" in read
    assert f"never told Maya &lt;b&gt;</p><ul><li>{escape(next(f.gist for f in others if f.heard))}" in read
    assert "href" not in read
    assert "turn 1" in read
    assert "you have" not in read
    assert "you may" not in read


def test_a_moment_tried_again_begins_unwritten(desk: Desk, scenario_id: str) -> None:
    """What one wrote of the first try stays with the first try."""
    rehearsal = desk.rehearsals.end(
        desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner="me"), "What is it like here?")
    )
    desk.rehearsals.write(rehearsal.id, "cares", "The heat.")
    first = next(turn for turn in rehearsal.path if turn.speaker is Speaker.ORGANIZER)
    again = desk.rehearsals.try_again(desk.records.rehearsal(rehearsal.id), first.id)
    assert again.write_up == {}
    assert desk.records.rehearsal(rehearsal.id).write_up == {"cares": "The heat."}


def test_it_is_the_owners_alone_and_goes_along_with_them(group: Class) -> None:
    """Nobody else can write of it; whoever leaves takes it with them."""
    mine, theirs = group.desk.for_owner(group.maya.id), group.desk.for_owner(group.tom.id)
    rehearsal = mine.rehearsals.end(mine.rehearsals.start(mine.content.scenarios[0].id, owner=group.maya.id))
    with pytest.raises(NotFound):
        theirs.rehearsals.write(rehearsal.id, "cares", "Not mine to say.")
    with pytest.raises(NotFound):
        theirs.records.write_up(rehearsal.id, "cares", "Not mine to say.")
    mine.rehearsals.write(rehearsal.id, "cares", "The heat.")
    taken = json.loads(everything_of(group.desk.store, group.maya.id))
    assert [one["write_up"] for one in taken["rehearsals"]] == [{"cares": "The heat."}]
