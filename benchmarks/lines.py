"""Where a label's line is drawn over scores: above it the label is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SPARINGLY = frozenset((Label.ASK,))
"""An ask that nobody made is looked for an answer to, and taken for one too early: it spoils more than one missed."""
CUTS = [step / 10 for step in range(-40, 41)]


def f1(gold: Sequence[float], ours: Sequence[bool]) -> float:
    """Work out F1, a turn counting by the share of coders who set the label; 0 with nothing there and nothing said."""
    hits = sum(g for g, o in zip(gold, ours, strict=True) if o)
    return 2 * hits / max(1, sum(gold) + sum(ours))


def between(groups: Sequence[int], draw_one: Callable[..., float], *columns: Sequence[float | bool]) -> float:
    """Draw a line for each group of writers and take the middle, since each has habits of its own; 0 is no group."""
    lines = []
    for group in sorted(set(groups) - {0}):
        at = [place for place, one in enumerate(groups) if one == group]
        lines.append(draw_one(*[[column[place] for place in at] for column in columns]))
    return sum(lines) / len(lines)


def draw(scores: Sequence[float], gold: Sequence[float]) -> float:
    """Draw it halfway between the best F1 here and the label found as often as it is there: the best is partly luck."""
    worth = {cut: f1(gold, [s + cut > 0 for s in scores]) for cut in CUTS}
    best = max(worth.values())
    good = [cut for cut, value in worth.items() if value > best - 0.01]
    return (even(scores, gold) + sum(good) / len(good)) / 2


def even(scores: Sequence[float], gold: Sequence[float]) -> float:
    """Draw the line so that as many are found as there are."""
    there = round(sum(gold))
    ranked = sorted(scores, reverse=True)
    return -(ranked[there - 1] + ranked[there]) / 2


def draw_to_add(label: Label, scores: Sequence[float], floors: Sequence[float], gold: Sequence[float]) -> float:
    """Let the weights add to what the rules found: the middle of the lines that are hardly worse than the best.

    Of the labels that are added sparingly it is the strictest of them.
    """
    worth = {cut: f1(gold, added(scores, floors, cut)) for cut in CUTS}
    best = max(worth.values())
    if label in _SPARINGLY:
        return min(cut for cut, value in worth.items() if value > best - 0.01)
    good = [cut for cut, value in worth.items() if value > best - 0.005]
    return sum(good) / len(good)


def added(scores: Sequence[float], floors: Sequence[float], line: float) -> list[bool]:
    """Tell what is found where the weights add to the rules: a floor is the least to be weighed, 0 without a rule."""
    return [score + line > least for score, least in zip(scores, floors, strict=True)]
