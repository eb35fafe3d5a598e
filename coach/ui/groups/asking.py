"""What a group was asked and who has done it: the table, a way to ask more and to stop asking, who is behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.groups import class_list
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted, day_and_month
from coach.ui import clock, desk, places
from coach.ui.groups import roll

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.account import Account
    from coach.model.group import Assignment, Group
    from coach.practice.groups.glance import Glance, Handed


def show(trainer: Account, group: Group, seen: Glance) -> None:
    """Show who has done what. What is no longer asked stays in sight as long as something was handed in for it."""
    st.header("Who has done what", anchor=False)
    members, handed = seen.members, seen.handed
    done = {one.hand_in.assignment for one in handed}
    assignments = [one for one in seen.assignments if one.closed_at is None]
    assignments += [one for one in seen.assignments if one.closed_at is not None and one.id in done]
    titles = roll.names(assignments, desk.here().content)
    st.html(roll.table(members, assignments, handed, titles=titles, today=clock.today(), group=group.id))
    zone = clock.zone()
    open_ones = {one.id: one for one in assignments if one.closed_at is None}
    with st.container(horizontal=True, key="asking"):
        if st.button("Ask them to rehearse something", icon=":material/add:", key="to-assign"):
            places.go("assign", group=group.id)
        if open_ones:
            with st.popover("Stop asking for something", key="closing"):
                _stop(trainer, open_ones, titles)
        if assignments or handed:
            st.download_button(
                "Download this list (CSV)",
                data=lambda: class_list.as_csv(members, assignments, handed, titles, zone).encode("utf-8-sig"),
                file_name="group.csv",
                mime="text/csv",
                icon=":material/download:",
                key="class-list",
                on_click="ignore",
            )
    _behind(members, open_ones, handed, titles)


def _stop(trainer: Account, assignments: Mapping[str, Assignment], titles: Mapping[str, str]) -> None:
    chosen = st.selectbox(
        "What do you no longer ask for?",
        list(assignments),
        index=None,
        format_func=titles.__getitem__,
        placeholder="Choose",
        key="to-close",
    )
    st.write("It goes from their Practise page, and cannot be opened again. What was handed in for it stays here.")
    if st.button("Stop asking for it", key="close", disabled=chosen is None) and chosen is not None:
        desk.here().training.close(trainer, assignments[chosen])
        st.rerun()


def _behind(
    members: Sequence[Account],
    assignments: Mapping[str, Assignment],
    handed: Sequence[Handed],
    titles: Mapping[str, str],
) -> None:
    """Name those who have not handed in yet, to copy into a message."""
    behind = {one.id: class_list.missing(members, one, handed) for one in assignments.values()}
    behind = {name: people for name, people in behind.items() if people}
    if not behind:
        return
    with st.expander("Who has not handed in yet"):
        for name, people in behind.items():
            due = assignments[name].due
            by = f", by {day_and_month(due)}" if due else ""
            st.markdown(f"**{escaped(titles[name])}**{by}: {counted(len(people), 'person', 'people')}")
            st.code("\n".join(people), language=None, wrap_lines=True)
