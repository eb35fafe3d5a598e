"""Scorecard: how a conversation went, with the evidence in place, and what to try next."""

import streamlit as st

from coach.model.errors import NotFound, TurnError
from coach.practice.debriefs import Debrief
from coach.practice.report import moment, person, sections, wrote
from coach.practice.report.board import board
from coach.practice.report.markdown import escaped
from coach.ui import comparing, desk, downloads, frame, opinion, places, reflecting, retry, rewording, swapping, waiting
from coach.ui.groups import handing
from coach.ui.visiting import visit_link
from coach.ui.warming import worth


def find() -> Debrief | None:
    """Fetch the debrief the address asks for, else the latest; None where there is none or it is not over."""
    rehearsal, conversation = places.asked("rehearsal"), places.asked("conversation")
    debriefs = desk.here().debriefs
    try:
        if rehearsal:
            return debriefs.of_rehearsal(rehearsal)
        if conversation:
            waiting.if_under_way(conversation, waiting.READING, waiting.LEFT)
            return debriefs.of_conversation(conversation, places.asked("rubric"))
    except TurnError as error:
        st.info(frame.sentence(error))
        if st.button("Go on with it", type="primary", key="go-on"):
            places.go("practise", rehearsal=rehearsal or "")
        return None
    except NotFound as error:
        st.error(frame.sentence(error))
        _ways_on()
        return None
    return latest()


def latest() -> Debrief | None:
    """Fetch the newest debrief, or say how to come by one."""
    newest = desk.here().records.latest_over(desk.owner())
    if newest:
        waiting.if_under_way(newest.id, waiting.READING, waiting.LEFT)
        debriefs = desk.here().debriefs
        return debriefs.of_rehearsal(newest.id) if newest.rehearsed else debriefs.of_conversation(newest.id)
    st.title("Scorecard", anchor=False)
    st.info(
        "There is no scorecard yet. Practise with somebody, or bring a conversation you have had, and it appears here."
    )
    _ways_on()
    return None


def _ways_on() -> None:
    if st.button("Choose somebody to practise with", type="primary", key="to-practise"):
        places.go("practise")
    if st.button("Score a conversation", key="to-score"):
        places.go("score")


def draw(debrief: Debrief) -> None:
    """Draw the whole scorecard."""
    st.title(escaped(debrief.title), anchor=False)
    st.html(sections.wrapped(sections.verdict(debrief), sections.review(debrief)))
    handing.offer(debrief)
    swapping.offer(debrief)
    retry.turned(debrief)
    if debrief.heard is not None:
        st.html(sections.wrapped(wrote.wrote(debrief)))
    if not debrief.current:
        retry.offer_rescore(debrief)
    retry.beside(debrief)
    retry.advice(debrief)
    if not moment.one_moment(debrief):
        worth.offer(debrief)
    retry.moments(debrief)
    st.html(sections.wrapped(sections.steps(debrief), person.landing(debrief), person.untold(debrief)))
    retry.afresh(debrief)
    # From here on the page is as long as the talk was: what one does next stands before it.
    st.html(
        sections.wrapped(
            board(debrief), person.inner_log(debrief), person.guard_log(debrief), sections.made_by(debrief)
        )
    )
    comparing.offer(debrief)
    opinion.offer(debrief)
    rewording.offer(debrief)
    visit_link.offer(debrief)
    downloads.offer(debrief)


first = reflecting.asked_for()
if first is not None:
    reflecting.draw(first)
found = None if first else find()
if found is not None:
    with st.container(key="wide"):
        draw(handing.as_reviewed(found))
