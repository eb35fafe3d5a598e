"""The sentences of a scorecard: why a level, what the next one would take. The rubric supplies its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.scorecard import Quote
from coach.scoring.measures import MEASURES

if TYPE_CHECKING:
    from coach.model.reading import Label
    from coach.model.rubric import Criterion
    from coach.scoring.course import Course
    from coach.scoring.levels import Gauge, Standing

NAMES = ("Absent", "Attempted", "Partly there", "Solid", "An example")

_LOW = 1
_TOP = 4
_READABLE = 60
_LONGEST = 110
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "’"})


def excerpt(quote: str, longest: int = _LONGEST) -> str:
    """Shorten a quote at a word's end; what is cut is shown by an ellipsis."""
    flat = quote.strip()
    if len(flat) <= longest:
        return flat
    return flat[:longest].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"


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
    """Give each verified span that bears one of the labels, in the order of the conversation, none twice."""
    found = {
        (turn.index, e.start, e.end): e.quote
        for turn in course.bearing(*labels)
        for e in turn.evidence
        if e.label in labels and e.label in turn.labels
    }
    return tuple(Quote(turn=turn, quote=quote, start=start, end=end) for (turn, start, end), quote in found.items())


def reason(criterion: Criterion, standing: Standing, course: Course, gauge: Gauge) -> str:
    """Say in one sentence which level it is and why, quoting, and what the next level would take."""
    if standing.level is None:
        return standing.missing.missing if standing.missing else ""
    clause = criterion.levels[standing.level].words
    if standing.cap is not None:
        clause = standing.cap.because
    shown = _telling_quote(course, labels_shown(criterion, standing))
    linked = "; see" if _against(criterion, standing) else ", as in"
    cited = f"{linked} {quoted(shown)}" if shown else ""
    onward = _onward(criterion, standing, gauge)
    return f"{NAMES[standing.level]} ({standing.level}): {clause.rstrip('.')}{cited}{onward}."


def _telling_quote(course: Course, labels: tuple[Label, ...]) -> str | None:
    for label in labels:
        spans = [e.quote for turn in course.bearing(label) for e in turn.evidence if e.label is label]
        if spans:
            return min(spans, key=lambda quote: abs(len(quote) - _READABLE))
    return None


def _onward(criterion: Criterion, standing: Standing, gauge: Gauge) -> str:
    level = standing.level
    if level is None or level == _TOP:
        return ""
    if standing.cap is not None:
        return f"; without that it would be a {standing.uncapped}"
    lacking = gauge.nearest(criterion.levels[level + 1].when)
    if not lacking:
        return ""
    gaps = [MEASURES[c.measure].gap(c, gauge.value(c.measure)) for c in lacking]
    return f"; {_joined(gaps)} would make this a {level + 1}"


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
