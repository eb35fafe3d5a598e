"""Which pages there are, in the order of the menu, and how to get to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import streamlit as st

if TYPE_CHECKING:
    from streamlit.navigation.page import Page

_FOLDER = Path(__file__).parent / "pages"


class Place(NamedTuple):
    """A page's file and the word for it in the menu."""

    file: str
    title: str


PLACES: dict[str, Place] = {
    "practise": Place("practise.py", "Practise"),
    "scorecard": Place("scorecard.py", "Scorecard"),
    "mine": Place("mine.py", "My practice"),
    "score": Place("score.py", "Score a conversation"),
    "assign": Place("assign.py", "Assign"),
    "author": Place("author.py", "Write"),
    "trust": Place("trust.py", "Trust"),
    "settings": Place("settings.py", "Settings"),
}
HOME = "practise"
DAILY = ("practise", "scorecard", "mine")
"""What a trainee opens every day: on a phone the others are behind one button."""


def pages() -> dict[str, Page]:
    """Make the pages, by their names."""
    return {
        name: st.Page(_FOLDER / place.file, title=place.title, url_path=name, default=name == HOME)
        for name, place in PLACES.items()
    }


def go(name: str, **query: str) -> NoReturn:
    """Open a page, with what it is to show."""
    st.switch_page(pages()[name], query_params=query)


def stay(**query: str) -> NoReturn:
    """Show something else on the same page."""
    st.query_params.from_dict(query)
    st.rerun()


def asked(name: str) -> str | None:
    """Give what the address asks for under this name, if anything."""
    return st.query_params.get(name) or None
