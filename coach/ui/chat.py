"""The talk itself: a fragment that keeps what is said, draws the reply as it comes, and gives words back on trouble."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import streamlit as st

from coach import analysis
from coach.model.errors import CoachError, HeadMoved
from coach.model.transcript import Speaker
from coach.practice.speech import Piece, Withdrawn
from coach.ui import desk, frame, places
from coach.ui.meter import meter
from coach.ui.thread import thread

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

    from coach.model.record import Rehearsal

_SEEN = "coach_seen"
_TROUBLE = "coach_trouble"
_BETWEEN_DRAWS = 0.2
"""Seconds between drawings of a reply that is still coming: more would keep a slow laptop busy."""

_TO_THE_END = """<script>
/* {turn} */ const main = document.querySelector('[data-testid="stMain"]');
if (main) requestAnimationFrame(() => main.scrollTo({{top: main.scrollHeight}}));
</script>"""


def show(rehearsal: Rehearsal) -> None:
    """Show a rehearsal as this tab sees it, and let it go on."""
    st.session_state[_SEEN] = rehearsal
    _talk()


@st.fragment
def _talk() -> None:
    rehearsal: Rehearsal = st.session_state[_SEEN]
    with frame.plainly():
        lines = st.empty()
        if rehearsal.ended_at is None:
            with st.container(key="composer"):
                gauge = st.empty()
                _trouble()
                _input(rehearsal)
                _tools(rehearsal)
            rehearsal = _hear(rehearsal, lines)
            gauge.html(meter(analysis.read(rehearsal.transcript)))
        lines.html(thread(rehearsal))
        _scroll(rehearsal)
        if rehearsal.ended_at is not None:
            _over(rehearsal)


def _input(rehearsal: Rehearsal) -> None:
    first = rehearsal.scenario.persona.name.split()[0]
    key = _box(rehearsal)
    st.chat_input(
        f"Say something to {first}",
        key=key,
        submit_mode="disable",
        on_submit=_submit,
        args=(rehearsal, key),
    )


def _submit(rehearsal: Rehearsal, key: str) -> None:
    """Keep what was sent, or say why not and put the words back where they were typed."""
    text = str(st.session_state[key] or "")
    try:
        st.session_state[_SEEN] = desk.here().rehearsals.say(rehearsal, text)
    except CoachError as error:
        st.session_state[key] = text
        _tell(error, rehearsal)


def _hear(rehearsal: Rehearsal, lines: DeltaGenerator) -> Rehearsal:
    """Draw the reply that is owed, if one is, and give the rehearsal as it then stands."""
    if not rehearsal.awaits_reply:
        return rehearsal
    lines.html(thread(rehearsal, waiting=""))
    said, drawn = "", monotonic()
    try:
        for speech in desk.here().rehearsals.reply(rehearsal):
            said = (
                said + speech.text
                if isinstance(speech, Piece)
                else ""
                if isinstance(speech, Withdrawn)
                else speech.text
            )
            if monotonic() - drawn > _BETWEEN_DRAWS:
                lines.html(thread(rehearsal, waiting=said))
                drawn = monotonic()
    except HeadMoved:
        pass  # another tab was quicker: what it heard is shown
    st.session_state[_SEEN] = desk.here().records.rehearsal(rehearsal.id)
    heard: Rehearsal = st.session_state[_SEEN]
    if heard.ended_at is not None:
        st.rerun()
    return heard


def _tools(rehearsal: Rehearsal) -> None:
    with st.container(key="tools", horizontal=True):
        st.button("Hint", icon=":material/lightbulb:", on_click=_hint, args=(rehearsal,), help="Noted in your record")
        spoken = any(turn.speaker is Speaker.ORGANIZER for turn in rehearsal.path)
        st.button(
            "Take that back",
            icon=":material/undo:",
            on_click=_take_back,
            args=(rehearsal,),
            disabled=not spoken,
            help="Go back to before your last turn, and say it another way",
        )
        with st.popover("End", icon=":material/logout:"):
            st.write("Ready to stop? You will see how it went, and can try any moment again.")
            if st.button("End and see how it went", type="primary", key="end", width="stretch"):
                ended = desk.here().rehearsals.end(rehearsal)
                places.go("scorecard", rehearsal=ended.id)


def _hint(rehearsal: Rehearsal) -> None:
    try:
        desk.here().rehearsals.hint(rehearsal)
        st.session_state[_SEEN] = desk.here().records.rehearsal(rehearsal.id)
    except CoachError as error:
        _tell(error, rehearsal)


def _take_back(rehearsal: Rehearsal) -> None:
    """Go back one turn of the trainee's; its words return to where they are typed, to be changed."""
    last = next((turn.text for turn in reversed(rehearsal.path) if turn.speaker is Speaker.ORGANIZER), "")
    try:
        st.session_state[_SEEN] = desk.here().rehearsals.take_back(rehearsal)
        st.session_state[_box(rehearsal)] = last
    except CoachError as error:
        _tell(error, rehearsal)


def _box(rehearsal: Rehearsal) -> str:
    """Name the box in which this rehearsal's words are typed."""
    return f"say-{rehearsal.id}"


def _tell(error: CoachError, rehearsal: Rehearsal) -> None:
    sentence = str(error)
    if isinstance(error, HeadMoved):
        st.session_state[_SEEN] = desk.here().records.rehearsal(rehearsal.id)
        sentence = "This conversation went on in another tab or window. Here it is as it stands now; nothing is lost."
    st.session_state[_TROUBLE] = sentence


def _trouble() -> None:
    sentence = st.session_state.pop(_TROUBLE, None)
    if sentence:
        st.warning(sentence, icon=":material/info:")


def _over(rehearsal: Rehearsal) -> None:
    name = rehearsal.scenario.persona.name.split()[0]
    st.info(f"{name} has gone." if rehearsal.ended_by == "person" else "You ended the conversation here.")
    if st.button("See how it went", type="primary", key="debrief"):
        places.go("scorecard", rehearsal=rehearsal.id)


def _scroll(rehearsal: Rehearsal) -> None:
    if any(turn.speaker is Speaker.ORGANIZER for turn in rehearsal.path):
        st.html(_TO_THE_END.format(turn=f"{rehearsal.head}-{len(rehearsal.hints)}"), unsafe_allow_javascript=True)
