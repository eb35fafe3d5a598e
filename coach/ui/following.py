"""Keeps the latest words of a talk in sight while a reply grows, and typing where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.model.record import Rehearsal

_FOLLOW = """<script>(() => {{ /* {turn} */
const main = document.querySelector('[data-testid="stMain"]');
const block = document.querySelector('[data-testid="stMainBlockContainer"]');
window.coachFollows?.disconnect();
if (!main || !block) return;
const toEnd = () => main.scrollTo({{top: main.scrollHeight}});
const near = () => main.scrollHeight - main.scrollTop - main.clientHeight < 400;
window.coachFollows = new ResizeObserver(() => document.querySelector('.st-key-composer') && near() && toEnd());
window.coachFollows.observe(block);
setTimeout(toEnd, 60);
{focus} }})()</script>"""
"""Stays at the end, unless the reader has scrolled up to look at earlier words."""

_FOCUS = "setTimeout(() => document.querySelector('.st-key-composer textarea')?.focus(), 80);"
"""Words given back come in a box of their own; typing goes on there."""


def follow(rehearsal: Rehearsal, returned: int) -> None:
    """Follow a talk once the trainee has spoken. `returned` counts how often words were given back to be changed."""
    if any(turn.speaker is Speaker.ORGANIZER for turn in rehearsal.path):
        turn = f"{rehearsal.head} {len(rehearsal.hints)} {returned}"
        st.html(_FOLLOW.format(turn=turn, focus=_FOCUS if returned else ""), unsafe_allow_javascript=True)
