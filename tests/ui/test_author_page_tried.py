"""The page on which a trainer writes a person, once it is written: what is wrong, saving, and trying it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach import bootstrap, library
from coach.model.draft import Answers
from coach.model.rehearsal import Difficulty
from coach.practice.links import Choice
from tests.ui.drafted import begun, chapter, field, filled, kept, room, yaml
from tests.ui.grouped import PASSWORD
from tests.ui.seen import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.ui.grouped import Served


def test_a_draft_whose_last_brackets_are_gone_is_well(visit: Callable[..., AppTest], data: Path) -> None:
    """Lists of YAML are no places to fill, and what somebody does in (round ones) stays."""
    library.set_aside(room(data), filled(library.begin(Answers(id="maria", name="Maria"))))
    page = visit("author", draft="maria")
    assert any("Nothing is wrong" in note.value for note in page.success)
    assert not page.warning


def test_what_was_answered_is_on_the_card(visit: Callable[..., AppTest]) -> None:
    """Nobody answers twice: name, age, pronouns, work and ask stand where a trainee reads them."""
    page = visit("author")
    page.text_input[0].set_value("Denise Clarke")
    page.number_input[0].set_value(51)
    page.radio[0].set_value("she")
    page.text_input[1].set_value("drives the night bus")
    page.text_input[2].set_value("speak at the depot on Friday at 6")
    page.button[0].click().run()
    words = shown(page)
    assert "A visit with Denise" in words
    assert "Denise Clarke, 51. Drives the night bus." in words
    assert "ask whether she would speak at the depot on Friday at 6" in words


def test_a_day_is_called_what_trainees_see_it_called(visit: Callable[..., AppTest], data: Path) -> None:
    """Nobody who fills it in meets a word of the file's; what is chosen is written as the file wants it."""
    page = begun(visit, data)
    (hard,) = (one for one in page.selectbox if one.label == "How hard are they?")
    assert hard.options == ["A good day", "An ordinary day", "A hard day"]
    hard.set_value("hard").run()
    assert 'difficulty: "hard"' in kept(data)


def test_a_name_is_all_that_is_needed(visit: Callable[..., AppTest]) -> None:
    """Without one nothing is begun, and the remedy is told."""
    page = visit("author")
    page.text_input[1].set_value("Drives the night bus")
    page.button[0].click().run()
    assert "name" in page.error[0].value
    assert not page.text_area


def test_a_fault_where_no_question_is_names_none(visit: Callable[..., AppTest], data: Path) -> None:
    """The question before it is about something else; the line itself is shown instead."""
    page = begun(visit, data, ("  pronouns: they", "  # she or he?"))
    assert page.error[0].value.replace("\\", "").startswith("`pronouns` is missing from persona.")
    assert any("24 | persona:\n25 | " in code.value for code in page.code)
    assert "go-0" not in {button.key for button in page.button}


def test_a_fault_is_shown_with_its_line(visit: Callable[..., AppTest], data: Path) -> None:
    """And with the question whose answer it is, one click away."""
    page = begun(visit, data, ("minutes: 30", "minutes: half an hour"))
    assert "How many minutes" in page.error[0].value
    assert "half an hour" in page.error[0].value
    assert any("Line 9 " in note.value for note in page.caption)
    chapter(page, "small")
    page.button(key="go-0").click().run()
    assert field(page, "How many minutes").value == "half an hour"


def test_saving_offers_the_person_under_practise(visit: Callable[..., AppTest], data: Path) -> None:
    """Without starting anew."""
    library.set_aside(room(data), filled(library.begin(Answers(id="maria", name="Maria"))))
    page = visit("author", draft="maria")
    page.button(key="save").click().run()
    assert (data / "content" / "scenarios" / "maria.yaml").exists()
    assert any("under Practise now" in note.value for note in page.success)
    page.switch_page("coach/ui/pages/practise.py").run()
    assert any(button.key == "meet-maria" for button in page.button)


