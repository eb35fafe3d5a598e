"""What can be scored of a conversation that was told from memory: why one came, what was asked and agreed.

How much and how often somebody spoke, asked or listened is what memory keeps least. A criterion that rests on it is not
scored; where another one names it beside what memory carries, it is taken on trust, and the reason says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Label, MomentKind

if TYPE_CHECKING:
    from coach.model.reading import Reading
    from coach.model.rubric import Cap, Criterion, Level, When

NOT_CARRIED = (
    "You told this from memory. How closely you listened and how often you asked is what memory keeps least, "
    "so this is not scored."
)
ON_TRUST = " What memory cannot show, such as how you listened before, is taken on trust."

_LABELS = frozenset({Label.PURPOSE, Label.ASK, Label.RESTATE, Label.OBSTACLE_WORK, Label.YES})
_MEASURES = frozenset(
    {
        *("purposes", "purpose_place", "stories", "stories_before_ask"),
        *("asks", "ask_specific", "ask_time_bound", "ask_tied", "ask_choice", "ask_strength", "pressed_asks"),
        *("yeses", "maybes", "noes", "objections", "objections_met", "difficulties_worked", "obstacle_works"),
        *("pressings", "pressures", "ended_yes", "ended_clear"),
        *("restates", "restates_after_yes", "said_back", "dated_next_step"),
    }
)
_MOMENTS = frozenset(
    {
        MomentKind.YES_WITHOUT_NEXT_STEP,
        MomentKind.MAYBE_TAKEN_FOR_YES,
        MomentKind.PUSHED_AFTER_NO,
        MomentKind.INSTRUCTION_TO_SCORER,
    }
)


def carried(criterion: Criterion) -> bool:
    """Tell whether a criterion rests on what memory carries."""
    return not _LABELS.isdisjoint(criterion.evidence)


def on_trust(criterion: Criterion) -> Criterion:
    """Leave out of a criterion's conditions what memory does not carry."""
    levels = tuple(level.model_copy(update={"when": _trusting(level.when)}) for level in criterion.levels)
    return criterion.model_copy(update={"levels": levels, "caps": tuple(filter(_all_carried, criterion.caps))})


def remembered(reading: Reading) -> Reading:
    """Give a reading with those moments alone that memory carries."""
    return reading.model_copy(update={"moments": tuple(m for m in reading.moments if m.kind in _MOMENTS)})


def _trusting(when: When) -> When:
    kept = (tuple(c for c in alternative.all_of if c.measure in _MEASURES) for alternative in when)
    found = [a.model_copy(update={"all_of": some}) for a, some in zip(when, kept, strict=True) if some]
    return tuple(found) or when


def _all_carried(part: Cap | Level) -> bool:
    return all(condition.measure in _MEASURES for alternative in part.when for condition in alternative.all_of)
