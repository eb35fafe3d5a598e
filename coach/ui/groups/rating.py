"""The form in which a trainer rates, and her levels beside Coach's."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import CoachError
from coach.practice.groups.reviewing import GivenLevel
from coach.practice.report.markdown import escaped
from coach.ui import desk, frame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.model.account import Account
    from coach.model.group import Rating, Review
    from coach.model.rubric import Criterion, Score
    from coach.practice.debriefs import Debrief

_LEVELS: tuple[Score, ...] = (0, 1, 2, 3, 4)
_DRAWN = "coach_drawn_"
"""What a field was drawn with, to tell what was changed in this tab."""
_FAILED, _UNRATED = "coach_not_kept", "coach_nothing_rated"


def keep(change: Callable[[], object]) -> None:
    """Keep what was said or rated. Run before the page is drawn, so that it is kept whatever was clicked next."""
    try:
        change()
    except CoachError as error:
        st.session_state[_FAILED] = f"This was not kept. {frame.sentence(error)}"


def tell_what_failed() -> None:
    """Say why something could not be kept, once."""
    failed = st.session_state.pop(_FAILED, None)
    if failed:
        st.error(failed, icon=":material/info:")


def follow(key: str, kept: object) -> None:
    """Let a field show what is kept, also where another tab changed it; but not over what is being changed here."""
    drawn = st.session_state.get(_DRAWN + key)
    if key not in st.session_state or (kept != drawn and _bare(st.session_state[key]) == drawn):
        st.session_state[key] = st.session_state[_DRAWN + key] = kept


def is_kept(key: str) -> None:
    """Take what a field holds for what it was drawn with, once it is kept."""
    st.session_state[_DRAWN + key] = _bare(st.session_state[key])


def _bare(value: object) -> object:
    return value.strip() if isinstance(value, str) else value  # as it is kept


def form(debrief: Debrief, review: Review | None, trainer: Account, *, blind: bool) -> None:
    """Ask for a level on each criterion; none has to be given."""
    st.header("Your levels", anchor=False)
    st.caption("Rate as many as you like. On the others Coach’s level stands.")
    of, before = debrief.transcript.id, {one.criterion: one for one in (review.ratings if review else ())}
    criteria = debrief.rubric.criteria
    with st.form(f"levels-{of}", border=False):
        for criterion in criteria:
            _ask(of, criterion, before.get(criterion.id))
        st.form_submit_button(
            "Save, and see Coach’s" if blind else "Save",
            type="primary",
            width="stretch",
            key="save-levels",
            on_click=keep,
            args=(lambda: _save(trainer, of, criteria),),
        )
    if st.session_state.pop(_UNRATED, False):
        st.warning("Give at least one criterion a level. To see Coach’s without, use the button below.")


def _save(trainer: Account, of: str, criteria: Sequence[Criterion]) -> None:
    """Keep the levels that were changed here; those that another tab changed meanwhile stay."""
    state, changed = st.session_state, {}
    for criterion in criteria:
        level, why = _keys(of, criterion)
        if any(_bare(state[key]) != state[_DRAWN + key] for key in (level, why)):
            changed[criterion.id] = None if state[level] is None else GivenLevel(score=state[level], why=state[why])
    if not any(changed.values()) and all(state[_DRAWN + _keys(of, one)[0]] is None for one in criteria):
        state[_UNRATED] = True
        return
    desk.here().reviews.rate(trainer, of, changed)
    st.toast("Your levels are saved." if changed else "Nothing was changed since they were saved.")
    for key in (key for one in criteria for key in _keys(of, one)):
        is_kept(key)


def _keys(of: str, criterion: Criterion) -> tuple[str, str]:
    return f"level-{of}-{criterion.id}", f"why-{of}-{criterion.id}"


def _ask(of: str, criterion: Criterion, before: Rating | None) -> None:
    words = "\n".join(f"- **{level.score}** {escaped(level.words)}" for level in criterion.levels)
    level, why = _keys(of, criterion)
    follow(level, before.trainer if before else None)
    follow(why, before.why if before else "")
    st.segmented_control(escaped(criterion.title), _LEVELS, key=level, help=words, width="stretch")
    st.text_input(
        f"Why, for {criterion.title}",
        key=why,
        label_visibility="collapsed",
        placeholder="Why, if you like",
        max_chars=300,
    )


def beside(review: Review, whose: str = "You") -> str:
    """Lay a trainer's levels beside Coach's."""
    rows = "".join(
        f"<tr><th scope='row'>{escape(one.title)}</th><td>{_level(one.trainer)}</td><td>{_level(one.coach)}</td>"
        f"<td>{_difference(one)}</td></tr>"
        for one in review.ratings
    )
    return (
        f'<div class="roll"><table><thead><tr><th></th><th scope="col">{escape(whose)}</th><th scope="col">Coach</th>'
        f'<th scope="col"></th></tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _level(score: Score | None) -> str:
    return "not scored" if score is None else str(score)


def _difference(one: Rating) -> str:
    if one.coach is None or one.trainer is None:
        return ""
    apart = one.coach - one.trainer
    return "the same" if apart == 0 else f"Coach {abs(apart)} {'higher' if apart > 0 else 'lower'}"
