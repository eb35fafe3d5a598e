"""One person on the list: why them, the visits to them, and planning the next."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import streamlit as st

from coach.model.visit import Purpose
from coach.practice.report.markdown import escaped
from coach.practice.visiting.agenda import setting_up, too_far
from coach.ui import clock, desk, places
from coach.ui.visiting import asking, describing
from coach.ui.visiting.visit_words import MEANINGS, PURPOSES, day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.visit import Contact, Visit


def show(id: str) -> None:  # noqa: A002 - the noun's own field name
    """Show somebody on the list."""
    kept, owner = clock.visits(), desk.owner()
    one = kept.contact(owner, id)
    theirs = [visit for visit in kept.visits(owner) if visit.contact == id]
    back()
    st.title(escaped(one.name), anchor=False)
    with st.expander("Who they are", expanded=not one.why, key=f"who-{id}"):
        _told(one, "name", "Name or initials")
        _told(one, "why", "Why them?", "Others ask her before they sign anything.")
        _told(one, "known_from", "Where do you know them from?", "The school gate.")
    ahead = next((visit for visit in theirs if visit.held_on is None), None)
    begun = _begun() if ahead is None else None
    if begun:
        _plan(one, begun, theirs)
    if one.so_far or any(visit.held_on for visit in theirs):
        _steps(one)
    for visit in reversed(theirs):
        _visit(visit)
    if ahead is not None:
        asking.at_hand(one, ahead)
    elif not begun:
        _plan(one, Purpose.RECRUITMENT, theirs)
    with st.popover("Take off the list", icon=":material/delete:"):
        st.write(
            "Delete them for good, with every visit and what you wrote about it? A conversation that was read stays in "
            "My practice until you delete it there."
        )
        if st.button("Delete for good", key="delete-contact", width="stretch"):
            kept.take_off(owner, id)
            places.stay()


def back() -> None:
    """Lead back to the list."""
    if st.button("All visits", icon=":material/arrow_back:", type="tertiary", key="back"):
        places.stay()


def _told(one: Contact, field: str, asks: str, example: str = "") -> None:
    key = f"{field}-{one.id}"
    st.text_input(
        asks,
        value=getattr(one, field),
        max_chars=300,
        placeholder=example,
        key=key,
        on_change=describing.keep,
        args=(one.id, field, key),
    )


def _steps(one: Contact) -> None:
    """Ask where they stand, once one has met: what they did, and the next step up."""
    key = f"so_far-{one.id}"
    st.text_area(
        "What have they done so far, and what could be next?",
        value=one.so_far,
        height=80,
        max_chars=1000,
        placeholder="Signed the letter, came once. Next: bring a neighbor to the meeting in May.",
        key=key,
        on_change=describing.keep,
        args=(one.id, "so_far", key),
    )


def _visit(visit: Visit) -> None:
    with st.container(border=True, key=f"row-{visit.id}"):
        when = f"Met on {day(visit.held_on)}" if visit.held_on else "Planned"
        if not visit.held_on and visit.planned_for:
            when += f" for {day(visit.planned_for)}"
        st.markdown(f"**{when}** · {PURPOSES[visit.purpose]}" + (f" · {escaped(visit.place)}" if visit.place else ""))
        if st.button("Open", key=f"visit-{visit.id}"):
            places.stay(visit=visit.id)


def _begun() -> Purpose | None:
    """Say for what purpose a visit began to be planned elsewhere: then that comes first."""
    asked = places.asked("purpose")
    return Purpose(asked) if asked in set(Purpose) else None


def _plan(one: Contact, usual: Purpose, theirs: Sequence[Visit]) -> None:
    kept, owner = clock.visits(), desk.owner()
    st.header("Plan the next visit" if theirs else "Plan a visit", anchor=False)
    asking.show(one)
    purpose = choose_purpose(usual, "plan-purpose")
    plan = ask_when(Plan(kept.today + timedelta(weeks=1), access=theirs[-1].access if theirs else ""), "plan")
    with st.container(horizontal=True):
        if st.button("Plan it", type="primary", key="plan"):
            visit = kept.plan(owner, one.id, purpose, **plan._asdict())
            places.stay(visit=visit.id)
        if st.button("It happened already", key="already"):
            visit = kept.plan(owner, one.id, purpose, **plan._replace(planned_for=None)._asdict())
            kept.change(owner, visit.id, held_on=kept.today)
            places.stay(visit=visit.id)
    caller = setting_up(desk.here().ready)
    if caller is not None:
        st.caption("Not sure how to ask for the hour? The call that sets up a visit can be rehearsed, too.")
        if st.button("Rehearse the call", key="rehearse-call"):
            places.go("practise", scenario=caller.id)


def choose_purpose(usual: Purpose, key: str) -> Purpose:
    """Ask what a visit is for."""
    every = list(Purpose)
    return st.radio(
        "What is it for?",
        every,
        index=every.index(usual),
        format_func=PURPOSES.__getitem__,
        captions=[MEANINGS[one] for one in every],
        key=key,
    )


class Plan(NamedTuple):
    """When, where and how, and what makes it easy for them."""

    planned_for: date | None
    place: str = ""
    access: str = ""
    face_to_face: bool = True


def ask_when(usual: Plan, key: str) -> Plan:
    """Ask when, where and how, and say kindly what the guides would say to it."""
    today = clock.visits().today
    planned = st.date_input("When?", value=usual.planned_for, format="YYYY-MM-DD", key=f"{key}-day")
    st.caption("Half an hour to an hour is enough. Say how long when you ask for it.")
    where = st.text_input(
        "Where?",
        value=usual.place,
        max_chars=200,
        placeholder="Somewhere quiet and public, near them",
        key=f"{key}-place",
    )
    access = st.text_input(
        "What would make it easy for them?",
        value=usual.access,
        max_chars=200,
        placeholder="An interpreter, no stairs, a child along",
        key=f"{key}-access",
    )
    how = st.radio(
        "How?",
        ["Face to face", "By phone or video"],
        index=int(not usual.face_to_face),
        horizontal=True,
        key=f"{key}-how",
    )
    if planned and too_far(planned, today):
        st.info("That is more than two weeks off, and much can come between. Is there an hour for it sooner?")
    if how != "Face to face":
        st.info("A call is good for finding the hour. For the visit itself, sit down with them if you possibly can.")
    return Plan(planned, where, access, how == "Face to face")
