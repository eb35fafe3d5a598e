"""What is wrong with a draft, told beside its fields: at which question, and at which line of the YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.practice.report.markdown import escaped
from coach.ui.writing import filling

if TYPE_CHECKING:
    from coach.model.diagnostic import Diagnostic
    from coach.model.draft import Draft
    from coach.ui.writing.sheet import Sheet

_SHOWN = 6
"""Faults drawn at a time: one mended often mends several."""
_PLAIN = {
    "leak": "Hint at it in other words, or say it only where they tell it.",
    "untied-ask": "Put something in it that they told, in the words that show somebody means it.",
    "misses-ask": "Name in it what you ask, in one of the words that name it.",
    "misses-topic": "Use one of the words that are about it, or add the one you used to them.",
    "misses-ease": "Use one of the words that offer this, or add the one you used to them.",
    "no-words": "Write the words by which a question about it is found.",
}
"""Remedies in the words of the questions, where those of a file's writer name its keys."""
_FILLED_IN = "unfilled"
"""The fault that the fields themselves are there for."""


def draw(draft: Draft, sheet: Sheet) -> None:
    """Tell every fault but the lines that are still to be filled, which the fields show."""
    found = sorted(_worth(draft, sheet), key=lambda one: (one.severity, one.line))
    if not found:
        if sheet.left:
            st.info("So far nothing is wrong.", icon=":material/check:")
        else:
            st.success("Nothing is wrong with it.", icon=":material/check:")
        return
    errors = any(fault.severity == "error" for fault in found)
    st.header("What is wrong" if errors else "What could be better", anchor=False)
    lines = draft.text.splitlines()
    for number, fault in enumerate(found[:_SHOWN]):
        _tell(number, fault, lines, sheet)
    if len(found) > _SHOWN:
        st.caption(f"And {len(found) - _SHOWN} more; they are shown as you mend these.")


def _worth(draft: Draft, sheet: Sheet) -> list[Diagnostic]:
    """Leave out what the fields show, and what could be better about a line that is not written yet."""
    open_ = {field.passage.line for part in sheet.parts for field in part.fields if field.open}
    found = [fault for fault in draft.diagnostics if fault.code != _FILLED_IN]
    return [fault for fault in found if fault.severity == "error" or fault.line not in open_]


def _tell(number: int, fault: Diagnostic, lines: list[str], sheet: Sheet) -> None:
    show = st.error if fault.severity == "error" else st.warning
    near = sheet.near(fault.line)
    if near and not _goes_on(lines, near[1].passage.line, fault.line):
        near = None  # the question before is about something else, and the YAML line says where it is
    where = f"**{escaped(near[0].title)}** · {escaped(near[1].asks)}\n\n" if near else ""
    show(f"{where}{escaped(f'{fault.message} {_PLAIN.get(fault.code, fault.fix)}')}")
    with st.container(horizontal=True, vertical_alignment="center"):
        if near:
            st.button("Go there", key=f"go-{number}", on_click=filling.show, args=(near[0].id,))
        st.caption(f"Line {fault.line} ({fault.code})")
    if not near and fault.line <= len(lines):
        st.code(_around(lines, fault.line), language="yaml")


def _around(lines: list[str], line: int) -> str:
    """Give a line with the one before and the one after, each with its number: the field has none beside it."""
    shown = range(max(1, line - 1), min(len(lines), line + 1) + 1)
    width = len(str(shown[-1]))
    return "\n".join(f"{number:>{width}} | {lines[number - 1]}" for number in shown)


def _goes_on(lines: list[str], begins: int, line: int) -> bool:
    """Tell whether what begins on one line goes on to another: all that is between is farther in, or empty."""
    if begins == line:
        return True
    if not 1 <= begins < line <= len(lines):
        return False
    depth = _depth(lines[begins - 1])
    return all(not one.strip() or _depth(one) > depth for one in lines[begins:line])


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())
