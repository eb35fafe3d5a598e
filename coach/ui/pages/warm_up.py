"""Warm up: one moment, one turn, and at once what it did."""

import streamlit as st

from coach.model.errors import UnknownContent
from coach.ui import desk, places
from coach.ui.warming import listed, moment

_DIGITS = 3
"""No warm-up has more rounds than can be counted with so many."""


def draw() -> None:
    """Draw the list, or the round that the address asks for."""
    asked = places.asked("warm_up")
    if asked is None:
        listed.show()
        return
    try:
        warm_up = desk.here().content.warm_up(asked)
        number = _number(places.asked("round"))
        warm_up.rounds[number]
    except (UnknownContent, IndexError):
        st.info("That warm-up is not here, or not as it was. Choose one of these.")
        listed.show()
        return
    said = places.asked("said")
    so_far = desk.here().warming_up.so_far(desk.owner())
    answer = so_far.tried(said) if said else None
    here = answer is not None and (answer.warm_up, answer.round) == (warm_up.id, number)
    moment.show(warm_up, number, answer if here else None, so_far)


def _number(asked: str | None) -> int:
    """Count from 0 what the address counts from 1."""
    return max(int(asked[:_DIGITS]) - 1, 0) if asked and asked.isdecimal() else 0


draw()
