"""Who trains a group: letting another trainer train it along, and no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.account import Role, called, named
from coach.practice.report.markdown import escaped
from coach.ui import clock, desk, places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.account import Account
    from coach.model.group import Group
    from coach.practice.groups.glance import Glance


def tell(trainer: Account, group: Group, trainers: Sequence[Account]) -> None:
    """Say with whom one trains, and from when on one sees what is handed in."""
    if len(trainers) == 1:
        return
    beside = escaped(named([one for one in trainers if one.id != trainer.id]))
    since = next((one.since for one in group.co_trainers if one.account == trainer.id), None)
    sees = (
        f" You see what was handed in since {clock.moment(since)}; of what came before, that it is done."
        if since
        else ""
    )
    st.caption(f"You train this group with {beside}.{sees}")


def show(trainer: Account, group: Group, seen: Glance) -> None:
    """Show who trains the group; whoever began it lets others in, and each may leave."""
    if group.trainer == trainer.id:
        with st.expander("Train with somebody", key="co-training"):
            _along(trainer, group, seen.trainers)
            _let_train(trainer, group, seen.members)
        return
    with st.popover("Train it no longer", key="training-no-longer"):
        st.write("You lose sight of the group. What you wrote about what was handed in stays with those it is for.")
        if st.button("Leave the group to the others", key=f"no-longer-{trainer.id}"):
            desk.here().training.train_no_longer(trainer, group.id, trainer.id)
            places.stay()


def _along(trainer: Account, group: Group, trainers: Sequence[Account]) -> None:
    for one in trainers[1:]:
        st.write(f"**{escaped(one.name)}** trains it with you.")
        with st.popover(f"Train without {escaped(one.name)}", key=f"without-{one.id}"):
            st.write(
                "They lose sight of the group at once. What they wrote about what was handed in stays with those it "
                "is for. Those in the group no longer read that name where they hand in."
            )
            if st.button(f"{escaped(one.name)} trains it no longer", key=f"no-longer-{one.id}"):
                desk.here().training.train_no_longer(trainer, group.id, one.id)
                st.rerun()


def _let_train(trainer: Account, group: Group, members: Sequence[Account]) -> None:
    """Let a trainer who has joined train along: nobody becomes one who did not open the link herself."""
    waiting = called([one for one in members if one.role is Role.TRAINER and one.id != trainer.id])
    if not waiting:
        st.write(
            "Another trainer can train this group with you. Send them the group’s link: they open it, join with "
            "their own account, and then you find them here."
        )
        return
    chosen = st.selectbox("Who trains it with you?", list(waiting), format_func=waiting.__getitem__, key="to-train")
    st.write(
        "They see who is in the group and what you ask, ask and read as you do, and can let people in, help them sign "
        "in, and take them out. They see what is handed in **from now on**, and what you say of it. Everybody in the "
        "group is told. Only you can dissolve it."
    )
    if st.button(f"Train with {escaped(waiting[chosen])}", key="train-along"):
        desk.here().training.train_along(trainer, group.id, chosen)
        st.rerun()
