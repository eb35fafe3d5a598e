"""Where a rehearsal turned: in which sentence of one's own, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.rehearsal import Outcome
from coach.practice import report
from coach.practice.report.turned import closer, in_words, set_back, turned
from tests.practice.test_moment import AGAIN, again, talked
from tests.roleplay.people import playthrough

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief
    from coach.practice.desk import Desk

WHY = "Thanks for making time. I asked to meet because I want to hear what it is like for you here."
PUSHES = "You owe it to your neighbors. Do you want them to suffer because of you?"
PERSON = "tenant-let-down-before"


def rehearsed(desk: Desk, scenario: str, *said: str) -> Debrief:
    """Talk with somebody, and look at how it went."""
    return desk.debriefs.of_rehearsal(talked(desk, desk.rehearsals.start(scenario, owner="me", seed=7), said).id)


def played(desk: Desk, name: str) -> Debrief:
    """Play the first of a scenario's play-throughs, as it is written down."""
    path = playthrough(name).paths[0]
    begun = desk.rehearsals.start(name, owner="me", difficulty=path.difficulty, seed=path.seed)
    return desk.debriefs.of_rehearsal(talked(desk, begun, tuple(step.say for step in path.turns)).id)


def test_the_sentence_that_did_it_is_told_in_either_direction(desk: Desk) -> None:
    """With its words, a link to where they stand, and the reason in a sentence; in the files too."""
    debrief = rehearsed(desk, PERSON, WHY, PUSHES, "What has it been like?")
    best, worst = closer(debrief), set_back(debrief)
    assert best is not None
    assert worst is not None
    assert debrief.transcript.turns[best.turn].text == WHY
    assert debrief.transcript.turns[worst.turn].text == PUSHES
    assert f'href="#turn-{worst.turn}"' in turned(debrief)
    assert "You tried to make her feel guilty." in turned(debrief)
    assert "Where it turned" in report.html(debrief)
    assert f"This set you back (turn {worst.turn + 1})" in report.markdown(debrief).replace("\\", "")


@pytest.mark.parametrize(
    ("name", "closest"),
    [
        (
            "chat-at-the-rank",
            "So the water came back dirty, and you're the one who paid the money back for that dress.",
        ),
        ("small-group-friday", "So you can do it for anybody in four minutes, and you couldn't say it when it was"),
    ],
)
def test_what_brought_somebody_closer_is_not_the_sentence_before_the_yes(desk: Desk, name: str, closest: str) -> None:
    """A yes is what it came to: the sentence that opened her, many turns before, is what did it."""
    debrief = played(desk, name)
    assert debrief.rehearsal is not None
    assert debrief.rehearsal.outcome is Outcome.YES
    assert f": “{closest}" in next(in_words(debrief))


def test_what_eased_an_obstacle_is_told_as_that(desk: Desk) -> None:
    """It was told as having asked for something definite, in a sentence that asked for nothing."""
    told = next(in_words(played(desk, "dropped-grievance")))
    assert "You'd hold the pen, and your name's on no flyer" in told
    assert told.endswith("You found a way round what stood in the way.")


def test_nobody_is_told_off_for_having_said_nothing(desk: Desk) -> None:
    """A pause may cost some patience; it is no sentence that did it."""
    debrief = rehearsed(desk, PERSON, WHY, "...", "...")
    assert set_back(debrief) is None
    assert "set you back" not in turned(debrief)


def test_it_is_told_in_a_language_that_is_not_scored_too(desk: Desk) -> None:
    """What went on inside her does not need the reading that gives levels."""
    debrief = rehearsed(
        desk, "panadera-en-espanol", "Buenas tardes, doña Elvira.", "¿Quiere venir a la junta el jueves a las 6?"
    )
    assert debrief.scorecard.total is None
    assert "¿Quiere venir a la junta" in turned(debrief)


def test_where_nothing_moved_nothing_is_said(desk: Desk) -> None:
    """Whoever ends at once is spared a heading with nothing under it."""
    assert turned(rehearsed(desk, PERSON)) == ""


def test_a_moment_tried_again_is_advised_on_its_own_words_alone(desk: Desk) -> None:
    """What was advised of the turns before it stands on the first scorecard; where it turned stands beside it."""
    first = rehearsed(desk, PERSON, "Hello.", PUSHES, "What has it been like?")
    retry = again(desk, first, (AGAIN, "What worries you most?", "So nobody came back."))
    assert any(one.quote == "Hello." for one in retry.scorecard.advice)
    assert "Hello." not in report.html(retry).partition("Try next")[2].partition("Criteria")[0]
    assert turned(retry) == ""


def test_whoever_ends_without_a_word_is_told_little_and_nothing_is_given_away(desk: Desk) -> None:
    """No figures of nothing, one sentence for all criteria, and what she carries is still hers to tell next time."""
    debrief = rehearsed(desk, PERSON)
    page = report.html(debrief)
    assert "0% of the words" not in page
    assert page.count("not scored") == 1
    assert "None of these was scored" in page
    assert debrief.untold
    assert not any(one.gist in page or one.gist in report.markdown(debrief) for one in debrief.untold)
