"""Tell a visit from memory: one question at a time, and beside it the conversation as it builds up."""

from collections.abc import Callable

import streamlit as st

from coach.model.errors import CoachError
from coach.model.transcript import Speaker
from coach.model.visit import Contact, Recall, Visit
from coach.practice.fitting import of_kind
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.practice.visiting import recall
from coach.practice.visiting.agenda import kind_of
from coach.ui import clock, desk, frame, places
from coach.ui.visiting.visit_words import kept_where
from coach.ui.visiting.writing_up import ASK_AT_MOST

_DRAFT = "recall-draft"
_OF = "coach_recall_of"
_ENOUGH = {Speaker.ORGANIZER: 4, Speaker.PERSON: 3}
"""Turns from which the rubrics score: fewer are read all the same."""


def draw(visit: Visit, one: Contact) -> None:
    """Draw the question that comes next and the draft."""
    if st.button(f"The visit with {escaped(one.name)}", icon=":material/arrow_back:", type="tertiary", key="back"):
        places.go("visits", visit=visit.id)
    st.title("Tell it from memory", anchor=False)
    st.html(
        '<p class="lede">As near as you can, in the words that were said. Nobody remembers all of it: a line here and '
        "there is enough, and the ask and the answer matter most.</p>"
    )
    asking, telling = st.columns(2, gap="large")
    with asking:
        _question(visit)
        _line(visit)
    with telling:
        _draft(visit, one)
    st.caption(f"{kept_where()} Initials do instead of names, and what they would not want written down can stay out.")


def _question(visit: Visit) -> None:
    prompt = recall.prompt(visit.recall)
    if prompt is None:
        st.header("That was the last question.", anchor=False)
        st.write("Read it through once, change what is not right, add what comes to mind. Then have it read.")
    else:
        st.caption(f"Question {visit.recall.at + 1} of {len(recall.PROMPTS)}")
        with st.form("question", border=True):
            st.header(prompt.asks, anchor=False)
            st.text_area(
                prompt.asks,
                height=110,
                max_chars=4000,
                placeholder=prompt.example,
                key=f"answer-{prompt.key}",
                label_visibility="collapsed",
            )
            st.form_submit_button(
                "Add and go on", type="primary", key="add", on_click=_answer, args=(visit, f"answer-{prompt.key}")
            )
    with st.container(horizontal=True):
        if recall.may_ask_again(visit.recall):
            st.button("Another question you asked", key="once-more", on_click=_step, args=(visit, recall.once_more))
        if visit.recall.at > 0:
            st.button("One question back", key="one-back", on_click=_step, args=(visit, recall.back))


def _line(visit: Visit) -> None:
    with st.form("line", clear_on_submit=True, border=False):
        st.text_input("Or simply line by line", max_chars=2000, key="one-line", placeholder="What was said next?")
        with st.container(horizontal=True):
            for speaker, label in ((Speaker.ORGANIZER, "I said it"), (Speaker.PERSON, "They said it")):
                st.form_submit_button(label, key=f"said-{speaker.value}", on_click=_said, args=(visit, speaker))


def _draft(visit: Visit, one: Contact) -> None:
    if st.session_state.get(_OF) != visit.id or _DRAFT not in st.session_state:
        st.session_state[_OF], st.session_state[_DRAFT] = visit.id, visit.recall.draft
    st.text_area(
        "What you have so far (change anything)",
        height=340,
        placeholder="You: ...\nThem: ...",
        key=_DRAFT,
        on_change=_edited,
        args=(visit,),
    )
    found = recall.turns(visit.recall.draft, one.name)
    said = {speaker: sum(turn.speaker is speaker for turn in found) for speaker in _ENOUGH}
    if not found:
        return
    st.caption(f"{counted(said[Speaker.ORGANIZER], 'turn')} of yours, {said[Speaker.PERSON]} of theirs.")
    if misplaced := recall.told_as_yours(visit.recall.draft, one.name):
        st.caption(
            f"“{escaped(misplaced)}” stands with what you said. If it tells their words, put it on a line that begins "
            "with “Them:”."
        )
    if any(said[speaker] < enough for speaker, enough in _ENOUGH.items()):
        st.caption("For levels on the scorecard it takes four turns of yours and three of theirs; it is read anyway.")
    rubric = _rubric(visit)
    if st.button("Read it", type="primary", key="read", width="stretch"):
        _read(visit, one, rubric)


def _rubric(visit: Visit) -> str:
    every = of_kind(kind_of(visit.purpose), desk.here().content)
    titles = {rubric.id: rubric.title for rubric in every if not rubric.only_where_named}
    return st.selectbox("Score it by", list(titles), format_func=titles.__getitem__, key="rubric")


def _read(visit: Visit, one: Contact, rubric: str) -> None:
    here, owner = desk.here(), desk.owner()
    told = recall.transcript(visit, one, visit.recall.draft)
    kept = here.conversations.add(told, owner=owner, title=f"Visit with {one.name}")
    clock.visits().bring(owner, visit.id, kept.id)
    here.debriefs.of_conversation(kept.id, rubric)
    st.session_state.pop(_DRAFT, None)
    places.go("scorecard", conversation=kept.id, rubric=rubric)


def _answer(visit: Visit, key: str) -> None:
    """Keep an answer. In what words one asked is wanted for the write-up, too, and need not be typed twice."""
    asked, words = recall.prompt(visit.recall), st.session_state[key].strip()
    if asked is not None and asked.key == "ask" and words and not visit.commitment.what:
        with frame.plainly():
            clock.visits().agree(desk.owner(), visit.id, what=words[:ASK_AT_MOST])
    _keep(visit, recall.answered(_so_far(visit), words))


def _said(visit: Visit, speaker: Speaker) -> None:
    _keep(visit, recall.add(_so_far(visit), speaker, st.session_state["one-line"]))


def _step(visit: Visit, step: Callable[[Recall], Recall]) -> None:
    _keep(visit, step(_so_far(visit)))


def _so_far(visit: Visit) -> Recall:
    """Give what stands in the draft's field, which may have been changed with the same click."""
    return visit.recall.model_copy(update={"draft": st.session_state.get(_DRAFT, visit.recall.draft)})


def _keep(visit: Visit, told: Recall) -> None:
    """Keep what was told, and let the draft's field follow."""
    st.session_state[_DRAFT] = told.draft
    with frame.plainly():
        clock.visits().remember(desk.owner(), visit.id, told)


def _edited(visit: Visit) -> None:
    """Keep what was changed in the draft's field; which question comes next may have been kept with the same click."""
    with frame.plainly():
        kept = clock.visits().visit(desk.owner(), visit.id).recall
        told = kept if kept.draft else visit.recall
        change = {"draft": st.session_state[_DRAFT]}
        clock.visits().remember(desk.owner(), visit.id, told.model_copy(update=change))


def begin() -> None:
    """Find the visit the address asks for; one that was read already is gone on with."""
    kept, owner = clock.visits(), desk.owner()
    at = places.asked("visit")
    if at is None:
        places.go("visits")
    visit = kept.visit(owner, at)
    if visit.conversation and not visit.recall.draft:
        told = desk.here().records.conversation(visit.conversation).transcript
        if told.from_memory:
            again = Recall(draft=recall.as_draft(told), at=len(recall.PROMPTS))
            visit = visit.model_copy(update={"recall": again})  # kept once something is changed in it
    draw(visit, kept.contact(owner, visit.contact))


try:
    with st.container(key="wide"):
        begin()
except CoachError as failure:
    st.error(frame.sentence(failure), icon=":material/info:")
