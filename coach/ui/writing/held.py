"""The draft that is held on the Write page: kept on disk for after a refresh, and out of other hands.

Streamlit may break off a run at any touch of its session state, to begin the next one. So what is held is one object,
looked up once and changed as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import CoachError
from coach.ui import desk, frame, places

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

ALONE = "draft"
"""The name of the draft that stands in the content folder itself."""
_BESIDE = "This draft was changed in another window, too. Yours goes on as a second one, and both are kept."
_KEY = "coach_draft"


class Drawn(StrEnum):
    """The two sides from which a draft is written."""

    FIELDS = "fields"
    YAML = "yaml"


@dataclass
class _Held:
    """`kept` is what this page last read or wrote on disk: anything else there was written by somebody else.

    `saved` is what it may replace among the content: what it was opened from to be changed, or saved there itself.
    """

    home: Path | None = None
    text: str | None = None
    kept: str | None = None
    saved: str | None = None
    trouble: str | None = None
    turns: dict[Drawn, int] = field(default_factory=lambda: dict.fromkeys(Drawn, 0))

    def take(self, home: Path | None, text: str | None, saved: str | None = None) -> None:
        """Hold another draft, as it stands on disk."""
        self.home, self.text, self.kept, self.saved = home, text, text, saved
        self.turns = {what: turn + 1 for what, turn in self.turns.items()}


def text() -> str | None:
    """Give the text that is being written. One that the address names is taken up first."""
    asked, held = places.asked("draft"), _held()
    if asked and (held.home is None or _name(held.home) != asked):
        take_up(asked)
    if held.home is not None and asked != _name(held.home):
        places.stay(draft=_name(held.home))
    return held.text


def current() -> str:
    """Give the text as it stands, to write something anew in it."""
    return _held().text or ""


def waiting() -> tuple[str, ...]:
    """Name the drafts that were put away, the latest first."""
    return tuple(_homes())


def look(name: str) -> str:
    """Give the text of one that was put away."""
    return desk.here().library.taken_up(_homes()[name]) or ""


def begin(text: str, name: str, saved: str | None = None) -> None:
    """Hold a new draft, in a room of its own. `saved`: what it is to replace once it is saved."""
    here, held = desk.here(), _held()
    home = here.library.room_for(_rooms(), name)
    here.library.set_aside(home, text)
    if saved is not None:
        here.library.may_replace(home, saved)
    held.take(home, text, saved)


def save(text: str, *, replace: bool, stay: Collection[str]) -> Path:
    """Put the draft among the content; `replace` whatever bears its id there, but nobody of those who `stay`.

    Raises ContentError.
    """
    here, held, account = desk.here(), _held(), desk.who()
    by = account.id if account else None
    file = here.library.keep(here.folders, text, over=held.saved, replace=replace, by=by, stay=stay)
    held.saved = text
    if held.home is not None:
        here.library.may_replace(held.home, text)
    return file


def take_up(name: str) -> None:
    """Hold a draft that was put away, if there is one of this name."""
    home = _homes().get(name)
    if home is not None:
        library = desk.here().library
        _held().take(home, library.taken_up(home), library.replaces(home))


def change(text: str, other: Drawn) -> None:
    """Hold a text that was changed from one side, and draw the `other` side anew. `keep` brings it to the disk."""
    held = _held()
    held.turns[other] += 1
    held.text = text


def keep() -> None:
    """Keep the text on disk, where it is not yet. It is held even where the disk does not take it.

    Where the draft was changed by other hands meanwhile, this one goes on beside it.
    """
    here, held = desk.here(), _held()
    library, home, text = here.library, held.home, held.text
    if home is None or text is None or text == held.kept:
        return
    began = home
    try:
        if library.taken_up(home) not in {None, held.kept, text}:
            home = library.room_for(_rooms(), _name(home))
            text = _named_after(home, text)
            held.take(home, text)
            held.kept, held.trouble = None, _BESIDE
        library.set_aside(home, text)
        held.kept = text
    except CoachError as error:
        held.trouble = frame.sentence(error)
    if home != began:
        st.query_params["draft"] = _name(home)


def _named_after(home: Path, text: str) -> str:
    """Give a draft that goes on beside another an id of its own, so that neither is saved over the other."""
    try:
        return desk.here().library.rewrite(text, ("id",), home.name)
    except CoachError:  # it has no id, or is no YAML at the moment
        return text


def put_away() -> None:
    """Leave the draft where it is kept, to begin or go on with another."""
    _held().take(None, None)
    st.query_params.clear()


def throw_away() -> None:
    """Forget the draft for good."""
    home = _held().home
    if home is not None:
        desk.here().library.set_aside(home, None)
    put_away()


def throw_all_away() -> None:
    """Forget every draft of whoever is here, for good."""
    for home in _homes().values():
        desk.here().library.set_aside(home, None)


def turn(what: Drawn) -> int:
    """Give the number of times that this side was drawn anew, whatever a browser still holds of it."""
    return _held().turns[what]


def tell(words: str) -> None:
    """Note what went wrong, to be told on the page."""
    _held().trouble = words


def trouble() -> str | None:
    """Give what went wrong, once."""
    held = _held()
    told, held.trouble = held.trouble, None
    return told


def _held() -> _Held:
    if _KEY not in st.session_state:
        st.session_state[_KEY] = _Held()
    held: _Held = st.session_state[_KEY]
    return held


def _rooms() -> Path:
    """Name the folder below which one's drafts are: each who signs in has one of their own."""
    own, account = desk.here().folders[-1], desk.who()
    return own if account is None else own / "drafts-of" / account.id


def _homes() -> dict[str, Path]:
    here = desk.here()
    return {_name(home): home for home in here.library.drafts_in(_rooms())}


def _name(home: Path) -> str:
    return ALONE if home == _rooms() else home.name
