"""The page on which a trainer writes a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import library
from coach.model.draft import Answers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from streamlit.testing.v1 import AppTest


def begun(visit: Callable[..., AppTest], data: Path, change: tuple[str, str] = ("", "")) -> AppTest:
    """Open the page on a draft that was set aside."""
    text = library.begin(Answers(id="maria", name="Maria"))
    library.set_aside(data / "content", text.replace(*change) if change[0] else text)
    return visit("author")


def test_a_few_answers_begin_a_draft(visit: Callable[..., AppTest], data: Path) -> None:
    """It is sound, shown, and kept for after a refresh."""
    page = visit("author")
    page.text_input[0].set_value("Maria Lopes")
    page.button[0].click().run()
    assert "Maria Lopes" in str(page.text_area[0].value)
    assert any("Nothing is wrong" in note.value for note in page.success)
    assert "maria-lopes" in str(library.taken_up(data / "content"))


def test_what_is_still_to_be_filled_is_counted(visit: Callable[..., AppTest], data: Path) -> None:
    """A beginning is sound, yet nobody would talk in [square brackets]; lists of YAML are not counted."""
    page = begun(visit, data)
    (note,) = [note.value for note in page.success if "Nothing is wrong" in note.value]
    before = int(next(word for word in note.split() if word.isdigit()))
    page.text_area[0].set_value(str(page.text_area[0].value).replace('"[Where they live]"', '"Leeds"')).run()
    assert any(f"{before - 1} places in" in note.value for note in page.success)


def test_a_name_is_all_that_is_needed(visit: Callable[..., AppTest]) -> None:
    """Without one nothing is begun, and the remedy is told."""
    page = visit("author")
    page.text_input[1].set_value("Drives the night bus")
    page.button[0].click().run()
    assert "name" in page.error[0].value
    assert not page.text_area


def test_a_fault_is_shown_with_its_line(visit: Callable[..., AppTest], data: Path) -> None:
    """The line itself stands beneath, so that it is found in a long text."""
    page = begun(visit, data, ("minutes: 30", "minutes: half an hour"))
    assert "Line 9" in page.error[0].value
    assert any("half an hour" in code.value for code in page.code)


def test_saving_offers_the_person_under_practise(visit: Callable[..., AppTest], data: Path) -> None:
    """Without starting anew."""
    page = begun(visit, data)
    page.button(key="save").click().run()
    assert (data / "content" / "scenarios" / "maria.yaml").exists()
    assert any("under Practise now" in note.value for note in page.success)
    page.switch_page("coach/ui/pages/practise.py").run()
    assert any(button.key == "meet-maria" for button in page.button)


def test_the_draft_answers_and_trainees_say_what_they_found(visit: Callable[..., AppTest], data: Path) -> None:
    """Talk and simulation run on the draft as it stands, and nothing of it is kept."""
    page = begun(visit, data)
    page.chat_input[0].set_value("What is your work like these days?").run()
    assert not page.exception
    page.button(key="draft-run").click().run()
    assert any("As it should be" in note.value for note in page.success)
    assert len(page.dataframe[0].value) == 14
