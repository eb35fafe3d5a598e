"""A group at a glance: who has handed in what, and where it stands on each criterion."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.words import counted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.account import Account
    from coach.model.group import Assignment
    from coach.practice.training import Handed, Standing

_TOP = 4


def table(
    members: Sequence[Account], assignments: Sequence[Assignment], handed: Sequence[Handed], titles: Mapping[str, str]
) -> str:
    """Lay people against what they were asked; what they handed in besides stands in a column of its own."""
    if not assignments and not handed:
        return '<p class="quiet">They have not been asked anything yet.</p>'
    cells: dict[tuple[str, str | None], list[Handed]] = {}
    asked = {one.id for one in assignments}
    for one in handed:
        where = one.hand_in.assignment if one.hand_in.assignment in asked else None
        cells.setdefault((one.hand_in.account, where), []).append(one)
    columns: list[str | None] = [one.id for one in assignments]
    others = any(where is None for _, where in cells)
    head = "".join(_asked(one, titles) for one in assignments) + ("<th>Besides</th>" if others else "")
    rows = "".join(
        f"<tr><th scope='row'>{escape(account.name)}</th>"
        + "".join(_cell(cells.get((account.id, where), [])) for where in columns + ([None] if others else []))
        + "</tr>"
        for account in members
    )
    return f'<div class="roll"><table><thead><tr><th></th>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def _asked(one: Assignment, titles: Mapping[str, str]) -> str:
    due = f"<br><small>by {one.due:%-d %b}</small>" if one.due else ""
    return f"<th scope='col'>{escape(titles.get(one.scenario, one.scenario))}{due}</th>"


def _cell(here: Sequence[Handed]) -> str:
    if not here:
        return "<td><span aria-label='nothing yet'>–</span></td>"
    links = ", ".join(
        f'<a href="review?rehearsal={escape(one.hand_in.rehearsal)}" target="_self">'
        f"{'read' if one.reviewed else 'to read'}</a>"
        for one in here
    )
    return f"<td>{links}</td>"


def standing(found: Sequence[Standing], rubrics: Mapping[str, str]) -> None:
    """Show what the group finds hardest, by what each of them handed in last."""
    if not found:
        return
    st.header("Where the group stands", anchor=False)
    st.caption(
        "The mean level of what each of them handed in last, the hardest first. Your level counts where you gave one."
    )
    for rubric, lines in groupby(found, key=lambda one: one.rubric):
        rows = "".join(
            f"<li><span>{escape(one.title)} <small>({counted(one.people, 'person', 'people')})</small></span>"
            f'<span class="bar"><i style="width:{one.mean / _TOP:.0%}"></i></span><b>{one.mean:.1f}</b></li>'
            for one in lines
        )
        name = escape(rubrics.get(rubric.id, rubric.id))
        st.html(f'<section class="standing"><h3>{name}, version {rubric.version}</h3><ul>{rows}</ul></section>')
