"""My practice: what you have done, how it went over time, going on, and deleting for good."""

from collections.abc import Mapping, Sequence

import streamlit as st

from coach.model.attempt import Attempt
from coach.model.first_name import first_name
from coach.model.rehearsal import Outcome
from coach.practice import progress
from coach.practice.groups.handing_in import Read
from coach.practice.report.markdown import escaped
from coach.practice.report.words import OUTCOMES, counted
from coach.ui import clock, desk, places

_ROWS = 15
"""Attempts shown at a time: an old laptop draws so many at once."""

_WHOSE = "Where your trainer gave a level, it stands on that scorecard, with Coach’s beside it."


def draw() -> None:
    """Draw progress, then everything that was done, the newest first."""
    st.title("My practice", anchor=False)
    records = desk.here().records
    attempts = records.attempts(desk.owner())
    if not attempts:
        st.info(f"Nothing yet. Your rehearsals and the conversations you bring are kept {desk.place()}.")
        if st.button("Choose somebody to practise with", type="primary", key="to-practise"):
            places.go("practise")
        return
    handed, read = _shown(attempts)
    marks = progress.measured_often(progress.marks(records, attempts))
    if marks:
        from coach.ui import chart  # noqa: PLC0415 - altair is heavy, and only this page draws

        chart.show(marks)
        if any(one.rated for one in read.values()):
            st.caption(f"The chart is by Coach alone, one measure throughout. {_WHOSE}")
        if any(attempt.from_memory for attempt in attempts):
            st.caption("What you told from memory is not in the chart: its counts could not be trusted.")
        if any(attempt.again_from and attempt.finished for attempt in attempts):
            st.caption(
                "What you tried again is not in the chart: it stands beside your first try on its own scorecard."
            )
    st.header("What you have done", anchor=False)
    titles = {attempt.id: attempt.title for attempt in attempts}
    bound = st.session_state.setdefault("coach_rows", _ROWS)
    latest = next((attempt.id for attempt in attempts if not attempt.finished), "")
    for attempt in attempts[:bound]:
        _row(attempt, titles, latest, _shown_words(attempt, handed, read))
    if len(attempts) > bound and st.button(f"Show more ({len(attempts) - bound} older)", key="more"):
        st.session_state["coach_rows"] = bound + _ROWS
        st.rerun()


def _shown(attempts: Sequence[Attempt]) -> tuple[dict[str, str], dict[str, Read]]:
    """Tell to whom each was handed in, and which a trainer has read; nothing where nobody signs in."""
    account = desk.who()
    if account is None:
        return {}, {}
    handing_in = desk.here().handing_in
    groups = {one.group.id: one for one in handing_in.groups(account)}
    handed = {one.rehearsal: groups[one.group].seen_by(one) for one in handing_in.all_handed_in(account)}
    return handed, handing_in.read([attempt.id for attempt in attempts if attempt.rehearsed])


def _shown_words(attempt: Attempt, handed: Mapping[str, str], read: Mapping[str, Read]) -> list[str]:
    said = [f"handed in to {handed[attempt.id]}"] if attempt.id in handed else []
    one = read.get(attempt.id)
    if one is not None:
        said.append(f"{one.trainer} has read it")
    if one is not None and one.rated and attempt.total is not None and not attempt.moment:
        said.append("that total is by Coach alone")
    return said


def _row(attempt: Attempt, titles: dict[str, str], latest: str, shown: list[str]) -> None:
    """Show one attempt. Of those left open the `latest` stands out: it is what people come back for."""
    with st.container(border=True, key=f"row-{attempt.id}"):
        st.markdown(f"**{escaped(attempt.title)}**")
        st.caption(_summary(attempt))
        if shown:
            st.caption(escaped(" · ".join(shown)))
        if attempt.again_from in titles:
            what = "A moment tried again" if attempt.moment else "A second try"
            st.caption(f"{what}: its scorecard shows it beside the first.")
        with st.container(horizontal=True):
            if attempt.finished and st.button("Scorecard", key=f"open-{attempt.id}"):
                places.go("scorecard", **{"rehearsal" if attempt.rehearsed else "conversation": attempt.id})
            if not attempt.finished and st.button(
                "Carry on", type="primary" if attempt.id == latest else "secondary", key=f"on-{attempt.id}"
            ):
                places.go("practise", rehearsal=attempt.id)
            with st.popover("Delete", icon=":material/delete:", key=f"ask-{attempt.id}"):
                if shown:
                    st.write("What your trainer wrote about it goes too, and your trainer can open it no more.")
                st.write("Delete this for good, with its scorecard? It cannot be brought back.")
                if st.button("Delete for good", key=f"delete-{attempt.id}", width="stretch"):
                    _delete(attempt)


def _delete(attempt: Attempt) -> None:
    records = desk.here().records
    if attempt.rehearsed:
        records.delete_rehearsal(attempt.id)
    else:
        records.delete_conversation(attempt.id)
    st.rerun()


def _what(attempt: Attempt) -> str:
    if attempt.rehearsed:
        return f"Rehearsal with {escaped(first_name(attempt.person))}"
    return "Conversation you had, told from memory" if attempt.from_memory else "Conversation you had"


def _summary(attempt: Attempt) -> str:
    parts = [
        _what(attempt),
        clock.moment(attempt.at),
        counted(attempt.organizer_turns, "turn of yours", "turns of yours"),
    ]
    if not attempt.finished:
        parts.append("not finished")
    elif attempt.outcome is not Outcome.NONE:
        parts.append(OUTCOMES[attempt.outcome].lower())
    if attempt.total is not None and not attempt.moment:
        parts.append(f"{attempt.total:.0f} of 100")
    if attempt.hints:
        parts.append(counted(attempt.hints, "hint"))
    if attempt.taken_back:
        parts.append(f"{attempt.taken_back} taken back")
    return " · ".join(parts)


draw()
