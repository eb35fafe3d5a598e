"""What is next, in words: a line for each thing to see to, and what the buttons beside it say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.report.markdown import escaped
from coach.practice.visiting.agenda import Due
from coach.ui.visiting.visit_words import away, day, month, over

if TYPE_CHECKING:
    from datetime import date

    from coach.practice.visiting.agenda import Item

OPENS: dict[Due, str] = {
    Due.PLANNED: "Open",
    Due.PROMISE: "Open",
    Due.WRITE_UP: "Write it up",
    Due.MAYBE: "Settle it",
    Due.DID_IT_HAPPEN: "Another day",
    Due.ASK_AGAIN: "Another day",
    Due.TALK_AGAIN: "Another day",
}
"""What leads to the visit. Where the person comes first, their page does."""

GOES_BACK: dict[Due, str] = {
    Due.NOT_DONE: "Plan a visit, without blame",
    Due.ASK_AGAIN: "Plan a visit",
    Due.TALK_AGAIN: "Plan a visit",
    Due.LONG_AGO: "Plan a visit",
}
"""What begins to plan a visit, where that is called for."""

SETTLES: dict[Due, str] = {
    Due.NOT_DONE: "Let it rest",
    Due.ASK_AGAIN: "Let it rest",
    Due.TALK_AGAIN: "We talked",
    Due.LONG_AGO: "Let it rest",
}
"""What takes such a thing off the agenda."""


def says(item: Item, today: date) -> str:
    """Say in a line or two what there is to see to."""
    name, what = escaped(item.contact.name), escaped(item.visit.commitment.what) or "what you asked of them"
    held = f"on {day(item.visit.held_on)}" if item.visit.held_on else ""
    place = f", {escaped(item.visit.place)}" if item.visit.place else ""
    return {
        Due.DID_IT_HAPPEN: f"You meant to see **{name}** {_when(item.day, today)}. Did it happen?",
        Due.PLANNED: f"You see **{name}** {_when(item.day, today)}{place}.",
        Due.PROMISE: f"**{name}** said yes{_by_when(held, what, item.day, today)}",
        Due.MAYBE: f"**{name}** said maybe {held}: {what}. It usually means no: ask once more what stands in the way.",
        Due.NOT_DONE: f"**{name}** did not do it: {what}. Something came between; hear what, before you ask again.",
        Due.ASK_AGAIN: f"**{name}** said no {held}: {what}. {_since(item.day, today)} you may ask again.",
        Due.TALK_AGAIN: f"You meant to talk with **{name}** again {_when(item.day, today)}.",
        Due.WRITE_UP: f"You saw **{name}** {held}. Write it up while it is fresh.",
        Due.LONG_AGO: f"You have not sat down with **{name}** since {month(item.visit.held_on or today, today)}.",
    }[item.due]


def _when(planned: date | None, today: date) -> str:
    return f"on {day(planned)} ({away(planned, today)})" if planned else "on a day that is still to be found"


def _by_when(held: str, what: str, due: date | None, today: date) -> str:
    if due is None:
        return f" {held}: {what}. No day was said; ask for one."
    return f": {what}, by {day(due)} ({over(due, today)})."


def _since(came: date | None, today: date) -> str:
    return f"Since {day(came)}" if came and came < today else "From today"
