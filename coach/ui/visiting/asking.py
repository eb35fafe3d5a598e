"""Putting the asking for a visit into words: kept with the person, and read as one leaves the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.warm_up import RULES, is_read
from coach.practice.visiting.asking import EXAMPLE, PARTS, asked
from coach.ui.visiting import describing

if TYPE_CHECKING:
    from coach.model.visit import Contact, Visit


def at_hand(one: Contact, ahead: Visit) -> None:
    """Keep what was written at hand until the visit is made: open while there is no day for it, as it may be unsent."""
    if one.message:
        show(one, "How you ask for this visit", expanded=ahead.planned_for is None)


def show(one: Contact, title: str = "Put the asking into words", *, expanded: bool = False) -> None:
    """Ask how one would ask them, and say which parts it has."""
    with st.expander(title, expanded=expanded, key="put-asking", icon=":material/edit_note:"):
        st.caption(
            "A text, an e-mail, or what you will say on the phone. If they want to talk there and then, be sure that "
            "there is time enough."
        )
        key = f"message-{one.id}"
        st.text_area(
            "How do you ask for the visit?",
            value=one.message,
            height=80,
            max_chars=2000,
            placeholder=EXAMPLE,
            key=key,
            on_change=describing.keep,
            args=(one.id, "message", key),
        )
        if one.message:
            _tell(one.message)


def _tell(message: str) -> None:
    read = asked(message)
    whole = all(read.parts.values())
    if not whole and not is_read(message):
        st.caption("This is not in English, the only language that is read here, so nothing is said of it.")
        return
    st.html(f'<p class="parts">{" ".join(_part(PARTS[part], there=there) for part, there in read.parts.items())}</p>')
    if read.remedy:
        st.caption(f"{read.remedy} {RULES}")


def _part(name: str, *, there: bool) -> str:
    sign, heard = ("✓", "there") if there else ("○", "not yet")
    return f'<span class="part"><span role="img" aria-label="{heard}">{sign}</span> {name}</span>'
