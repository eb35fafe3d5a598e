"""Handing a rehearsal in to one's trainer, and taking it back: nothing is shown to anybody before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.group import LONGEST
from coach.practice.report.markdown import escaped
from coach.ui import clock, desk, frame, pausing

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.model.group import HandIn, Review
    from coach.practice.debriefs import Debrief


_TAKEN_BACK = (
    "{name} can open it no more. What {name} wrote about it stays on your scorecard, and levels that were given stay "
    "counted, as numbers alone, in how often Coach agrees with {name}."
)


def as_reviewed(debrief: Debrief) -> Debrief:
    """Give the debrief as the trainer left it, where one has read it."""
    account = desk.who()
    return desk.here().handing_in.reviewed(account, debrief) if account else debrief


def offer(debrief: Debrief) -> None:
    """Offer to hand a rehearsal in, or say to whom it was."""
    account = desk.who()
    if account is None or debrief.rehearsal is None:
        return
    handing_in, rehearsal = desk.here().handing_in, debrief.rehearsal.id
    groups = {one.group.id: one for one in handing_in.groups(account)}
    handed = handing_in.handed_in(account, rehearsal)
    if handed is not None and handed.group in groups:
        within = groups[handed.group]
        _handed_in(account, handed, within.seen_by(handed))
        if debrief.review is not None and within.reaches(handed, debrief.review):
            _answer(debrief, debrief.review)
        elif debrief.review is not None:
            st.caption(f"{escaped(debrief.reviewer)} does not train this group any more, and would not read an answer.")
        return
    wrote = "what you wrote of it from memory, " if debrief.heard else ""
    with st.container(horizontal=True, vertical_alignment="center", key="handing-in"):
        for one in groups.values():
            names, group, several = escaped(one.names), one.group, len(one.trainers) > 1
            sees = f"{names} will see this conversation, {wrote}this scorecard, and nothing else of yours."
            if st.button(
                f"Hand in to {'your trainers' if several else names}"
                + (f" ({escaped(group.name)})" if len(groups) > 1 else ""),
                icon=":material/outbox:",
                key="-".join(["hand-in", group.id, *group.trainers[1:]]),  # a click is for those who were named beside
                help=sees,
            ):
                handing_in.hand_in(account, rehearsal, group.id)
                st.rerun()
            if several:  # too many names for a button, and nobody should have to look for them
                st.caption(sees)


def _handed_in(account: Account, handed: HandIn, name: str) -> None:
    """Say to whom it was handed in, and let it be taken back."""
    with st.container(horizontal=True, vertical_alignment="center", key="handing-in"):
        asked = ", as you were asked" if handed.assignment else ""
        st.write(f"Handed in to {escaped(name)} on {clock.day(handed.at)}{asked}.")
        if handed.moment:
            st.caption("It is shown as a moment tried again, and does not count as what you were asked.")
        if st.button("Take it back", key="take-back", help=_TAKEN_BACK.format(name=escaped(name))):
            desk.here().handing_in.take_back(account, handed.rehearsal)
            st.rerun()


def _answer(debrief: Debrief, review: Review) -> None:
    """Let the trainee answer what was said of it; kept as they pause."""
    of = debrief.transcript.id
    key = f"answer-{of}"
    name = escaped(debrief.reviewer)
    with pausing.sheet():
        st.text_area(
            f"Answer {name}",
            value=review.answer,
            max_chars=LONGEST,
            height=80,
            placeholder="What you were after at that moment, or what you would like to know.",
            key=key,
            on_change=_keep_answer,
            args=(of, key),
        )
    pausing.told(kept=bool(review.answer), reader=name)
    pausing.keeper()


def _keep_answer(of: str, key: str) -> None:
    account = desk.who()
    with frame.plainly():
        if account is not None:
            desk.here().handing_in.answer(account, of, st.session_state[key])
