"""Progress as a chart and as a table. A line joins only what one rubric and one reader of one version measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import altair as alt
import streamlit as st

from coach.practice.report.markdown import escaped
from coach.ui import clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.practice.progress import Mark

_LEVELS = [0, 1, 2, 3, 4]


def show(marks: Sequence[Mark]) -> None:
    """Show how one criterion went over time, chosen by the user."""
    st.header("How it is going", anchor=False)
    titles = {mark.criterion: mark.title for mark in marks}
    chosen = st.selectbox("Criterion", list(titles), format_func=titles.__getitem__, key="criterion")
    shown = [mark for mark in marks if mark.criterion == chosen]
    st.altair_chart(
        chart(shown), width="stretch", alt=f"Levels for “{titles[chosen]}” over time; the same figures are in the table"
    )
    if len({mark.line for mark in shown}) > 1:
        st.caption("Lines are not joined where the rubric or the reading changed in between: they measure differently.")
    with st.expander("As a table"):
        st.table(
            {
                "When": [clock.moment(mark.at) for mark in shown],
                "What": [_what(mark) for mark in shown],
                "Level": [mark.score for mark in shown],
                "Measured by": [escaped(mark.line) for mark in shown],
            }
        )


def chart(marks: Sequence[Mark]) -> alt.LayerChart | alt.FacetChart:
    """Draw levels over time, one line for each version of the measure, with a point for each attempt."""
    rows = [
        {"when": mark.at.isoformat(), "level": mark.score, "measured by": mark.line, "what": _what(mark)}
        for mark in marks
    ]
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        x=alt.X("when:T", title=None, scale=alt.Scale(padding=14), axis=_times()),
        y=alt.Y("level:Q", title="Level", scale=alt.Scale(domain=[0, 4]), axis=_levels()),
        color=alt.Color("measured by:N", legend=_legend() if len({mark.line for mark in marks}) > 1 else None),
        detail="measured by:N",
    )
    points = base.mark_point(filled=True, size=110, opacity=1).encode(
        shape=alt.Shape("what:N", legend=_legend()),
        tooltip=[alt.Tooltip("when:T", title="When", format="%d %b %Y %H:%M"), "level:Q", "what:N", "measured by:N"],
    )
    return alt.layer(base.mark_line(strokeWidth=2), points).properties(height=240)


def _times() -> alt.Axis:
    """Write day and hour at each tick: by itself a chart of one evening would say “:25” and “:30”."""
    ink = _ink()
    return alt.Axis(labelOverlap=True, tickCount=4, format="%-d %b %H:%M", labelFlush=True, labelColor=ink)


def _levels() -> alt.Axis:
    ink = _ink()
    return alt.Axis(values=_LEVELS, format="d", labelColor=ink, titleColor=ink)


def _legend() -> alt.Legend:
    return alt.Legend(
        orient="bottom",
        title=None,
        labelLimit=320,
        labelColor=_ink(),
        symbolFillColor="#8a7f72",
        symbolStrokeColor="#8a7f72",
        columns=1,  # two are wider than a phone
    )


def _ink() -> str:
    """Give the color of the chart's words: Streamlit's own is too pale to be read in sunlight, or by older eyes."""
    return "#d9d1c7" if st.context.theme.type == "dark" else "#4d463d"


def _what(mark: Mark) -> str:
    return "Rehearsal" if mark.rehearsed else "Conversation you had"
