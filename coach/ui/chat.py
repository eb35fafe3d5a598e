"""The talk itself: a fragment that keeps what is said, draws the reply as it comes, and gives words back on trouble."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

import streamlit as st

from coach import analysis
from coach.model.errors import CoachError, EntranceError, HeadMoved, RehearsalOver
from coach.model.first_name import first_name
from coach.model.transcript import Speaker
from coach.practice.report.markdown import escaped
from coach.practice.report.words import waits
from coach.practice.speech import Piece, Withdrawn
from coach.ui import desk, frame, places, reflecting, retry, speaking, waking
from coach.ui.following import follow
from coach.ui.meter import meter
from coach.ui.thread import thread

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from coach.model.record import Rehearsal

_SEEN = "coach_seen"
_TROUBLE = "coach_trouble"
_BACK = "coach_given_back"
_BETWEEN_DRAWS = 0.2
"""Seconds between drawings of a reply that is still coming: more would keep a slow laptop busy."""


def show(rehearsal: Rehearsal) -> None:
    """Show a rehearsal as this tab sees it, and let it go on."""
    _see(rehearsal)
    _talk()
    waking.ready()


@st.fragment
def _talk() -> None:
    rehearsal = _seen()
    with frame.plainly():
        lines = st.empty()
        lines.html(_thread(rehearsal))
        if not _still_in(rehearsal):
            return
        if rehearsal.ended_at is None:
            with st.container(key="composer"):
                retry.remind(rehearsal)
                gauge = st.empty()
                _trouble()
                _input(rehearsal)
                _tools()
                speaking.listen(rehearsal, _give_back, _tell)
                speaking.read_out(rehearsal, _tell)
            follow(rehearsal, st.session_state.get(_BACK, 0))
            rehearsal = _hear(rehearsal, lines)
            gauge.html(meter(analysis.read(rehearsal.transcript)))
        lines.html(_thread(rehearsal))
        if rehearsal.ended_at is not None:
            _over(rehearsal)


def _thread(rehearsal: Rehearsal, waiting: str | None = None) -> str:
    """Draw what was said. In a group, a trainer may come to see that a hint was asked for."""
    return thread(rehearsal, waiting=waiting, noted=desk.who() is not None)


def _still_in(rehearsal: Rehearsal) -> bool:
    """Tell whether whoever talks here is still signed in; if not, say so and give back what they had typed."""
    try:
        desk.here()
    except EntranceError as error:
        st.error(frame.sentence(error), icon=":material/info:")
        _typed(rehearsal)
        return False
    return True


def _typed(rehearsal: Rehearsal) -> None:
    """Give back what was typed where there is no box for it any more."""
    typed = st.session_state.get(_box(rehearsal))
    if typed:
        st.caption("What you had typed, to copy:")
        st.code(typed, language=None, wrap_lines=True)


def _input(rehearsal: Rehearsal) -> None:
    first = first_name(rehearsal.scenario.persona.name)
    key = _box(rehearsal)
    st.chat_input(
        f"Say something to {first}",
        key=key,
        submit_mode="disable",
        on_submit=_submit,
        args=(key,),
    )


def _submit(key: str) -> None:
    """Keep what was sent, or say why not and put the words back where they were typed."""
    text = str(st.session_state[key] or "")
    try:
        _see(desk.here().rehearsals.say(_seen(), text))
    except CoachError as error:
        _tell(error)
        _give_back(text)


def _hear(rehearsal: Rehearsal, lines: DeltaGenerator) -> Rehearsal:
    """Draw the reply that is owed, if one is, and give the rehearsal as it then stands."""
    if not rehearsal.awaits_reply:
        return rehearsal
    lines.html(_thread(rehearsal, waiting=""))
    said, drawn = "", monotonic()
    with suppress(HeadMoved, RehearsalOver):  # another tab was quicker: how it stands there is shown
        for speech in desk.here().rehearsals.reply(rehearsal):
            match speech:
                case Piece():
                    said += speech.text
                case Withdrawn():
                    said = ""
                case _:
                    said = speech.text
            if monotonic() - drawn > _BETWEEN_DRAWS:
                lines.html(_thread(rehearsal, waiting=said))
                drawn = monotonic()
    heard = desk.here().records.rehearsal(rehearsal.id)
    _see(heard)
    if heard.ended_at is not None:
        st.rerun()
    return heard


def _tools() -> None:
    with st.container(key="tools", horizontal=True):
        st.button("Hint", icon=":material/lightbulb:", on_click=_hint)
        st.button("Say nothing", icon=":material/hourglass_empty:", key="wait", on_click=_wait)
        spoken = any(turn.speaker is Speaker.ORGANIZER for turn in _seen().path)
        st.button(
            "Take that back",
            icon=":material/undo:",
            on_click=_take_back,
            disabled=not spoken,
        )
        with st.popover("End", icon=":material/logout:"):
            st.write("Ready to stop? You will see how it went, and can try any moment again.")
            if st.button("End and see how it went", type="primary", key="end", width="stretch"):
                ended = desk.here().rehearsals.end(_seen())
                places.go("scorecard", rehearsal=ended.id)
            if st.button("End, and write it up first", key="end-write-up", width="stretch"):
                reflecting.go(desk.here().rehearsals.end(_seen()).id)
            st.caption("Three questions from memory, as after a real visit. Then you see how it went.")


def _hint() -> None:
    try:
        _see(desk.here().rehearsals.hint(_seen()))
    except CoachError as error:
        _tell(error)


def _wait() -> None:
    """Say nothing; what is half typed stays where it is."""
    try:
        _see(desk.here().rehearsals.wait(_seen()))
    except CoachError as error:
        _tell(error)


def _take_back() -> None:
    """Go back one turn of the trainee's; its words return to where they are typed, to be changed."""
    before = _seen()
    try:
        _see(desk.here().rehearsals.take_back(before))
    except CoachError as error:
        _tell(error)
        return
    taken = next(turn for turn in reversed(before.path) if turn.speaker is Speaker.ORGANIZER)
    if not waits(taken):
        _give_back(taken.text)


