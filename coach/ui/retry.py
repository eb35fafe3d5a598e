"""What to try next: advice with a button that goes back to its moment, and a retry beside its original."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import streamlit as st

from coach import scoring
from coach.model.errors import NotFound, TurnError
from coach.model.first_name import first_name
from coach.model.transcript import Speaker
from coach.practice.report import moment, sections
from coach.practice.report import turned as where
from coach.practice.report.markdown import escaped
from coach.practice.report.words import spoken
from coach.ui import desk, places

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from coach.practice.debriefs import Debrief

_ACROSS = 3


def turned(debrief: Debrief) -> None:
    """Show where it turned, and let what set it back be tried again from there: one button, next to the words."""
    both = where.turned(debrief)
    if not both:
        return
    st.html(sections.wrapped(both))
    worst = where.set_back(debrief)
    if debrief.rehearsal is None or worst is None:
        return
    with st.container(key="turned"):
        _again(debrief.rehearsal, worst.turn, "turned", first=True, width="content")


def advice(debrief: Debrief) -> None:
    """Show two or three things to try next; for a rehearsal, each can be tried from its moment."""
    many = moment.advice(debrief)
    if not many:
        return
    st.header("Try next", anchor=False)
    shown_above = not moment.one_moment(debrief) and where.set_back(debrief) is not None
    columns = st.columns(len(many), border=True)
    for number, (column, one) in enumerate(zip(columns, many, strict=True)):
        with column:
            st.html(sections.wrapped(sections.advice(debrief, one)))
            if debrief.rehearsal is not None and one.turn is not None:
                _again(debrief.rehearsal, one.turn, str(number), first=number == 0 and not shown_above)


def moments(debrief: Debrief) -> None:
    """Show the other moments that mattered; for a rehearsal, each can be tried again."""
    others = sections.other_moments(debrief.scorecard)
    if not others:
        return
    st.header(sections.OTHER_MOMENTS, anchor=False)
    columns = st.columns(min(len(others), _ACROSS))
    for number, one in enumerate(others):
        with columns[number % _ACROSS], st.container(border=True, key=f"moment-{number}"):
            st.html(sections.wrapped(sections.moment(debrief, one)))
            turn = _ours(debrief, one.turn)
            if debrief.rehearsal is not None and turn is not None:
                _again(debrief.rehearsal, turn, f"moment-{number}")


def _ours(debrief: Debrief, turn: int) -> int | None:
    """Give the organizer's turn from which a moment can be tried again: its own, or the answer to the person's."""
    turns = debrief.transcript.turns
    return next((i for i in range(turn, len(turns)) if turns[i].speaker is Speaker.ORGANIZER), None)


def _again(
    rehearsal: Rehearsal,
    turn: int,
    name: str,
    *,
    first: bool = False,
    width: Literal["stretch", "content"] = "stretch",
) -> None:
    """Offer to try a moment again; `first` where it is the one to begin with."""
    if st.button(
        "Try again from here",
        icon=":material/replay:",
        type="primary" if first else "secondary",
        key=f"again-{name}",
        width=width,
    ):
        again = desk.here().rehearsals.try_again(rehearsal, rehearsal.path[turn].id)
        places.go("practise", rehearsal=again.id)


def remind(rehearsal: Rehearsal) -> None:
    """Where a moment is tried again, say what was said there before and what was advised, until something new is."""
    origin = rehearsal.again_from
    if origin is None or any(turn.said_at > rehearsal.started_at for turn in rehearsal.path):
        return
    first = _first(rehearsal)
    if first is None or first.rehearsal is None:
        return
    before = first.rehearsal.path
    at = next((i for i, turn in enumerate(before) if turn.id == origin.turn), None)
    if at is None or len(rehearsal.path) != at:
        return
    tries = next((one.tries for one in first.scorecard.advice if one.turn == at), where.why(first, at))
    st.html(sections.before(spoken(before[at]), tries))


def afresh(debrief: Debrief) -> None:
    """Offer to meet the same person again, from the beginning."""
    if debrief.rehearsal is None:
        return
    scenario = debrief.rehearsal.scenario
    name = escaped(first_name(scenario.persona.name))
    if st.button(f"Meet {name} again from the beginning", key="afresh"):
        places.go("practise", scenario=scenario.id)


def beside(debrief: Debrief) -> None:
    """Lay a retry beside the moment it retried, where that still stands; levels only where it went on as long."""
    first = _first(debrief.rehearsal) if debrief.rehearsal else None
    if first is None:
        return
    as_long = debrief.reading.figures.organizer_turns >= first.reading.figures.organizer_turns
    both = as_long and not moment.one_moment(debrief)
    levels = moment.whole(scoring.compare(first.scorecard, debrief.scorecard)) if both else ""
    st.html(sections.wrapped(moment.beside(first, debrief), levels))


def offer_rescore(debrief: Debrief) -> None:
    """Offer to score again with the newer rubric or reader; never done unasked."""
    st.info("The rubric or the reading has been improved since this was scored.")
    if st.button("Score it again", key="rescore"):
        if debrief.rehearsal is not None:
            desk.here().debriefs.of_rehearsal(debrief.rehearsal.id, afresh=True)
        else:
            desk.here().debriefs.of_conversation(debrief.transcript.id, debrief.rubric.id, afresh=True)
        st.rerun()


def _first(rehearsal: Rehearsal) -> Debrief | None:
    """Find the debrief of the rehearsal that this one goes back to, where that still stands."""
    if rehearsal.again_from is None:
        return None
    try:
        return desk.here().debriefs.of_rehearsal(rehearsal.again_from.rehearsal)
    except (NotFound, TurnError):
        return None
