"""A draft called Maria, on disk and on the page on which it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import library
from coach.model.draft import Answers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from streamlit.testing.v1 import AppTest
    from streamlit.testing.v1.element_tree import TextArea, TextInput


def filled(text: str) -> str:
    """Fill every place of a beginning, with words that differ."""
    for number, passage in enumerate(library.passages(text)):
        if passage.blanks:
            place = "your story, and what is at stake" if "tries" in passage.path else f"something of number {number}"
            text = library.rewrite(text, passage.path, str(passage.says).replace(passage.blanks[0], place))
    return text


def room(data: Path) -> Path:
    """Find the folder in which the draft called Maria is kept."""
    return data / "content" / "drafts" / "maria"


def kept(data: Path) -> str:
    """Give what is on disk of it."""
    return library.taken_up(room(data)) or ""


def begun(visit: Callable[..., AppTest], data: Path, change: tuple[str, str] = ("", "")) -> AppTest:
    """Open the page on a draft that was set aside."""
    text = library.begin(Answers(id="maria", name="Maria"))
    library.set_aside(room(data), text.replace(*change) if change[0] else text)
    return visit("author", draft="maria")


def field(page: AppTest, asks: str) -> TextArea | TextInput:
    """Find the field under a question."""
    fields: list[TextArea | TextInput] = [*page.text_area, *page.text_input]
    return next(one for one in fields if one.label.startswith(asks))


def yaml(page: AppTest) -> TextArea:
    """Find the field that holds the whole text."""
    return next(area for area in page.text_area if "YAML" in area.label)


def chapter(page: AppTest, id_: str) -> None:
    """Choose a chapter."""
    next(box for box in page.selectbox if box.label == "Chapter").set_value(id_).run()


def progress(page: AppTest) -> str:
    """Read how far it is filled."""
    return str(page.get("progress")[0].proto.text)
