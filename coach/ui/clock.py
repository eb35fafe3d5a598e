"""What time it is for whoever reads the page, and how a moment is written. Leaves days of visits to visit_words.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import streamlit as st

from coach.practice.report.words import day_and_month
from coach.ui import desk

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from coach.practice.visiting.visits import Visiting

_A_DAY = 24 * 60


def zone() -> tzinfo | None:
    """Give the reader's time zone, as their browser tells it; None, which is the server's own, where it tells none."""
    return named(st.context.timezone, st.context.timezone_offset)


def named(name: str | None, behind: int | None) -> tzinfo | None:
    """Find a time zone by its name, or else by how many minutes it is behind UTC. Never raises."""
    if name:
        try:
            return ZoneInfo(name)
        except (LookupError, ValueError, OSError):
            pass  # the list of zones is older than the browser, or there is none on this machine
    if behind is None or abs(behind) >= _A_DAY:
        return None
    return timezone(timedelta(minutes=-behind))


def today() -> date:
    """Give the day it is for the reader."""
    return desk.here().clock().astimezone(zone()).date()


def moment(at: datetime) -> str:
    """Write a moment in the reader's time: 5 December, 18:40; with the year where it is another one."""
    here = at.astimezone(zone())
    return f"{written(here.date(), today())}, {here:%H:%M}"


def day(at: datetime) -> str:
    """Write the day of a moment in the reader's time: 5 December; with the year where it is another one."""
    return written(at.astimezone(zone()).date(), today())


def written(one: date, now: date) -> str:
    """Write a day as it is written today."""
    return day_and_month(one) if one.year == now.year else f"{day_and_month(one)} {one:%Y}"


def visits() -> Visiting:
    """Give the use cases around visits, with the reader's own day as theirs."""
    return replace(desk.here().visits, zone=zone())
