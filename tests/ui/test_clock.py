"""Moments and days are the reader's: where they are, and in one form."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.ui import clock

if TYPE_CHECKING:
    from coach.practice.desk import Desk

NEARLY_MIDNIGHT = datetime(2026, 12, 5, 23, 40, tzinfo=UTC)


def test_a_visit_is_planned_for_the_day_it_is_where_one_is(desk: Desk) -> None:
    """Late in the evening in London it is tomorrow in Nairobi, and still early in Lima."""
    visits = replace(desk.visits, clock=lambda: NEARLY_MIDNIGHT)
    days = {name: replace(visits, zone=ZoneInfo(name)).today.day for name in ("Africa/Nairobi", "America/Lima")}
    assert days == {"Africa/Nairobi": 6, "America/Lima": 5}


def test_a_zone_that_is_not_known_is_told_by_its_distance() -> None:
    """A browser may know zones that this machine does not."""
    assert clock.named("Europe/Berlin", -60) == ZoneInfo("Europe/Berlin")
    zone = clock.named("Mars/Olympus", -330)
    assert zone is not None
    assert zone.utcoffset(None) == timedelta(hours=5, minutes=30)
    assert clock.named(None, None) is None


@given(
    st.text(max_size=12) | st.sampled_from(["../..", "/etc/passwd", "Europe", "UTC\0", "."]), st.integers() | st.none()
)
def test_whatever_a_browser_says_is_no_fault(name: str, behind: int | None) -> None:
    """It is somebody else's program, and may say anything."""
    clock.named(name, behind)


@pytest.mark.parametrize(
    ("day", "written"), [(date(2026, 12, 5), "5 December"), (date(2025, 12, 5), "5 December 2025")]
)
def test_a_day_has_its_year_only_where_it_is_another(day: date, written: str) -> None:
    """As people write it."""
    assert clock.written(day, date(2026, 1, 1)) == written
