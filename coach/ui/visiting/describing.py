"""Keeps what is written down of somebody on the list, field by field."""

from __future__ import annotations

import streamlit as st

from coach.ui import clock, desk, frame


def keep(id: str, field: str, key: str) -> None:  # noqa: A002 - the noun's own field name
    """Keep one field of somebody's, as the widget `key` holds it."""
    with frame.plainly():
        clock.visits().describe(desk.owner(), id, **{field: st.session_state[key]})
