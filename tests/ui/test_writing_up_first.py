"""Ending a rehearsal and writing it up from memory, before the scorecard: nobody has to, and nothing is lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.account import ALONE
from coach.practice.report.wrote import HEADING
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk
    from tests.ui.grouped import Served
    from tests.ui.seen import Visit


def talked(desk: Desk, scenario_id: str) -> Rehearsal:
    """Give a rehearsal in which something was said."""
    return desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner=ALONE, seed=7), "What is it like here?")


def test_one_can_end_and_write_it_up_before_anything_is_shown(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """Three questions and no scorecard; then the scorecard with what was written, beside what was there."""
    rehearsal = talked(desk, scenario_id)
    app = visit(rehearsal=rehearsal.id)
    app.button(key="end-write-up").click().run()
    assert desk.records.rehearsal(rehearsal.id).ended_by == "trainee"
    assert len(app.text_area) == 3
    assert "Criteria" not in shown(app)
    assert not desk.records.assessments([rehearsal.id])
    app.text_area(key=f"wrote-cares-{rehearsal.id}").set_value("The <b>brother</b>, & why.").run()
    assert "Kept with this rehearsal, on this computer" in shown(app)
    app.button(key="see-reading").click().run()
    assert HEADING in shown(app)
    assert "The <b>brother</b>, & why." in shown(app)
    assert "<b>brother" not in raw_html(app)
    assert "never told you" in shown(app)
    assert "Criteria" in shown(app)


def test_what_was_written_survives_a_reload_and_stands_on_the_scorecard_ever_after(
    visit: Visit, desk: Desk, scenario_id: str
) -> None:
    """A new session finds the words where they were typed; once the reading was seen, they stay as they were."""
    rehearsal = desk.rehearsals.end(talked(desk, scenario_id))
    app = visit("scorecard", rehearsal=rehearsal.id, first="write-up")
    app.text_area(key=f"wrote-next_time-{rehearsal.id}").set_value("Wait longer.").run()
    again = visit("scorecard", rehearsal=rehearsal.id, first="write-up")
    assert again.text_area(key=f"wrote-next_time-{rehearsal.id}").value == "Wait longer."
    assert "Wait longer." in shown(visit("scorecard", rehearsal=rehearsal.id))
    late = visit("scorecard", rehearsal=rehearsal.id, first="write-up")
    assert not [one for one in late.text_area if str(one.key).startswith("wrote-")]
    assert "Wait longer." in shown(late)


def test_nothing_has_to_be_answered(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """Whoever goes straight on has the scorecard as ever, with no empty questions on it."""
    rehearsal = desk.rehearsals.end(talked(desk, scenario_id))
    app = visit("scorecard", rehearsal=rehearsal.id, first="write-up")
    app.button(key="see-reading").click().run()
    assert "Criteria" in shown(app)
    assert HEADING not in shown(app)


def test_where_the_talk_is_over_by_itself_it_can_be_written_up_too(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """The way stands beside the one to the scorecard, and is gone once that was seen."""
    rehearsal = talked(desk, scenario_id)
    desk.records.end_rehearsal(rehearsal.id, at=rehearsal.started_at, by="person")
    app = visit(rehearsal=rehearsal.id)
    app.button(key="write-up").click().run()
    assert app.text_area
    app.button(key="see-reading").click().run()
    over = visit(rehearsal=rehearsal.id)
    assert "debrief" in [one.key for one in over.button]
    assert "write-up" not in [one.key for one in over.button]


def test_an_address_for_what_goes_on_or_is_not_there_says_so(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """The scorecard's own sentences are shown."""
    rehearsal = talked(desk, scenario_id)
    assert "not over yet" in shown(visit("scorecard", rehearsal=rehearsal.id, first="write-up"))
    assert visit("scorecard", rehearsal="no-such", first="write-up").error


def test_what_was_written_goes_to_the_trainer_with_the_rehearsal_and_is_said_to(served: Served) -> None:
    """It is told before one types and before one hands in; the trainer reads the words, and no level of Coach's."""
    rehearsal = served.rehearsed()
    app = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id, first="write-up")
    assert "your trainer reads it too" in shown(app)
    app.text_area(key=f"wrote-leads-{rehearsal.id}").set_value("His *brother*.").run()
    app.button(key="see-reading").click().run()
    button = app.button(key=f"hand-in-{served.group.id}")
    assert "what you wrote of it" in str(button.help)
    button.click().run()
    read = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    assert "wrote of it from memory" in shown(read)
    assert "His *brother*." in shown(read)
    assert "of 100" not in shown(read)
    read.button(key="show-levels").click().run()
    section = raw_html(read).split('<section class="wrote"><h2>What Maya wrote from memory')[1].split("</section>")[0]
    assert "href" not in section
    assert "told Maya" in section
    answers = re.sub(r'<p class="eyebrow">[^<]*[?]</p>', "", section)
    assert not re.search(r"\byour?\b", answers, re.IGNORECASE)
