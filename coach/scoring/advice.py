"""Two or three things to try next, each tied to an organizer's turn. Never what was already done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rubric import TOP
from coach.model.scorecard import Advice
from coach.model.transcript import Speaker
from coach.scoring.places import PLACES, Spot
from coach.scoring.words import excerpt, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.reading import Moment
    from coach.model.rubric import Criterion, Rubric, Tip
    from coach.scoring.course import Course
    from coach.scoring.levels import Gauge

_MOST = 3
_MOST_MOMENTS = 2


def advise(rubric: Rubric, levels: dict[str, int | None], course: Course, gauge: Gauge) -> tuple[Advice, ...]:
    """Choose up to three: first the moments the rubric lists first, then tips of the weakest criteria."""
    moments = list(_from_moments(rubric, course))
    tips = list(_from_tips(rubric, levels, course, gauge))
    ordered = [*moments[:_MOST_MOMENTS], *tips, *moments[_MOST_MOMENTS:]]
    chosen: dict[int | None, Advice] = {}
    for advice in ordered:
        chosen.setdefault(advice.turn, advice)
    return tuple(chosen.values())[:_MOST]


def suggestion(criterion: Criterion, level: int | None, course: Course, gauge: Gauge) -> str | None:
    """Give the first tip of a criterion that applies here, as one or two sentences."""
    if level is None or level == TOP:
        return None
    for tip in criterion.tips:
        spot = _spot(tip, course)
        if gauge.holds(tip.when) and (spot is not None or tip.at is None):
            line = _line(tip, criterion, course)
            return f"{_filled(tip.says, spot)} {line}".strip()
    return None


def _from_moments(rubric: Rubric, course: Course) -> Iterator[Advice]:
    for kind, words in rubric.moments.items():
        for moment in course.moments:
            turn = _turn_to_retry(moment, course) if moment.kind is kind else None
            if turn is None:
                continue
            tries = f"{words.tries} {quoted(moment.try_instead)}" if moment.try_instead else words.tries
            spot = Spot(turn, moment.quote)
            yield _advice(course, spot, words.says, _filled(tries, spot))
            break


def _turn_to_retry(moment: Moment, course: Course) -> int | None:
    turn = course.turns[moment.turn]
    if turn.speaker is Speaker.ORGANIZER:
        return turn.index if turn.words else None
    reply = course.after(turn, Speaker.ORGANIZER)
    return reply.index if reply is not None else None


def _from_tips(rubric: Rubric, levels: dict[str, int | None], course: Course, gauge: Gauge) -> Iterator[Advice]:
    scored = [(level, -c.weight, c) for c in rubric.criteria if (level := levels[c.id]) is not None and level < TOP]
    for _, _, criterion in sorted(scored, key=lambda item: item[:2]):
        for tip in criterion.tips:
            spot = _spot(tip, course)
            line = _line(tip, criterion, course)
            if spot is not None and line and gauge.holds(tip.when):
                yield _advice(course, spot, tip.says, line)
                break


def _spot(tip: Tip, course: Course) -> Spot | None:
    place = PLACES.get(tip.at) if tip.at else None
    return place.find(course) if place is not None else None


def _line(tip: Tip, criterion: Criterion, course: Course) -> str:
    """Give a line to try that the organizer has not said already, or nothing."""
    lines = (tip.tries,) if tip.tries else criterion.try_instead
    return next((f"{_for_example(line)}: “{line}”" for line in lines if line.lower() not in course.said), "")


def _for_example(line: str) -> str:
    """Mark a line as an example; where it has [brackets], the words in them are the person's to give."""
    return "For example, with their words in the brackets" if "[" in line else "For example, in your own words"


def _advice(course: Course, spot: Spot, says: str, tries: str) -> Advice:
    text = course.turns[spot.turn].text
    quote = spot.quote if spot.quote in text else text
    return Advice(turn=spot.turn, quote=_verbatim(quote), says=_filled(says, spot), tries=tries)


def _verbatim(quote: str) -> str:
    """Shorten without an ellipsis, so that the quote is still found in the turn."""
    return excerpt(quote).removesuffix(" …")


def _filled(words: str, spot: Spot | None) -> str:
    return words.replace("{quote}", quoted(spot.quote)) if spot is not None else words
