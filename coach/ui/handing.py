"""Handing a rehearsal in to one's trainer, and taking it back: nothing is shown to anybody before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.markdown import escaped
from coach.ui import desk

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief


def as_reviewed(debrief: Debrief) -> Debrief:
    """Give the debrief as the trainer left it, where one has read it."""
    account = desk.who()
    return desk.here().handing_in.reviewed(account, debrief) if account else debrief


def offer(debrief: Debrief) -> None:
    """Offer to hand a rehearsal in, or say to whom it was."""
    account = desk.who()
    if account is None or debrief.rehearsal is None:
        return
    handing_in, rehearsal = desk.here().handing_in, debrief.rehearsal.id
    groups = {group.id: (group, trainer) for group, trainer in handing_in.groups(account)}
    handed = handing_in.handed_in(account, rehearsal)
    with st.container(horizontal=True, vertical_alignment="center", key="handing-in"):
        if handed is not None and handed.group in groups:
            name = groups[handed.group][1].name
            st.write(f"Handed in to {escaped(name)} on {handed.at.astimezone():%-d %B}.")
            if st.button("Take it back", key="take-back", help=f"{name} will not see it any more."):
                handing_in.take_back(account, rehearsal)
                st.rerun()
            return
        for group, trainer in groups.values():
            if st.button(
                f"Hand in to {trainer.name}" + (f" ({group.name})" if len(groups) > 1 else ""),
                icon=":material/outbox:",
                key=f"hand-in-{group.id}",
                help=f"{trainer.name} will see this conversation and this scorecard, and nothing else of yours.",
            ):
                handing_in.hand_in(account, rehearsal, group.id)
                st.rerun()
