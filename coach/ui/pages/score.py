"""Score a conversation: paste or upload one that took place, say who is who, and read how it went."""

from contextlib import suppress

import streamlit as st

from coach.model.errors import NoSpeakers, TranscriptError
from coach.model.transcript import Kind, Overview, Speaker, Transcript
from coach.practice.debriefs import default_rubric
from coach.practice.report.markdown import escaped
from coach.practice.report.words import KINDS, counted
from coach.ui import clock, desk, frame, places
from coach.ui.thread import exchange

_EXAMPLE = "You: Thanks for making time. What has it been like in your building this winter?\nMaria: Cold, mostly..."
_FROM_MEMORY = "Me: How are the machines?\nHer: They jam all day."
_TWO = 2
_LONGEST = 80
_SHOWN = 4
"""Turns shown before it is scored: who is who, and whether each turn is one, is seen in the first few."""
_CUT = 140


def draw() -> None:
    """Draw the page from top to bottom: words, who is who, rubric, score."""
    st.title("Score a conversation", anchor=False)
    st.html(
        f'<p class="lede">Bring a visit you have had. It is kept {desk.place()}, and you can delete it any time. '
        "Change names before you paste if you would rather.</p>"
    )
    given = _words()
    if given == "":  # an empty file goes on: the error says that it is empty
        if st.button("Read it", type="primary", key="read", width="stretch"):
            st.info("Paste a conversation or choose a file first: then you say who is who.")
        _from_memory()
        return
    found = desk.here().intake.look(given)
    if len(found.speakers) < _TWO:  # the file says itself who is who, or cannot be read: then the error says why
        transcript = desk.here().intake.read(given)
        _summed_up(transcript)
        kind, organizer, person = _kind(transcript.kind), None, None
    else:
        kind = _kind(Kind.ONE_TO_ONE)
        organizer, person = _names(found)
        _tell_left_out(found.left_out)
        _begins(given, organizer, person)
    rubric = _rubric(kind)
    title = st.text_input("What to call it (if you like)", max_chars=120, key="conversation-title")
    if st.button("Read and score it", type="primary", key="score", width="stretch"):
        transcript = desk.here().intake.read(given, organizer=organizer, person=person, kind=kind)
        kept = desk.here().conversations.add(transcript, owner=desk.owner(), title=title)
        if visit := places.asked("visit"):
            clock.visits().bring(desk.owner(), visit, kept.id)
        desk.here().debriefs.of_conversation(kept.id, rubric)
        places.go("scorecard", conversation=kept.id, rubric=rubric)


def _words() -> str | bytes:
    pasted = st.text_area("Paste it here, with a name before each turn", height=240, placeholder=_EXAMPLE, key="pasted")
    # Any file may be chosen: phones do not know what .vtt is and hide it, and a refusal is ours to put in plain words.
    uploaded = st.file_uploader("or choose a file: .docx, .vtt, .srt, .txt, .md, .json or a chat as .zip", key="file")
    if uploaded is None:
        return pasted.strip()
    desk.here().intake.check_ending(uploaded.name)
    return uploaded.getvalue()


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


def _names(found: Overview) -> tuple[str, str]:
    """Ask who of the speakers is the organizer, and with whom they talked where there are more than two."""
    names = list(found.speakers)
    organizer = st.radio(
        "Who is the organizer?",
        names,
        index=names.index(found.organizer) if found.organizer else 0,
        format_func=escaped,
        captions=[counted(turns, "turn") for turns in found.speakers.values()],
        key="organizer",
    )
    others = [name for name in names if name != organizer]
    if len(names) == _TWO:
        return organizer, others[0]
    asks = "And whom did they talk with? What the others said is left out."
    person = st.radio(asks, others, format_func=escaped, key="person")
    return organizer, person


def _tell_left_out(lines: tuple[str, ...]) -> None:
    """Say in one line what stands before the first name, and so belongs to nobody."""
    if lines:
        more = f" and {counted(len(lines) - 1, 'more line')}" if len(lines) > 1 else ""
        words = lines[0] if len(lines[0]) <= _LONGEST else f"{lines[0][:_LONGEST]}…"
        st.caption(f"Left out, because it stands before the first name: “{escaped(words)}”{more}.")


def _begins(given: str | bytes, organizer: str, person: str) -> None:
    """Show how it begins, as it will be read: what a file put into the wrong mouth is seen before it is scored."""
    with suppress(TranscriptError):  # told once it is to be scored
        transcript = desk.here().intake.read(given, organizer=organizer, person=person)
        names = {Speaker.ORGANIZER: organizer, Speaker.PERSON: person}
        st.caption("It begins like this. Is each turn with the one who said it?")
        st.html(exchange((names[turn.speaker], turn.speaker, _cut(turn.text)) for turn in transcript.turns[:_SHOWN]))


def _cut(words: str) -> str:
    return words if len(words) <= _CUT else f"{words[:_CUT]}…"


def _from_memory() -> None:
    """Lead whoever has nothing to bring to telling it from memory."""
    if st.button("Nothing recorded? Tell it from memory, under Visits", type="tertiary", key="to-memory"):
        visit = places.asked("visit")
        places.go("recall", visit=visit) if visit else places.go("visits")


def _summed_up(transcript: Transcript) -> None:
    who = f"{transcript.organizer or 'the organizer'} with {transcript.person or 'the other person'}"
    st.caption(f"{counted(len(transcript.turns), 'turn')}: {escaped(who)}.")


def _rubric(kind: Kind) -> str:
    rubrics = {rubric.id: rubric for rubric in desk.here().content.rubrics if rubric.kind is kind}
    usual = default_rubric(kind)
    ids = sorted(rubrics, key=lambda name: name != usual)
    return st.selectbox("Score it by", ids, format_func=lambda name: rubrics[name].title, key=f"rubric-{kind.value}")


try:
    draw()
except TranscriptError as error:
    st.error(frame.sentence(error), icon=":material/info:")
    if isinstance(error, NoSpeakers):
        st.caption("For example, to copy and go on from:")
        st.code(_FROM_MEMORY, language=None)
