"""A content file that is edited by hand while Coach runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach import bootstrap, library
from coach.model.rehearsal import Difficulty
from coach.practice.links import Choice
from tests.ui.seen import shown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.grouped import Served
    from tests.ui.seen import Visit


@pytest.fixture
def own(data: Path) -> Path:
    """A person of one's own, under a title of its own, in a file."""
    text = next((library.built_in() / "scenarios").glob("*.yaml")).read_text(encoding="utf-8")
    id_ = text.partition("id: ")[2].partition("\n")[0]
    title = text.partition("\ntitle: ")[2].partition("\n")[0]
    file = data / "content" / "scenarios" / "ours.yaml"
    file.parent.mkdir(parents=True)
    text = text.replace(f"id: {id_}\n", "id: ours\n").replace(f"\ntitle: {title}\n", "\ntitle: The first wording\n")
    file.write_text(text, encoding="utf-8")
    return file


def say(file: Path, before: str, after: str) -> None:
    """Change words in a file, as an editor does."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_a_changed_file_is_seen_when_a_page_is_next_opened(visit: Visit, own: Path) -> None:
    """By whoever opens one, without a restart."""
    first, other = visit(scenario="ours"), visit("assign")
    assert "The first wording" in shown(first)
    say(own, "The first wording", "Another wording")
    assert "Another wording" in shown(first.run())
    assert any("Another wording" in option for option in other.run().selectbox(key="who").options)
    own.unlink()
    assert "Another wording" not in shown(first.run())


def test_a_rehearsal_goes_on_with_the_person_it_was_begun_with(own: Path) -> None:
    """Whatever is written of them meanwhile; who begins after that meets them as they are now."""
    desk = bootstrap.build()
    desk.look_again()
    begun = desk.rehearsals.start("ours", owner="me")
    say(own, "The first wording", "Another wording")
    desk.for_owner("me").look_again()
    assert desk.rehearsals.answer(begun, "Thanks for having me.").scenario.title == "The first wording"
    assert desk.rehearsals.start("ours", owner="me").scenario.title == "Another wording"


def test_a_trainer_sees_that_whom_she_asked_for_is_not_there_any_more(served: Served, own: Path) -> None:
    """Those who are asked see nothing of it, and would be marked late for what they cannot do."""
    desk = bootstrap.build()
    choice = Choice(scenario="ours", difficulty=Difficulty.NORMAL, rubric=desk.content.scenario("ours").rubric)
    desk.training.give(served.trainer, served.group.id, choice=choice)
    app = served.open(served.trainer, "group")
    assert "The first wording" in shown(app)
    own.unlink()
    assert "ours an ordinary day · not under Practise any more" in shown(app.run())
    assert "The first wording" not in shown(served.open(served.trainee))


def test_a_file_that_broke_replaces_nobody_and_a_trainer_is_told(served: Served, own: Path) -> None:
    """A slip takes nobody away from those who are asked to meet them: they stay as they were until it is mended."""
    trainee, trainer = served.open(served.trainee, scenario="ours"), served.open(served.trainer, "assign")
    say(own, "\ntitle: The first", "\ntitel: The first")
    assert "The first wording" in shown(trainee.run())
    assert "cannot be used" not in shown(trainee)
    assert "1 content file cannot be used. Settings says what to mend." in shown(trainer.run())
    told = shown(served.open(served.trainer, "settings"))
    assert "ours.yaml, line " in told
    assert "titel" in told
    assert "stays as they were until it is mended" in told
    say(own, "\ntitel: The first", "\ntitle: The mended")
    assert "The mended wording" in shown(trainee.run())
    assert "cannot be used" not in shown(trainer.run())
