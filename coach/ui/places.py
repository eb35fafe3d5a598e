"""Which pages there are, in the order of the menu, and how to get to one."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import streamlit as st

from coach.ui import desk

if TYPE_CHECKING:
    from streamlit.navigation.page import Page


class Audience(Enum):
    """Whom a page is for. Whoever is alone with Coach is a trainer to themselves, but has no group."""

    EVERYBODY = "everybody"
    SIGNED_IN = "whoever has signed in"
    TRAINERS = "trainers"
    TRAINERS_OF_A_GROUP = "trainers of a group"


_FOLDER = Path(__file__).parent / "pages"


class Place(NamedTuple):
    """A page's file, the word for it in the menu, and whom it is for."""

    file: str
    title: str
    audience: Audience = Audience.EVERYBODY


PLACES: dict[str, Place] = {
    "practise": Place("practise.py", "Practise"),
    "scorecard": Place("scorecard.py", "Scorecard"),
    "mine": Place("mine.py", "My practice"),
    "visits": Place("visits.py", "Visits"),
    "warm-up": Place("warm_up.py", "Warm up"),
    "score": Place("score.py", "Score a conversation"),
    "recall": Place("recall.py", "Tell a visit from memory"),
    "group": Place("group.py", "Group", Audience.TRAINERS_OF_A_GROUP),
    "review": Place("review.py", "Review", Audience.TRAINERS_OF_A_GROUP),
    "assign": Place("assign.py", "Assign", Audience.TRAINERS),
    "author": Place("author.py", "Write", Audience.TRAINERS),
    "trust": Place("trust.py", "Trust"),
    "settings": Place("settings.py", "Settings", Audience.TRAINERS),
    "account": Place("account.py", "Account", Audience.SIGNED_IN),
}
HOME = "practise"
DAILY = ("practise", "scorecard", "mine", "visits")
"""What a trainee opens every day: on a phone the others are behind one button."""

UNLISTED = ("review", "recall")
"""Pages that are reached from others, never from the menu."""


def pages() -> dict[str, Page]:
    """Make the pages that are for whoever this is, by their names."""
    return {
        name: st.Page(_FOLDER / place.file, title=place.title, url_path=name, default=name == HOME)
        for name, place in PLACES.items()
        if _is_for_us(place.audience)
    }


def _is_for_us(audience: Audience) -> bool:
    signed_in = desk.who() is not None
    return {
        Audience.EVERYBODY: True,
        Audience.SIGNED_IN: signed_in,
        Audience.TRAINERS: desk.trains(),
        Audience.TRAINERS_OF_A_GROUP: signed_in and desk.trains(),
    }[audience]


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
