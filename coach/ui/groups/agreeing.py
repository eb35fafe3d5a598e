"""How often Coach and the trainer rate alike: counts always, shares only where there are enough of them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.groups.agreement import ENOUGH, agreements, by_her_alone, overall
from coach.practice.report.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.group import Review
    from coach.practice.groups.agreement import Agreement

_LEANS = 0.3
"""Levels by which Coach's mean has to differ from hers before it is called a lean."""


def show(reviews: Sequence[Review]) -> None:
    """Show the trainer how far she can trust the levels she does not look at."""
    st.header("How often Coach agrees with you", anchor=False)
    if overall(reviews) is None and (alone := by_her_alone(reviews)):
        st.caption(f"Nothing to compare yet: {_alone(alone)}")
        return
    if overall(reviews) is None:
        st.caption("Rate criteria when you read what was handed in, and this counts how often Coach gave the same.")
        return
    unseen = overall(reviews, blind=True)
    blind = unseen is not None and st.toggle(
        "Only what you rated before you saw Coach’s levels",
        value=unseen.enough,
        key="only-blind",
        help="Whoever sees a level first tends to agree with it. What was rated unseen says more.",
    )
    every = overall(reviews, blind=blind)
    if every is None:
        return
    st.html(f'<p class="lede">{_sentence(every)}</p>')
    if alone := by_her_alone(reviews, blind=blind):
        st.caption(f"Not counted: {_alone(alone)}")
    rows = "".join(_row(one) for one in agreements(reviews, blind=blind))
    st.html(
        '<div class="roll"><table><thead><tr><th scope="col">Criterion</th><th scope="col">Rated by both</th>'
        '<th scope="col">The same</th><th scope="col">Within one</th><th scope="col">Kappa</th>'
        f'<th scope="col">Coach is</th></tr></thead><tbody>{rows}</tbody></table></div>'
    )
    st.caption(
        f"Shares are given from {ENOUGH} ratings on: fewer say little. Kappa (quadratic weights) takes away what "
        "chance would bring: 0 is chance, 1 is always the same."
    )


def _alone(levels: int) -> str:
    them = "it" if levels == 1 else "them"
    return f"{counted(levels, 'level')} that you gave where too little was said for Coach to give one beside {them}."


def _sentence(every: Agreement) -> str:
    if not every.enough:
        return (
            f"{counted(every.rated, 'level', 'levels')} rated by both so far, {every.alike} the same. "
            f"From {ENOUGH} on there is something to go by."
        )
    return (
        f"Of {every.rated} levels you both gave, {every.alike / every.rated:.0%} were the same and "
        f"{every.within_one / every.rated:.0%} within one."
    )


def _row(one: Agreement) -> str:
    if one.enough:
        same, near = f"{one.alike / one.rated:.0%}", f"{one.within_one / one.rated:.0%}"
        kappa = "–" if one.kappa is None else f"{one.kappa:.2f}"
    else:
        same, near, kappa = f"{one.alike} of {one.rated}", f"{one.within_one} of {one.rated}", "–"
    cells = "".join(f"<td>{each}</td>" for each in (one.rated, same, near, kappa, _lean(one)))
    return f"<tr><th scope='row'>{escape(one.title)}</th>{cells}</tr>"


def _lean(one: Agreement) -> str:
    if abs(one.lean) < _LEANS or not one.enough:
        return "–"
    return "milder" if one.lean > 0 else "stricter"
