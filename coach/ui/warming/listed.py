"""The warm-ups there are, and how far one has come in each."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.words import counted
from coach.ui import desk, places

if TYPE_CHECKING:
    from coach.model.warm_up import WarmUp

_COLUMNS = 3


def show() -> None:
    """Show every warm-up as a card."""
    st.title("Warm up", anchor=False)
    st.html(
        '<p class="lede">One moment of a conversation, one sentence of yours, and at once what it did. A few minutes '
        "each: on the bus, or before you ring the bell.</p>"
    )
    every = desk.here().content.warm_ups
    if not every:
        st.info("There are no warm-ups here yet. Practise with somebody instead.")
        return
    landed = desk.here().warming_up.so_far(desk.owner()).landed
    with st.container(key="wide"):
        for start in range(0, len(every), _COLUMNS):
            for column, one in zip(st.columns(_COLUMNS), every[start : start + _COLUMNS], strict=False):
                with column, st.container(border=True, height="stretch", key=f"card-{one.id}"):
                    _card(one, landed.get(one.id, set()))
    if landed:
        _forget()


def bar(warm_up: WarmUp, landed: set[int], here: int | None = None) -> str:
    """Draw a step for each round, full where it was met."""
    steps = "".join(
        f'<li class="{" ".join(name for name, is_so in (("met", n in landed), ("here", n == here)) if is_so)}"></li>'
        for n in range(len(warm_up.rounds))
    )
    said = f"{len(landed)} of {len(warm_up.rounds)} met"
    return f'<ol class="rounds" role="img" aria-label="{said}">{steps}</ol>'


def _card(one: WarmUp, landed: set[int]) -> None:
    length = f"{counted(one.minutes, 'minute')} · {counted(len(one.rounds), 'moment')}"
    st.html(
        f'<div class="card"><p class="eyebrow">{length}</p><h2>{escape(one.title)}</h2>'
        f"<p>{escape(one.about)}</p>{bar(one, landed) if landed else ''}</div>"
    )
    done = len(landed) == len(one.rounds)
    says = "Do it again" if done else "Go on" if landed else "Begin"
    if st.button(says, key=f"begin-{one.id}", width="stretch"):
        first = next((n for n in range(len(one.rounds)) if n not in landed), 0)
        places.stay(warm_up=one.id, round=str(first + 1))


def _forget() -> None:
    with st.popover("Forget what I said in warm-ups", icon=":material/delete:"):
        st.write("Delete every sentence you tried here, for good? Rehearsals and scorecards stay.")
        if st.button("Delete them", key="forget-tries", width="stretch"):
            desk.here().warming_up.forget(desk.owner())
            st.rerun()
