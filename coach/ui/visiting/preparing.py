"""Putting a visit into words beforehand: each sentence is kept as one leaves its field, and read as it will be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.markdown import escaped
from coach.practice.report.warm_up import RULES, told
from coach.practice.report.words import counted
from coach.practice.visiting.preparing import ASK, cares, checked, points, speaks_of
from coach.ui import clock, desk, frame

if TYPE_CHECKING:
    from coach.model.visit import Contact, Visit


def show(visit: Visit, one: Contact) -> None:
    """Ask for each thing in turn, none of them compulsory, and say what each sentence does."""
    asked = points(visit.purpose)
    filled = [point for point in asked if visit.prepared.get(point.key)]
    done = f" · {len(filled)} of {len(asked)}" if filled else ""
    with st.expander(f"Put it into words first{done}", key="prepare", icon=":material/edit_note:"):
        st.caption(
            "Write as you would say it. What each sentence does is read as you go, with the same eyes as a rehearsal; "
            "nothing here has to be filled in."
        )
        known = _known(visit, one)
        read = checked(visit.purpose, visit.prepared, known)
        for point in asked:
            key = f"prepare-{point.key}-{visit.id}"
            st.text_area(
                point.asks,
                value=visit.prepared.get(point.key, ""),
                height=80,
                max_chars=1000,
                placeholder=point.example,
                key=key,
                on_change=_keep,
                args=(visit.id, point.key, key),
            )
            if point.helps and not (point.key in read and read[point.key].landed):
                st.caption(point.helps)
            if point.key in read and (point.wants or not read[point.key].landed):
                st.html(told(read[point.key], visit.prepared[point.key]))
            if point.key == ASK and known and point.key in read and not speaks_of(visit.prepared[ASK], known):
                st.caption("No word of what you wrote down that they care about is in it. What makes it theirs?")
        if not all(met.landed for met in read.values()):
            st.caption(RULES)


def look_back(visit: Visit) -> None:
    """Show afterwards what one had meant to say."""
    filled = [point for point in points(visit.purpose) if visit.prepared.get(point.key)]
    if filled:
        with st.expander(f"What you had prepared: {counted(len(filled), 'sentence')}", key="prepared"):
            for point in filled:
                st.markdown(f"**{point.asks}**  \n{escaped(visit.prepared[point.key])}")


def _known(visit: Visit, one: Contact) -> str:
    """Say what is known of what they care about; an ask is held against it."""
    kept, owner = clock.visits(), desk.owner()
    known = cares(other for other in kept.visits(owner) if other.contact == one.id and other.id != visit.id)
    if known:
        st.markdown(f"What you wrote down that {escaped(one.name)} cares about: *{escaped(' '.join(known.split()))}*")
    return known


def _keep(id: str, point: str, key: str) -> None:  # noqa: A002 - the noun's own field name
    with frame.plainly():
        clock.visits().prepare(desk.owner(), id, point, st.session_state[key])
