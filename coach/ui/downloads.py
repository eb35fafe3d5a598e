"""Lets a scorecard be printed or downloaded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.slug import slug
from coach.practice import report

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.practice.debriefs import Debrief

_PRINT = "<script>/* {again} */ setTimeout(() => window.print(), 150);</script>"

_FORMS: tuple[tuple[str, str, str, Callable[[Debrief], str]], ...] = (
    ("Web page", "html", "text/html", report.html),
    ("Markdown", "md", "text/markdown", report.markdown),
    ("JSON", "json", "application/json", report.json),
)


def offer(debrief: Debrief) -> None:
    """Draw the buttons that print and download."""
    name = slug(debrief.title) or "scorecard"
    with st.container(key="actions", horizontal=True):
        if st.button("Print", icon=":material/print:", key="print"):
            st.session_state["coach_prints"] = st.session_state.get("coach_prints", 0) + 1
            st.html(_PRINT.format(again=st.session_state["coach_prints"]), unsafe_allow_javascript=True)
        for title, ending, mime, write in _FORMS:
            st.download_button(
                title,
                data=partial(write, debrief),  # written when it is asked for, and not at every click on the page
                file_name=f"{name}.{ending}",
                mime=mime,
                icon=":material/download:",
                key=f"download-{ending}",
                on_click="ignore",
            )
