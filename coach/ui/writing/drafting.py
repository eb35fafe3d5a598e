"""Trying out a draft: a chat that is not kept, and trainees of known skill who rehearse with it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import CoachError, TurnError
from coach.model.first_name import first_name
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Speaker
from coach.practice.authoring import Fared, WithDraft, fared, to_fill, try_out, verdicts
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, counted
from coach.roleplay import TRAINEES
from coach.ui import desk, frame, people
from coach.ui.thread import lines, thread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.record import Rehearsal
    from coach.model.scenario import Scenario
    from coach.practice.rehearsals import Rehearsals

    _Talk = tuple[Scenario, Rehearsals, Rehearsal]
    """With whom one talks, by which rules, and what was said so far."""

_TALK = "coach_draft_talk"
_FOUND = "coach_draft_found"
_RUNS = 10


def forget() -> None:
    """Forget the talk and what the trainees found."""
    for key in (_TALK, _FOUND):
        st.session_state.pop(key, None)


def draw(scenario: Scenario | None) -> None:
    """Show the card, and let one talk to the draft and let trainees rehearse with it."""
    look, chat, trainees = st.tabs(["The card", "Talk to them", "Let trainees rehearse"])
    for tab, show in ((look, _look), (chat, talk), (trainees, rehearse)):
        with tab:
            if scenario is None:
                st.info("Once nothing is wrong with the draft, it can be tried here.")
            else:
                show(scenario)


def _look(scenario: Scenario) -> None:
    st.html(people.card(scenario))
    st.html(people.briefing(scenario))


def talk(scenario: Scenario) -> None:
    """Talk with the draft. Nothing of it is kept; to one that has changed the same can be said again."""
    held: _Talk | None = st.session_state.get(_TALK)
    if held is None or (held[0] != scenario and not _said(held)):
        held = _meet(scenario)
    with st.container(horizontal=True):
        if st.button("Begin again", key="talk-again"):
            held = _meet(scenario)
        if held[0] != scenario and st.button("Say the same again", key="talk-same"):
            held = _say_again(scenario, _said(held))
    if held[0] != scenario:
        st.info("The draft has changed since. What stands here was said by the person as they were.")
    talked, rehearsals, rehearsal = held
    said = st.chat_input(f"Say something to {scenario.persona.name}", key="talk-say")
    if said:
        try:
            rehearsal = rehearsals.answer(rehearsal, said)
        except CoachError as error:
            st.error(frame.sentence(error))
    st.session_state[_TALK] = (talked, rehearsals, rehearsal)
    st.html(thread(rehearsal))
    last = next((turn for turn in reversed(rehearsal.path) if turn.changes), None)
    if last is not None:
        with st.expander("What just changed inside"):
            st.table(
                [{"what": escaped(c.what), "by": f"{c.amount:+g}", "because": escaped(c.because)} for c in last.changes]
            )


def _meet(scenario: Scenario) -> _Talk:
    trial = desk.here().for_trial()
    rehearsals = replace(trial.rehearsals, content=WithDraft(trial.content, scenario))
    return scenario, rehearsals, rehearsals.start(scenario.id, owner=desk.owner())


def _said(held: _Talk) -> tuple[str, ...]:
    return tuple(turn.text for turn in held[2].path if turn.speaker is Speaker.ORGANIZER)


def _say_again(scenario: Scenario, said: Sequence[str]) -> _Talk:
    """Say the same to the draft as it is now, as far as it listens."""
    scenario, rehearsals, rehearsal = _meet(scenario)
    with suppress(TurnError):  # they may leave earlier than they did
        for words in said:
            rehearsal = rehearsals.answer(rehearsal, words)
    return scenario, rehearsals, rehearsal


def rehearse(scenario: Scenario) -> None:
    """Let every trainee rehearse with the draft, and say what that shows."""
    st.write(
        f"{len(TRAINEES)} trainees of known skill, {_RUNS} rehearsals each. The unskilled should get no yes at all; "
        "the excellent nearly always should."
    )
    waiting = len(to_fill(scenario))
    if waiting:
        name = first_name(scenario.persona.name)
        st.warning(
            f"{counted(waiting, 'place')} in \\[square brackets\\] still to be filled. The trainees would talk with a "
            f"form, and what they find says little about {escaped(name)}. Fill them first, then let them rehearse.",
            icon=":material/edit_note:",
        )
    difficulty = st.segmented_control(
        "On which day?",
        list(Difficulty),
        default=scenario.difficulty,
        required=True,
        format_func=lambda one: DIFFICULTIES[one],
        key="draft-day",
    )
    if st.button("Let them rehearse", key="draft-run"):
        st.session_state[_FOUND] = (scenario, difficulty, _run(scenario, difficulty))
    found = st.session_state.get(_FOUND)
    if found is None:
        return
    of, on, rows = found
    if of != scenario:
        st.info("The draft has changed since they rehearsed. Let them rehearse again.")
        return
    _judge(rows, on, filled=not waiting)
    _tabulate(rows)
    _read(rows)


def _judge(rows: Sequence[Fared], difficulty: Difficulty, *, filled: bool) -> None:
    """Say what their rehearsals show of the draft."""
    says = verdicts(rows, difficulty)
    for one in says:
        st.warning(one)
    if says:
        return
    if filled:
        st.success("As it should be: only those who listen get a yes, and what is locked stays locked.")
    else:
        st.info("The rules hold: who listens gets a yes, and what is locked stays locked. The words are still to come.")


def _tabulate(rows: Sequence[Fared]) -> None:
    st.dataframe(
        [
            {
                "trainee": row.trainee.replace("_", " "),
                "skill": row.skill,
                "yes": f"{row.yes:.0%}",
                "maybe": f"{row.maybe:.0%}",
                "no": f"{row.no:.0%}",
                "walked away": f"{row.walked_away:.0%}",
                "nothing decided": f"{row.undecided:.0%}",
                "turns": round(row.turns, 1),
                "facts heard": f"{row.told:.0%}",
            }
            for row in rows
        ],
        hide_index=True,
        width="stretch",
        height="content",
    )
    st.caption("Nothing decided: nothing was asked, or nothing that could be answered. The chatterer never asks.")


def _read(rows: Sequence[Fared]) -> None:
    """Let one rehearsal of each trainee be read."""
    heard = {row.trainee: row.heard for row in rows}
    chosen = st.selectbox(
        "Read one of their rehearsals",
        list(heard),
        index=None,
        format_func=lambda name: name.replace("_", " ").capitalize(),
        placeholder="Whose?",
        key="draft-read",
    )
    if chosen:
        st.html(lines(heard[chosen]))


def _run(scenario: Scenario, difficulty: Difficulty) -> tuple[Fared, ...]:
    """Rehearse with progress; any click stops it, and what was found before stays."""
    many = len(TRAINEES) * _RUNS
    done = []
    bar = st.progress(0.0, "They are rehearsing. Any other click stops it.")
    for one in try_out(scenario, difficulty, _RUNS):
        done.append(one)
        bar.progress(len(done) / many, f"Rehearsal {len(done)} of {many}. Any other click stops it.")
    bar.empty()
    return fared(done, len(scenario.facts))