def test_nobody_is_saved_over_somebody_else(visit: Callable[..., AppTest], data: Path) -> None:
    """A copy is somebody new; one's own can be changed; another of the same id is replaced by whoever says so alone."""
    hers = filled(library.begin(Answers(id="maria", name="Maria")))
    library.keep([data / "content"], hers)
    page = visit("author")
    page.selectbox[-1].select("maria").run()
    page.button(key="copy").click().run()
    page.button(key="save").click().run()
    assert {file.stem for file in (data / "content" / "scenarios").iterdir()} == {"maria", "maria-2"}
    library.set_aside(room(data), hers.replace("Maria", "Marisa"))
    page = visit("author", draft="maria")
    page.button(key="save").click().run()
    assert "is here already" in page.warning[0].value
    assert library.source("maria", data / "content") == hers
    page.button(key="replace").click().run()
    assert "Marisa" in library.source("maria", data / "content")
    page.button(key="save").click().run()
    assert page.success
    assert not page.warning


def test_ones_own_person_is_changed_in_place(visit: Callable[..., AppTest], data: Path) -> None:
    """What came with Coach can be copied alone."""
    library.keep([data / "content"], filled(library.begin(Answers(id="maria", name="Maria"))))
    page = visit("author")
    page.selectbox[-1].select("tenant-let-down-before").run()
    assert not any(button.key == "change" for button in page.button)
    page.selectbox[-1].select("maria").run()
    page.button(key="change").click().run()
    field(page, "Where do you meet").set_value("At the depot").run()
    page.button(key="save").click().run()
    assert "At the depot" in library.source("maria", data / "content")
    again = visit("author", draft=page.query_params["draft"])
    field(again, "Where do you meet").set_value("On the bus").run()
    again.button(key="save").click().run()
    assert not again.warning
    assert "On the bus" in library.source("maria", data / "content")
    assert [file.stem for file in (data / "content" / "scenarios").iterdir()] == ["maria"]


def test_ones_own_person_is_taken_off_practise_and_nothing_written_is_lost(
    visit: Callable[..., AppTest], data: Path
) -> None:
    """They are a draft again, which can be saved again or thrown away."""
    library.keep([data / "content"], filled(library.begin(Answers(id="maria", name="Maria"))))
    assert "Maria" in shown(visit("practise"))
    page = visit("author")
    page.selectbox[-1].select("maria").run()
    page.button(key="take-away").click().run()
    assert not list((data / "content" / "scenarios").iterdir())
    assert field(page, "Where do you meet").value
    assert "Maria" not in shown(visit("practise"))
    page.button(key="save").click().run()
    assert "Maria" in shown(visit("practise"))
    page.button(key="thrown").click().run()
    assert library.copies("maria", data / "content")


@pytest.mark.parametrize(
    "change", [("minutes: 30", "minutes: long"), ("version: 1", 'version: "1'), ("Upright.", "[x]")]
)
def test_whom_a_group_rehearses_with_stays_where_a_change_cannot_be_met(
    visit: Callable[..., AppTest], data: Path, change: tuple[str, str]
) -> None:
    """The sound one stays in use, the words are kept as a draft, and the page says both."""
    sound = filled(library.begin(Answers(id="maria", name="Maria")))
    library.keep([data / "content"], sound)
    page = visit("author")
    page.selectbox[-1].select("maria").run()
    page.button(key="change").click().run()
    yaml(page).set_value(sound.replace(*change)).run()
    page.button(key="save").click().run()
    assert any("stay there as they were" in note.value for note in page.error)
    assert not [note for note in page.success if "Saved" in note.value]
    assert library.source("maria", data / "content") == sound
    assert change[1] in kept(data)
    assert "Maria" in shown(visit("practise"))
    yaml(page).set_value(sound.replace("Upright.", "Well.")).run()
    page.button(key="save").click().run()
    assert "Well." in library.source("maria", data / "content")


