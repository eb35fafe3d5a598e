"""Offers to go on with the rehearsal that was left last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.first_name import first_name
from coach.practice.report.markdown import escaped
from coach.ui import desk, places

if TYPE_CHECKING:
    from coach.model.scenario import Scenario


def offer(scenario: Scenario | None = None) -> bool:
    """Show the latest unfinished rehearsal in which something was said (if given, with whom); tell if there is one."""
    latest = desk.here().records.left_open(desk.owner())
    if latest is None or (scenario is not None and latest.scenario != scenario.id):
        return False
    name = escaped(first_name(latest.person))
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="unfinished"):
        title = "" if scenario is not None else f": **{escaped(latest.title)}**"
        st.write(f"You were in the middle of a conversation with {name}{title}.")
        if st.button("Carry on", type="primary", key="carry-on"):
            places.go("practise", rehearsal=latest.id)
    return True
