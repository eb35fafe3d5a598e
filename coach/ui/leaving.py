"""What a model would be given of a real conversation, shown before anything is sent."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.transcript import Speaker
from coach.practice.debriefs import hide
from coach.practice.masking import MISSED
from coach.practice.report.words import counted
from coach.ui import desk

if TYPE_CHECKING:
    from coach.model.transcript import Transcript
    from coach.practice.debriefs import Debrief
    from coach.practice.masking import Mask

_KEPT = "coach_leaving"
_STAND_IN = re.compile(r"\[(?:name|word|contact) \d+\]")


def show(debrief: Debrief) -> None:
    """Draw it in full, for whoever wants to see it: finding what to hide in a long talk takes a while."""
    if st.toggle("Show what the model will see", key="leaving-all"):
        words, hidden = _hidden(debrief)
        st.caption(f"{_counts(hidden)} {MISSED}")
        st.html(_drawn(words, 0, len(words.turns)))


def show_turns(debrief: Debrief, first: int, last: int) -> None:
    """Draw the turns from the first to the last, both included, for whoever wants to see them."""
    if st.toggle("Show what the model will see", key="leaving-turns"):
        words, _ = _hidden(debrief)
        st.caption(MISSED)
        st.html(_drawn(words, first, last + 1))


def _hidden(debrief: Debrief) -> tuple[Transcript, Mask]:
    """Hide names, once for a conversation: the page is drawn again at every click."""
    kept = st.session_state.get(_KEPT)
    if kept is None or kept[0] != (desk.owner(), debrief.transcript):
        kept = ((desk.owner(), debrief.transcript), hide(debrief))
        st.session_state[_KEPT] = kept
    found: tuple[Transcript, Mask] = kept[1]
    return found


def _counts(hidden: Mask) -> str:
    sorts = {stand_in.strip("[]").split()[0] for stand_in in hidden.hidden.values()}
    told = [counted(sum(one.startswith(f"[{sort}") for one in hidden.hidden.values()), sort) for sort in sorted(sorts)]
    return f"Hidden: {', '.join(told)}." if told else "Nothing was found that had to be hidden."


def _drawn(words: Transcript, start: int, end: int) -> str:
    lines = "".join(
        f"<p><b>{'Organizer' if turn.speaker is Speaker.ORGANIZER else 'Person'}:</b> {_marked(turn.text)}</p>"
        for turn in words.turns[start:end]
    )
    return f'<div class="leaving">{lines}</div>'


def _marked(text: str) -> str:
    return _STAND_IN.sub(lambda found: f"<mark>{found[0]}</mark>", escape(text))
