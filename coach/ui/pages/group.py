"""Group: what a trainer opens first. What waits to be read, who has done what, how the group stands, who is in it."""

from collections.abc import Mapping, Sequence

import streamlit as st

from coach.model.account import Account, called
from coach.model.group import Group
from coach.practice.groups.glance import Handed
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import clock, desk, places
from coach.ui.groups import agreeing, along, asking, co_training, members, roll

_ROWS = 12
"""Lines shown at a time."""


def draw(trainer: Account) -> None:
    """Draw the group that the address asks for, else the newest; a way to begin one where there is none."""
    groups = {group.id: group for group in desk.here().training.groups(trainer)}
    asked, trainee = places.asked("group"), places.asked("trainee")
    if trainee and asked in groups:
        along.show(trainer, groups[asked], trainee)
        return
    st.title("Group", anchor=False)
    if not groups:
        st.html(
            '<p class="lede">Invite those you train. You ask them to rehearse something; what they hand in, you read '
            "here, with Coach’s levels beside yours. Everything else they practise stays theirs.</p>"
        )
        _begin(trainer)
        return
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
        st.header(escaped(chosen.name), anchor=False)
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
    seen = desk.here().training.at_a_glance(trainer, group)
    co_training.tell(trainer, group, seen.trainers)
    if not seen.members:
        members.invite(trainer, group)
        co_training.show(trainer, group, seen)
        return
    _to_read([one for one in seen.handed if one.shown], seen.members)
    asking.show(trainer, group, seen)
    roll.standing(seen.standing, {r.id: r.title for r in desk.here().content.rubrics})
    agreeing.show(desk.here().reviews.by(trainer))
    members.show(trainer, group, seen)


def _to_read(handed: Sequence[Handed], people: Sequence[Account]) -> None:
    """List what was handed in, what waits first; of one person where one is chosen."""
    st.header(_waiting(handed), anchor=False)
    if not handed:
        st.caption("What they hand in from a scorecard appears here.")
        return
    shown = _chosen(handed, called(people))
    bound = st.session_state.setdefault("coach_handed", _ROWS)
    for one in shown[:bound]:
        with st.container(border=True, key=f"row-{one.hand_in.rehearsal}"):
            _row(one, st.session_state.get("what"))
    rest = shown[bound:]
    if rest and st.button(f"Show more ({_more(rest)})", key="more"):
        st.session_state["coach_handed"] = bound + _ROWS
        st.rerun()


def _chosen(handed: Sequence[Handed], names: Mapping[str, str]) -> list[Handed]:
    """Let one person be chosen, and one thing that several rehearsed: alike is read more fairly one after another."""
    left, right = st.columns(2)
    whose = left.selectbox(
        "Handed in by", list(names), index=None, format_func=names.__getitem__, placeholder="Everybody", key="whose"
    )
    titles = sorted({one.hand_in.title for one in handed})
    what = right.selectbox("What they rehearsed", titles, index=None, placeholder="Anything", key="what")
    return [one for one in handed if whose in {None, one.hand_in.account} and what in {None, one.hand_in.title}]


def _row(one: Handed, what: str | None) -> None:
    """Show one line, with its button beside it where there is room: forty of them make a long page.

    Where `what` several rehearsed was chosen, the next to read is of the same.
    """
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        with st.container(width="stretch"):
            st.markdown(f"**{escaped(one.who)}**: {escaped(one.hand_in.title)}")
            st.caption(_summary(one))
        if st.button(
            "Read it" if not one.reviewed else "Read it again",
            type="secondary" if one.reviewed else "primary",
            key=f"read-{one.hand_in.rehearsal}",
        ):
            places.go("review", rehearsal=one.hand_in.rehearsal, **({"what": what} if what else {}))


def _waiting(handed: Sequence[Handed]) -> str:
    """Say how much waits for the trainer: what she has not read, and what was answered."""
    unread, answers = sum(not one.reviewed for one in handed), sum(one.answered for one in handed)
    parts = [f"{unread} to read"] if unread else []
    parts += [f"{counted(answers, 'answer')} to you"] if answers else []
    return " · ".join(parts) or "Nothing waits to be read"


def _more(rest: Sequence[Handed]) -> str:
    """Say what stands further down: what waits, and what is there to be looked up again."""
    unread = sum(not one.reviewed for one in rest)
    parts = [f"{unread} to read"] if unread else []
    parts += [f"{len(rest) - unread} read"] if len(rest) > unread else []
    return ", ".join(parts)


def _summary(one: Handed) -> str:
    parts = [f"handed in {clock.moment(one.hand_in.at)}"]
    if one.hand_in.moment:
        parts.insert(0, "a moment tried again, no whole conversation")
    if one.answered:
        parts.append("**has answered you**")
    elif one.reviewed:
        parts.append(f"{escaped(one.reader) or 'you'} {'has' if one.reader else 'have'} read it")
    return " · ".join(parts)


signed_in = desk.who()
if signed_in is not None:
    with st.container(key="wide"):
        draw(signed_in)
