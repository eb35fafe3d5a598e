"""Visits ahead and visits made, for the tests of their pages."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.model.account import ALONE
from coach.model.visit import Purpose, Visit

if TYPE_CHECKING:
    from coach.practice.desk import Desk


def planned(desk: Desk, name: str = "Rosa", *, days: int = 3) -> Visit:
    """Plan a visit some days from today."""
    contact = desk.visits.add(ALONE, name)
    assert contact is not None
    day = desk.visits.today + timedelta(days=days)
    return desk.visits.plan(ALONE, contact.id, Purpose.MAINTENANCE, planned_for=day, place="The bakery")


def made(desk: Desk) -> Visit:
    """Come back from a visit today."""
    visit = planned(desk, days=0)
    return desk.visits.change(ALONE, visit.id, held_on=desk.visits.today)
