"""How far to trust it: where the reading agrees with people, and where it should be taken as a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.model.reading import Label
from coach.practice.report.words import SIGNS
from coach.ui import desk

if TYPE_CHECKING:
    from coach.model.measurement import Measured, Measurement

_ORDER = ("as people do", "mostly", "with care", "a hint only")
_SAYS = {
    "as people do": "It agrees with those who coded the same words as well as people usually agree with one another.",
    "mostly": "It is usually right. Where it surprises you, look at the quoted words.",
    "with care": "It is right half the time or more, and it misses some. Read the quote before you believe the label.",
    "a hint only": "It misses much or sees too much. Take it as a hint to look there yourself.",
}
_OTHERS = {"question": "open, closed or no question", "time": "a date, day or time"}


def draw() -> None:
    """Draw what can be trusted how far, label by label, then the levels, then how to check it."""
    measured = desk.here().library.measured()
    st.title("How far to trust it", anchor=False)
    st.write(
        "Your scores rest on a reading of each turn by rules. We let it read conversations that people had already "
        "coded, and counted how often it agreed. An agreement of 0 is no better than chance, and 1 is perfect. Nothing "
        "here is about you: it is about the reader."
    )
    _by_trust(measured)
    _levels(measured)
    _figures(measured)
    st.caption(
        f"Reader: {measured.reader.id}, version {measured.reader.version}. English only: a conversation mostly in "
        "another language cannot be scored fairly. How to check each figure yourself stands in docs/measurement.md."
    )


def _by_trust(measured: Measurement) -> None:
    best = _leading(measured)
    for trust in _ORDER:
        rows = [row for row in best if row.trust == trust]
        if not rows:
            continue
        st.header(f"{trust[0].upper()}{trust[1:]}", anchor=False)
        st.write(_SAYS[trust])
        st.markdown("\n".join(f"- **{_name(row.code)}**: {_told(row)}" for row in rows))


def _leading(measured: Measurement) -> list[Measured]:
    """Give each code once: where outsiders coded it, their data counts, and clean text before speech-to-text."""
    found: dict[str, Measured] = {}
    for row in measured.labels:
        if row.code not in found:
            found[row.code] = row
    split = {Label.OPEN_QUESTION.value, Label.CLOSED_QUESTION.value}
    return [row for code, row in found.items() if not ("question" in found and code in split)]


def _name(code: str) -> str:
    return _OTHERS.get(code) or SIGNS[Label(code)].word


def _told(row: Measured) -> str:
    people = "" if row.people is None else f"; people with one another {row.people:.2f}"
    checked = "checked on data coded by outsiders" if row.outside else "no outside validation"
    quote = f" The sentence it quotes is a right one {row.cited_right} times of {row.cited}." if row.cited else ""
    return (
        f"agreement {row.kappa:.2f}{people}. Of 10 it marks, {round(row.precision * 10)} are right ({checked}).{quote}"
    )


def _levels(measured: Measurement) -> None:
    near = sum(c.within_one * c.conversations for c in measured.criteria)
    many = sum(c.conversations for c in measured.criteria)
    st.header("The levels, 0 to 4", anchor=False)
    st.write(
        f"On sixteen invented conversations, {near / many:.0%} of our levels are at most one away from the middle of "
        "three ratings. Sixteen are few, and no trainer outside has rated them: a level that feels wrong may be wrong."
    )


def _figures(measured: Measurement) -> None:
    with st.expander("All figures"):
        rows = [
            {
                "what": _name(row.code),
                "on": row.data,
                "turns": row.turns,
                "there": row.there,
                "precision": row.precision,
                "recall": row.recall,
                "F1": row.f1,
                "kappa": row.kappa,
                "people": row.people,
            }
            for row in measured.labels
        ]
        st.dataframe(rows, hide_index=True, width="stretch")
        levels = [
            {"rubric": c.rubric, "criterion": c.criterion, "kappa": c.kappa, "within one level": c.within_one}
            for c in measured.criteria
        ]
        st.dataframe(levels, hide_index=True, width="stretch")


draw()
