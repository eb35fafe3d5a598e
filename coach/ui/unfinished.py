"""Offers to go on with the rehearsal that was left last."""

from __future__ import annotations

import streamlit as st

from coach.practice.report.markdown import escaped
from coach.ui import desk, places


def offer() -> None:
    """Show the latest unfinished rehearsal in which something was said, if there is one."""
    latest = desk.here().records.left_open(desk.owner())
    if latest is None:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="unfinished"):
        st.write(f"You were in the middle of a conversation: **{escaped(latest.title)}**.")
        if st.button("Carry on", type="primary", key="carry-on"):
            places.go("practise", rehearsal=latest.id)
