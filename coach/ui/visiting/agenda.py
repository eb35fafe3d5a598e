"""What is next among one's visits, each with the few buttons that settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.visit import Purpose
from coach.practice.visiting.agenda import Due, Item, agenda
from coach.ui import clock, desk, places
from coach.ui.visiting.agenda_words import GOES_BACK, OPENS, SETTLES, says

if TYPE_CHECKING:
    from collections.abc import Sequence

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
            st.markdown(says(item, today))
            with st.container(horizontal=True):
                _buttons(item)


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
    if item.due in GOES_BACK:
        if st.button(GOES_BACK[item.due], key=f"plan-{item.due}-{visit.id}"):
            places.stay(contact=item.contact.id, purpose=_purpose(item))
        if st.button(SETTLES[item.due], key=f"rest-{item.due}-{visit.id}"):
            _settle(item)
            st.rerun()
    if item.due in OPENS and st.button(OPENS[item.due], key=f"see-{item.due}-{visit.id}"):
        places.stay(visit=visit.id)


def _purpose(item: Item) -> Purpose:
    """Say what a visit would be for that begins here: the same as before, or to hear how it is."""
    return Purpose.MAINTENANCE if item.due in {Due.NOT_DONE, Due.LONG_AGO} else item.visit.purpose


def _settle(item: Item) -> None:
    """Take it off the agenda: a day to ask or talk again is taken out, anything else is let rest."""
    settled = {"due": None} if item.due in {Due.ASK_AGAIN, Due.TALK_AGAIN} else {"let_rest": True}
    clock.visits().agree(desk.owner(), item.visit.id, **settled)
