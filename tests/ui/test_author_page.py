"""The page on which a trainer writes a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach import library
from coach.model.draft import Answers
from tests.ui.seen import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from streamlit.testing.v1 import AppTest


def filled(text: str) -> str:
    """Fill every place of a beginning, with words that differ."""
    return re.sub(r'\[(?=[A-Za-z])[^\[\]"]*\](?=[^\n]*")', lambda found: f"something of number {found.start()}", text)


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
    assert not page.error
    assert "maria-lopes" in str(library.taken_up(data / "content"))


def test_what_is_still_to_be_filled_is_told_plainly(visit: Callable[..., AppTest], data: Path) -> None:
    """A beginning is sound, yet nobody would talk in [square brackets]: how many, and the first with their lines."""
    page = begun(visit, data)
    assert not [note for note in page.success if "Nothing is wrong" in note.value]
    note = page.warning[0].value
    before = int(next(word for word in note.split() if word.removeprefix("**").isdigit()))
    lines = str(page.text_area[0].value).splitlines()
    first = next(n for n, line in enumerate(lines, 1) if "[Who they are" in line)
    assert f"Line {first}: " in note
    page.text_area[0].set_value(str(page.text_area[0].value).replace('"[Where they live]"', '"Leeds"')).run()
    assert f"{before - 1} places" in page.warning[0].value


def test_a_draft_whose_last_brackets_are_gone_is_well(visit: Callable[..., AppTest], data: Path) -> None:
    """Lists of YAML are no places to fill, and what somebody does in (round ones) stays."""
    library.set_aside(data / "content", filled(library.begin(Answers(id="maria", name="Maria"))))
    page = visit("author")
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
    library.set_aside(data / "content", filled(library.begin(Answers(id="maria", name="Maria"))))
    page = visit("author")
    page.button(key="save").click().run()
    assert (data / "content" / "scenarios" / "maria.yaml").exists()
    assert any("under Practise now" in note.value for note in page.success)
    page.switch_page("coach/ui/pages/practise.py").run()
    assert any(button.key == "meet-maria" for button in page.button)


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


def test_a_filled_draft_that_holds_is_approved(visit: Callable[..., AppTest], data: Path) -> None:
    """Once it is somebody, the trainees' finding counts."""
    library.set_aside(data / "content", filled(library.begin(Answers(id="maria", name="Maria"))))
    page = visit("author")
    page.button(key="draft-run").click().run()
    assert any("As it should be" in note.value for note in page.success)
