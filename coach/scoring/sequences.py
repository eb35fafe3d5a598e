"""Measures of order: what came before what, and what the next turn did with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.reading import QUESTIONS, Label
from coach.model.transcript import Speaker
from coach.scoring.measure import Measure

if TYPE_CHECKING:
    from coach.scoring.course import Course, CourseTurn


_TO_YOU = re.compile(r"\b(?:you|your|yours|you're|you've|who|why)\b", re.IGNORECASE)
_MEETS = (
    Label.FOLLOW_UP,
    Label.REFLECTION,
    Label.AFFIRMATION,
    Label.STORY,
    Label.AGITATION,
    Label.OBSTACLE_WORK,
    Label.ASK,
    Label.RESTATE,
    Label.THANKS,
)
_ANSWERS = (Label.STORY, Label.PURPOSE, Label.PITCH, Label.REFLECTION, Label.OBSTACLE_WORK, Label.ASK, Label.RESTATE)


def _purpose_place(course: Course) -> float | None:
    places = [place for place, turn in enumerate(course.organizer, 1) if turn.has(Label.PURPOSE)]
    return float(places[0]) if places else None


def first_ask(course: Course) -> int:
    """Give the index of the first turn that asks, or the number of turns where none does."""
    return next((turn.index for turn in course.bearing(Label.ASK)), len(course.turns))


def _before_ask(course: Course, label: Label) -> float:
    ask = first_ask(course)
    return float(sum(turn.index <= ask for turn in course.bearing(label)))


def _told_before_ask(course: Course) -> float:
    ask = first_ask(course)
    return float(sum(turn.index < ask for turn in course.told))


def taken_up(course: Course, turn: CourseTurn) -> bool:
    """Tell whether the organizer's next turn goes deeper into what the person said in this one."""
    reply = course.after(turn, Speaker.ORGANIZER)
    return reply is not None and reply in course.listening


def _interests_taken_up(course: Course) -> float:
    return float(sum(taken_up(course, turn) for turn in course.told))


def _interests_taken_up_share(course: Course) -> float | None:
    told = course.told
    return sum(taken_up(course, turn) for turn in told) / len(told) if told else None


def _passed_by(course: Course) -> float:
    """Count what was told and got no word: an open question about something else is no answer to it."""
    replies = (course.after(turn, Speaker.ORGANIZER) for turn in course.told)
    return float(sum(reply is not None and not reply.has(*_MEETS) for reply in replies))


def _unanswered(course: Course) -> float:
    """Count the person's questions that were met with a question and no word on what they had asked."""
    asked = (turn for turn in course.person if asks_organizer(turn))
    replies = (course.after(turn, Speaker.ORGANIZER) for turn in asked)
    return float(sum(reply is not None and reply.has(*QUESTIONS) and not reply.has(*_ANSWERS) for reply in replies))


def asks_organizer(turn: CourseTurn) -> bool:
    """Tell whether a turn of the person ends on a question to the organizer, as far as its words tell."""
    last = turn.text.rstrip(' ”"’)').rsplit(". ", 1)[-1]
    return last.endswith("?") and _TO_YOU.search(last) is not None


def _longest_story(course: Course) -> float:
    return float(max((turn.words for turn in course.bearing(Label.STORY)), default=0))


def _agitations_on_stake(course: Course) -> float:
    told = next((turn.index for turn in course.told), len(course.turns))
    return float(sum(turn.index > told for turn in course.bearing(Label.AGITATION)))


def _agitations_landed(course: Course) -> float:
    answers = (course.after(turn, Speaker.PERSON) for turn in course.bearing(Label.AGITATION))
    return float(sum(answer is not None and answer in course.told for answer in answers))


def _agitations_pressed(course: Course) -> float:
    return float(sum(turn.has(Label.PRESSURE) for turn in course.bearing(Label.AGITATION)))


def _checked_reflections(course: Course) -> float:
    saying_back = course.bearing(Label.REFLECTION)
    return float(sum(turn.has(Label.OPEN_QUESTION, Label.CLOSED_QUESTION) for turn in saying_back))


def _objections_met(course: Course) -> float | None:
    raised = course.bearing(Label.OBJECTION)
    replies = [course.after(turn, Speaker.ORGANIZER) for turn in raised]
    met = sum(reply is not None and reply in course.worked_on for reply in replies)
    return met / len(raised) if raised else None


SEQUENCES: tuple[Measure, ...] = (
    Measure(
        "purpose_place",
        "which of the organizer's turns first says why they are meeting (1 is the first)",
        "place",
        "saying why you are meeting within your first {n} turns",
        "saying why you are meeting within your first {n} turns",
        _purpose_place,
    ),
    Measure(
        "interests_before_ask",
        "things the person told of themselves before the first ask",
        "count",
        "thing they tell of themselves before you ask",
        "things they tell of themselves before you ask",
        _told_before_ask,
    ),
    Measure(
        "interests_taken_up",
        "things the person told that the next turn went deeper into",
        "count",
        "thing they told that you go deeper into",
        "things they told that you go deeper into",
        _interests_taken_up,
    ),
    Measure(
        "interests_taken_up_share",
        "the share of such things that the next turn went deeper into",
        "share",
        "going deeper into {n} of what they tell you",
        "going deeper into no more than {n} of what they tell you",
        _interests_taken_up_share,
    ),
    Measure(
        "interests_passed_by",
        "things the person told that the next turn met with no word of listening, warmth or its own",
        "count",
        "thing they told passed by",
        "things they told passed by",
        _passed_by,
        "less",
    ),
    Measure(
        "questions_unanswered",
        "questions the person put to the organizer that were met with another question alone",
        "count",
        "question of theirs left unanswered",
        "questions of theirs left unanswered",
        _unanswered,
        "less",
    ),
    Measure(
        "stories_before_ask",
        "moments of the organizer's own story no later than the first ask",
        "count",
        "moment of your own story before you ask",
        "moments of your own story before you ask",
        lambda c: _before_ask(c, Label.STORY),
    ),
    Measure(
        "reflections_before_ask",
        "reflections no later than the first ask",
        "count",
        "reflection before you ask",
        "reflections before you ask",
        lambda c: _before_ask(c, Label.REFLECTION),
    ),
    Measure(
        "longest_story",
        "words in the longest turn with the organizer's own story",
        "number",
        "a story of your own of some {n} words",
        "a story of your own of no more than {n} words",
        _longest_story,
        was="yours had {n}",
    ),
    Measure(
        "agitations_on_stake",
        "questions that hold up the gap, after the person told a stake",
        "count",
        "question that holds their own words up to how things are",
        "questions that hold their own words up to how things are",
        _agitations_on_stake,
    ),
    Measure(
        "agitations_landed",
        "such questions that the person answered from their own life",
        "count",
        "such question that they answer from their own life",
        "such questions that they answer from their own life",
        _agitations_landed,
    ),
    Measure(
        "agitations_pressed",
        "such questions that turned into pressing",
        "count",
        "challenge that turns into pressing",
        "challenges that turn into pressing",
        _agitations_pressed,
        "less",
    ),
    Measure(
        "checked_reflections",
        "reflections that ask whether they are right",
        "count",
        "reflection that asks whether you have it right",
        "reflections that ask whether you have it right",
        _checked_reflections,
    ),
    Measure(
        "objections_met",
        "the share of difficulties that the next turn works on, 0 to 1",
        "share",
        "working on {n} of the difficulties they raise",
        "working on no more than {n} of the difficulties they raise",
        _objections_met,
    ),
)
