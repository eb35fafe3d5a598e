"""What somebody brings, cut into turns once and not at every click on the page: a long talk takes a second for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.ui import desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coach.model.transcript import Kind, Overview, Transcript

_KEPT = "coach_brought"


def look(given: str | bytes) -> Overview:
    """Tell who speaks and what is left out, as `Intake.look` does."""
    return _once((given, "look"), lambda: desk.here().intake.look(given))  # type: ignore[return-value]


def read(
    given: str | bytes,
    *,
    organizer: str | None = None,
    person: str | None = None,
    kind: Kind | None = None,
    keep_notes: bool = False,
) -> Transcript:
    """Read it, as `Intake.read` does. Raises TranscriptError with the remedy, each time."""
    return _once(  # type: ignore[return-value]
        (given, organizer, person, kind, keep_notes),
        lambda: desk.here().intake.read(given, organizer=organizer, person=person, kind=kind, keep_notes=keep_notes),
    )


def keep_only(given: Iterable[str | bytes]) -> None:
    """Forget what was made of other words than these."""
    kept, still = st.session_state.get(_KEPT, {}), set(given)
    st.session_state[_KEPT] = {how: made for how, made in kept.items() if how[0] in still}


def _once(how: tuple[object, ...], make: Callable[[], object]) -> object:
    kept: dict[tuple[object, ...], object] = st.session_state.setdefault(_KEPT, {})
    if how not in kept:
        kept[how] = make()
    return kept[how]
