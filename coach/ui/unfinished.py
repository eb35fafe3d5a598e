"""Offers to go on with the rehearsal that was left last."""

from __future__ import annotations

import streamlit as st

from coach.practice import progress
from coach.practice.report.markdown import escaped
from coach.ui import desk, places


def offer() -> None:
    """Show the latest unfinished rehearsal in which something was said, if there is one."""
    attempts = progress.attempts(desk.here().records, desk.owner())
    open_ones = [a for a in attempts if a.rehearsed and not a.finished and a.organizer_turns]
    if not open_ones:
        return
    latest = open_ones[0]
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="unfinished"):
        st.write(f"You were in the middle of a conversation: **{escaped(latest.title)}**.")
        if st.button("Carry on", type="primary", key="carry-on"):
            places.go("practise", rehearsal=latest.id)
