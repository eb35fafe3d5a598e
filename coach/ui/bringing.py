"""Asks of a conversation that somebody brings who is who, and shows how it begins; and brings several files at once."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import TranscriptError
from coach.model.transcript import Kind, Speaker
from coach.practice.conversations import check_sides
from coach.practice.initials import with_initials
from coach.practice.masking import MISSED
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import brought, desk, frame
from coach.ui.thread import exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from streamlit.runtime.uploaded_file_manager import UploadedFile

    from coach.model.transcript import Overview, Transcript

TWO = 2
_A = {Kind.ONE_TO_ONE: "a one-to-one", Kind.POWERFUL_INVITATION: "a powerful invitation"}
_LONGEST = 80
_SHOWN = 4
"""Turns shown before it is scored: who is who, and whether each turn is one, is seen in the first few."""
_SEARCHED = 200
"""Turns in which names are looked for, and which can be read, before it is scored."""
_CUT = 140
_NOTES = 6
"""Notes shown that were left out."""


def names(found: Overview, of: str = "", usual: str | None = None) -> tuple[str, str]:
    """Ask who of the speakers is the organizer, and with whom they talked where there are more than two.

    `of` tells the questions about several files apart; `usual` is who it was in the file before.
    """
    speakers = list(found.speakers)
    likely = found.organizer or (usual if usual in speakers else None) or _first(found)
    organizer = st.radio(
        "Who is the organizer?",
        speakers,
        index=speakers.index(likely),
        format_func=escaped,
        captions=[counted(turns, "turn") for turns in found.speakers.values()],
        horizontal=bool(of),
        key=f"organizer{of}",
    )
    others = [name for name in speakers if name != organizer]
    if len(speakers) == TWO:
        return organizer, others[0]
    asks = "And whom did they talk with? What the others said is left out."
    person = st.radio(asks, others, format_func=escaped, horizontal=bool(of), key=f"person{of}")
    return organizer, person


def tell_left_out(lines: Sequence[str]) -> None:
    """Say in one line what stands before the first name, and so belongs to nobody."""
    if lines:
        more = f" and {counted(len(lines) - 1, 'more line')}" if len(lines) > 1 else ""
        words = lines[0] if len(lines[0]) <= _LONGEST else f"{lines[0][:_LONGEST]}…"
        st.caption(f"Left out, because it stands before the first name: “{escaped(words)}”{more}.")


def keeps(notes: Sequence[str], of: str = "") -> bool:
    """Show the stage directions that are left out of the words, and ask whether they are words after all."""
    if not notes:
        return False
    shown = " ".join(escaped(_cut(note)) for note in notes[:_NOTES])
    more = f" and {counted(len(notes) - _NOTES, 'more')}" if len(notes) > _NOTES else ""
    it = "it" if len(notes) == 1 else "them"
    st.caption(f"{counted(len(notes), 'note')} in brackets left out, because nobody said {it}: {shown}{more}.")
    return st.checkbox(
        "It is words: keep it in" if len(notes) == 1 else "They are words: keep them in", key=f"keep-notes{of}"
    )


def initials() -> bool:
    """Offer to put initials in place of names before anything is kept."""
    wanted = st.checkbox(
        "Use initials in place of names",
        help="In the words, the title and the names of downloads, before anything is kept. Contacts are hidden too.",
        key="initials",
    )
    if wanted:
        st.caption(MISSED)
    return wanted


def begins(
    given: str | bytes, organizer: str | None, person: str | None, *, keep_notes: bool = False, initials: bool = False
) -> None:
    """Show how it begins, as it will be read: what a file put into the wrong mouth is seen before it is scored.

    Raises TranscriptError where it cannot be read: chosen otherwise above, it may be.
    """
    transcript = brought.read(given, organizer=organizer, person=person, keep_notes=keep_notes)
    turns = len(transcript.turns)
    if initials:
        transcript, _ = with_initials(transcript.model_copy(update={"turns": transcript.turns[:_SEARCHED]}))
    who = {Speaker.ORGANIZER: transcript.organizer, Speaker.PERSON: transcript.person}
    st.caption("It begins like this. Is each turn with the one who said it?")
    st.html(exchange((who[turn.speaker], turn.speaker, _cut(turn.text)) for turn in transcript.turns[:_SHOWN]))
    if initials:
        with st.expander("Read it as it will be kept"):
            st.html(exchange((who[turn.speaker], turn.speaker, turn.text) for turn in transcript.turns))
            if turns > _SEARCHED:
                st.caption(f"The first {_SEARCHED} of {counted(turns, 'turn')}.")


def several(files: Sequence[UploadedFile], *, initials: bool = False) -> list[tuple[str, Callable[[Kind], Transcript]]]:
    """Ask of each file who is who; give those that can be read, each with a title.

    What is wrong with one is told and stops no other. Answers stay with their file when another is taken out.
    """
    good: list[tuple[str, Callable[[Kind], Transcript]]] = []
    usual: str | None = None
    for number, file in enumerate(files):
        with st.container(border=True, key=f"brought-{number}"):
            st.markdown(f"**{escaped(file.name)}**")
            try:
                desk.here().intake.check_ending(file.name)
                reads, usual = _one(file.getvalue(), f"-{file.file_id}", usual, initials=initials)
                good.append((PurePath(file.name).stem, reads))
            except TranscriptError as error:
                st.error(frame.sentence(error), icon=":material/info:")
    return good


def _one(
    given: bytes, of: str, usual: str | None, *, initials: bool
) -> tuple[Callable[[Kind], Transcript], str | None]:
    read = brought.read
    found = brought.look(given)
    if len(found.speakers) < TWO:
        own = read(given)
        check_sides(own)
        if own.kind is not Kind.ONE_TO_ONE:  # what files are that do not say
            st.caption(f"{counted(len(own.turns), 'turn')}. The file says who is who, and that it was {_A[own.kind]}.")
            return lambda _: own, usual
        st.caption(f"{counted(len(own.turns), 'turn')}, and the file says who is who.")
        return lambda kind: read(given, kind=kind), usual
    organizer, person = names(found, of, usual)
    check_sides(read(given, organizer=organizer, person=person))
    tell_left_out(found.left_out)
    keep = keeps(found.notes, of)
    with st.expander("How it begins", key=f"begins{of}"):
        begins(given, organizer, person, keep_notes=keep, initials=initials)
    return lambda kind: read(given, organizer=organizer, person=person, kind=kind, keep_notes=keep), organizer


def _first(found: Overview) -> str:
    """Name the first who speaks more than once: a heading may look like a name."""
    return next((name for name, turns in found.speakers.items() if turns > 1), next(iter(found.speakers)))


def _cut(words: str) -> str:
    return words if len(words) <= _CUT else f"{words[:_CUT]}…"
