"""One visit: getting ready for it, and once it happened, how it went and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.first_name import first_name
from coach.practice.report.markdown import escaped
from coach.practice.visiting.agenda import choose_people
from coach.ui import clock, desk, people, places
from coach.ui.visiting import asking, contact, preparing, writing_up
from coach.ui.visiting.visit_words import MEANINGS, PURPOSES, away, day

if TYPE_CHECKING:
    from datetime import date

    from coach.model.visit import Contact, Visit

_BEFORE = (
    "Say in your first breath why you asked to meet.",
    "Phone away, no notes. Ask, look at them, let them finish: two thirds of the talking and more should be theirs.",
    "Tell one moment of your own life, and keep it short.",
    "End with one clear ask: what, on which day, at what hour. A no is an answer, too.",
    "Stop when you said you would: half an hour to an hour. Then take ten minutes to write down what you heard.",
    "The first visits are awkward. Making them matters more than making them well.",
)


def show(id: str) -> None:  # noqa: A002 - the noun's own field name
    """Show a visit: before it, or after it."""
    kept, owner = clock.visits(), desk.owner()
    visit = kept.visit(owner, id)
    one = kept.contact(owner, visit.contact)
    if st.button(escaped(one.name), icon=":material/arrow_back:", type="tertiary", key="back"):
        places.stay(contact=one.id)
    st.title(f"A visit with {escaped(one.name)}", anchor=False)
    st.markdown(_sum(visit))
    if visit.held_on is None:
        _ahead(visit, one)
    else:
        _made(visit, one)
    with st.container(horizontal=True):
        _delete(visit)


def _sum(visit: Visit) -> str:
    today = clock.visits().today
    parts = [f"**{PURPOSES[visit.purpose]}**"]
    if visit.held_on:
        parts.append(f"met on {day(visit.held_on)}")
    elif visit.planned_for:
        parts.append(f"{day(visit.planned_for)}, {away(visit.planned_for, today)}")
    else:
        parts.append("no day yet")
    if visit.place:
        parts.append(escaped(visit.place))
    if not visit.face_to_face:
        parts.append("by phone or video")
    return " · ".join(parts)


def _ahead(visit: Visit, one: Contact) -> None:
    kept, owner = clock.visits(), desk.owner()
    st.caption(MEANINGS[visit.purpose])
    if visit.access:
        st.markdown(f"Easy for them: {escaped(visit.access)}")
    if one.so_far:
        st.markdown(f"So far, and next: *{escaped(' '.join(one.so_far.split()))}*")
    asking.at_hand(one, visit)
    due = visit.planned_for is not None and visit.planned_for <= kept.today
    if due:
        _happened(visit, due=due)
    _rehearse(visit)
    st.header("Before you go", anchor=False)
    st.markdown("\n".join(f"- {tip}" for tip in _BEFORE))
    preparing.show(visit, one)
    if not due:
        _happened(visit, due=due)
    with st.expander("Change the plan", key="change-plan"):
        purpose = contact.choose_purpose(visit.purpose, "change-purpose")
        usual = contact.Plan(visit.planned_for, visit.place, visit.access, visit.face_to_face)
        plan = contact.ask_when(usual, "change")
        if st.button("Save the plan", key="save-plan"):
            kept.change(owner, visit.id, purpose=purpose, **plan._asdict())
            st.rerun()


def _happened(visit: Visit, *, due: bool) -> None:
    """Ask on which day it took place, first thing once it is due."""
    with st.container(border=True, key="row-happened"):
        when = st.date_input("Back from it?", value=_took_place(visit), format="YYYY-MM-DD", key="held-on")
        if st.button("It happened", type="primary" if due else "secondary", key="happened"):
            clock.visits().change(desk.owner(), visit.id, held_on=when)
            st.rerun()


def _took_place(visit: Visit) -> date:
    today = clock.visits().today
    return min(visit.planned_for, today) if visit.planned_for else today


def _rehearse(visit: Visit) -> None:
    """Offer a few people with whom such a visit can be rehearsed."""
    found = choose_people(desk.here().ready, visit.purpose)
    if not found:
        return
    st.header("Rehearse this first", anchor=False)
    for scenario in found:
        with st.container(border=True, key=f"row-{scenario.id}"):
            st.html(people.in_short(scenario))
            name = escaped(first_name(scenario.persona.name))
            if st.button(f"Get ready to meet {name}", key=f"meet-{scenario.id}"):
                places.go("practise", scenario=scenario.id)


def _made(visit: Visit, one: Contact) -> None:
    st.header("What was said", anchor=False)
    with st.container(horizontal=True):
        if visit.conversation:
            if st.button("Scorecard", type="primary", key="scorecard"):
                places.go("scorecard", conversation=visit.conversation)
            if desk.here().records.conversation(visit.conversation).transcript.from_memory and st.button(
                "Tell more of it", key="recall"
            ):
                places.go("recall", visit=visit.id)
        else:
            label = "Go on telling it from memory" if visit.recall.draft else "Tell it from memory"
            if st.button(label, type="primary", key="recall"):
                places.go("recall", visit=visit.id)
            if st.button("Paste or upload it", key="bring"):
                places.go("score", visit=visit.id)
    if not visit.conversation:
        st.caption("Either way you get a scorecard: what you asked, how they answered, and what to try next time.")
    preparing.look_back(visit)
    writing_up.commitment(visit)
    writing_up.questions(visit, one)


def _delete(visit: Visit) -> None:
    kept, owner = clock.visits(), desk.owner()
    if visit.held_on is not None and visit.planned_for and st.button("It did not happen after all", key="unhappen"):
        kept.change(owner, visit.id, held_on=None)
        st.rerun()
    with st.popover("Delete this visit", icon=":material/delete:"):
        st.write("Delete this visit for good, with what you wrote about it? It cannot be brought back.")
        if visit.conversation:
            st.write("The conversation that was read stays in My practice until you delete it there.")
        if st.button("Delete for good", key="delete-visit", width="stretch"):
            kept.delete(owner, visit.id)
            places.stay(contact=visit.contact)
