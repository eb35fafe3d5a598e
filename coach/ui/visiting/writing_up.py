"""Writing a visit up: what came of it, and the guides' questions. Each answer is kept as one leaves its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.visit import Answer
from coach.practice.report.markdown import escaped
from coach.practice.report.words import counted
from coach.practice.visiting.visits import named
from coach.practice.visiting.write_up import QUESTIONS, WHO_ELSE
from coach.ui import clock, desk, frame
from coach.ui.visiting.visit_words import AFTER, ANSWERS, LATER

if TYPE_CHECKING:
    from coach.model.visit import Contact, Visit
    from coach.practice.visiting.write_up import Chapter

ASK_AT_MOST = 300
"""Characters for what was asked."""

_DONE: dict[bool | None, str] = {None: "Not known yet", True: "Done", False: "Not done"}


def commitment(visit: Visit) -> None:
    """Ask what came of it, and later whether it was done."""
    agreed, every = visit.commitment, list(Answer)
    st.header("What came of it", anchor=False)
    st.text_input(
        "What exactly did you ask of them?",
        value=agreed.what,
        max_chars=ASK_AT_MOST,
        placeholder="Come to the tenants' meeting, Thursday at 7, and bring Rosa",
        key=f"agreed-what-{visit.id}",
        on_change=_agree,
        args=(visit.id, "what", f"agreed-what-{visit.id}"),
    )
    st.radio(
        "What did they answer?",
        every,
        index=every.index(agreed.answer) if agreed.answer else None,
        format_func=ANSWERS.__getitem__,
        horizontal=True,
        key=f"agreed-answer-{visit.id}",
        on_change=_agree,
        args=(visit.id, "answer", f"agreed-answer-{visit.id}"),
    )
    if agreed.answer is not None:
        st.info(AFTER[agreed.answer])
        key = f"agreed-due-{agreed.answer}-{visit.id}"
        st.date_input(
            LATER[agreed.answer],
            value=agreed.due,
            format="YYYY-MM-DD",
            key=key,
            on_change=_agree,
            args=(visit.id, "due", key),
        )
    if agreed.answer is Answer.YES:
        st.radio(
            "Did they do it?",
            list(_DONE),
            index=list(_DONE).index(agreed.done),
            format_func=_DONE.__getitem__,
            horizontal=True,
            key=f"agreed-done-{visit.id}",
            on_change=_agree,
            args=(visit.id, "done", f"agreed-done-{visit.id}"),
        )


def _agree(id: str, field: str, key: str) -> None:  # noqa: A002 - the noun's own field name
    with frame.plainly():
        clock.visits().agree(desk.owner(), id, **{field: st.session_state[key]})


def questions(visit: Visit, one: Contact) -> None:
    """Ask the guides' questions, none of them compulsory."""
    st.header("Write it up", anchor=False)
    st.caption("Answer what you can; none of it is asked of you. It is kept as you go.")
    told = sum(question.key in visit.write_up for chapter in QUESTIONS for question in chapter.questions)
    if told:
        st.caption(f"{counted(told, 'answer')} so far.")
    for number, chapter in enumerate(QUESTIONS):
        with st.expander(chapter.title, expanded=number == 0, key=f"group-{number}"):
            _ask(visit, chapter)
            if any(question.key == WHO_ELSE for question in chapter.questions):
                _put_on(visit, one)


def _ask(visit: Visit, chapter: Chapter) -> None:
    for question in chapter.questions:
        key = f"told-{question.key}-{visit.id}"
        st.text_area(
            question.asks,
            value=visit.write_up.get(question.key, ""),
            height=80,
            max_chars=4000,
            placeholder=question.hint,
            key=key,
            on_change=_write,
            args=(visit.id, question.key, key),
        )


def _write(id: str, question: str, key: str) -> None:  # noqa: A002 - the noun's own field name
    with frame.plainly():
        clock.visits().write(desk.owner(), id, question, st.session_state[key])


def _put_on(visit: Visit, one: Contact) -> None:
    """Offer to put on the list whom they named."""
    kept, owner = clock.visits(), desk.owner()
    there = {contact.name.casefold() for contact in kept.contacts(owner)}
    new = [name for name in named(visit.write_up.get(WHO_ELSE, "")) if name.casefold() not in there]
    if new and st.button(f"Put {counted(len(new), 'name')} on my list", key="put-named"):
        kept.add_named(owner, visit.id, visit.write_up[WHO_ELSE])
        st.toast(f"On your list, with a note that {escaped(one.name)} said so.")
        st.rerun()
