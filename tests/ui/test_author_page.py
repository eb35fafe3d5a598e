"""The page on which a trainer writes a person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach import library
from coach.model.draft import Answers
from coach.ui.writing.questions import OTHER
from coach.ui.writing.sheet import sheet
from tests.ui.drafted import begun, chapter, field, filled, kept, progress, room, yaml
from tests.ui.seen import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from streamlit.testing.v1 import AppTest


SHIPPED = sorted((Path(__file__).parents[2] / "scenarios").glob("*.yaml"))


def test_a_few_answers_begin_a_draft(visit: Callable[..., AppTest], data: Path) -> None:
    """It is sound, shown, and kept for after a refresh."""
    page = visit("author")
    page.text_input[0].set_value("Maria Lopes")
    page.button[0].click().run()
    assert "Maria Lopes" in str(yaml(page).value)
    assert not page.error
    assert "maria-lopes" in str(library.taken_up(data / "content" / "drafts" / "maria-lopes"))


def test_an_ask_may_be_typed_as_it_is_said_and_a_wrong_age_is_told(visit: Callable[..., AppTest]) -> None:
    """The goal on the card is a sentence, not two run together; a button that does nothing says why."""
    page = visit("author")
    page.text_input[0].set_value("Mrs. Okafor")
    page.text_input[2].set_value("Would you come to the meeting on Thursday at 7?")
    page.number_input[0].set_value(200)
    page.button[0].click().run()
    assert "14 to 110" in page.error[0].value
    page.number_input[0].set_value(67)
    page.button[0].click().run()
    assert "would come to the meeting on Thursday at 7." in str(yaml(page).value)


def test_every_place_is_a_question_of_its_own(visit: Callable[..., AppTest], data: Path) -> None:
    """With the place as its hint; how many are left is told, and it grows as they are filled."""
    page = begun(visit, data)
    assert "67 filled" in progress(page)
    done = int(progress(page).split()[0].removeprefix("**"))
    where = field(page, "Where do you meet")
    assert where.placeholder == "Where you meet, and what it looks like"
    where.set_value('Her kitchen: "warm", it\'s said - and\nsmall 🙏').run()
    assert f"{done + 1} of 67" in progress(page)
    assert kept(data) == yaml(page).value
    found = next(one.says for one in library.passages(kept(data)) if one.path == ("card", "where"))
    assert found == 'Her kitchen: "warm", it\'s said - and\nsmall 🙏'
    assert "Her kitchen" in shown(page)


def test_a_filled_line_is_changed_or_emptied_in_the_same_place(visit: Callable[..., AppTest], data: Path) -> None:
    """What was emptied is to be filled again."""
    page = begun(visit, data)
    before = progress(page)
    for words in ("At the depot", "At the bus stop"):
        field(page, "Where do you meet").set_value(words).run()
        assert words in kept(data)
    field(page, "Where do you meet").set_value(" ").run()
    assert progress(page) == before
    assert "[Where do you meet" in kept(data)
    assert str(field(page, "Where do you meet").value).strip() == ""


def test_a_chapter_stays_open_while_it_is_filled_and_leads_on(visit: Callable[..., AppTest], data: Path) -> None:
    """In the order of the file, with what opens a story said in words."""
    page = begun(visit, data)
    chapter(page, "story")
    assert "What opens it: an open question about work" in shown(page)
    field(page, "How does Maria tell it").set_value("They made us two.").run()
    assert field(page, "How does Maria tell it").value == "They made us two."
    page.button(key="chapter-next").click().run()
    assert field(page, "What do they say when it is held up")
    page.button(key="chapter-next").click().run()
    assert field(page, "What is the polite reason")


def test_words_are_a_list_with_commas_and_an_age_a_number(visit: Callable[..., AppTest], data: Path) -> None:
    """Nobody types brackets or quotes."""
    page = begun(visit, data)
    chapter(page, "stake")
    field(page, "Which words show").set_value("Tiago, his drawings, ").run()
    assert "words: [Tiago, his drawings]" in kept(data)
    chapter(page, "who")
    field(page, "How old").set_value("43").run()
    field(page, "What does anyone know").set_value("She sings: always\nHas a bike").run()
    assert "age: 43\n" in kept(data)
    assert 'public: ["She sings: always", Has a bike]' in kept(data)
    assert not page.error


def test_what_the_yaml_holds_and_what_the_fields_hold_is_one(visit: Callable[..., AppTest], data: Path) -> None:
    """Whoever likes YAML finds it one tab away, and may go to and fro."""
    page = begun(visit, data)
    yaml(page).set_value(str(yaml(page).value).replace("[Why you are meeting]", "She called us")).run()
    assert field(page, "Why are you meeting").value == "She called us"
    field(page, "Why are you meeting").set_value("We called her").run()
    assert '"We called her"' in str(yaml(page).value)
    yaml(page).set_value("card: [").run()
    assert "cannot be read" in page.info[0].value
    assert not page.get("progress")
    assert "1 | card: [" in page.code[0].value
    assert page.error
    assert kept(data) == "card: ["


def test_nothing_is_lost_by_a_refresh_or_another_page(visit: Callable[..., AppTest], data: Path) -> None:
    """What was left is there again, in the field and in the YAML."""
    page = begun(visit, data)
    field(page, "Where do you meet").set_value("At the depot").run()
    page.switch_page("coach/ui/pages/trust.py").run()
    page.switch_page("coach/ui/pages/author.py").run()
    assert field(page, "Where do you meet").value == "At the depot"
    again = visit("author", draft="maria")
    assert field(again, "Where do you meet").value == "At the depot"
    elsewhere = visit("author")
    elsewhere.button(key="take-up-maria").click().run()
    assert field(elsewhere, "Where do you meet").value == "At the depot"


def test_two_who_write_do_not_write_over_each_other(visit: Callable[..., AppTest], data: Path) -> None:
    """Two persons of one name are two drafts, and so is one that is changed in two windows."""
    for work in ("Drives a bus", "Bakes"):
        page = visit("author")
        page.text_input[0].set_value("Sam")
        page.text_input[1].set_value(work)
        page.button[-1].click().run()
    assert "Drives a bus" in str(library.taken_up(data / "content" / "drafts" / "sam"))
    assert "Bakes" in str(library.taken_up(data / "content" / "drafts" / "sam-2"))
    hers, his = begun(visit, data), visit("author", draft="maria")
    field(hers, "Where do you meet").set_value("At hers").run()
    field(his, "Where do you meet").set_value("At his").run()
    assert "At hers" in kept(data)
    assert "another window" in his.warning[0].value
    assert "At his" in str(library.taken_up(data / "content" / "drafts" / "maria-2"))
    hers.button(key="save").click().run()
    his.button(key="save").click().run()
    assert {file.stem for file in (data / "content" / "scenarios").iterdir()} == {"maria", "maria-2"}
    field(his, "Why are you meeting").set_value("He said so").run()
    assert "another window" not in shown(his)
    assert "He said so" in str(library.taken_up(data / "content" / "drafts" / "maria-2"))


def test_where_the_disk_takes_nothing_the_page_still_holds_it(visit: Callable[..., AppTest], data: Path) -> None:
    """What went wrong is said, and the words stay in their field."""
    page = begun(visit, data)
    (room(data) / "drafts" / "draft.new").mkdir()
    field(page, "Where do you meet").set_value("At the depot").run()
    assert "cannot be written" in page.warning[0].value
    assert field(page, "Where do you meet").value == "At the depot"
    (room(data) / "drafts" / "draft.new").rmdir()
    field(page, "Why are you meeting").set_value("She called").run()
    assert "At the depot" in kept(data)


def test_a_draft_is_put_away_or_thrown_away(visit: Callable[..., AppTest], data: Path) -> None:
    """Put away, it waits with how far it was filled; thrown away, it is gone."""
    page = begun(visit, data)
    page.button(key="closed").click().run()
    assert "Maria: " in page.button(key="take-up-maria").label
    page.button(key="take-up-maria").click().run()
    page.button(key="thrown").click().run()
    assert not [button for button in page.button if str(button.key).startswith("take-up")]
    assert not room(data).exists()


def test_a_draft_that_waits_is_called_by_who_it_is_now(visit: Callable[..., AppTest], data: Path) -> None:
    """Not by whom it was begun from, and never by a title alone; where two bear one name, both are told apart."""
    page = begun(visit, data, ('name: "Maria"', 'name: "Mrs. Okafor"'))
    assert "Mrs. Okafor can be met" in progress(page)
    page.button(key="closed").click().run()
    assert "Go on with Mrs. Okafor: " in page.button(key="take-up-maria").label


def test_a_beginning_asks_for_nothing_that_has_no_chapter() -> None:
    """And each place counts, before it is filled and after."""
    text = library.begin(Answers(id="maria", name="Maria"))
    asked = sheet(library.passages(text))
    assert asked.left == len([one for one in library.passages(text) if one.blanks])
    assert OTHER.title not in {part.title for part in asked.parts}
    assert sheet(library.passages(filled(text))).asked == asked.asked
    assert sheet(library.passages(filled(text))).left == 0


@pytest.mark.parametrize("path", SHIPPED[::4], ids=lambda path: path.stem)
def test_somebody_who_is_here_is_filled_and_can_be_changed(path: Path) -> None:
    """A copy is changed line by line as well; none of their lines is to be filled."""
    asked = sheet(library.passages(path.read_text(encoding="utf-8")))
    assert asked.left == 0
    assert asked.asked > 60
