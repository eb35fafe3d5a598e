"""The sentences of a scorecard: why a level, what the next one would take. The rubric supplies its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.model.rubric import TOP
from coach.model.scorecard import Quote
from coach.scoring.asking import last_answer, standing_ask
from coach.scoring.levels import stand
from coach.scoring.measures import MEASURES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coach.model.rubric import Criterion
    from coach.scoring.course import Course, CourseTurn
    from coach.scoring.levels import Gauge, Standing

NAMES = ("Absent", "Attempted", "Partly there", "Solid", "An example")

_LOW = 1
_READABLE = 60
_LONGEST = 110
_SENTENCE = re.compile(r"[^\s.!?][^.!?]*[.!?]*")
_INTO_A_DIFFICULTY = (Label.OPEN_QUESTION, Label.CLOSED_QUESTION, Label.FOLLOW_UP, Label.REFLECTION)
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "’"})


def excerpt(quote: str, longest: int = _LONGEST) -> str:
    """Shorten a quote at a word's end; what is cut is shown by an ellipsis."""
    flat = quote.strip()
    short = shortened(flat, longest)
    return short if short == flat else f"{short} …"


def shortened(words: str, longest: int) -> str:
    """Leave off what is too long, at a word's end."""
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0].rstrip(" ,;:.")


def quoted(quote: str) -> str:
    """Set a quote into a sentence: short, without the full stop it ended on, and with single marks inside."""
    inner = excerpt(quote).rstrip(" .,;:").translate(_INNER)
    return f"“{inner}”"


def _against(criterion: Criterion, standing: Standing) -> bool:
    capped = standing.cap is not None and bool(standing.cap.evidence)
    return capped or (standing.level is not None and standing.level <= _LOW and bool(criterion.against))


def labels_shown(criterion: Criterion, standing: Standing) -> tuple[Label, ...]:
    """Choose the labels whose evidence tells why: what held the level down, or what earned it."""
    if standing.cap is not None and standing.cap.evidence:
        return standing.cap.evidence
    if standing.level is not None and standing.level <= _LOW and criterion.against:
        return (*criterion.against, *criterion.evidence)
    return criterion.evidence


def quotes_for(course: Course, labels: tuple[Label, ...]) -> tuple[Quote, ...]:
    """Give the verified spans that bear the labels, in order: one for a turn and label, none inside another."""
    found = {(q.turn, q.start, q.end): q for label in labels for q in _longest_of_each_turn(_bearing(course, label))}
    by_turn: dict[int, list[Quote]] = {}
    for span in sorted(found, key=lambda span: (span[0], span[1], -span[2])):
        by_turn.setdefault(span[0], []).append(found[span])
    return tuple(one for some in by_turn.values() for one in some if not any(other.holds(one) for other in some))


def _longest_of_each_turn(quotes: Iterable[Quote]) -> Iterable[Quote]:
    """A turn counts once for a label, so it is quoted once."""
    longest: dict[int, Quote] = {}
    for quote in quotes:
        known = longest.setdefault(quote.turn, quote)
        longest[quote.turn] = max(known, quote, key=lambda q: len(q.quote))
    return longest.values()


def _bearing(course: Course, label: Label) -> Iterator[Quote]:
    """Give the spans that a label rests on; what stands for it without the label is quoted by its own words."""
    for turn in _turns(course, label):
        own = [e for e in turn.evidence if e.label is label]
        other = [e for e in turn.evidence if e.label in _INTO_A_DIFFICULTY] if label is Label.OBSTACLE_WORK else []
        for e in own or other[:1]:
            yield Quote(turn=turn.index, quote=e.quote, start=e.start, end=e.end)
        if label is Label.RESTATE and not own:
            yield from _dated_sentence(course, turn)


def _turns(course: Course, label: Label) -> Iterable[CourseTurn]:
    match label:
        case Label.RESTATE:
            return course.restating
        case Label.OBSTACLE_WORK:
            return course.worked_on
        case Label.YES:  # the one that stands: an earlier yes may have been taken back
            answer = last_answer(course)
            return [answer] if answer is not None and answer.has(label) else []
        case _:
            return course.bearing(label)


def _dated_sentence(course: Course, turn: CourseTurn) -> Iterator[Quote]:
    """Give the sentence with the day in it, by which a turn without the label settles a next step."""
    for time in course.reading.turns[turn.index].times[:1]:
        for sentence in _SENTENCE.finditer(turn.text):
            if sentence.start() <= time.start < sentence.end():
                yield Quote(turn=turn.index, quote=sentence.group(), start=sentence.start(), end=sentence.end())


def reason(criterion: Criterion, standing: Standing, course: Course, gauge: Gauge, quotes: Sequence[Quote] = ()) -> str:
    """Say in one sentence which level it is and why, quoting, and what the next level would take.

    Where no label has words to show for it, it is one of the `quotes`.
    """
    if standing.level is None:
        return standing.missing.missing if standing.missing else ""
    clause = criterion.levels[standing.level].words
    if standing.cap is not None:
        clause = standing.cap.because
    shown = _telling_quote(course, labels_shown(criterion, standing), judged=standing.cap is None)
    shown = shown or next((one.quote for one in quotes), None)
    linked = "; see" if _against(criterion, standing) else ", as in"
    cited = f"{linked} {quoted(shown)}" if shown else ""
    onward = _onward(criterion, standing, gauge)
    return f"{NAMES[standing.level]} ({standing.level}): {clause.rstrip('.')}{cited}{onward}."


def _telling_quote(course: Course, labels: tuple[Label, ...], *, judged: bool) -> str | None:
    """Choose the quote to read best; of several asks it is the one that the level was `judged` by."""
    for label in labels:
        found = list(_bearing(course, label))
        ask = standing_ask(course) if judged and label is Label.ASK else None
        spans = [one.quote for one in found if ask is None or one.turn == ask[0].index] or [one.quote for one in found]
        if spans:
            return min(spans, key=lambda quote: abs(len(quote) - _READABLE))
    return None


def _onward(criterion: Criterion, standing: Standing, gauge: Gauge) -> str:
    level = standing.level
    if level is None or level == TOP:
        return ""
    if standing.cap is not None:
        return f"; without that it would be a {standing.uncapped}"
    lacking = gauge.nearest(criterion.levels[level + 1].when)
    then = stand(criterion, gauge.supposing(lacking)).level
    if not lacking or then is None or then <= level:
        return ""
    gaps = [MEASURES[c.measure].gap(c, gauge.value(c.measure)) for c in lacking]
    return f"; {_joined(gaps)} would make this a {then}"


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
