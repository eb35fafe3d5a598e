"""The form in which a trainer rates, and her levels beside Coach's."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import CoachError
from coach.practice.reviewing import Level
from coach.ui import desk, frame

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.model.group import Rating, Review
    from coach.model.rubric import Criterion, Score
    from coach.practice.debriefs import Debrief

_LEVELS: tuple[Score, ...] = (0, 1, 2, 3, 4)


def form(debrief: Debrief, review: Review | None, trainer: Account, *, blind: bool) -> None:
    """Ask for a level on each criterion; none has to be given."""
    st.header("Your levels", anchor=False)
    st.caption("Leave out what you do not want to rate.")
    before = {rating.criterion: rating for rating in (review.ratings if review else ())}
    levels: dict[str, Level] = {}
    with st.form("levels", border=False):
        for criterion in debrief.rubric.criteria:
            level = _ask(criterion, before.get(criterion.id))
            if level is not None:
                levels[criterion.id] = level
        sent = st.form_submit_button("Save, and see Coach’s" if blind else "Save", type="primary", width="stretch")
    if not sent:
        return
    if not levels and not before:
        st.warning("Give at least one criterion a level. To see Coach’s without, use the button below.")
        return
    try:
        desk.here().reviews.rate(trainer, debrief.transcript.id, levels, blind=blind)
    except CoachError as error:
        st.error(frame.sentence(error))
        return
    st.rerun()


def _ask(criterion: Criterion, before: Rating | None) -> Level | None:
    words = "\n".join(f"- **{level.score}** {level.words}" for level in criterion.levels)
    score = st.segmented_control(
        criterion.title,
        _LEVELS,
        default=before.trainer if before else None,
        key=f"level-{criterion.id}",
        help=words,
        width="stretch",
    )
    why = st.text_input(
        f"Why, for {criterion.title}",
        before.why if before else "",
        key=f"why-{criterion.id}",
        label_visibility="collapsed",
        placeholder="Why, if you like",
        max_chars=300,
    )
    return None if score is None else Level(score=score, why=why)


def beside(review: Review) -> str:
    """Lay her levels beside Coach's."""
    rows = "".join(
        f"<tr><th scope='row'>{escape(one.title)}</th><td>{_level(one.trainer)}</td><td>{_level(one.coach)}</td>"
        f"<td>{_difference(one)}</td></tr>"
        for one in review.ratings
    )
    return (
        '<div class="roll"><table><thead><tr><th></th><th scope="col">You</th><th scope="col">Coach</th>'
        f'<th scope="col"></th></tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _level(score: Score | None) -> str:
    return "not scored" if score is None else str(score)


def _difference(one: Rating) -> str:
    if one.coach is None or one.trainer is None:
        return ""
    apart = one.coach - one.trainer
    return "the same" if apart == 0 else f"Coach {abs(apart)} {'higher' if apart > 0 else 'lower'}"
