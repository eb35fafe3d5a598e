"""Settings: where things are kept, whether a model is on, and what is wrong with content files."""

import streamlit as st

from coach import settings
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.ui import desk, model_form


def draw() -> None:
    """Draw what is set, and how to change it."""
    chosen = settings.from_environment()
    st.title("Settings", anchor=False)
    st.subheader("Where your practice is kept", anchor=False)
    st.code(str(chosen.data), language=None, wrap_lines=True)
    st.write("On this computer only. To keep it elsewhere, start Coach with `COACH_DATA` set to another folder.")
    st.subheader("Who finds the words", anchor=False)
    if chosen.has_model:
        st.write("A model is on. What is said in a rehearsal with it is sent to this address:")
        _model()
    else:
        st.write(
            "The people speak lines that their authors wrote, and nothing leaves this computer. A language model can "
            "find freer words for them; what they tell and decide stays with their authors' rules."
        )
    model_form.draw(chosen)
    _content(str(chosen.data / "content"))


def _model() -> None:
    assistance = desk.here().assistance
    if assistance is None:
        return
    st.code(assistance.name, language=None, wrap_lines=True)
    st.text(assistance.account(desk.owner(), "").month)
    if st.button("Try the model", key="try-model"):
        with st.spinner("Trying it with one short question."):
            trial = assistance.try_out()
        (st.success if trial.speaks else st.warning)(trial.says)


def _content(own: str) -> None:
    content = desk.here().content
    st.subheader("Scenarios and rubrics", anchor=False)
    found = f"{counted(len(content.scenarios), 'scenario')} and {counted(len(content.rubrics), 'rubric')}"
    st.write(f"{found} can be used. Add your own in a folder `scenarios` or `rubrics` in:")
    st.code(own, language=None, wrap_lines=True)
    for fault in content.diagnostics:
        st.warning(escaped(f"{fault.file}, line {fault.line}: {fault.message} {fault.fix}"))


draw()
