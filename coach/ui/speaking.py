"""Speak instead of typing, and hear the person answer, where a speech server is set up. Text stays whole without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import CoachError
from coach.model.transcript import Speaker
from coach.ui import desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.record import Rehearsal

_HEARD = "coach_heard"
_SOUND = "coach_sound"


def listen(rehearsal: Rehearsal, give_back: Callable[[str], None], tell: Callable[[CoachError], None]) -> None:
    """Offer to record a turn. What was understood goes into the box to be corrected; the sound is not kept."""
    hear = desk.here().speaking.hear
    if hear is None:
        return
    key = f"mic-{rehearsal.id}-{rehearsal.head}-{st.session_state.get(_HEARD, 0)}"

    def understand() -> None:
        sound = st.session_state[key]
        if sound is None:
            return
        st.session_state[_HEARD] = st.session_state.get(_HEARD, 0) + 1  # an empty recorder for the next turn
        try:
            give_back(hear(sound.getvalue()))
        except CoachError as error:
            tell(error)

    st.audio_input("Or say it", key=key, on_change=understand, label_visibility="collapsed")


def read_out(rehearsal: Rehearsal, tell: Callable[[CoachError], None]) -> None:
    """Offer to hear the person's latest words."""
    utter = desk.here().speaking.utter
    last = next((turn for turn in reversed(rehearsal.path) if turn.speaker is Speaker.PERSON), None)
    if utter is None or last is None:
        return
    if st.button("Hear it", icon=":material/volume_up:", key=f"hear-{last.id}"):
        try:
            with st.spinner("Fetching the sound."):
                st.session_state[_SOUND] = (last.id, utter(last.text))
        except CoachError as error:
            tell(error)
    kept = st.session_state.get(_SOUND)
    if kept and kept[0] == last.id:
        st.audio(kept[1], format="audio/mpeg", autoplay=True)
