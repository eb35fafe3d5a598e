"""A second opinion by a model, where one is set up: asked for by a click, and laid beside the rules."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.rubric import TOP
from coach.practice.report import sections
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import desk, leaving

if TYPE_CHECKING:
    from coach.model.judgement import Contrast, Judgement
    from coach.practice.debriefs import Debrief


def offer(debrief: Debrief) -> None:
    """Show what the rehearsal took, and the opinion that was asked for before, or offer to ask for one."""
    _spent(debrief)
    if debrief.judgement is not None:
        st.html(sections.wrapped(told(debrief.judgement, debrief.contrasts)))
        return
    assistance = desk.here().assistance
    if debrief.transcript.from_memory:  # what rules withhold, a model cannot know either
        return
    if assistance is None or not any(criterion.judged for criterion in debrief.rubric.criteria):
        return
    words = "The conversation is" if debrief.rehearsal else "The conversation, with names and contacts hidden, is"
    st.html(f'<p class="quiet">{words} sent to {escape(assistance.where)} when you ask.</p>')
    if not debrief.rehearsal:
        leaving.show(debrief)
    if st.button("Ask the model for a second opinion", icon=":material/balance:", key="opinion"):
        with st.spinner("Asking. This can take a minute; the scorecard stays as it is until there is an answer."):
            judgement = desk.here().debriefs.ask_judge(debrief, assistance.judge, owner=desk.owner())
        if any(opinion.level is not None for opinion in judgement.opinions):
            st.rerun()
        nothing = "The model gave no opinion whose quotes could be found. Nothing was changed."
        st.warning(escaped(judgement.why_not or nothing))


def _spent(debrief: Debrief) -> None:
    assistance = desk.here().assistance
    if assistance is not None and debrief.rehearsal is not None and debrief.rehearsal.voice == "model":
        account = assistance.account(desk.owner(), debrief.rehearsal.id)
        st.caption(f"{account.rehearsal} {account.month}")


def told(judgement: Judgement, contrasts: tuple[Contrast, ...]) -> str:
    """Say what the model thought, and where it differs from the rules."""
    gone = counted(judgement.dropped, "answer")
    dropped = f"; {gone} left out for want of a quote that stands" if judgement.dropped else ""
    made = f'<p class="quiet">Asked {counted(judgement.rounds, "time")}{dropped}.</p>'
    if not contrasts:
        return f"<h2>Second opinion</h2><p>The model and the rules agree.</p>{made}"
    rows = "".join(_row(one) for one in contrasts)
    head = "<thead><tr><th></th><th>Rules</th><th>Model</th></tr></thead>"
    table = f"<table class='sums'>{head}<tbody>{rows}</tbody></table>"
    return f"<h2>Second opinion</h2><p>The model sees these differently:</p>{table}{made}"


def _row(one: Contrast) -> str:
    cells = "".join(f"<td>{_level(level)}</td>" for level in (one.by_rules, one.by_judge))
    return f"<tr><th scope='row'>{escape(one.title)}</th>{cells}</tr>"


def _level(level: int | None) -> str:
    return "not scored" if level is None else f"{level} of {TOP}"
