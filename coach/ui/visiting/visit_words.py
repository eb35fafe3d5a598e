"""The words in which visits are told on the pages: purposes, answers, days, where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.visit import Answer, Purpose
from coach.practice.report.words import counted, day_and_month
from coach.ui import desk

if TYPE_CHECKING:
    from datetime import date

PURPOSES: dict[Purpose, str] = {
    Purpose.RECRUITMENT: "Recruitment",
    Purpose.MAINTENANCE: "Maintenance",
    Purpose.ESCALATION: "Escalation",
    Purpose.INVITATION: "Powerful invitation",
}

MEANINGS: dict[Purpose, str] = {
    Purpose.RECRUITMENT: "A first visit: find out what they care about.",
    Purpose.MAINTENANCE: "They are in already: stay close, hear how it is.",
    Purpose.ESCALATION: "They do something: find out whether they would do more.",
    Purpose.INVITATION: "You know what they care about: invite them to a role.",
}

ANSWERS: dict[Answer, str] = {
    Answer.YES: "Yes",
    Answer.MAYBE: "Maybe",
    Answer.NO: "No",
    Answer.NONE: "I asked for nothing",
}

SAID: dict[Answer, str] = {
    Answer.YES: "yes",
    Answer.MAYBE: "maybe",
    Answer.NO: "no",
    Answer.NONE: "nothing asked",
}
"""An answer in a line about somebody."""

GOES_ON: dict[Answer, str] = {Answer.NO: "ask again from", Answer.NONE: "talk again on"}
"""What its later day is for."""

AFTER: dict[Answer, str] = {
    Answer.YES: "Call them the day before, and thank them the day after.",
    Answer.MAYBE: "A maybe usually means no. Ask what stands in the way, offer something smaller, or let them say no.",
    Answer.NO: "A no is a clear answer. Thank them for it; something smaller, or a later day, may still fit.",
    Answer.NONE: "A first visit may end without an ask. Leave with a next step all the same: a day to talk again.",
}

LATER: dict[Answer, str] = {
    Answer.YES: "By when?",
    Answer.MAYBE: "When do you ask again?",
    Answer.NO: "When may you ask again? Leave it empty if never.",
    Answer.NONE: "When do you talk again?",
}


def day(one: date) -> str:
    """Write a day: Wed 2 December."""
    return f"{one:%a} {day_and_month(one)}"


def month(one: date, today: date) -> str:
    """Write the month of a day: March; with the year where it is another one."""
    return f"{one:%B}" if one.year == today.year else f"{one:%B %Y}"


def away(one: date, today: date) -> str:
    """Say how far a day is: today, tomorrow, in 4 days, 2 days ago."""
    days = (one - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return near[days]
    return f"in {counted(days, 'day')}" if days > 0 else f"{counted(-days, 'day')} ago"


def over(due: date, today: date) -> str:
    """Say how a day that something is due by stands: today, in 4 days, 2 days over."""
    late = (today - due).days
    return f"{counted(late, 'day')} over" if late > 0 else away(due, today)


def kept_where() -> str:
    """Say where what is written here is kept, and who sees it."""
    return f"Kept {desk.place()}, and nowhere else."
