"""Fill it in: a draft's lines as fields with plain questions, a chapter at a time. Each is kept as it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.errors import CoachError
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, counted
from coach.ui import desk, frame, pausing
from coach.ui.writing import held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.model.draft import Passage
    from coach.ui.writing.sheet import Field, Part, Sheet

_CHAPTER = "coach_chapter"
_LED = "coach_chapter_led"
"""How often one was led to a chapter, rather than choosing it: each time, the page is scrolled to its beginning."""
_TO_ITS_TOP = """<script>/* {often} */ setTimeout(() =>
document.querySelector('.st-key-chapters')?.scrollIntoView({{block: 'start'}}), 150);</script>"""
_SHORT = frozenset({"title", "minutes", "name", "age", "work", "place"})
_BY_LINE = frozenset({"know", "public"})
"""Lists that are written one to a line; the others have commas between."""

_STILL = r"Still to fill is what is asked in **bold**, and what has \[brackets\] left."


def progress(sheet: Sheet) -> None:
    """Say how far it is filled, and what comes of it; nothing where the YAML cannot be read, which is told below."""
    if not sheet.parts:
        return
    done = sheet.asked - sheet.left
    name = escaped(sheet.name)
    if sheet.left:
        says = f"**{done} of {sheet.asked} filled**; {name} can be met once all are."
    else:
        says = f"**All {sheet.asked} filled.** Save, and {name} can be met."
    st.progress(done / sheet.asked if sheet.asked else 1.0, says)


def draw(sheet: Sheet, opens: Mapping[str, str]) -> None:
    """Draw the chapters to choose from, and the chosen one's fields. `opens`: what opens each part, by its name."""
    if not sheet.parts:
        st.info(
            "The YAML cannot be read at the moment, so there is nothing to fill in. What is wrong is told beside it."
        )
        return
    part = _chosen(sheet)
    st.caption(f"{escaped(part.about)} {_STILL if part.left else ''}")
    with pausing.sheet():
        _fields(part, opens)
    _on(sheet, part)
    if often := st.session_state.get(_LED):
        st.html(_TO_ITS_TOP.format(often=often), unsafe_allow_javascript=True)


def _chosen(sheet: Sheet) -> Part:
    """Let a chapter be chosen; at first it is one with something to fill."""
    parts = {part.id: part for part in sheet.parts}
    if st.session_state.get(_CHAPTER) not in parts:
        st.session_state[_CHAPTER] = next((part.id for part in sheet.parts if part.left), sheet.parts[0].id)
    lefts = "-".join(str(part.left) for part in sheet.parts)
    key = f"chapters-{st.session_state.get(_LED, 0)}-{lefts}"  # a widget forgets what was chosen where labels change
    with st.container(key="chapters"):
        st.selectbox(
            "Chapter",
            list(parts),
            index=list(parts).index(st.session_state[_CHAPTER]),
            format_func=lambda id_: _titled(parts[id_]),
            key=key,
            on_change=_choose,
            args=(key,),
            label_visibility="collapsed",
        )
    return parts[st.session_state[_CHAPTER]]


def _choose(key: str) -> None:
    st.session_state[_CHAPTER] = st.session_state[key]


def show(chapter: str) -> None:
    """Lead to a chapter."""
    st.session_state[_CHAPTER] = chapter
    st.session_state[_LED] = st.session_state.get(_LED, 0) + 1


def _titled(part: Part) -> str:
    if part.left:
        return f"{part.title}: {part.left} to fill"
    return f"{part.title} ✓" if any(field.counts for field in part.fields) else part.title


def _fields(part: Part, opens: Mapping[str, str]) -> None:
    """Draw the questions, under the names of what they belong to where there are several."""
    several = len({field.part for field in part.fields}) > 1
    before = ""
    for field in part.fields:
        if field.part != before:
            if several and field.part:
                st.markdown(f"#### {escaped(field.part)}")
            if field.passage.path[0] == "facts" and field.part in opens:
                st.caption(f"What opens it: {escaped(opens[field.part])}.")
        before = field.part
        _field(field)


def _field(field: Field) -> None:
    passage = field.passage
    label = escaped(field.asks)
    if field.open and not field.hint:
        label += f" (put your words for {escaped(passage.blanks[0])})"
    says, key, hint = _shown(field), _key(passage), field.hint or None
    if field.choices and says in field.choices:
        st.selectbox(label, field.choices, index=field.choices.index(says), format_func=_in_words, key=key)
    elif passage.path[-1] in _SHORT:
        st.text_input(label, says, placeholder=hint, key=key)
    else:
        st.text_area(label, says, height="content", placeholder=hint, key=key)


def _in_words(choice: str) -> str:
    """Call a day what trainees see it called; other choices are words as they are."""
    return next((says for day, says in DIFFICULTIES.items() if day.value == choice), choice)


def _key(passage: Passage) -> str:
    return f"fill-{held.turn(held.Drawn.FIELDS)}-{'.'.join(map(str, passage.path))}"


def _shown(field: Field) -> str:
    says = field.passage.says
    if not isinstance(says, str):
        return _between(field.passage).join(says)
    return "" if field.hint else says


def _between(passage: Passage) -> str:
    return "\n" if passage.path[-1] in _BY_LINE else ", "


def take_in(sheet: Sheet) -> bool:
    """Write what was typed into the draft. Tells whether something was.

    The fields are held against the draft in every run: a callback could be broken off by the next run, and its line
    be lost.
    """
    before = text = held.current()
    for field in (field for part in sheet.parts for field in part.fields):
        typed = st.session_state.get(_key(field.passage))
        if typed is None or (says := _meant(field, str(typed).strip())) == field.passage.says:
            continue
        try:
            text = desk.here().library.rewrite(text, field.passage.path, says)
        except CoachError as error:
            held.tell(frame.sentence(error))
    if text != before:
        held.change(text, held.Drawn.YAML)
    return text != before


def _meant(field: Field, typed: str) -> str | tuple[str, ...]:
    """Give what the line is to say; one that was emptied is to be filled again."""
    passage = field.passage
    if not isinstance(passage.says, str):
        parts = (one.strip() for one in typed.split(_between(passage).strip(" ")))
        return tuple(one for one in parts if one)
    return typed or (passage.says if field.hint else f"[{field.asks}]")


def _on(sheet: Sheet, part: Part) -> None:
    """Lead on to the next chapter that wants something, or else to the next."""
    at = sheet.parts.index(part)
    others = [*sheet.parts[at + 1 :], *sheet.parts[:at]]
    following = next((one for one in others if one.left), others[0] if others else None)
    if following is None:
        return
    label = f"Go on: {following.title}"
    st.button(label, key="chapter-next", icon=":material/arrow_forward:", on_click=show, args=(following.id,))
    if part.left:
        st.caption(f"{counted(part.left, 'line')} still to fill here. You can come back; all is kept.")
