"""Score a conversation: paste or upload one that took place, say who is who, and read how it went."""

import streamlit as st

from coach.model.errors import TranscriptError
from coach.model.transcript import Kind, Transcript
from coach.practice.debriefs import default_rubric
from coach.practice.report.markdown import escaped
from coach.practice.report.words import KINDS, counted
from coach.ui import desk, frame, places

_EXAMPLE = "You: Thanks for making time. What has it been like in your building this winter?\nMaria: Cold, mostly..."
_TWO = 2
_LIKELY = ("you", "me", "i", "organizer", "interviewer")


def draw() -> None:
    """Draw the page from top to bottom: words, who is who, rubric, score."""
    st.title("Score a conversation", anchor=False)
    st.html(
        '<p class="lede">Bring a visit you have had. It is read on this computer, and you can delete it any time. '
        "Change names before you paste if you would rather.</p>"
    )
    given = _words()
    if given == "":  # an empty file goes on: the error says that it is empty
        if st.button("Read it", type="primary", key="read", width="stretch"):
            st.info("Paste a conversation or choose a file first: then you say who is who.")
        return
    found = _speakers(given)
    if len(found) < _TWO:  # the file says itself who is who, or cannot be read: then the error says why
        transcript = desk.here().intake.read(given)
        _summed_up(transcript)
        kind, organizer, person = _kind(transcript.kind), None, None
    else:
        kind = _kind(Kind.ONE_TO_ONE)
        organizer, person = _names(found)
    rubric = _rubric(kind)
    title = st.text_input("What to call it (if you like)", max_chars=120, key="conversation-title")
    if st.button("Read and score it", type="primary", key="score", width="stretch"):
        transcript = desk.here().intake.read(given, organizer=organizer, person=person, kind=kind)
        kept = desk.here().conversations.add(transcript, owner=desk.OWNER, title=title)
        desk.here().debriefs.of_conversation(kept.id, rubric)
        places.go("scorecard", conversation=kept.id, rubric=rubric)


def _words() -> str | bytes:
    pasted = st.text_area("Paste it here, with a name before each turn", height=240, placeholder=_EXAMPLE, key="pasted")
    uploaded = st.file_uploader("or choose a file", type=["txt", "md", "json", "jsonl"], key="file")
    return uploaded.getvalue() if uploaded is not None else pasted.strip()


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


def _names(found: dict[str, int]) -> tuple[str, str]:
    """Ask who of the speakers is the organizer, and with whom they talked where there are more than two."""
    likely = next((i for i, name in enumerate(found) if name.casefold() in _LIKELY), 0)
    organizer = st.radio(
        "Who is the organizer?",
        list(found),
        index=likely,
        captions=[counted(turns, "turn") for turns in found.values()],
        key="organizer",
    )
    others = [name for name in found if name != organizer]
    if len(found) == _TWO:
        return organizer, others[0]
    person = st.radio("And whom did they talk with? What the others said is left out.", others, key="person")
    return organizer, person


def _speakers(given: str | bytes) -> dict[str, int]:
    """Find the names in plain text; none where the file is not plain text or cannot be read."""
    try:
        text = given.decode("utf-8-sig") if isinstance(given, bytes) else given
    except UnicodeDecodeError:
        return {}
    return {} if text.lstrip().startswith(("{", "[")) else dict(desk.here().intake.speakers(text))


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
