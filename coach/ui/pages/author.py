"""Author: write a person, see at once what is wrong, talk to the draft, let trainees rehearse with it, and keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.draft import Answers, Draft, id_for
from coach.model.errors import CoachError
from coach.practice.authoring import to_fill
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import desk, drafting, frame, people

if TYPE_CHECKING:
    from coach.model.scenario import Scenario

_TEXT = "coach_draft"
_FIELD = "coach_draft_field"
_SHOWN = 12
"""Faults drawn at a time: one mended often mends several."""
_PRONOUNS = ("she", "he", "they")
_FIRST = 3
"""Places to fill that are named; the others are found by their brackets."""


def draw() -> None:
    """Draw the beginning of a draft, or the draft with all that can be done with it."""
    st.title("Write a person", anchor=False)
    here = desk.here()
    if _TEXT not in st.session_state:
        st.session_state[_TEXT] = here.library.taken_up(here.folders[-1])
    if st.session_state[_TEXT] is None:
        st.write(
            "A scenario is one person: what they carry, what opens them, what stands in their way. Begin with a few "
            "answers, or with somebody who is here already, and make them your own line by line."
        )
        _begin()
        return
    text = st.text_area(
        "The scenario, in YAML",
        st.session_state[_TEXT],
        key=_FIELD,
        height=460,
        help="Every key is explained in docs/scenario-format.md.",
    )
    if text != st.session_state[_TEXT]:
        _set_aside(text)
    st.caption("Checked, and kept as a draft on this computer, whenever you leave the field or press Ctrl and Enter.")
    draft = here.library.check_draft(text, [rubric.id for rubric in here.content.rubrics])
    _keep(draft)
    with st.container():
        _diagnose(draft)
    if draft.scenario is not None:
        _try(draft.scenario)


def _begin() -> None:
    with st.form("begin"):
        name = st.text_input("What is their name?", placeholder="Maria Lopes")
        age = st.number_input("How old are they?", min_value=14, max_value=110, value=None, step=1, placeholder="43")
        pronouns = st.radio("Do people say she, he or they?", _PRONOUNS, index=len(_PRONOUNS) - 1, horizontal=True)
        work = st.text_input("What do they do?", placeholder="Drives the night bus")
        ask = st.text_input("What will you ask of them? “Would you …”", value="come to the meeting on Thursday at 7")
        stake = st.text_input("What is at stake for them?", placeholder="She wants to see her son awake.")
        real = st.text_input("What really stands in the way?", placeholder="Her brother runs the depot.")
        begun = st.form_submit_button("Begin", type="primary")
    if begun:
        id_ = id_for(name, [scenario.id for scenario in desk.here().content.scenarios])
        said = {"name": name, "id": id_, "work": work, "ask": ask, "stake": stake, "real": real, "pronouns": pronouns}
        told = {key: words.strip() for key, words in said.items() if words.strip()}
        try:
            answers = Answers.model_validate(told if age is None else {**told, "age": int(age)})
        except ValueError:
            st.error("Give them a name; everything else can come later.")
            return
        _open(desk.here().library.begin(answers))
    here = desk.here()
    titles = {scenario.id: f"{scenario.persona.name}: {scenario.title}" for scenario in here.content.scenarios}
    chosen = st.selectbox("Or begin with somebody", list(titles), format_func=titles.__getitem__, index=None)
    if chosen and st.button("Open a copy", key="copy"):
        _open(here.library.source(chosen, *here.folders))


def _open(text: str) -> None:
    _set_aside(text)
    st.rerun()


def _set_aside(text: str | None) -> None:
    """Keep the draft for this page, and on disk for after a refresh."""
    here = desk.here()
    st.session_state[_TEXT] = text
    here.library.set_aside(here.folders[-1], text)


def _keep(draft: Draft) -> None:
    with st.container(horizontal=True):
        wanted = st.button("Save", type="primary", key="save", icon=":material/save:")
        st.download_button("Download", draft.text, file_name="scenario.yaml", mime="application/yaml", key="download")
        with st.popover("Close", key="close"):
            st.write("Close the draft? What is not saved or downloaded is lost.")
            if st.button("Close it", key="closed"):
                drafting.forget()
                _set_aside(None)
                st.rerun()
    with st.container():  # always there: what comes and goes above the tabs would send back to the first of them
        if wanted:
            _save(draft)


def _save(draft: Draft) -> None:
    here = desk.here()
    try:
        file = here.library.keep(here.folders[-1], draft.text)
    except CoachError as error:
        st.error(frame.sentence(error))
        return
    here.read_again()
    st.success(f"Saved as {escaped(str(file))}. {_where(draft.scenario)}")


def _where(scenario: Scenario | None) -> str:
    if scenario is None:
        return "Once nothing is wrong with it, it is under Practise."
    if to_fill(scenario):
        return "It stays a draft for you alone, and is under Practise once no \\[square brackets\\] are left in it."
    return "It is under Practise now."


def _diagnose(draft: Draft) -> None:
    errors = [fault for fault in draft.diagnostics if fault.severity == "error"]
    waiting = to_fill(draft.scenario) if draft.scenario else ()
    if waiting:
        _name_places(draft, waiting)
    if not draft.diagnostics:
        if not waiting:
            st.success("Nothing is wrong with it.", icon=":material/check:")
        return
    lines = draft.text.splitlines()
    st.subheader("What is wrong" if errors else "What could be better", anchor=False)
    for fault in sorted(draft.diagnostics, key=lambda one: (one.severity, one.line))[:_SHOWN]:
        show = st.error if fault.severity == "error" else st.warning
        show(f"**Line {fault.line}** ({fault.code}). {escaped(f'{fault.message} {fault.fix}')}")
        if fault.line <= len(lines):
            st.code(lines[fault.line - 1].strip() or "(an empty line)", language="yaml")
    if len(draft.diagnostics) > _SHOWN:
        st.caption(f"And {len(draft.diagnostics) - _SHOWN} more; they are shown as you mend these.")


def _name_places(draft: Draft, waiting: tuple[str, ...]) -> None:
    """Say what still holds the beginning's own [words in brackets], and where the first of them stand."""
    name = draft.scenario.persona.name.split()[0] if draft.scenario else "The person"
    lines = draft.text.splitlines()
    found = [(n, place) for n, line in enumerate(lines, 1) for place in dict.fromkeys(waiting) if place in line]
    first = "\n".join(f"- Line {n}: {escaped(place)}" for n, place in found[:_FIRST])
    rest = f"\n- … and {len(waiting) - _FIRST} more" if len(waiting) > _FIRST else ""
    st.warning(
        f"**Not somebody to meet yet: {counted(len(waiting), 'place')} in \\[square brackets\\] still to be filled.** "
        f"As it stands, {escaped(name)} would talk in brackets.\n\n{first}{rest}\n\nWhat somebody does while they talk "
        "goes into (round ones), and may stay.",
        icon=":material/edit_note:",
    )


def _try(scenario: Scenario) -> None:
    look, talk, rehearse = st.tabs(["How the card looks", "Talk to them", "Let trainees rehearse"])
    with look:
        st.html(people.card(scenario))
        st.html(people.briefing(scenario))
    with talk:
        drafting.talk(scenario)
    with rehearse:
        drafting.rehearse(scenario)


draw()
