"""Who is in a group: letting people in, helping somebody back in, taking somebody out, dissolving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.account import Role, called
from coach.practice import links
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import clock, desk, places
from coach.ui.groups import co_training, site

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.model.group import Group
    from coach.practice.groups.glance import Glance


def invite(trainer: Account, group: Group) -> None:
    """Show the link that lets people in."""
    if group.lets_in(desk.here().clock()):
        until = f" It lets people in until {clock.day(group.code_until)}." if group.code_until else ""
        st.write(f"Send this to those you train. Whoever opens it makes an account and is in the group.{until}")
        st.code(links.to_group(group.code, site.address()), language=None, wrap_lines=True)
    else:
        st.write("The link you sent lets nobody in any more: it was good for thirty days. Make a new one.")
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


def show(trainer: Account, group: Group, seen: Glance) -> None:
    """Show who is in the group."""
    members, handed = seen.members, seen.handed
    st.header(f"{counted(len(members), 'person', 'people')} in {escaped(group.name)}", anchor=False)
    with st.expander("Invite somebody"):
        invite(trainer, group)
    people, names = {account.id: account for account in members}, called(members)
    chosen = st.selectbox(
        "See how somebody is doing, help them sign in, or take them out",
        list(people),
        index=None,
        format_func=names.__getitem__,
        placeholder="Choose somebody",
        key=f"person-{group.id}",
    )
    if chosen is not None:
        with st.container(border=True, key="members"):
            _person(trainer, group, people[chosen], sum(one.hand_in.account == chosen for one in handed))
    co_training.show(trainer, group, seen)
    if group.trainer == trainer.id:
        with st.popover("Dissolve the group", icon=":material/delete:", key="dissolving"):
            _dissolve(trainer, group, len(handed))


def _person(trainer: Account, group: Group, account: Account, handed: int) -> None:
    st.markdown(f"**{escaped(account.name)}** signs in as **{escaped(account.login)}**.")
    if st.button(f"How {escaped(account.name)} is doing", key=f"along-{account.id}"):
        places.stay(group=group.id, trainee=account.id)
    if account.role is Role.TRAINER:
        st.caption("For a trainer, whoever keeps this server makes the link to a new password.")
    elif st.button("A link to a new password", key=f"password-{account.id}"):
        member = desk.here().training.member(trainer, group.id, account.id)
        st.write("Good once, for three days. Give it to nobody else. They are told that you made it:")
        secret = desk.here().entrance.help_in(trainer, member)
        st.code(links.to_new_password(secret, site.address()), language=None, wrap_lines=True)
    with st.popover("Take out of the group", key=f"taking-out-{account.id}"):
        gone = f"what they handed in to it ({handed}) and " if handed else ""
        st.write(
            f"You lose sight of {gone}what they were asked. They keep their account, what they practised, and what "
            "you wrote about it. Coach does not tell them: do so yourself. They can come back by the group’s link, and "
            "hand in again."
        )
        if st.button(f"Take {escaped(account.name)} out", key=f"out-{account.id}"):
            desk.here().training.take_out(trainer, group.id, account.id)
            st.rerun()


def _dissolve(trainer: Account, group: Group, handed: int) -> None:
    gone = f", the {counted(handed, 'thing')} they handed in" if handed else ""
    st.write(
        f"The group goes for good, with all you asked of it{gone} and the link to it. Those in it keep their accounts, "
        "what they practised, and what you wrote about it."
    )
    sure = st.checkbox(f"Yes, dissolve {escaped(group.name)}", key="sure-to-dissolve")
    if st.button("Dissolve it for good", key="dissolve", disabled=not sure):
        desk.here().training.dissolve(trainer, group.id)
        places.stay()
