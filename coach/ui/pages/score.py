"""Score a conversation: paste or upload one that took place, say who is who, and read how it went."""

from functools import partial

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from coach.model.endings import READS
from coach.model.errors import NoSpeakers, TranscriptError
from coach.model.transcript import Kind, Transcript
from coach.practice.debriefs import default_rubric
from coach.practice.fitting import of_kind
from coach.practice.report.markdown import escaped
from coach.practice.report.words import KINDS, counted
from coach.ui import bringing, brought, clock, desk, frame, places, waiting

_EXAMPLE = "You: Thanks for making time. What has it been like in your building this winter?\nMaria: Cold, mostly..."
_FILE = "coach_file"
_FROM_MEMORY = "Me: How are the machines?\nHer: They jam all day."


def draw() -> None:
    """Draw the page from top to bottom: words, who is who, rubric, score."""
    st.title("Score a conversation", anchor=False)
    st.html(
        f'<p class="lede">Bring a visit you have had. It is kept {desk.place()}, and you can delete it any time. '
        "If you would rather, names become initials before anything is kept.</p>"
    )
    given = _words()
    brought.keep_only([file.getvalue() for file in given] if isinstance(given, list) else [given])
    if isinstance(given, list):
        _several(given)
        return
    if given == "":  # an empty file goes on: the error says that it is empty
        if st.button("Read it", type="primary", key="read", width="stretch"):
            st.info("Paste a conversation or choose a file first: then you say who is who.")
        _from_memory()
        return
    found = brought.look(given)
    if len(found.speakers) < bringing.TWO:  # the file says itself who is who, or cannot be read: the error says why
        try:
            transcript = brought.read(given)
        except NoSpeakers as error:
            _no_names(given, error)
            return
        _summed_up(transcript)
        kind, organizer, person, keep_notes = _kind(transcript.kind), None, None, False
        initials = bringing.initials()
    else:
        kind = _kind(Kind.ONE_TO_ONE)
        organizer, person = bringing.names(found)
        bringing.tell_left_out(found.left_out)
        keep_notes = bringing.keeps(found.notes)
        initials = bringing.initials()
        bringing.begins(given, organizer, person, keep_notes=keep_notes, initials=initials)
    rubric = _rubric(kind)
    title = st.text_input("What to call it (if you like)", max_chars=120, key="conversation-title")
    if st.button("Read and score it", type="primary", key="score", width="stretch"):
        transcript = brought.read(given, organizer=organizer, person=person, kind=kind, keep_notes=keep_notes)
        with st.spinner(waiting.READING):
            kept = desk.here().conversations.add(transcript, owner=desk.owner(), title=title, initials=initials)
        if visit := places.asked("visit"):
            clock.visits().bring(desk.owner(), visit, kept.id)
        reads = partial(desk.here().debriefs.of_conversation, kept.id, rubric)
        waiting.until_done(reads, waiting.READING, waiting.LEFT, on=kept.id)
        brought.keep_only(())
        places.go("scorecard", conversation=kept.id, rubric=rubric)


def _words() -> str | bytes | list[UploadedFile]:
    pasted = st.text_area(
        "Paste it here, with a name before each turn",
        height=240,
        placeholder=_EXAMPLE,
        key="pasted",
    )
    st.caption("More than two hours of talk? A file is quicker: a browser is slow with so much in a box.")
    # Any file may be chosen: phones do not know what .vtt is and hide it, and a refusal is ours to put in plain words.
    uploaded = st.file_uploader(
        f"or choose a file, or several: {READS}",
        accept_multiple_files=True,
        key=st.session_state.get(_FILE, "file"),
    )
    if not uploaded:
        return pasted.strip()
    if pasted.strip():
        st.caption("The file is read, and what stands in the box above is not.")
    if len(uploaded) > 1:
        return list(uploaded)
    desk.here().intake.check_ending(uploaded[0].name)
    return uploaded[0].getvalue()


def _several(files: list[UploadedFile]) -> None:
    """Score several conversations at once, each on its own."""
    if places.asked("visit"):
        raise TranscriptError("A visit holds one conversation: take out the other files, and try again.")
    kind = _kind(Kind.ONE_TO_ONE)
    rubric = _rubric(kind)
    initials = bringing.initials()
    good = bringing.several(files, initials=initials)
    if good and st.button(
        f"Read and score {'both' if len(good) == bringing.TWO else f'all {len(good)}' if len(good) > 1 else 'the one'}",
        type="primary",
        key="score-all",
        width="stretch",
    ):
        jobs = []
        for title, reads in good:  # by the names of their files: many may be with one person
            transcript = reads(kind)
            kept = desk.here().conversations.add(transcript, owner=desk.owner(), title=title, initials=initials)
            chosen = rubric if transcript.kind is kind else default_rubric(transcript.kind)
            jobs.append((kept.id, partial(desk.here().debriefs.of_conversation, kept.id, chosen)))
        for number, (of, job) in enumerate(jobs, start=1):
            doing = f"Reading {number} of {len(jobs)}." if len(jobs) > 1 else waiting.READING
            waiting.until_done(job, doing, waiting.LEFT, on=of)
        brought.keep_only(())
        places.go("mine")


def _kind(usual: Kind) -> Kind:
    kinds = list(Kind)
    return st.radio(
        "What was it?",
        kinds,
        index=kinds.index(usual),
        format_func=KINDS.__getitem__,
        horizontal=True,
        key=f"kind-{usual.value}",
    )


def _no_names(given: str | bytes, error: NoSpeakers) -> None:
    """Say that nobody is named, and bring the words to where names can be written before them."""
    st.error(frame.sentence(error), icon=":material/info:")
    words = desk.here().intake.words(given)
    if words != st.session_state["pasted"].strip():
        label = (
            "Put the words into the box above, to write the names" if isinstance(given, bytes) else "Take out the times"
        )
        st.button(label, key="to-box", on_click=_to_box, args=(words,))
    st.caption("For example, to copy and go on from:")
    st.code(_FROM_MEMORY, language=None)
    _from_memory()


def _to_box(words: str) -> None:
    """Put words into the box, and empty the list of files by beginning another one."""
    st.session_state["pasted"] = words
    times = int(st.session_state.get(_FILE, "file-0").rpartition("-")[2])
    st.session_state[_FILE] = f"file-{times + 1}"


def _from_memory() -> None:
    """Lead whoever has nothing to bring to telling it from memory."""
    if st.button(
        "Nothing recorded, or no names in it? Tell it from memory, under Visits", type="tertiary", key="to-memory"
    ):
        visit = places.asked("visit")
        places.go("recall", visit=visit) if visit else places.go("visits")


def _summed_up(transcript: Transcript) -> None:
    who = f"{transcript.organizer or 'the organizer'} with {transcript.person or 'the other person'}"
    st.caption(f"{counted(len(transcript.turns), 'turn')}: {escaped(who)}.")


def _rubric(kind: Kind) -> str:
    titles = {rubric.id: rubric.title for rubric in of_kind(kind, desk.here().content)}
    return st.selectbox("Score it by", list(titles), format_func=titles.__getitem__, key=f"rubric-{kind.value}")


try:
    draw()
except TranscriptError as failure:
    st.error(frame.sentence(failure), icon=":material/info:")
