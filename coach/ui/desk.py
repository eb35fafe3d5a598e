"""Hands the services to the pages, and holds the words for whose practice this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from coach.practice.desk import Desk

OWNER = "me"
"""Whose practice the app shows: it serves one person on their own machine."""

_KEY = "coach_desk"


def install(desk: Desk) -> None:
    """Lay the services out for this session's pages."""
    st.session_state[_KEY] = desk


def here() -> Desk:
    """Give the services that app.py laid out."""
    desk: Desk = st.session_state[_KEY]
    return desk
