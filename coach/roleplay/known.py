"""What is known of a rehearsal: which turn tells something of weight, which answers an ask, and what the person felt.

A reader has to guess it from words; in a rehearsal it was decided before a word was said, or moved the person visibly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Evidence, Label
from coach.model.rehearsal import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.model.rehearsal import Change
    from coach.model.scenario import Scenario

_ANSWERS = {
    Outcome.YES: Label.YES,
    Outcome.CONDITIONAL_YES: Label.YES,
    Outcome.MAYBE: Label.MAYBE,
    Outcome.NO: Label.NO,
}
_NO_ANSWERS = frozenset(("real_obstacle", "stuck", "too_soon", "untied", "vague"))
"""They say what stands in the way, or ask what it is and why them: the answer is still open, and that is no hedge."""


def known(
    scenario: Scenario, text: str, *, told: Iterable[str], act: str | None, decided: Outcome
) -> tuple[Evidence, ...]:
    """Cite in one turn of the person's the facts that it tells, and its answer to an ask, where it gives one."""
    wordings = {fact.id: fact.tell for fact in scenario.facts}
    found = [_cite(Label.SELF_INTEREST, text, wordings.get(fact, ())) for fact in told]
    answer = None if act in _NO_ANSWERS else _ANSWERS.get(decided)
    return (*found, _cite(answer, text, _answers(scenario))) if answer is not None else tuple(found)


def felt(changes: Iterable[Change]) -> frozenset[Label]:
    """Give the moves of the organizer's to which the person answered inside, as `changes` of one exchange tell."""
    return frozenset(change.shows for change in changes if change.shows is not None)


def _answers(scenario: Scenario) -> Iterator[str]:
    for ask in scenario.asks:
        yield from (*ask.yes, *ask.conditional, *ask.no)
    lines = scenario.lines
    yield from (*lines.maybe, *lines.no, *lines.no_door)
    for obstacle in scenario.obstacles:
        yield from obstacle.polite


def _cite(label: Label, text: str, wordings: Iterable[str]) -> Evidence:
    """Cite the author's wording where it was said; a voice with words of its own is cited whole."""
    for wording in wordings:
        start = text.find(wording)
        if start >= 0:
            return Evidence(label=label, quote=wording, start=start, end=start + len(wording))
    return Evidence(label=label, quote=text, start=0, end=len(text))
