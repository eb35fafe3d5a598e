"""What is next among one's visits, each with the one or two buttons that settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.markdown import escaped
from coach.practice.visiting.agenda import Due, Item, agenda
from coach.ui import clock, desk, places
from coach.ui.visiting.visit_words import away, day, over

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from coach.model.visit import Contact, Visit


def show(contacts: Sequence[Contact], visits: Sequence[Visit]) -> None:
    """List what to see to, what is past its day first; nothing where there is nothing."""
    today = clock.visits().today
    found = agenda(contacts, visits, today)
    if not found:
        return
    st.header("What is next", anchor=False)
    for item in found:
        with st.container(border=True, key=f"row-{item.due}-{item.visit.id}"):
            st.markdown(_says(item, today))
            with st.container(horizontal=True):
                _buttons(item)


def _says(item: Item, today: date) -> str:
    name, what = escaped(item.contact.name), escaped(item.visit.commitment.what) or "what you asked of them"
    held = f"on {day(item.visit.held_on)}" if item.visit.held_on else ""
    match item.due:
        case Due.DID_IT_HAPPEN:
            return f"You meant to see **{name}** {_when(item.day, today)}. Did it happen?"
        case Due.PLANNED:
            place = f", {escaped(item.visit.place)}" if item.visit.place else ""
            return f"You see **{name}** {_when(item.day, today)}{place}."
        case Due.PROMISE:
            if item.day is None:
                return f"**{name}** said yes {held}: {what}. No day was said; ask for one."
            return f"**{name}** said yes: {what}, by {day(item.day)} ({over(item.day, today)})."
        case Due.MAYBE:
            return f"**{name}** said maybe {held}: {what}. It usually means no: ask once more what stands in the way."
        case Due.WRITE_UP:
            return f"You saw **{name}** {held}. Write it up while it is fresh."


def _when(planned: date | None, today: date) -> str:
    return f"on {day(planned)} ({away(planned, today)})" if planned else "on a day that is still to be found"


def _buttons(item: Item) -> None:
    visits, owner, visit = clock.visits(), desk.owner(), item.visit
    if item.due is Due.PROMISE:
        if st.button("They did it", key=f"done-{visit.id}"):
            visits.agree(owner, visit.id, done=True)
            st.rerun()
        if st.button("They did not", key=f"undone-{visit.id}"):
            visits.agree(owner, visit.id, done=False)
            st.rerun()
    if item.due is Due.DID_IT_HAPPEN and st.button("It happened", type="primary", key=f"happened-{visit.id}"):
        visits.change(owner, visit.id, held_on=visit.planned_for)
        places.stay(visit=visit.id)
    label = {Due.WRITE_UP: "Write it up", Due.MAYBE: "Settle it", Due.DID_IT_HAPPEN: "Another day"}.get(
        item.due, "Open"
    )
    if st.button(label, key=f"see-{item.due}-{visit.id}"):
        places.stay(visit=visit.id)
