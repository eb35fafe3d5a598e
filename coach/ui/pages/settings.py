"""Settings: where things are kept, whether a model is on, and what is wrong with content files.

Whoever is alone with Coach sets all of it here. Where people sign in, the server's keeper does, and a trainer reads it.
"""

from pathlib import Path

import streamlit as st

from coach import settings
from coach.practice.assistance import server
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.settings import Settings
from coach.ui import desk, model_form

_LIMITS = {
    "rehearsal_tokens": "{:,} tokens a rehearsal",
    "person_tokens": "{:,} tokens a month for each of you",
    "month_tokens": "{:,} tokens a month for everybody",
    "rehearsal_money": "{:.2f} in money a rehearsal",
    "person_money": "{:.2f} in money a month for each of you",
    "month_money": "{:.2f} in money a month for everybody",
}


def draw() -> None:
    """Draw what is set, and to whoever may change it, how."""
    chosen = settings.from_environment()
    st.title("Settings", anchor=False)
    if desk.who() is None:
        _alone(chosen)
    else:
        _served(chosen)
    _content(str(chosen.data / "content"))


def _alone(chosen: Settings) -> None:
    st.header("Where your practice is kept", anchor=False)
    st.code(str(chosen.data), language=None, wrap_lines=True)
    st.write("On this computer only. To keep it elsewhere, start Coach with `COACH_DATA` set to another folder.")
    st.header("Who finds the words", anchor=False)
    if chosen.has_model:
        st.write("A model is on. What is said in a rehearsal with it is sent to this address:")
        _model()
    else:
        st.write(
            "The people speak lines that their authors wrote, and nothing leaves this computer. A language model can "
            "find freer words for them; what they tell and decide stays with their authors' rules."
        )
    model_form.draw(chosen)


def _model() -> None:
    assistance = desk.here().assistance
    if assistance is None:
        return
    st.code(assistance.name, language=None, wrap_lines=True)
    st.text(assistance.account(desk.owner(), "").month)
    if st.button("Try the model", key="try-model"):
        with st.spinner("Trying it with one short question."):
            trial = assistance.try_out()
        (st.success if trial.speaks else st.warning)(escaped(trial.says))


def _served(chosen: Settings) -> None:
    """Say what the server's keeper has set: whose words go where is not for one trainer to change."""
    st.header("Where your practice is kept", anchor=False)
    st.write(f"It is kept {desk.place()}. Of what others practise you see what they hand in.")
    st.header("Who finds the words", anchor=False)
    if chosen.has_model:
        st.write(
            f"A model can: **{escaped(chosen.model or '')}**. What somebody types in a rehearsal with it is sent to "
            f"**{escaped(server(chosen.model_url))}**. Each of them decides before they begin, and it is off "
            "until they turn it on."
        )
        if limits := _limits(chosen):
            st.write(f"A rehearsal that would pass a limit goes on with the author’s lines: {limits}.")
    else:
        st.write("The people speak lines that their authors wrote, and nothing is sent anywhere.")
    if chosen.has_audio:
        st.write(f"Speech is on. What is recorded or read out is sent to **{escaped(server(chosen.audio_url))}**.")
    st.caption("Whoever keeps this server sets the model, speech and limits. Ask them for a change.")


def _limits(chosen: Settings) -> str:
    """Name the limits that are set."""
    every = ((says, getattr(chosen, name)) for name, says in _LIMITS.items())
    return "; ".join(says.format(limit) for says, limit in every if limit is not None)


def _content(own: str) -> None:
    content, alone = desk.here().content, desk.who() is None
    st.header("Scenarios and rubrics", anchor=False)
    found = f"{counted(len(content.scenarios), 'scenario')} and {counted(len(content.rubrics), 'rubric')}"
    if alone:
        st.write(f"{found} can be used. Add your own in a folder `scenarios` or `rubrics` in:")
    else:
        st.write(
            f"{found} can be used. Whom you write and save on the Write page is there for everybody. Files that you "
            "write elsewhere go on the server, into a folder `scenarios` or `rubrics` in:"
        )
    st.code(own, language=None, wrap_lines=True)
    st.caption("A file that is changed there is seen when a page is next opened.")
    if any(fault.severity == "error" for fault in content.diagnostics):
        st.write("What cannot be used replaces nobody: who was here before stays as they were until it is mended.")
    for fault in content.diagnostics:
        file = fault.file if alone else Path(fault.file).name
        st.warning(escaped(f"{file}, line {fault.line}: {fault.message} {fault.fix}"))


draw()
