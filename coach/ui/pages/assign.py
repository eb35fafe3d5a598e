"""Assign: a trainer chooses who to practise with, on what day, by which rubric, and gets a link to send."""

import streamlit as st

from coach.model.rehearsal import Difficulty
from coach.practice.authoring import ready
from coach.practice.links import Choice, link
from coach.practice.report.words import DIFFICULTIES, on_this_day
from coach.ui import desk, places


def draw() -> None:
    """Draw the choices and the link."""
    st.title("Assign a rehearsal", anchor=False)
    st.html('<p class="lede">Choose, then send the link. It opens straight at the briefing.</p>')
    scenarios = {scenario.id: scenario for scenario in ready(desk.here().content.scenarios)}
    if not scenarios:
        st.info("There is nobody to assign yet. Settings says where scenario files go.")
        return
    chosen = scenarios[
        st.selectbox(
            "Who to practise with",
            list(scenarios),
            format_func=lambda name: f"{scenarios[name].persona.name}: {scenarios[name].title}",
            key="who",
        )
    ]
    days = list(Difficulty)
    difficulty = st.radio(
        "How hard",
        days,
        index=days.index(chosen.difficulty),
        format_func=lambda day: DIFFICULTIES[day],
        captions=[on_this_day(day, chosen.persona.pronouns) for day in days],
        key=f"day-{chosen.id}",
    )
    rubrics = {rubric.id: rubric for rubric in desk.here().content.rubrics if rubric.kind is chosen.kind}
    ids = sorted(rubrics, key=lambda name: name != chosen.rubric)
    rubric = st.selectbox("Scored by", ids, format_func=lambda name: rubrics[name].title, key=f"by-{chosen.id}")
    address = link(Choice(scenario=chosen.id, difficulty=difficulty, rubric=rubric), _address())
    st.html("<p><strong>The link to send</strong></p>")
    st.code(address, language=None, wrap_lines=True)
    if any(here in address for here in ("//127.0.0.1", "//localhost")):
        st.html(
            '<p class="quiet">This address works on this computer alone. Where Coach runs for a group, open it there '
            "and make the link from that address.</p>"
        )
    if st.button("See it as they will", icon=":material/visibility:", key="preview"):
        places.go("practise", scenario=chosen.id, difficulty=difficulty.value, rubric=rubric)
    with st.expander("Your notes on this scenario"):
        st.text(chosen.trainer_note)


def _address() -> str:
    here = st.context.url or "http://localhost:8501"
    return here.split("?", maxsplit=1)[0].rstrip("/").removesuffix("/assign")


draw()
