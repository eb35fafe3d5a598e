"""Review: a trainer reads what was handed in, rates it, remarks on turns, says a few words. Kept as it is made."""

import streamlit as st

from coach.model.account import Account
from coach.model.errors import NotFound
from coach.model.group import Review
from coach.practice.debriefs import Debrief
from coach.practice.report import person, sections
from coach.practice.report.board import board
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, counted
from coach.practice.reviewing import as_reviewed
from coach.ui import desk, frame, places, rating
from coach.ui.thread import lines

_SEEN = "coach_levels_seen"
_SHOWN = 70


def draw(trainer: Account) -> None:
    """Draw what the address asks for."""
    if st.button("Group", icon=":material/arrow_back:", type="tertiary", key="back"):
        places.go("group")
    try:
        debrief, handed = desk.here().reviews.open(trainer, places.asked("rehearsal") or "")
    except NotFound as error:
        st.title("Review", anchor=False)
        st.error(frame.sentence(error), icon=":material/info:")
        return
    owner = desk.here().store.accounts.account(handed.account)
    review = desk.here().reviews.of(debrief.transcript.id)
    st.title(escaped(f"{owner.name}: {debrief.title}"), anchor=False)
    st.caption(_how(debrief))
    rated = review is not None and bool(review.ratings)
    seen = rated or st.session_state.get(_SEEN) == debrief.transcript.id
    if not seen:
        st.info(
            "Read it and rate what you like before you see Coach’s levels: only then does it say something where you "
            "two agree.",
            icon=":material/visibility_off:",
        )
    else:
        _compare(debrief, review, trainer)
    talk, said = st.columns([3, 2], gap="large")
    with talk:
        st.header("The conversation", anchor=False)
        st.html(lines(debrief.transcript, owner.name.split()[0], _remarks(review)))
    with said:
        _say(debrief, review, trainer)
        _remark(debrief, review, trainer)
        rating.form(debrief, review, trainer, blind=not seen)
        if not seen and st.button("Show me Coach’s levels", key="show-levels"):
            st.session_state[_SEEN] = debrief.transcript.id
            st.rerun()


def _how(debrief: Debrief) -> str:
    rehearsal = debrief.rehearsal
    if rehearsal is None:
        return ""
    parts = [f"{rehearsal.started_at.astimezone():%-d %B %Y}", DIFFICULTIES[rehearsal.difficulty].lower()]
    if rehearsal.hints:
        parts.append(counted(len(rehearsal.hints), "hint"))
    if rehearsal.taken_back:
        parts.append(f"{counted(rehearsal.taken_back, 'turn')} taken back")
    return " · ".join(parts)


def _compare(debrief: Debrief, review: Review | None, trainer: Account) -> None:
    """Show the scorecard as the trainee sees it, with the trainer's levels where she gave any."""
    st.subheader("What they see", anchor=False)
    shown = as_reviewed(debrief, review, trainer.name) if review else debrief
    st.html(sections.wrapped(sections.verdict(shown), person.landing(shown)))
    with st.expander("Every level, and where Coach saw it", expanded=review is None or not review.ratings):
        st.html(sections.wrapped(board(shown)))
    if review is not None and review.ratings:
        st.html(rating.beside(review))


def _say(debrief: Debrief, review: Review | None, trainer: Account) -> None:
    st.header("A few words", anchor=False)
    text = st.text_area(
        "What you want them to take away",
        review.says if review else "",
        key=f"says-{debrief.transcript.id}",
        height=110,
        placeholder="You waited after she told you about her brother. Do that again. Next time, ask for one evening.",
    )
    if text.strip() != (review.says if review else ""):
        desk.here().reviews.say(trainer, debrief.transcript.id, text)
    st.caption("Kept, and there for them to read, when you leave the field.")


def _remark(debrief: Debrief, review: Review | None, trainer: Account) -> None:
    st.header("On a turn", anchor=False)
    turns = debrief.transcript.turns
    for turn, text in _remarks(review).items():
        with st.container(horizontal=True, vertical_alignment="center", key=f"said-{turn}"):
            st.markdown(f"**{turn + 1}.** {escaped(text)}")
            if st.button("Take away", type="tertiary", key=f"unsay-{turn}"):
                desk.here().reviews.remark(trainer, debrief.transcript.id, turn, "")
                st.rerun()
    with st.form("remark", border=False, clear_on_submit=True):
        turn = st.selectbox("Which turn", range(len(turns)), format_func=lambda i: f"{i + 1}. {_short(turns[i].text)}")
        text = st.text_input("What about it?", max_chars=500)
        if st.form_submit_button("Remark") and text.strip():
            desk.here().reviews.remark(trainer, debrief.transcript.id, turn, text)
            st.rerun()


def _remarks(review: Review | None) -> dict[int, str]:
    return {remark.turn: remark.text for remark in (review.remarks if review else ())}


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(' ', 1)[0]} …"


signed_in = desk.who()
if signed_in is not None:
    with st.container(key="wide"):
        draw(signed_in)
