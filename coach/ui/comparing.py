"""Lays a conversation beside another of one's own, or beside a rehearsal, level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach import scoring
from coach.practice.report import moment, sections
from coach.practice.report.markdown import escaped
from coach.ui import clock, desk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.attempt import Attempt
    from coach.model.scorecard import Scorecard
    from coach.practice.debriefs import Debrief


def offer(debrief: Debrief) -> None:
    """Offer what was scored by the same rubric; a moment tried again and what was told from memory are no measure."""
    if debrief.rehearsal is not None or debrief.transcript.from_memory:
        return
    attempts = desk.here().records.attempts(desk.owner())
    here = next((one for one in attempts if one.id == debrief.transcript.id), None)
    others = {one.id: one for one in _alike(attempts, debrief)}
    if here is None or not others:
        return
    called = {of: f"{escaped(one.title)} · {clock.moment(one.at)}" for of, one in others.items()}
    chosen = st.selectbox(
        "Lay it beside another",
        list(others),
        index=None,
        placeholder="Choose one",
        format_func=called.__getitem__,
        key=f"beside-{debrief.transcript.id}-{debrief.rubric.id}",
    )
    card = desk.here().records.scorecards([chosen]).get(chosen) if chosen else None
    if not chosen or card is None:
        return
    if not (_is_scored(card) and _is_scored(debrief.scorecard)):
        st.caption(_unscored(card, debrief.scorecard))
        return
    first = others[chosen].at <= here.at
    pair = scoring.compare(card, debrief.scorecard) if first else scoring.compare(debrief.scorecard, card)
    names = (others[chosen].title, "This one") if first else ("This one", others[chosen].title)
    st.html(sections.wrapped(moment.levels(pair, *names)))


def _unscored(that: Scorecard, this: Scorecard) -> str:
    """Say which of two was not scored, and where it is said why."""
    if not _is_scored(that) and not _is_scored(this):
        return "Neither of the two was scored, so there are no levels to lay side by side."
    if not _is_scored(that):
        return "That one was not scored, so there are no levels to lay side by side; its own scorecard says why."
    return "This one was not scored, for the reason above, so there are no levels to lay side by side."


def _is_scored(card: Scorecard) -> bool:
    return any(one.score is not None for one in card.criteria)


def _alike(attempts: Sequence[Attempt], debrief: Debrief) -> list[Attempt]:
    return [
        one
        for one in attempts
        if one.finished
        and one.rubric is not None
        and one.rubric.id == debrief.rubric.id
        and one.id != debrief.transcript.id
        and not (one.moment or one.again_from or one.from_memory)
    ]
