"""Measures of the ask: its four properties, the answer it got, and what was made of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import ANSWERS, Label
from coach.scoring.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Ask
    from coach.scoring.course import Course, CourseTurn


def standing_ask(course: Course) -> tuple[CourseTurn, Ask] | None:
    """Give the ask a conversation is judged by: the fullest, and of equals the last."""
    asks = [(turn, ask) for turn in course.bearing(Label.ASK) for ask in turn.asks]
    return max(asks, key=lambda found: (_strength(found[1]), found[0].index), default=None)


def _strength(ask: Ask) -> int:
    return sum((ask.specific, ask.time_bound, ask.tied_to_interest, ask.choice))


def _property(of: Callable[[Ask], bool]) -> Callable[[Course], float | None]:
    def measured(course: Course) -> float | None:
        found = standing_ask(course)
        return None if found is None else float(of(found[1]))

    return measured


def _ask_strength(course: Course) -> float:
    found = standing_ask(course)
    return 0.0 if found is None else float(_strength(found[1]))


def last_answer(course: Course) -> CourseTurn | None:
    """Give the person's last turn that says yes, maybe or no."""
    answers = [turn for turn in course.person if turn.has(*ANSWERS)]
    return answers[-1] if answers else None


def _ended(*labels: Label) -> Callable[[Course], float]:
    def measured(course: Course) -> float:
        answer = last_answer(course)
        return float(answer is not None and answer.has(*labels))

    return measured


def _restates_after_yes(course: Course) -> float:
    yes = next((turn.index for turn in course.bearing(Label.YES)), len(course.turns))
    return float(sum(turn.index > yes for turn in course.restating))


def _said_back(course: Course) -> float:
    return float(len(course.bearing(Label.RESTATE)))


def _dated_next_step(course: Course) -> float:
    return float(any(turn.times for turn in course.restating))


def _recognition_with_ask(course: Course) -> float:
    said = {turn.index for turn in course.bearing(Label.AFFIRMATION)}
    said.update(step.turn for step in course.steps if step.step == "our_connection" and step.turn is not None)
    return float(any({ask.index, ask.index - 2} & said for ask in course.bearing(Label.ASK)))


def _pressed_asks(course: Course) -> float:
    return float(sum(turn.has(Label.PRESSURE) for turn in course.bearing(Label.ASK)))


ASKING: tuple[Measure, ...] = (
    Measure(
        "ask_specific",
        "1 where the fullest ask names the role or action",
        "flag",
        "an ask that names the role or the action",
        "an ask that leaves the role open",
        _property(lambda ask: ask.specific),
    ),
    Measure(
        "ask_time_bound",
        "1 where the fullest ask has a day, date or clock time",
        "flag",
        "a day and a time in the ask",
        "an ask without a day",
        _property(lambda ask: ask.time_bound),
    ),
    Measure(
        "ask_tied",
        "1 where the fullest ask is tied to what the person said they care about",
        "flag",
        "an ask that says how it links to what they care about",
        "an ask not tied to what they care about",
        _property(lambda ask: ask.tied_to_interest),
    ),
    Measure(
        "ask_choice",
        "1 where the fullest ask leaves a real choice",
        "flag",
        "an ask they are free to turn down",
        "an ask that leaves no choice",
        _property(lambda ask: ask.choice),
    ),
    Measure(
        "ask_strength",
        "how many of the four properties the fullest ask has, 0 to 4",
        "number",
        "an ask with {n} of these: what, when, why them, a free choice",
        "an ask with no more than {n} of these: what, when, why them, a free choice",
        _ask_strength,
        was="yours had {n}",
    ),
    Measure(
        "recognition_with_ask",
        "1 where an ask, or the turn before it, says what the organizer sees in this person",
        "flag",
        "an ask that says what you see in them",
        "an ask without praise",
        _recognition_with_ask,
    ),
    Measure(
        "pressed_asks",
        "asks that press in the same turn",
        "count",
        "ask that presses",
        "asks that press",
        _pressed_asks,
        "less",
    ),
    Measure(
        "ended_yes",
        "1 where the person's last answer has a yes in it",
        "flag",
        "an answer that is a clear yes",
        "no yes",
        _ended(Label.YES),
    ),
    Measure(
        "ended_clear",
        "1 where the person's last answer is a yes or a no",
        "flag",
        "an answer that is a clear yes or a clear no",
        "no clear answer",
        _ended(Label.YES, Label.NO),
    ),
    Measure(
        "restates_after_yes",
        "times the next step is said back after a yes",
        "count",
        "word on who does what and when, after the yes",
        "words on who does what and when, after the yes",
        _restates_after_yes,
    ),
    Measure(
        "said_back",
        "how many turns bear the label `restate`: a day named at the end is not enough",
        "count",
        "word that says back what was agreed",
        "words that say back what was agreed",
        _said_back,
    ),
    Measure(
        "dated_next_step",
        "1 where what was agreed is said back with a day or a time",
        "flag",
        "a day or a time in the next step",
        "a next step without a day",
        _dated_next_step,
    ),
)
