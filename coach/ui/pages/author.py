"""Author: write a person in plain answers or in YAML, see what is wrong, talk to the draft, try it out, and keep it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.draft import Answers, Draft, id_for
from coach.model.errors import AlreadyThere, CoachError, ContentError
from coach.practice.authoring import as_ask, groups_asked, opening, to_fill
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import desk, frame, pausing
from coach.ui.writing import drafting, filling, held, wrongs
from coach.ui.writing.sheet import sheet, titled

if TYPE_CHECKING:
    from pathlib import Path

    from coach.model.scenario import Scenario

_WAITING = 6
"""Drafts that are offered to go on with."""
_PRONOUNS = ("she", "he", "they")


def draw() -> None:
    """Draw the beginning of a draft, or the draft with all that can be done with it."""
    st.title("Write a person", anchor=False)
    pausing.keeper()
    text = held.text()
    if text is None:
        _choose()
        return
    here = desk.here()
    _take_in_yaml()
    asked = sheet(here.library.passages(held.current()))
    if filling.take_in(asked):
        asked = sheet(here.library.passages(held.current()))
    held.keep()
    text = held.current()
    draft = here.library.check_draft(text, [rubric.id for rubric in here.content.rubrics])
    with st.container(key="wide"):
        filling.progress(asked)
        _keep(draft)
        write, beside = st.columns(2, gap="large")
    with write:
        fill, yaml = st.tabs(["Fill it in", "YAML"])
        with fill:
            facts = opening(draft.scenario) if draft.scenario else {}
            filling.draw(asked, {titled(fact): says for fact, says in facts.items()})
        with yaml:
            _edit(text)
    with beside, st.container(key="beside"):
        wrongs.draw(draft, asked)
        drafting.draw(draft.scenario)


def _choose() -> None:
    here = desk.here()
    st.write(
        "A scenario is one person: what they carry, what opens them, what stands in their way. Begin with a few "
        "answers, or with somebody who is here already, and make them your own line by line."
    )
    waiting = {name: sheet(here.library.passages(held.look(name))) for name in held.waiting()[:_WAITING]}
    alike = Counter(one.name for one in waiting.values())
    for name, put_away in waiting.items():
        called = put_away.name + (f" ({titled(name)})" if alike[put_away.name] > 1 else "")
        label = f"Go on with {escaped(called)}: {put_away.asked - put_away.left} of {put_away.asked} filled"
        st.button(label, key=f"take-up-{name}", icon=":material/edit_note:", on_click=_take_up, args=(name,))
    _begin()


def _begin() -> None:
    with st.form("begin"), st.container(key="beginning"):
        name = st.text_input("What is their name?", placeholder="Maria Lopes")
        age = st.number_input("How old are they?", value=None, step=1, placeholder="43")
        pronouns = st.radio("Do people say she, he or they?", _PRONOUNS, index=len(_PRONOUNS) - 1, horizontal=True)
        work = st.text_input("What do they do?", placeholder="Drives the night bus")
        ask = st.text_input("What will you ask of them? “Would you …”", value="come to the meeting on Thursday at 7")
        stake = st.text_input("What is at stake for them?", placeholder="She wants to see her son awake.")
        real = st.text_input("What really stands in the way?", placeholder="Her brother runs the depot.")
        begun = st.form_submit_button("Begin", type="primary")
    here = desk.here()
    if begun:
        id_ = id_for(name, [*(scenario.id for scenario in here.content.scenarios), *held.waiting()])
        said = {
            "name": name,
            "id": id_,
            "work": work,
            "ask": as_ask(ask),
            "stake": stake,
            "real": real,
            "pronouns": pronouns,
        }
        told = {key: words.strip() for key, words in said.items() if words.strip()}
        try:
            answers = Answers.model_validate(told if age is None else {**told, "age": int(age)})
        except ValueError:
            if name.strip():
                st.error("People here are 14 to 110 years old. Leave the age empty if you do not know it yet.")
            else:
                st.error("Give them a name; everything else can come later.")
            return
        held.begin(here.library.begin(answers), id_)
        st.rerun()
    _begin_with_somebody()


def _begin_with_somebody() -> None:
    """Offer everybody there is as the beginning of somebody else, and one's own to be changed."""
    here = desk.here()
    titles = {scenario.id: f"{scenario.persona.name}: {scenario.title}" for scenario in here.content.scenarios}
    chosen = st.selectbox("Or begin with somebody", list(titles), format_func=titles.__getitem__, index=None)
    if not chosen:
        return
    with st.container(horizontal=True):
        if st.button("Open a copy", key="copy", help="As somebody new, beside the one there is."):
            id_ = id_for(chosen, [*titles, *held.waiting()])
            held.begin(here.library.rewrite(here.library.source(chosen, *here.folders), ("id",), id_), id_)
            st.rerun()
        try:
            own = here.library.source(chosen, here.folders[-1])
        except ContentError:  # what came with Coach is no file of theirs
            return
        if st.button("Change this one", key="change", help="Saving it replaces the one there is."):
            held.begin(own, chosen, saved=own)
            st.rerun()
        with st.popover("Take off Practise"):
            _take_off(chosen, own)


