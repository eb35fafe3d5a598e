"""Leads from the scorecard of a real conversation to the visit at which it took place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.ui import clock, desk, places

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief


def offer(debrief: Debrief) -> None:
    """Offer the visit, where there is one."""
    visit = None if debrief.rehearsal else clock.visits().visit_of(desk.owner(), debrief.transcript.id)
    if visit is not None and st.button("The visit, and what was agreed", icon=":material/event:", key="to-visit"):
        places.go("visits", visit=visit.id)
