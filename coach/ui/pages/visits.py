"""Visits: who to sit down with, what is planned, what was promised, and how far the goal is."""

from collections.abc import Sequence

import streamlit as st

from coach.model.errors import NotFound
from coach.model.visit import LIST, Contact, Visit
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.practice.visiting.agenda import latest, progress
from coach.ui import clock, desk, frame, places
from coach.ui.visiting import agenda, contact, visit
from coach.ui.visiting.visit_words import GOES_ON, SAID, day, kept_where

_USUAL_GOAL = 5


def overview() -> None:
    """Draw what is next, the goal and the list."""
    st.title("Visits", anchor=False)
    st.html(
        '<p class="lede">The people you mean to sit down with, and what came of it. A name is enough to begin; '
        "initials will do.</p>"
    )
    kept, owner = clock.visits(), desk.owner()
    contacts, visits = kept.contacts(owner), kept.visits(owner)
    agenda.show(contacts, visits)
    if contacts:
        _goal(visits)
    st.header(_so_many(len(contacts)), anchor=False)
    if not contacts:
        st.write(
            f"Write down {LIST} people you want a one-to-one with: somebody you like and hardly know, somebody others "
            "turn to, somebody who has gone quiet."
        )
    _add()
    for one in contacts:
        _row(one, latest(one.id, visits))
    st.caption(kept_where())


def _so_many(number: int) -> str:
    return f"Your list: {number} of {LIST}" if number <= LIST else f"Your list: {number}"


def _add() -> None:
    with (
        st.form("add", clear_on_submit=True, border=False),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        name = st.text_input("Name or initials", max_chars=80, key="new-name")
        if st.form_submit_button("Put on the list", key="put-on"):
            clock.visits().add(desk.owner(), name)
            st.rerun()


def _row(one: Contact, theirs: Visit | None) -> None:
    with st.container(border=True, key=f"row-{one.id}"):
        st.markdown(f"**{escaped(one.name)}**" + (f" · {escaped(one.why)}" if one.why else ""))
        st.caption(_stands(theirs))
        label = "Open" if theirs else "Plan a visit"
        if st.button(label, key=f"contact-{one.id}"):
            places.stay(contact=one.id)


def _stands(theirs: Visit | None) -> str:
    """Say in one line how it stands with somebody."""
    if theirs is None:
        return "No visit yet"
    if theirs.held_on is None:
        return f"Visit planned for {day(theirs.planned_for)}" if theirs.planned_for else "Visit to be set up"
    parts, agreed = [f"Met on {day(theirs.held_on)}"], theirs.commitment
    if agreed.answer is not None:
        parts.append(SAID[agreed.answer] + (f": {escaped(agreed.what)}" if agreed.what else ""))
        if agreed.due is not None and agreed.answer in GOES_ON:
            parts.append(f"{GOES_ON[agreed.answer]} {day(agreed.due)}")
    if agreed.done is not None:
        parts.append("done" if agreed.done else "not done")
    return " · ".join(parts)


def _goal(visits: Sequence[Visit]) -> None:
    kept, owner = clock.visits(), desk.owner()
    goal = kept.goal(owner)
    if goal is None:
        with st.container(border=True, key="row-goal"):
            st.markdown("**How many visits do you want to make in the next four weeks?**")
            _aim(_USUAL_GOAL)
        return
    far = progress(goal, visits, kept.today)
    with st.container(border=True, key="row-goal"):
        part = min(1.0, far.made / goal.number)
        left = f"{counted(far.days_left, 'day')} left" if far.days_left else f"over since {day(goal.until)}"
        st.markdown(f"**{far.made} of {goal.number}** in four weeks, {left}")
        st.html(f'<div class="meter goal"><span class="bar"><i style="width:{part:.0%}"></i></span></div>')
        if not far.days_left:
            st.write(
                "Well done." if far.made >= goal.number else "Every one of them counted. What will it be this time?"
            )
            _aim(goal.number)
        else:
            with st.popover("Change the goal"):
                _aim(goal.number)


def _aim(usual: int) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        number = st.number_input("Visits in four weeks", min_value=1, max_value=100, value=usual, key="goal")
        if st.button("Set this goal", key="set-goal"):
            clock.visits().aim(desk.owner(), int(number))
            st.rerun()


def draw() -> None:
    """Draw what the address asks for: one visit, one person, or everything."""
    try:
        if at := places.asked("visit"):
            visit.show(at)
        elif who := places.asked("contact"):
            contact.show(who)
        else:
            overview()
    except NotFound as error:
        st.error(frame.sentence(error), icon=":material/info:")
        contact.back()


draw()
