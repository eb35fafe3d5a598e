"""Lays two attempts side by side. Scores of different rubrics or readers are shown, never subtracted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.scorecard import Comparison, CriterionChange

if TYPE_CHECKING:
    from coach.model.scorecard import CriterionScore, Scorecard


def compare(before: Scorecard, after: Scorecard) -> Comparison:
    """Compare two scorecards, criterion by criterion, in the order of the first."""
    why_not = _why_not(before, after)
    total_change = None
    if why_not is None and before.total is not None and after.total is not None:
        total_change = round(after.total - before.total, 1)
    return Comparison(
        before=before.id,
        after=after.id,
        why_not=why_not,
        total_before=before.total,
        total_after=after.total,
        total_change=total_change,
        criteria=_changes(before, after, comparable=why_not is None),
    )


def _changes(before: Scorecard, after: Scorecard, *, comparable: bool) -> tuple[CriterionChange, ...]:
    first = {c.id: c for c in before.criteria}
    second = {c.id: c for c in after.criteria}
    return tuple(
        _change(first.get(name), second.get(name), comparable=comparable) for name in dict.fromkeys([*first, *second])
    )


def _change(before: CriterionScore | None, after: CriterionScore | None, *, comparable: bool) -> CriterionChange:
    named = before or after
    if named is None:
        raise ValueError("a change needs a criterion of at least one scorecard")
    old = before.score if before else None
    new = after.score if after else None
    change = new - old if comparable and old is not None and new is not None else None
    return CriterionChange(id=named.id, title=named.title, before=old, after=new, change=change)


def _why_not(before: Scorecard, after: Scorecard) -> str | None:
    if before.rubric.id != after.rubric.id:
        return (
            f"The first was scored by {before.rubric.id} and the second by {after.rubric.id}; score both by one rubric."
        )
    if before.rubric.version != after.rubric.version:
        return (
            f"The first was scored by version {before.rubric.version} of {before.rubric.id} and the second by "
            f"version {after.rubric.version}; score both again to compare them."
        )
    if before.reader != after.reader:
        return (
            f"The first was read by {before.reader.id} {before.reader.version} and the second by "
            f"{after.reader.id} {after.reader.version}; score both again to compare them."
        )
    return None
