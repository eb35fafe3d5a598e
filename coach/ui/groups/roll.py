"""A group at a glance: who has handed in what, and where it stands on each criterion."""

from __future__ import annotations

from collections import Counter
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.account import called
from coach.model.rubric import TOP
from coach.practice.groups.class_list import is_late
from coach.practice.groups.standing import SEVERAL
from coach.practice.report.words import DIFFICULTIES, counted
from coach.ui import clock

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from coach.model.account import Account
    from coach.model.group import Assignment
    from coach.practice.groups.glance import Handed
    from coach.practice.groups.standing import Standing
    from coach.practice.ports import Content


def names(assignments: Sequence[Assignment], content: Content) -> dict[str, str]:
    """Name each assignment by whom one meets and on what day; by its rubric too where that is not the usual one."""
    scenarios = {one.id: one for one in content.scenarios}
    rubrics = {one.id: one.title for one in content.rubrics}
    found = {}
    for one in assignments:
        scenario = scenarios.get(one.scenario)
        parts = [scenario.title if scenario else one.scenario, DIFFICULTIES[one.difficulty].lower()]
        if scenario and scenario.rubric != one.rubric:
            parts.append(f"by “{rubrics.get(one.rubric, one.rubric)}”")
        if scenario is None and one.closed_at is None:
            parts.append("not under Practise any more")  # whoever is asked sees nothing of it, and cannot do it
        found[one.id] = " · ".join(parts)
    alike = Counter(found.values())
    return {
        one.id: found[one.id]
        + (f" · asked on {clock.day(one.given_at)}" if alike[found[one.id]] > 1 else "")
        + (" · closed" if one.closed_at else "")
        for one in assignments
    }


def table(
    members: Sequence[Account],
    assignments: Sequence[Assignment],
    handed: Sequence[Handed],
    *,
    titles: Mapping[str, str],
    today: date,
    group: str,
) -> str:
    """Lay people against what they were asked; what they handed in besides stands in a column of its own.

    `titles` names each assignment, by its id. Who has not handed in though its day is over is marked.
    """
    if not assignments and not handed:
        return '<p class="quiet">They have not been asked anything yet.</p>'
    cells: dict[tuple[str, str | None], list[Handed]] = {}
    asked = {one.id for one in assignments}
    for one in handed:
        where = one.hand_in.assignment if one.hand_in.assignment in asked else None
        cells.setdefault((one.hand_in.account, where), []).append(one)
    columns = [(one.id, "late" if is_late(one, today) else "") for one in assignments]
    others = any(where is None for _, where in cells)
    head = "".join(_asked(one, titles) for one in assignments) + (
        "<th scope='col'>Not asked for</th>" if others else ""
    )
    known_as = called(members)
    rows = "".join(
        f"<tr><th scope='row'>{_named(account.id, known_as[account.id], group)}</th>"
        + "".join(_cell(cells.get((account.id, where), []), lacking) for where, lacking in columns)
        + (_cell(cells.get((account.id, None), [])) if others else "")
        + "</tr>"
        for account in members
    )
    who = "<th><span class='unseen'>Who</span></th>"
    table = f"<table><thead><tr>{who}{head}</tr></thead><tbody>{rows}</tbody></table>"
    return f'<div class="roll" tabindex="0" role="region" aria-label="Who has handed in what">{table}</div>'


def _named(account: str, name: str, group: str) -> str:
    """Name somebody, and lead to how they are coming along."""
    address = escape(f"group?group={group}&trainee={account}")
    return f'<a href="{address}" target="_self">{escape(name)}</a>'


def _asked(one: Assignment, titles: Mapping[str, str]) -> str:
    title, _, rest = titles[one.id].partition(" · ")
    due = f"by {one.due.day} {one.due:%b}" if one.due else ""
    below = "".join(f"<br><small>{escape(part)}</small>" for part in (rest, due) if part)
    return f"<th scope='col'>{escape(title)}{below}</th>"


def _cell(here: Sequence[Handed], lacking: str = "") -> str:
    if not here:
        return (
            f"<td><b class='late'>{lacking}</b></td>"
            if lacking
            else "<td><span role='img' aria-label='nothing yet'>–</span></td>"
        )
    return f"<td>{', '.join(dict.fromkeys(_link(one) for one in here))}</td>"


def _link(one: Handed) -> str:
    if not one.shown:  # handed in before this trainer came: it is done, and not hers to open
        return "done"
    address, words = f"review?rehearsal={escape(one.hand_in.rehearsal)}", "read" if one.reviewed else "to read"
    moment = " <small>(a moment)</small>" if one.hand_in.moment else ""
    return f'<a href="{address}" target="_self">{words}</a>{moment}'


def standing(found: Sequence[Standing], rubrics: Mapping[str, str]) -> None:
    """Show what the group finds hardest, by what each of them handed in last."""
    if not found:
        return
    st.header("Where the group stands", anchor=False)
    st.caption(
        "The mean level of what each of them handed in last, the hardest first. Your level counts where you gave one. "
        f"What you have not rated yet counts where {SEVERAL} people or more were scored: a mean of few would show you "
        "Coach’s levels beforehand."
    )
    for rubric, lines in groupby(found, key=lambda one: one.rubric):
        rows = "".join(
            f"<li><span>{escape(one.title)} <small>({counted(one.people, 'person', 'people')})</small></span>"
            f'<span class="bar"><i style="width:{one.mean / TOP:.0%}"></i></span><b>{one.mean:.1f}</b></li>'
            for one in lines
        )
        name = escape(rubrics.get(rubric.id, rubric.id))
        st.html(f'<section class="standing"><h3>{name}, version {rubric.version}</h3><ul>{rows}</ul></section>')
