"""Group: what a trainer opens first. What waits to be read, who has done what, how the group stands, who is in it."""

from collections.abc import Sequence

import streamlit as st

from coach.model.account import Account
from coach.model.group import Group
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.practice.training import Handed
from coach.ui import agreeing, desk, places, roll, site

_ROWS = 12
"""Lines shown at a time."""


def draw(trainer: Account) -> None:
    """Draw the group that the address asks for, else the newest; a way to begin one where there is none."""
    st.title("Group", anchor=False)
    groups = {group.id: group for group in desk.here().training.groups(trainer)}
    if not groups:
        st.html(
            '<p class="lede">Invite those you train. You ask them to rehearse something; what they hand in, you read '
            "here, with Coach’s levels beside yours. Everything else they practise stays theirs.</p>"
        )
        _begin(trainer)
        return
    asked = places.asked("group")
    chosen = groups[asked if asked in groups else list(groups)[-1]]
    if len(groups) > 1:
        picked = st.selectbox(
            "Which group",
            list(groups),
            index=list(groups).index(chosen.id),
            format_func=lambda name: groups[name].name,
            key="which-group",
        )
        if picked != chosen.id:
            places.stay(group=picked)
    else:
        st.subheader(escaped(chosen.name), anchor=False)
    _draw(trainer, chosen)
    with st.expander("Begin another group"):
        _begin(trainer)


def _begin(trainer: Account) -> None:
    with st.form("begin-group", border=False):
        name = st.text_input("What is the group called?", placeholder="Northside, spring", max_chars=80)
        if st.form_submit_button("Begin the group", type="primary"):
            group = desk.here().training.begin(trainer, name)
            places.stay(group=group.id)


def _draw(trainer: Account, group: Group) -> None:
    training = desk.here().training
    members = training.members(trainer, group.id)
    if not members:
        _invite(trainer, group)
        return
    handed = training.handed_in(trainer, group.id)
    _to_read(handed, members)
    st.header("Who has done what", anchor=False)
    assignments = [one for one in training.assignments(trainer, group.id) if one.closed_at is None]
    titles = {scenario.id: scenario.title for scenario in desk.here().content.scenarios}
    st.html(roll.table(members, assignments, handed, titles))
    with st.container(horizontal=True, key="asking"):
        if st.button("Ask them to rehearse something", icon=":material/add:", key="to-assign"):
            places.go("assign", group=group.id)
        if assignments:
            with st.popover("No longer ask", key="closing"):
                st.write("It goes from their page. What was handed in for it stays.")
                for one in assignments:
                    if st.button(titles.get(one.scenario, one.scenario), key=f"close-{one.id}", width="stretch"):
                        training.close(trainer, one)
                        st.rerun()
    roll.standing(training.standing(trainer, group.id), {r.id: r.title for r in desk.here().content.rubrics})
    agreeing.show(desk.here().reviews.by(trainer))
    _people(trainer, group, members)


def _to_read(handed: tuple[Handed, ...], members: Sequence[Account]) -> None:
    """List what was handed in, what waits first; of one person where one is chosen."""
    waiting = sum(not one.reviewed for one in handed)
    st.header(f"{waiting} to read" if waiting else "Nothing waits to be read", anchor=False)
    if not handed:
        st.caption("What they hand in from a scorecard appears here.")
        return
    names = {account.id: account.name for account in members}
    whose = st.selectbox(
        "Whose", list(names), index=None, format_func=names.__getitem__, placeholder="Everybody’s", key="whose"
    )
    shown = [one for one in handed if whose is None or one.hand_in.account == whose]
    bound = st.session_state.setdefault("coach_handed", _ROWS)
    for one in shown[:bound]:
        with st.container(border=True, key=f"row-{one.hand_in.rehearsal}"):
            st.markdown(f"**{escaped(one.who)}**: {escaped(one.hand_in.title)}")
            st.caption(_summary(one))
            if st.button(
                "Read it" if not one.reviewed else "Read it again",
                type="secondary" if one.reviewed else "primary",
                key=f"read-{one.hand_in.rehearsal}",
            ):
                places.go("review", rehearsal=one.hand_in.rehearsal)
    if len(shown) > bound and st.button(f"Show more ({len(shown) - bound})", key="more"):
        st.session_state["coach_handed"] = bound + _ROWS
        st.rerun()


def _summary(one: Handed) -> str:
    parts = [f"handed in {one.hand_in.at.astimezone():%-d %B, %H:%M}"]
    if one.reviewed:
        parts.append("you have read it")
    return " · ".join(parts)


def _invite(trainer: Account, group: Group) -> None:
    st.write("Send this to those you train. Whoever opens it makes an account and is in the group.")
    st.code(site.invitation(group.code), language=None, wrap_lines=True)
    if site.is_local():
        st.html(
            '<p class="quiet">This address works on this computer alone. Open Coach at the address at which others '
            "reach it, and take the link from there.</p>"
        )
    with st.popover("Make a new link", key="new-code"):
        st.write("The link before lets nobody in any more. Whoever is in stays in.")
        if st.button("Make a new link", key="change-code"):
            desk.here().training.change_code(trainer, group.id)
            st.rerun()


def _people(trainer: Account, group: Group, members: Sequence[Account]) -> None:
    st.header(f"{counted(len(members), 'person', 'people')} in {escaped(group.name)}", anchor=False)
    with st.expander("Invite somebody"):
        _invite(trainer, group)
    with st.container(horizontal=True, key="members"):
        for account in members:
            with st.popover(account.name, key=f"person-{account.id}"):
                _person(trainer, group, account)
    with st.popover("Dissolve the group", icon=":material/delete:", key="dissolving"):
        st.write("They keep their accounts and what they practised. You see nothing of it any more.")
        if st.button("Dissolve it for good", key="dissolve"):
            desk.here().training.dissolve(trainer, group.id)
            places.stay()


def _person(trainer: Account, group: Group, account: Account) -> None:
    st.write(f"Signs in as **{escaped(account.login)}**.")
    if st.button("A link to a new password", key=f"password-{account.id}"):
        member = desk.here().training.member(trainer, group.id, account.id)
        st.write("Good once, for three days. Give it to nobody else:")
        st.code(site.password(desk.here().entrance.help_in(trainer, member)), language=None, wrap_lines=True)
    if st.button("Take out of the group", key=f"out-{account.id}"):
        desk.here().training.take_out(trainer, group.id, account.id)
        st.rerun()


signed_in = desk.who()
if signed_in is not None:
    with st.container(key="wide"):
        draw(signed_in)
