"""One trainee at a glance, for the trainer: what they handed in, level by level, and what was said of it."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.account import called
from coach.model.rubric import TOP
from coach.practice.report.markdown import escaped
from coach.ui import clock, desk, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.account import Account
    from coach.model.group import Group
    from coach.practice.groups.along import SeenLevel, Stage


def show(trainer: Account, group: Group, account: str) -> None:
    """Show how somebody is coming along."""
    training = desk.here().training
    member = training.member(trainer, group.id, account)
    if st.button("Group", icon=":material/arrow_back:", type="tertiary", key="back"):
        places.stay(group=group.id)
    people = {one.id: one.name for one in training.trainers(group)}
    st.title(escaped(called(training.members(trainer, group.id))[member.id]), anchor=False)
    found = training.along(trainer, group.id, account)
    if not found:
        st.info(f"{escaped(member.name)} has not handed anything in yet. What they practise besides stays theirs.")
        return
    level = "Your level" if len(people) == 1 else "A trainer’s level"
    st.caption(
        f"{level} counts where one was given, in bold; else Coach’s. What you have not read yet has none: you are to "
        "rate before you see Coach’s."
    )
    rubrics = {one.id: one.title for one in desk.here().content.rubrics}
    for rubric, some in groupby(sorted(found, key=_by_rubric), key=_by_rubric):
        if rubric[0]:
            st.html(table(list(some), rubrics.get(rubric[0], rubric[0])))
    for stage in reversed(found):
        _one(stage, people.get(stage.by or "", ""))


def table(stages: Sequence[Stage], title: str) -> str:
    """Lay criteria against what was handed in, the oldest first; one table for each version of a rubric."""
    criteria = {level.criterion: level.title for stage in stages for level in stage.levels}
    head = "".join(f"<th scope='col'>{escape(when)}</th>" for when in _heads(stages))
    by_stage = [{level.criterion: level for level in stage.levels} for stage in stages]
    rows = "".join(
        f"<tr><th scope='row'>{escape(name)}</th>{''.join(_cell(levels, criterion) for levels in by_stage)}</tr>"
        for criterion, name in criteria.items()
    )
    name = escape(title)
    first = "<th><span class='unseen'>Criterion</span></th>"
    body = f"<table><thead><tr>{first}{head}</tr></thead><tbody>{rows}</tbody></table>"
    roll = f'<div class="roll" tabindex="0" role="region" aria-label="{name}">{body}</div>'
    return f'<section class="standing"><h2>{name}</h2>{roll}</section>'


def _heads(stages: Sequence[Stage]) -> list[str]:
    """Name each by its day, and by its hour as well where two were handed in on one."""
    days = [clock.day(stage.hand_in.at) for stage in stages]
    return [
        clock.moment(stage.hand_in.at) if days.count(day) > 1 else day for day, stage in zip(days, stages, strict=True)
    ]


def _cell(levels: Mapping[str, SeenLevel], criterion: str) -> str:
    level = levels.get(criterion)
    if level is None or level.score is None:
        return "<td><span role='img' aria-label='not scored'>–</span></td>"
    shown = f"{level.score} of {TOP}"
    return f"<td><b>{shown}</b></td>" if level.hers else f"<td>{shown}</td>"


def _one(stage: Stage, reader: str) -> None:
    with st.container(border=True, key=f"row-{stage.hand_in.rehearsal}"):
        st.markdown(f"**{escaped(stage.hand_in.title)}** · handed in {clock.moment(stage.hand_in.at)}")
        if stage.says:
            st.text(f"{reader or 'You'} said: {stage.says}")
        if stage.answer:
            st.text(f"They answered: {stage.answer}")
        label = "Read it again" if stage.rubric else "Read it"
        if st.button(label, type="secondary" if stage.rubric else "primary", key=f"read-{stage.hand_in.rehearsal}"):
            places.go("review", rehearsal=stage.hand_in.rehearsal)


def _by_rubric(stage: Stage) -> tuple[str, int]:
    return (stage.rubric.id, stage.rubric.version) if stage.rubric else ("", 0)
