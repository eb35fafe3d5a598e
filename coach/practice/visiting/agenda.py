"""What is next among somebody's visits, how far the goal is, and whom to rehearse with. Pure."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.model.noun import Noun
from coach.model.transcript import Kind
from coach.model.visit import Answer, Commitment, Contact, Goal, Purpose, Visit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from coach.model.scenario import Scenario

_SOON = timedelta(weeks=2)
"""The guides: try to schedule it to happen within two weeks."""

_LONG = timedelta(weeks=13)
"""Three months: so long without a visit, and somebody comes to mind again."""

_AT_MOST_LONG_AGO = 3
"""So many of them at once: a reminder, no reproach."""

_FITTING = 3

_SKILLS: dict[Purpose, tuple[str, ...]] = {
    Purpose.RECRUITMENT: ("purpose", "open_questions"),
    Purpose.MAINTENANCE: ("maintenance", "retention", "re_engaging"),
    Purpose.ESCALATION: ("escalation",),
    Purpose.INVITATION: ("invitation_steps",),
}
SETTING_UP = "scheduling"
"""The skill of the call that sets up a visit."""


class Due(StrEnum):
    """Why a visit is on the agenda. Among what has no day, in this order."""

    DID_IT_HAPPEN = "did_it_happen"
    PROMISE = "promise"
    MAYBE = "maybe"
    NOT_DONE = "not_done"
    ASK_AGAIN = "ask_again"
    TALK_AGAIN = "talk_again"
    PLANNED = "planned"
    WRITE_UP = "write_up"
    LONG_AGO = "long_ago"


class Item(Noun):
    """One thing to see to, with the day it belongs to, if it has one."""

    due: Due
    visit: Visit
    contact: Contact
    day: date | None = None


class Progress(Noun):
    """How far a goal is. `days_left` counts today; it is 0 once the four weeks are over."""

    goal: Goal
    made: int
    days_left: int


def agenda(contacts: Sequence[Contact], visits: Sequence[Visit], today: date) -> tuple[Item, ...]:
    """List what to see to: what is past its day first, then by day, and what has no day last."""
    people = {contact.id: contact for contact in contacts}
    last = {contact: latest(contact, visits) for contact in people}
    found = [
        item
        for visit in visits
        if visit.contact in people
        for item in _of(visit, people[visit.contact], today, is_last=visit is last[visit.contact])
    ]
    found += _long_ago(contacts, last, today, busy={item.contact.id for item in found})
    return tuple(sorted(found, key=lambda item: (item.day is None, item.day or today, list(Due).index(item.due))))


def _of(visit: Visit, contact: Contact, today: date, *, is_last: bool) -> Iterable[Item]:
    """List what a visit leaves to do. Another one, planned or made since, settles what calls for sitting down again."""

    def item(due: Due, day: date | None = None) -> Item:
        return Item(due=due, visit=visit, contact=contact, day=day)

    if visit.held_on is None:
        past = visit.planned_for is not None and visit.planned_for < today
        yield item(Due.DID_IT_HAPPEN if past else Due.PLANNED, visit.planned_for)
        return
    agreed = visit.commitment
    if agreed.done is None and agreed.answer is Answer.YES:
        yield item(Due.PROMISE, agreed.due)
    if agreed.done is None and agreed.answer is Answer.MAYBE:
        yield item(Due.MAYBE, agreed.due)
    if is_last and not agreed.let_rest:
        yield from (item(due, agreed.due) for due in _again(agreed, today))
    if not visit.write_up and agreed.answer is None:
        yield item(Due.WRITE_UP)


def _again(agreed: Commitment, today: date) -> Iterable[Due]:
    """Tell why to go back to somebody: a promise that was not kept, or a later day that has come."""
    if agreed.answer is Answer.YES and agreed.done is False:
        yield Due.NOT_DONE
    come = agreed.due is not None and agreed.due <= today
    if come and agreed.answer is Answer.NO:
        yield Due.ASK_AGAIN
    if come and agreed.answer is Answer.NONE:
        yield Due.TALK_AGAIN


def _long_ago(
    contacts: Sequence[Contact], latest_with: Mapping[str, Visit | None], today: date, busy: set[str]
) -> list[Item]:
    """List with whom one sat down and then not for three months, the longest ago first.

    Leaves out who is on the agenda anyway, has a day of their own, said no for good, or was let rest.
    """
    found = []
    for contact in contacts:
        last = latest_with[contact.id]
        if contact.id in busy or last is None or last.held_on is None or last.held_on > today - _LONG:
            continue
        agreed = last.commitment
        if not agreed.let_rest and agreed.answer is not Answer.NO and (agreed.due is None or agreed.due <= today):
            found.append(Item(due=Due.LONG_AGO, visit=last, contact=contact))
    return sorted(found, key=lambda item: item.visit.held_on or today)[:_AT_MOST_LONG_AGO]


def progress(goal: Goal, visits: Iterable[Visit], today: date) -> Progress:
    """Count the visits made within the four weeks of a goal."""
    made = sum(visit.held_on is not None and goal.since <= visit.held_on <= goal.until for visit in visits)
    return Progress(goal=goal, made=made, days_left=max(0, (goal.until - today).days + 1))


def too_far(planned_for: date, today: date) -> bool:
    """Tell whether a visit is planned for later than in two weeks."""
    return planned_for > today + _SOON


def latest(contact: str, visits: Sequence[Visit]) -> Visit | None:
    """Find the visit that tells how it stands with somebody: the one that is planned, else the last one made."""
    theirs = [visit for visit in visits if visit.contact == contact]
    still_ahead = [visit for visit in theirs if visit.held_on is None]
    made = sorted(theirs, key=lambda visit: (visit.held_on or date.min, visit.made_at))
    return next(iter(still_ahead or reversed(made)), None)


def choose_people(scenarios: Sequence[Scenario], purpose: Purpose) -> tuple[Scenario, ...]:
    """Choose a few people with whom a visit of this purpose can be rehearsed, the most fitting first."""
    kind = kind_of(purpose)
    wanted = _SKILLS[purpose]
    others = {skill for skills in _SKILLS.values() for skill in skills} - set(wanted) | {SETTING_UP}

    def fits(scenario: Scenario) -> tuple[int, bool, int]:
        first = next(place for place, skill in enumerate(wanted) if skill in scenario.teaches)
        return first, scenario.language != "en", len(others & set(scenario.teaches))

    found = [scenario for scenario in scenarios if scenario.kind is kind and set(wanted) & set(scenario.teaches)]
    return tuple(sorted(found, key=fits)[:_FITTING])


def setting_up(scenarios: Sequence[Scenario]) -> Scenario | None:
    """Find somebody with whom the call that sets up a visit can be rehearsed."""
    return next((scenario for scenario in scenarios if scenario.teaches[:1] == (SETTING_UP,)), None)


def kind_of(purpose: Purpose) -> Kind:
    """Say what kind of conversation a visit of this purpose is."""
    return Kind.POWERFUL_INVITATION if purpose is Purpose.INVITATION else Kind.ONE_TO_ONE
