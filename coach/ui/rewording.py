"""Say it another way: for a chosen turn, other ways in the trainee's own voice, each checked by our own reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.reading import Label
from coach.model.transcript import Speaker
from coach.practice.judging import TURNS_BEFORE
from coach.practice.report.markdown import escaped
from coach.practice.report.words import SIGNS, start, waits
from coach.ui import desk, leaving

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief

_AIMS = (
    Label.OPEN_QUESTION,
    Label.FOLLOW_UP,
    Label.REFLECTION,
    Label.AFFIRMATION,
    Label.STORY,
    Label.PURPOSE,
    Label.AGITATION,
    Label.OBSTACLE_WORK,
    Label.ASK,
    Label.RESTATE,
)


def offer(debrief: Debrief) -> None:
    """Offer other ways to say one of the organizer's turns, where a model is set up."""
    assistance = desk.here().assistance
    if assistance is None:
        return
    turns = debrief.transcript.turns
    ours = [
        i for i, turn in enumerate(turns) if turn.speaker is Speaker.ORGANIZER and turn.text.strip() and not waits(turn)
    ]
    if not ours:
        return
    advised = next((one.turn for one in debrief.scorecard.advice if one.turn in ours), ours[0])
    with st.expander("Say it another way"):
        turn = st.selectbox(
            "Which of your turns?",
            ours,
            index=ours.index(advised if advised is not None else ours[0]),
            format_func=lambda i: start(turns[i].text),
            key="reword-turn",
        )
        aim = st.selectbox(
            "As what?", _AIMS, format_func=lambda label: f"{SIGNS[label].word}: {SIGNS[label].means}", key="reword-aim"
        )
        hidden = "" if debrief.rehearsal else ", names and contacts hidden"
        st.caption(f"It and the turns just before it are sent to {escaped(assistance.where)}{hidden}.")
        if not debrief.rehearsal:
            leaving.show_turns(debrief, max(0, turn - TURNS_BEFORE), turn)
        if st.button("Show me other ways", key="reword"):
            with st.spinner("Asking for three other ways."):
                found = desk.here().debriefs.reword(debrief, assistance.judge, turn, aim, owner=desk.owner())
            for way in found.ways:
                st.markdown(f"- {escaped(way)}")
            if found.ways:
                st.caption("Our reader read each of them as what you asked for. They are starts, not a script.")
            else:
                st.warning(escaped(found.why_not or "None of the ways the model offered does it. Try another aim."))
