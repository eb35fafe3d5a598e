"""The draft that is held on the Write page: kept in the session, on disk for after a refresh, and from other hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import CoachError
from coach.ui import desk, frame, places

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = "coach_draft"
_HOME = "coach_draft_home"
_SEEN = "coach_draft_seen"
"""What stood on disk when this page last wrote or read it: anything else was written by somebody else."""
_ROUND = "coach_draft_round"
_TROUBLE = "coach_draft_trouble"
ALONE = "draft"
"""The name of the draft that stands in the content folder itself."""


def text() -> str | None:
    """Give the text that is being written. One that the address names is taken up first."""
    asked = places.asked("draft")
    home: Path | None = st.session_state.get(_HOME)
    if asked and (home is None or _name(home) != asked):
        take_up(asked)
        home = st.session_state.get(_HOME)
    if home is not None and asked != _name(home):
        places.stay(draft=_name(home))
    return st.session_state.get(_TEXT)


def current() -> str:
    """Give the text as it stands, to write something anew in it."""
    held: str | None = st.session_state.get(_TEXT)
    return held or ""


def waiting() -> tuple[str, ...]:
    """Name the drafts that were put away, the latest first."""
    return tuple(_homes())


def look(name: str) -> str:
    """Give the text of one that was put away."""
    return desk.here().library.taken_up(_homes()[name]) or ""


def begin(text: str, name: str) -> None:
    """Hold a new draft, in a room of its own."""
    here = desk.here()
    _hold(here.library.room_for(here.folders[-1], name), None)
    change(text)


def take_up(name: str) -> None:
    """Hold a draft that was put away, if there is one of this name."""
    home = _homes().get(name)
    if home is not None:
        _hold(home, desk.here().library.taken_up(home))


def change(text: str) -> None:
    """Keep a changed text. Where the draft was changed by other hands meanwhile, this one goes on beside it.

    The session holds it even where the disk does not take it, and what went wrong is told by `trouble`.
    """
    library, home = desk.here().library, st.session_state[_HOME]
    st.session_state[_TEXT] = text
    try:
        if library.taken_up(home) not in {None, st.session_state[_SEEN]}:
            home = library.room_for(desk.here().folders[-1], _name(home))
            text = _named_after(home, text)
            st.session_state.update({_HOME: home, _TEXT: text})
            st.query_params["draft"] = _name(home)
            told = "This draft was changed in another window, too. Yours goes on as a second one; nothing is lost."
            st.session_state[_TROUBLE] = told
        library.set_aside(home, text)
    except CoachError as error:
        tell(error)
    else:
        st.session_state[_SEEN] = text


def _named_after(home: Path, text: str) -> str:
    """Give a draft that goes on beside another an id of its own, so that neither is saved over the other."""
    try:
        return desk.here().library.rewrite(text, ("id",), home.name)
    except CoachError:  # it has no id, or is no YAML at the moment
        return text


def put_away() -> None:
    """Leave the draft where it is kept, and begin or go on with another."""
    for key in (_TEXT, _HOME, _SEEN):
        st.session_state.pop(key, None)
    st.query_params.clear()


def throw_away() -> None:
    """Forget the draft for good."""
    desk.here().library.set_aside(st.session_state[_HOME], None)
    put_away()


def renewed() -> None:
    """Note that the text was changed otherwise than in its fields, so that they are drawn anew."""
    st.session_state[_ROUND] = turn() + 1


def turn() -> int:
    """Give the number of times that all fields were drawn anew."""
    number: int = st.session_state.get(_ROUND, 0)
    return number


def tell(error: CoachError) -> None:
    """Keep what went wrong for the next time the page is drawn."""
    st.session_state[_TROUBLE] = frame.sentence(error)


def trouble() -> str | None:
    """Give what went wrong when something was last kept, once."""
    told: str | None = st.session_state.pop(_TROUBLE, None)
    return told


def _hold(home: Path, text: str | None) -> None:
    st.session_state.update({_HOME: home, _TEXT: text, _SEEN: text})
    renewed()


def _homes() -> dict[str, Path]:
    here = desk.here()
    return {_name(home): home for home in here.library.drafts_in(here.folders[-1])}


def _name(home: Path) -> str:
    return ALONE if home == desk.here().folders[-1] else home.name