def test_another_trainer_takes_nobody_off(served: Served, data: Path) -> None:
    """Whoever put them there does, and hears first who rehearses with them."""
    text = filled(library.begin(Answers(id="maria", name="Maria")))
    other = served.desk.entrance.choose_password(served.desk.entrance.add_trainer("Bea Ortiz", "bea"), PASSWORD)
    bea = served.desk.entrance.who(other)
    assert bea is not None
    served.sessions[bea.id] = other
    library.keep([data / "content"], text, by=served.trainer.id)
    choice = Choice(scenario="maria", difficulty=Difficulty.EASY, rubric="one_to_one")
    bootstrap.build().training.give(served.trainer, served.group.id, choice=choice)
    hers = served.open(bea, "author")
    hers.selectbox[-1].select("maria").run()
    assert not any(button.key == "take-away" for button in hers.button)
    assert "Ana Lima put them there" in shown(hers)
    page = served.open(served.trainer, "author")
    page.selectbox[-1].select("maria").run()
    assert any("1 group asked" in note.value for note in page.warning)
    page.button(key="take-away").click().run()
    assert any("A copy as they were" in note.value for note in page.warning)
    page.button(key="thrown").click().run()
    assert [one.read_text(encoding="utf-8") for one in library.copies("maria", data / "content")] == [text]


def test_an_unfilled_draft_is_saved_and_nobody_meets_it(visit: Callable[..., AppTest], data: Path) -> None:
    """It stays its author's: neither Practise nor Assign offers somebody who talks in [square brackets]."""
    page = begun(visit, data)
    page.button(key="save").click().run()
    assert (data / "content" / "scenarios" / "maria.yaml").exists()
    assert any("stays a draft" in note.value for note in page.success)
    page.switch_page("coach/ui/pages/practise.py").run()
    assert not any(button.key == "meet-maria" for button in page.button)
    page.switch_page("coach/ui/pages/assign.py").run()
    assert not any(option.startswith("Maria:") for option in page.selectbox(key="who").options)


def test_the_draft_answers_and_trainees_say_what_they_found(visit: Callable[..., AppTest], data: Path) -> None:
    """Talk and simulation run on the draft as it stands, and nothing of it is kept."""
    page = begun(visit, data)
    page.chat_input[0].set_value("What is your work like these days?").run()
    assert not page.exception
    page.button(key="draft-run").click().run()
    assert any("says little about Maria" in note.value for note in page.warning)
    assert not [note for note in page.success if "As it should be" in note.value]
    found = page.dataframe[0].value
    assert len(found) == 14
    chatterer = found[found["trainee"] == "chatterer"].iloc[0]
    assert chatterer["nothing decided"] == "100%"
    page.selectbox(key="draft-read").set_value("pitcher").run()
    assert "The trainee" in shown(page)


def test_what_was_said_is_said_again_to_a_changed_draft(visit: Callable[..., AppTest], data: Path) -> None:
    """A trainer who mends a line wants to hear it, and not to type everything again."""
    page = begun(visit, data)
    page.chat_input[0].set_value("What is your work like these days?").run()
    chapter(page, "anyone")
    field(page, "How does Maria tell it").set_value("Four floors a night.").run()
    field(page, "Another way to say it").set_value("Four floors, ten till six.").run()
    assert "has changed since" in shown(page)
    assert "What is your work like these days?" in shown(page)
    page.button(key="talk-same").click().run()
    assert "Four floors" in shown(page)
    assert "has changed since" not in shown(page)


def test_a_filled_draft_that_holds_is_approved(visit: Callable[..., AppTest], data: Path) -> None:
    """Once it is somebody, the trainees' finding counts."""
    library.set_aside(room(data), filled(library.begin(Answers(id="maria", name="Maria"))))
    page = visit("author", draft="maria")
    page.button(key="draft-run").click().run()
    assert any("As it should be" in note.value for note in page.success)
