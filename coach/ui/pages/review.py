"""Review: a trainer reads what was handed in, rates it, remarks on turns, says a few words. Kept as it is made."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from coach.model.account import Account
from coach.model.errors import NotFound
from coach.model.first_name import first_name
from coach.model.group import LONGEST, HandIn, Review
from coach.model.transcript import Speaker
from coach.practice.debriefs import Debrief
from coach.practice.groups.glance import Handed
from coach.practice.groups.reviewing import as_reviewed
from coach.practice.report import person, sections, wrote
from coach.practice.report.board import board
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, counted, spoken, start
from coach.ui import clock, desk, frame, pausing, places
from coach.ui.groups import rating
from coach.ui.thread import lines


def draw(trainer: Account) -> None:
    """Draw what the address asks for."""
    rating.tell_what_failed()
    asked = places.asked("rehearsal")
    if asked is None:
        _nothing("Choose what to read on the Group page.")
        return
    try:
        debrief, handed = desk.here().reviews.open(trainer, asked)
    except NotFound as error:
        _nothing(frame.sentence(error))
        return
    every = desk.here().training.handed_in(trainer, handed.group)
    _ways_on(every, handed, places.asked("what"))
    by = next((one.who for one in every if one.hand_in.rehearsal == handed.rehearsal), "")
    review = desk.here().reviews.of(debrief.transcript.id)
    reader = desk.here().reviews.read_by_another(trainer, handed, review)
    if review is not None and reader is not None:
        _read_along(debrief, review, desk.here().store.accounts.account(reader).name, by)
        return
    seen = review is not None and review.seen_by(trainer.id)
    _head(debrief, by)
    if seen:
        _compare(debrief, review, trainer, first_name(by))
    else:
        st.info(
            "Read it and rate what you like before you see Coach’s levels: only then does it say something where you "
            "two agree.",
            icon=":material/visibility_off:",
        )
    talk, said = st.columns([3, 2], gap="large")
    with talk:
        _talk(debrief, review, first_name(by))
    with said, st.container(key="beside"):
        _say(debrief, review, trainer)
        _remark(debrief, review, trainer)
        rating.form(debrief, review, trainer, blind=not seen)
        if not seen:
            _offer_levels(debrief, trainer)
    pausing.keeper()


def _head(debrief: Debrief, by: str) -> None:
    st.title(escaped(f"{by}: {debrief.title}"), anchor=False)
    st.caption(_how(debrief))


def _talk(debrief: Debrief, review: Review | None, trainee: str) -> None:
    st.header("The conversation", anchor=False)
    st.html(lines(debrief.transcript, trainee, _remarks(review)))
    if debrief.heard is not None:
        st.html(sections.wrapped(wrote.answers(debrief, f"What {trainee} wrote of it from memory")))


def _read_along(debrief: Debrief, review: Review, reader: str, by: str) -> None:
    """Show what another trainer of the group has read as she left it: it is hers to change."""
    _head(debrief, by)
    st.info(f"{escaped(reader)} has read this for both of you. What {escaped(reader)} says of it is theirs to change.")
    shown, trainee = as_reviewed(debrief, review, reader), first_name(by)
    st.html(sections.wrapped(sections.verdict(shown), wrote.to_a_trainer(shown, trainee), person.landing(shown)))
    with st.expander("Every level, and where Coach saw it"):
        st.html(sections.wrapped(board(shown)))
    if review.ratings:
        st.html(rating.beside(review, reader))
    if review.says:
        st.html(f'<p class="nudge"><strong>{escape(reader)}</strong>: {escape(review.says)}</p>')
    _talk(debrief, review, trainee)


def _offer_levels(debrief: Debrief, trainer: Account) -> None:
    st.button(
        "Show me Coach’s levels",
        key="show-levels",
        help="What you rate after that does not count as rated unseen.",
        on_click=rating.keep,
        args=(lambda: desk.here().reviews.see(trainer, debrief.transcript.id),),
    )


def _nothing(why: str) -> None:
    st.title("Review", anchor=False)
    st.write(why)
    if st.button("Go to the Group page", type="primary", key="back"):
        places.go("group")


def _ways_on(every: Sequence[Handed], handed: HandIn, what: str | None) -> None:
    """Lead back, and on to what waits next: what came after this, then what came before; of `what`, if chosen."""
    waiting = [
        one.hand_in
        for one in every
        if one.shown and not one.reviewed and one.hand_in.rehearsal != handed.rehearsal
        if what in {None, one.hand_in.title}
    ]
    following = sorted(waiting, key=lambda one: (one.at <= handed.at, one.at))
    with st.container(horizontal=True, key="ways-on"):
        if st.button("Group", icon=":material/arrow_back:", type="tertiary", key="back"):
            places.go("group", group=handed.group)
        if following and st.button(
            f"Next to read ({len(following)})", icon=":material/arrow_forward:", type="tertiary", key="next"
        ):
            places.stay(rehearsal=following[0].rehearsal, **({"what": what} if what else {}))


def _how(debrief: Debrief) -> str:
    rehearsal = debrief.rehearsal
    if rehearsal is None:
        return ""
    parts = [f"{clock.moment(rehearsal.started_at)}", DIFFICULTIES[rehearsal.difficulty].lower()]
    if rehearsal.is_moment:
        parts.insert(0, "a moment tried again, no whole conversation")
    if rehearsal.hints:
        parts.append(counted(len(rehearsal.hints), "hint"))
    if rehearsal.taken_back:
        parts.append(f"{counted(rehearsal.taken_back, 'turn')} taken back")
    return " · ".join(parts)


def _compare(debrief: Debrief, review: Review | None, trainer: Account, trainee: str) -> None:
    """Show the scorecard as the trainee sees it, with the trainer's levels where she gave any.

    What they wrote from memory is told of them, and leads to nothing: the rest of their scorecard is not here.
    """
    st.header("What they see", anchor=False)
    shown = as_reviewed(debrief, review, trainer.name) if review else debrief
    st.html(sections.wrapped(sections.verdict(shown), wrote.to_a_trainer(shown, trainee), person.landing(shown)))
    with st.expander("Every level, and where Coach saw it", expanded=review is None or not review.ratings):
        st.html(sections.wrapped(board(shown)))
    if review is not None and review.ratings:
        st.html(rating.beside(review))


def _say(debrief: Debrief, review: Review | None, trainer: Account) -> None:
    of = debrief.transcript.id
    st.header("A few words", anchor=False)
    if review is not None and review.answer and review.by == trainer.id:
        st.html(f'<p class="nudge"><strong>They answer</strong>: {escape(review.answer)}</p>')
    key = f"says-{of}"
    rating.follow(key, review.says if review else "")
    with pausing.sheet():
        st.text_area(
            "What you want them to take away",
            key=key,
            height=110,
            max_chars=LONGEST,
            placeholder="You waited after she told you about her brother. Do that again, and ask for one evening.",
            on_change=rating.keep,
            args=(lambda: _keep_words(trainer, of, key),),
        )
    pausing.told(kept=bool(review and review.says), reader="them")


def _keep_words(trainer: Account, of: str, key: str) -> None:
    desk.here().reviews.say(trainer, of, st.session_state[key])
    rating.is_kept(key)


def _remark(debrief: Debrief, review: Review | None, trainer: Account) -> None:
    st.header("A remark on one turn", anchor=False)
    of, turns = debrief.transcript.id, debrief.transcript.turns
    for turn, text in _remarks(review).items():
        with st.container(horizontal=True, vertical_alignment="center", key=f"said-{turn}"):
            st.markdown(f"**{turn + 1}.** {escaped(text)}")
            st.button(
                "Take away",
                icon=":material/close:",
                key=f"unsay-{turn}",
                on_click=rating.keep,
                args=(lambda turn=turn: desk.here().reviews.remark(trainer, of, turn, ""),),
            )
    with st.form(f"remark-{of}", border=False, clear_on_submit=True):
        st.selectbox(
            "Which turn",
            range(len(turns)),
            index=next((at for at, turn in enumerate(turns) if turn.speaker is Speaker.ORGANIZER), 0),
            format_func=lambda at: f"{at + 1}. {start(spoken(turns[at]))}",
            key=f"turn-{of}",
        )
        st.text_input("What about it?", max_chars=500, key=f"about-{of}")
        st.form_submit_button("Remark", on_click=rating.keep, args=(lambda: _keep_remark(trainer, of),))


def _keep_remark(trainer: Account, of: str) -> None:
    turn, text = st.session_state[f"turn-{of}"], st.session_state[f"about-{of}"]
    if text.strip():
        desk.here().reviews.remark(trainer, of, turn, text)


def _remarks(review: Review | None) -> dict[int, str]:
    return {remark.turn: remark.text for remark in (review.remarks if review else ())}


signed_in = desk.who()
if signed_in is not None:
    with st.container(key="wide"):
        draw(signed_in)
