"""Choosing whom to meet: everybody there is on cards, a few at a time, and one to begin with for whoever is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.first_name import first_name
from coach.model.transcript import Kind
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, KINDS, SKILLS, counted
from coach.ui import people, places

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from streamlit.delta_generator import DeltaGenerator

    from coach.model.scenario import Scenario

_COLUMNS = 3
_AT_FIRST = 6
"""Cards shown before somebody asks for more: on a phone each takes half the height of it."""
_ALL = "coach_everybody"


def narrow(scenarios: Sequence[Scenario]) -> Sequence[Scenario]:
    """Narrow down by kind and by what is to be practised, where there are many."""
    if len(scenarios) <= _COLUMNS:
        return scenarios
    skills = [skill for skill in SKILLS if any(skill in s.teaches for s in scenarios)]
    with st.container(horizontal=True, vertical_alignment="center", key="narrow"):
        kind = st.pills("Kind of conversation", list(Kind), format_func=KINDS.__getitem__, label_visibility="collapsed")
        skill = st.selectbox(
            "What to practise",
            skills,
            index=None,
            format_func=SKILLS.__getitem__,
            placeholder="What to practise: anything",
            key="skill",
            label_visibility="collapsed",
            width=340,
        )
    wanted = [s for s in scenarios if (kind is None or s.kind is kind) and (skill is None or skill in s.teaches)]
    if not wanted:
        st.info("Nobody here is both. Choose another kind, or anything to practise.")
    return wanted


def cards(scenarios: Sequence[Scenario]) -> Mapping[str, DeltaGenerator]:
    """Show the first few on cards, the others when asked for; give where each card's words stand, by scenario."""
    shown = scenarios if st.session_state.get(_ALL) else scenarios[:_AT_FIRST]
    stand: dict[str, DeltaGenerator] = {}
    for start in range(0, len(shown), _COLUMNS):
        for column, scenario in zip(st.columns(_COLUMNS), shown[start : start + _COLUMNS], strict=False):
            with column, st.container(border=True, height="stretch", key=f"card-{scenario.id}"):
                stand[scenario.id] = st.empty()
                stand[scenario.id].html(people.card(scenario))
                _meet(scenario, key=f"meet-{scenario.id}")
    others = len(scenarios) - len(shown)
    if others:
        st.button(
            f"Show {counted(others, 'other')}",
            key="everybody",
            width="stretch",
            on_click=_show_all,
            icon=":material/group:",
        )
    return stand


def mark(met: Collection[str], scenarios: Sequence[Scenario], stand: Mapping[str, DeltaGenerator]) -> None:
    """Say on the cards whom they have met already."""
    for scenario in scenarios:
        if scenario.id in met and scenario.id in stand:
            stand[scenario.id].html(people.card(scenario, met=True))


def first(scenarios: Sequence[Scenario]) -> None:
    """Name one person to begin with: of twenty on cards, a newcomer cannot know which."""
    if len(scenarios) <= _COLUMNS:
        return
    easiest = scenarios[0]
    name = escaped(first_name(easiest.persona.name))
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="first"):
        day = DIFFICULTIES[easiest.difficulty].lower()
        minutes = counted(easiest.minutes, "minute")
        st.write(f"Your first time here? {name} is a good one to begin with: about {minutes}, on {day}.")
        _meet(easiest, key="first-meet", main=True)


def _meet(scenario: Scenario, key: str, *, main: bool = False) -> None:
    name = escaped(first_name(scenario.persona.name))
    label = f"Get ready to meet {name}"
    if st.button(label, key=key, type="primary") if main else st.button(label, key=key, width="stretch"):
        places.stay(scenario=scenario.id)


def _show_all() -> None:
    st.session_state[_ALL] = True
