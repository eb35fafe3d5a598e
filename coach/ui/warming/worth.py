"""Ways to a warm-up from elsewhere: from a scorecard for what was low there, and from the list of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import desk, places

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief

_MOST = 2


def offer(debrief: Debrief) -> None:
    """Offer a few minutes for what was lowest on a scorecard."""
    found = desk.here().warming_up.worth(debrief.scorecard)[:_MOST]
    if not found:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="worth"):
        says = "Or just this, for a few minutes:" if debrief.scorecard.advice else "To try for a few minutes:"
        st.html(f'<p class="quiet">{says}</p>', width="content")
        for one in found:
            if st.button(f"{escaped(one.title)} · {counted(one.minutes, 'minute')}", key=f"warm-{one.id}"):
                places.go("warm-up", warm_up=one.id)


def invite() -> None:
    """Say that there is something shorter than a conversation."""
    if not desk.here().content.warm_ups:
        return
    if st.button("Only three minutes? Warm up first", icon=":material/timer:", type="tertiary", key="to-warm-up"):
        places.go("warm-up")
