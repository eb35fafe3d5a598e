"""Writing a rehearsal up from memory, before one looks at how it went. Nobody has to, and no answer has to be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import NotFound
from coach.model.first_name import first_name
from coach.practice.rehearsals import LONGEST_ANSWER
from coach.practice.report.markdown import escaped
from coach.practice.write_ups import QUESTIONS
from coach.ui import desk, frame, pausing, places

if TYPE_CHECKING:
    from typing import NoReturn

    from coach.model.record import Rehearsal

_FIRST = {"first": "write-up"}
"""How an address asks for the questions before the scorecard."""


def go(rehearsal: str) -> NoReturn:
    """Open the questions about a rehearsal that is over."""
    places.go("scorecard", rehearsal=rehearsal, **_FIRST)


def asked_for() -> Rehearsal | None:
    """Give the rehearsal that is to be written up first; None where it goes on, or its reading was seen already."""
    asked = places.asked("rehearsal")
    if asked is None or places.asked("first") != _FIRST["first"]:
        return None
    records = desk.here().records
    try:
        rehearsal = records.rehearsal(asked)
    except NotFound:
        return None
    return None if rehearsal.ended_at is None or records.assessments([asked]) else rehearsal


def draw(rehearsal: Rehearsal) -> None:
    """Ask what stayed with one, each answer kept as one pauses."""
    name = escaped(first_name(rehearsal.scenario.persona.name))
    st.title(f"What stays with you of {name}?", anchor=False)
    st.html(
        '<p class="lede">From memory, as after a real visit. Answer what you like: a few words are enough, '
        "and none of it is scored.</p>"
    )
    with pausing.sheet():
        for one in QUESTIONS:
            key = f"wrote-{one.key}-{rehearsal.id}"
            st.text_area(
                one.asks.format(name=name),
                value=rehearsal.write_up.get(one.key, ""),
                height=80,
                max_chars=LONGEST_ANSWER,
                placeholder=one.hint,
                key=key,
                on_change=_keep,
                args=(rehearsal.id, one.key, key),
            )
    st.caption(_kept(written=bool(rehearsal.write_up)))
    if st.button("See how it went", type="primary", key="see-reading", width="stretch"):
        places.stay(rehearsal=rehearsal.id)
    pausing.keeper()


def _kept(*, written: bool) -> str:
    """Say where it is kept, and who reads it."""
    begins = ":material/check: Kept with this rehearsal" if written else "Kept with this rehearsal as you pause"
    reads = "" if desk.who() is None else " If you hand the rehearsal in, your trainer reads it too."
    return f"{begins}, {desk.place()}. It stands on your scorecard, beside what was there.{reads}"


def _keep(rehearsal: str, question: str, key: str) -> None:
    with frame.plainly():
        desk.here().rehearsals.write(rehearsal, question, st.session_state[key])