def _seen() -> Rehearsal:
    """Give the rehearsal as this tab saw it last; callbacks act on that, and not on what it was when drawn."""
    rehearsal: Rehearsal = st.session_state[_SEEN]
    return rehearsal


def _see(rehearsal: Rehearsal) -> None:
    st.session_state[_SEEN] = rehearsal


def _box(rehearsal: Rehearsal) -> str:
    """Name the box in which this rehearsal's words are typed."""
    return f"say-{rehearsal.id}-{st.session_state.get(_BACK, 0)}"


def _give_back(text: str) -> None:
    """Put words back where they are typed: in a new box, as a browser ignores what a box was given before."""
    st.session_state[_BACK] = st.session_state.get(_BACK, 0) + 1
    st.session_state[_box(_seen())] = text


def _tell(error: CoachError) -> None:
    """Keep the sentence to be shown, and where another tab was quicker, look at how it stands now."""
    sentence = frame.sentence(error)
    if isinstance(error, (HeadMoved, RehearsalOver)):
        _see(desk.here().records.rehearsal(_seen().id))
    if isinstance(error, HeadMoved):
        sentence = "This conversation went on in another tab or window. Here it is as it stands now; nothing is lost."
    st.session_state[_TROUBLE] = sentence


def _trouble() -> None:
    sentence = st.session_state.pop(_TROUBLE, None)
    if sentence:
        st.warning(sentence, icon=":material/info:")


def _over(rehearsal: Rehearsal) -> None:
    name = escaped(first_name(rehearsal.scenario.persona.name))
    if _TROUBLE in st.session_state:
        _trouble()
        _typed(rehearsal)
    st.info(f"{name} has gone." if rehearsal.ended_by == "person" else "You ended the conversation here.")
    with st.container(horizontal=True, key="after"):
        if st.button("See how it went", type="primary", key="debrief"):
            places.go("scorecard", rehearsal=rehearsal.id)
        if not desk.here().records.assessments([rehearsal.id]) and st.button("Write it up first", key="write-up"):
            reflecting.go(rehearsal.id)
