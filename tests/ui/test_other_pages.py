"""My practice, Assign and Settings: what a user finds there."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest

from coach import bootstrap, library
from coach.model.account import ALONE
from coach.practice import links, progress
from coach.ui.chart import chart
from tests.ui.seen import shown

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.desk import Desk
    from tests.ui.seen import Visit


def test_my_practice_says_what_to_do_while_it_is_empty(visit: Visit) -> None:
    """An empty state is a way on."""
    assert "Nothing yet" in shown(visit("mine"))


def test_an_unfinished_rehearsal_can_be_gone_on_with_or_deleted(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """Both are one or two clicks away, and deleting deletes."""
    started = desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner=ALONE), "Thanks for having me.")
    app = visit("mine")
    assert "not finished" in shown(app)
    app.button(key=f"on-{started.id}").click().run()
    assert app.query_params["rehearsal"] == started.id
    app = visit("mine")
    app.button(key=f"delete-{started.id}").click().run()
    assert not desk.records.rehearsals(ALONE)


def test_of_many_attempts_the_latest_are_shown_first(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """An old laptop draws a page at a time; the older ones are a click away."""
    started = [desk.rehearsals.start(scenario_id, owner=ALONE).id for _ in range(17)]
    app = visit("mine")
    assert not [button for button in app.button if button.key == f"on-{started[0]}"]
    app.button(key="more").click().run()
    assert app.button(key=f"on-{started[0]}")


def test_of_what_was_left_open_the_latest_stands_out(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """One button is the one that people came back for."""
    older, latest = (desk.rehearsals.start(scenario_id, owner=ALONE).id for _ in range(2))
    app = visit("mine")
    kinds = {one: app.button(key=f"on-{one}").proto.type for one in (older, latest)}
    assert kinds == {older: "secondary", latest: "primary"}


def test_a_rehearsal_is_called_by_whom_it_was_with(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """“Hana” is remembered where the title of her card is not."""
    name = desk.content.scenario(scenario_id).persona.name.split()[0]
    desk.rehearsals.answer(desk.rehearsals.start(scenario_id, owner=ALONE), "Thanks for having me.")
    assert f"Rehearsal with {name}" in shown(visit("mine"))
    assert f"in the middle of a conversation with {name}" in shown(visit())


def test_somebody_made_of_another_is_called_by_their_own_name(visit: Visit, data: Path, scenario_id: str) -> None:
    """A copy bears the same title until one thinks of another; and whom one met is told also when they are gone."""
    copied = library.rewrite(library.source(scenario_id, library.built_in()), ("id",), "zora")
    library.keep([data / "content"], library.rewrite(copied, ("persona", "name"), "Zora Quill"))
    own = bootstrap.build()
    own.rehearsals.answer(own.rehearsals.start("zora", owner=ALONE), "Hello.")
    library.take_away("zora", data / "content")
    assert "Rehearsal with Zora" in shown(visit("mine"))
    assert "in the middle of a conversation with Zora" in shown(visit())
    briefing = visit(scenario=scenario_id)
    assert "in the middle of a conversation" not in shown(briefing)


def test_two_points_are_no_chart(visit: Visit, desk: Desk, scenario_id: str) -> None:
    """How it is going is shown from the third time on."""
    talks = ("Thanks for having me.", "What is it like here?", "Tell me more.", "So it is cold.", "Why stay?")
    for times in (1, 2, 3):
        rehearsal = desk.rehearsals.start(scenario_id, owner=ALONE)
        for text in talks:
            if rehearsal.ended_at is None:
                rehearsal = desk.rehearsals.answer(rehearsal, text)
        desk.debriefs.of_rehearsal(desk.rehearsals.end(rehearsal).id)
        assert ("How it is going" in shown(visit("mine"))) is (times > 2)


def test_a_link_that_is_made_is_a_link_that_is_followed(visit: Visit, desk: Desk) -> None:
    """What the trainer chose is what the trainee meets."""
    app = visit("assign")
    app.selectbox(key="which-warm-up").set_value("ask-so-they-can-tell").run()
    assert any(code.value.endswith("/warm-up?warm_up=ask-so-they-can-tell") for code in app.code)
    address = urlsplit(app.code[0].value)
    made = links.follow(dict(parse_qsl(address.query)), desk.content)
    first = desk.content.scenarios[0]
    assert made == links.Choice(scenario=first.id, difficulty=first.difficulty, rubric=first.rubric)
    assert address.path == "/"


def test_a_trainer_asks_by_what_fits_the_person(visit: Visit, desk: Desk) -> None:
    """As a trainee is offered it: a visit is never scored as the call that sets one up, nor the call as a visit."""
    offered = {
        "one_to_one": ["One-to-one visit", "One-to-one by the agenda"],
        "scheduling_call": ["A call to set a visit"],
    }
    app = visit("assign")
    for rubric, titles in offered.items():
        somebody = next(one.id for one in desk.content.scenarios if one.rubric == rubric)
        app.selectbox(key="who").set_value(somebody).run()
        assert app.selectbox(key=f"by-{somebody}").options == titles


def test_settings_say_where_practice_is_kept(visit: Visit, data: Path) -> None:
    """The folder is named, and so is that nothing leaves the computer."""
    app = visit("settings")
    assert str(data) in [code.value for code in app.code]
    assert "nothing leaves this computer" in shown(app)


def test_settings_that_cannot_be_used_are_told_in_a_sentence(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model's address without its name: the page says which variable is missing."""
    monkeypatch.setenv("COACH_MODEL_URL", "http://127.0.0.1:9/v1")
    app = visit()
    assert "COACH_MODEL" in app.error[0].value


def test_a_content_file_that_cannot_be_read_is_named_in_settings(visit: Visit, data: Path) -> None:
    """A broken file stops nothing, and the page says which and why."""
    folder = data / "content" / "scenarios"
    folder.mkdir(parents=True)
    (folder / "broken.yaml").write_text("format: 1\nid: [\n", encoding="utf-8")
    app = visit("settings")
    assert any("broken.yaml" in warning.value for warning in app.warning)
    assert any(button.key and button.key.startswith("meet-") for button in visit().button)


def test_lines_never_join_different_measures(desk: Desk, scenario_id: str) -> None:
    """Each version of rubric and reader has a line of its own."""
    for _ in range(2):
        rehearsal = desk.rehearsals.start(scenario_id, owner=ALONE)
        for text in ("Thanks for having me.", "What is it like here?", "Tell me more.", "So it is cold.", "Why stay?"):
            if rehearsal.ended_at is None:
                rehearsal = desk.rehearsals.answer(rehearsal, text)
        desk.debriefs.of_rehearsal(desk.rehearsals.end(rehearsal).id)
    marks = progress.marks(desk.records, desk.records.attempts(ALONE))
    older = marks[0].model_copy(update={"rubric": marks[0].rubric.model_copy(update={"version": 99})})
    drawn = chart([older, *marks]).to_dict()
    rows = next(iter(drawn["datasets"].values()))
    assert {row["measured by"] for row in rows} == {older.line, marks[0].line}
    assert drawn["layer"][0]["encoding"]["detail"]["field"] == "measured by"


@pytest.mark.parametrize("page", ["trust", "settings"])
def test_no_heading_is_skipped(page: str, visit: Visit) -> None:
    """Whoever goes from heading to heading by ear would look for what is missing between a first and a third."""
    app = visit(page)
    assert len(app.title) == 1
    assert not app.subheader