def _take_off(chosen: str, own: str) -> None:
    """Let whoever put somebody there take them off, once it was said what hangs on it."""
    here = desk.here()
    another = _another_put_there(chosen)
    if another:
        st.write(f"{escaped(another)} put them there, and takes them off. Open a copy to make somebody of your own.")
        return
    asked = groups_asked(here.store, chosen) if desk.who() else 0
    if asked:
        st.warning(f"{counted(asked, 'group')} asked to rehearse with them: that assignment empties.")
    st.write(
        "They become a draft of yours, and nobody can begin with them. What was practised stays, whoever is in the "
        "middle of a rehearsal goes on, and a copy as they are now is kept."
    )
    if st.button("Take them off", key="take-away"):
        held.begin(own, chosen)
        with frame.plainly():
            copy = here.library.take_away(chosen, here.folders[-1])
            if copy is not None:
                held.tell(f"Taken off Practise. A copy as they were is kept as {_named(copy)}.")
            here.read_again()
            st.rerun()


def _another_put_there(chosen: str) -> str | None:
    """Name who put somebody under Practise, if that is another trainer who is still here."""
    here, account = desk.here(), desk.who()
    by = here.library.written_by(chosen, here.folders[-1])
    if account is None or by in {None, account.id}:
        return None
    return next((one.name for one in here.store.accounts.accounts() if one.id == by), None)


def _named(file: Path) -> str:
    """Name a file: on a server, where the folder is that holds it is nobody's business."""
    return str(file) if desk.who() is None else f"{file.parent.name}/{file.name} in the content folder"


def _edit(text: str) -> None:
    with st.container(key="yaml"):
        help_ = "Every key is explained in docs/scenario-format.md."
        st.text_area("The scenario, in YAML", text, key=_field(), height=620, help=help_)
    st.caption(f"Checked when you pause or leave the field, and kept as a draft {desk.place()}.")


def _field() -> str:
    return f"yaml-{held.turn(held.Drawn.YAML)}"


def _take_in_yaml() -> None:
    typed = st.session_state.get(_field())
    if typed is not None and typed != held.current():
        held.change(typed, held.Drawn.FIELDS)


def _keep(draft: Draft) -> None:
    with st.container(horizontal=True):
        wanted = st.button("Save", type="primary", key="save", icon=":material/save:")
        replace = bool(st.session_state.get("replace"))  # that button stands below, and is drawn when it is needed
        st.download_button(
            "Download",
            draft.text,
            file_name="scenario.yaml",
            mime="application/yaml",
            key="download",
            on_click="ignore",
        )
        with st.popover("Close", key="close"):
            st.write("Put the draft away, to go on with it another day? Or throw it away for good?")
            st.button("Put it away", key="closed", on_click=_close, type="primary")
            here = desk.here()
            copies = here.library.copies(draft.scenario.id, here.folders[-1]) if draft.scenario else ()
            if copies:
                st.write(f"They were under Practise once: a copy stays as {escaped(_named(copies[-1]))}.")
            st.button("Throw it away", key="thrown", on_click=_throw)
    with st.container():  # always there: what comes and goes above the tabs would send back to the first of them
        told = held.trouble()
        if told:
            st.warning(told)
        if wanted or replace:
            _save(draft, replace=replace)


def _take_up(name: str) -> None:
    with frame.plainly():  # a click comes here before the page, and so before anybody is asked to sign in again
        held.take_up(name)


def _close() -> None:
    drafting.forget()
    held.put_away()


def _throw() -> None:
    with frame.plainly():  # likewise
        held.throw_away()
        drafting.forget()


def _save(draft: Draft, *, replace: bool = False) -> None:
    here = desk.here()
    here.read_again()
    can_be_met = draft.scenario is not None and not to_fill(draft.scenario)
    stay = () if can_be_met else [scenario.id for scenario in here.ready]
    try:
        file = held.save(draft.text, replace=replace, stay=stay)
    except AlreadyThere as error:
        st.warning(frame.sentence(error))
        st.button("Replace what is there", key="replace", icon=":material/sync_alt:")
        return
    except CoachError as error:
        st.error(frame.sentence(error))
        return
    here.read_again()
    saved = str(file) if desk.who() is None else file.name  # where a server keeps its files is nobody's business
    st.success(f"Saved as {escaped(saved)}. {_where(draft.scenario)}")


def _where(scenario: Scenario | None) -> str:
    if scenario is None:
        return "Once nothing is wrong with it, it is under Practise."
    if to_fill(scenario):
        return "It stays a draft for you alone, and is under Practise once every line is filled."
    return "It is under Practise now." if desk.who() is None else "It is under Practise now, for everybody here."


draw()
