"""Swaps who is who in a conversation that was scored the wrong way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.transcript import THEY
from coach.practice.report.markdown import escaped
from coach.ui import clock, desk, places

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief


def offer(debrief: Debrief) -> None:
    """Offer to score it the other way round; what is told from memory says itself who is who.

    What stands there goes, a second opinion with it: it was of somebody else's turns.
    """
    if debrief.rehearsal is not None or debrief.transcript.from_memory:
        return
    person = debrief.transcript.person
    who = escaped(person) if person not in {"", THEY} else "the other person"
    if st.button(
        f"Was {who} the organizer? Swap who is who",
        icon=":material/swap_horiz:",
        type="tertiary",
        key="swap",
    ):
        _swap(debrief)


def _swap(debrief: Debrief) -> None:
    here, owner = desk.here(), desk.owner()
    visit = clock.visits().visit_of(owner, debrief.transcript.id)
    swapped = here.conversations.swap(debrief.transcript.id)
    if visit is not None:
        clock.visits().bring(owner, visit.id, swapped.id)  # the one before goes with it
    else:
        here.records.delete_conversation(debrief.transcript.id)
    here.debriefs.of_conversation(swapped.id, debrief.rubric.id)
    places.go("scorecard", conversation=swapped.id, rubric=debrief.rubric.id)
