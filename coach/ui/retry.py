"""What to try next: advice with a button that goes back to its moment, and a retry beside its original."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach import scoring
from coach.model.errors import NotFound, TurnError
from coach.practice.report import sections
from coach.ui import desk, places

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from coach.practice.debriefs import Debrief


def advice(debrief: Debrief) -> None:
    """Show two or three things to try next; for a rehearsal, each can be tried from its moment."""
    if not debrief.scorecard.advice:
        return
    st.header("Try next", anchor=False)
    columns = st.columns(len(debrief.scorecard.advice), border=True)
    for number, (column, one) in enumerate(zip(columns, debrief.scorecard.advice, strict=True)):
        with column:
            st.html(sections.wrapped(sections.advice(one)))
            if debrief.rehearsal is not None and one.turn is not None:
                _again(debrief.rehearsal, one.turn, number)


def _again(rehearsal: Rehearsal, turn: int, number: int) -> None:
    if st.button("Try again from here", icon=":material/replay:", key=f"again-{number}", width="stretch"):
        again = desk.here().rehearsals.try_again(rehearsal, rehearsal.path[turn].id)
        places.go("practise", rehearsal=again.id)


def afresh(debrief: Debrief) -> None:
    """Offer to meet the same person again, from the beginning."""
    if debrief.rehearsal is None:
        return
    scenario = debrief.rehearsal.scenario
    if st.button(f"Meet {scenario.persona.name.split()[0]} again from the beginning", key="afresh"):
        places.go("practise", scenario=scenario.id)


def beside(debrief: Debrief) -> None:
    """Lay a retry beside what it retried, where that still stands."""
    origin = debrief.rehearsal.again_from if debrief.rehearsal else None
    if origin is None:
        return
    try:
        first = desk.here().debriefs.of_rehearsal(origin.rehearsal)
    except (NotFound, TurnError):
        return
    st.html(sections.wrapped(sections.beside(scoring.compare(first.scorecard, debrief.scorecard))))


def offer_rescore(debrief: Debrief) -> None:
    """Offer to score again with the newer rubric or reader; never done unasked."""
    st.info("The rubric or the reading has been improved since this was scored.")
    if st.button("Score it again", key="rescore"):
        if debrief.rehearsal is not None:
            desk.here().debriefs.of_rehearsal(debrief.rehearsal.id, afresh=True)
        else:
            desk.here().debriefs.of_conversation(debrief.transcript.id, debrief.rubric.id, afresh=True)
        st.rerun()
