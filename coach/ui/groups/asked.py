"""What a trainee is asked to rehearse, on top of the Practise page, and what the trainer has read since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.account import named
from coach.model.errors import UnknownContent
from coach.model.first_name import first_name
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, day_and_month
from coach.ui import clock, desk, places

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.model.group import HandIn
    from coach.practice.groups.handing_in import Asked, Read


_NEWS = 3
"""Notices shown at a time."""


def show() -> bool:
    """Show who trains along, what a trainer has read lately, then assignments; tell whether one is still to be done."""
    account = desk.who()
    if account is None:
        return False
    handing_in = desk.here().handing_in
    for trainer, group in handing_in.new_trainers(account):
        name = escaped(trainer.name)
        st.info(f"{name} trains {escaped(group.name)} too now, and sees what you hand in from here on. Nothing before.")
    news = handing_in.read_lately(account)[:_NEWS]
    for read in news:
        _read(read)
    told = {read.rehearsal for read in news}
    asked = handing_in.asked(account)
    to_do = [one for one in asked if one.handed_in is None]
    for one in to_do:
        _to_do(one)
    if to_do:
        st.caption("Try as often as you like. Your trainer sees only the one you hand in, from its scorecard.")
    for one in asked:
        if one.handed_in is not None and one.handed_in.rehearsal not in told:
            _done(one, one.handed_in)
    if not asked and not news:
        _welcome(account)
    return bool(to_do)


def _welcome(account: Account) -> None:
    """Say to whoever just joined that they are in, and that nothing waits for them."""
    groups = desk.here().handing_in.groups(account)
    if groups:
        where = " and in ".join(f"{escaped(one.group.name)}, with {escaped(one.names)}" for one in groups)
        st.info(f"You are in {where}. Nothing is asked of you yet: meet whom you like, it stays yours.")


def _read(read: Read) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"news-{read.rehearsal}"):
        st.write(f"{escaped(read.trainer)} has read “{escaped(read.title)}”, on {clock.day(read.at)}.")
        if st.button("See what it says", key=f"news-of-{read.rehearsal}"):
            places.go("scorecard", rehearsal=read.rehearsal)


def _to_do(one: Asked) -> None:
    given = one.assignment
    try:
        scenario = desk.here().content.scenario(given.scenario)
    except UnknownContent:
        return
    with st.container(border=True, key=f"asked-{given.id}"):
        today = " today," if given.due == clock.today() else ""
        due = f" by{today} {given.due:%A}, {day_and_month(given.due)}" if given.due else ""
        asks = f"{escaped(named(one.trainers))} {'asks' if len(one.trainers) == 1 else 'ask'}"
        st.markdown(f"**{asks}: {escaped(scenario.title)}**{due}")
        st.caption(f"{escaped(scenario.persona.name)}, on {DIFFICULTIES[given.difficulty].lower()}")
        if given.note:
            st.text(given.note)
        name = escaped(first_name(scenario.persona.name))
        if st.button(f"Get ready to meet {name}", type="primary", key=f"ready-{given.id}"):
            places.stay(scenario=given.scenario, difficulty=given.difficulty.value, rubric=given.rubric)


def _done(one: Asked, handed: HandIn) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"done-{one.assignment.id}"):
        title = escaped(handed.title)
        read = f"{escaped(one.reader)} has read it." if one.reader else f"handed in to {escaped(one.seen_by)}."
        st.write(f"{title}: {read}")
        if st.button("Scorecard", key=f"read-{one.assignment.id}"):
            places.go("scorecard", rehearsal=handed.rehearsal)
