"""Trying out a scenario that is being written: talk to the draft, and let trainees of known skill rehearse with it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.analysis.listening import Listener
from coach.model.account import Role
from coach.model.draft import blanks
from coach.model.errors import UnknownContent
from coach.model.noun import Noun
from coach.model.rehearsal import AGREED, Difficulty, Outcome
from coach.model.transcript import Transcript
from coach.roleplay import TRAINEES, PersonState, simulate, untold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coach.model.diagnostic import Diagnostic
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.model.warm_up import WarmUp
    from coach.practice.ports import Content, Store
    from coach.roleplay import Simulated

WANTED = {Difficulty.EASY: 0.95, Difficulty.NORMAL: 0.85, Difficulty.HARD: 0.6}
"""The share of yeses that an excellent trainee should get at least."""
_TOO_MANY = 0.0
_MANY_UNTOLD = 0.5

_LIKELY = re.compile(r"\[[^\W\d]")
_WOULD_YOU = re.compile(r"^\W*(?:would|will|could|can) (?:you|they|she|he) ", re.IGNORECASE)


def as_ask(words: str) -> str:
    """Give what is asked as it goes on after “would you”, however it was typed: no capital, no question mark."""
    bare = _WOULD_YOU.sub("", words.strip()).rstrip(' ?!.…”"')
    return bare[:1].lower() + bare[1:]


def to_fill(scenario: Scenario) -> tuple[str, ...]:
    """List the places that still hold a beginning's [words in square brackets], in their order, as often as they do."""
    if not _LIKELY.search(scenario.model_dump_json()):
        return ()
    return tuple(place for words in _words(scenario.model_dump(mode="json")) for place in blanks(words))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _words(part)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part)


def opening(scenario: Scenario) -> dict[str, str]:
    """Say in words what opens each fact, by its id."""
    return {one.id: one.opens_with for one in untold(scenario, PersonState())}


def ready(scenarios: Iterable[Scenario]) -> list[Scenario]:
    """Leave out those that are drafts still: nobody is to meet somebody who talks in [square brackets]."""
    return [scenario for scenario in scenarios if not to_fill(scenario)]


def groups_asked(store: Store, scenario: str) -> int:
    """Count the groups that are asked to rehearse with somebody at the moment, whoever trains them."""
    trainers = [one.id for one in store.accounts.accounts() if one.role is Role.TRAINER]
    groups = {group.id for trainer in trainers for group in store.groups.groups_of(trainer)}
    given = store.groups.assignments(sorted(groups))
    return len({one.group for one in given if one.scenario == scenario and one.closed_at is None})


@dataclass(frozen=True)
class WithDraft:
    """The content as it would be with the draft in it. Fits the port Content."""

    content: Content
    draft: Scenario

    @property
    def scenarios(self) -> Sequence[Scenario]:
        """List the scenarios, the draft in the place of what bears its id."""
        return (self.draft, *(s for s in self.content.scenarios if s.id != self.draft.id))

    @property
    def rubrics(self) -> Sequence[Rubric]:
        """List the rubrics."""
        return self.content.rubrics

    @property
    def warm_ups(self) -> Sequence[WarmUp]:
        """List the warm-ups."""
        return self.content.warm_ups

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """List the faults of the content there is."""
        return self.content.diagnostics

    def scenario(self, id: str) -> Scenario:  # noqa: A002 - the noun's own field name
        """Find a scenario. Raises UnknownContent."""
        return self.draft if id == self.draft.id else self.content.scenario(id)

    def rubric(self, id: str) -> Rubric:  # noqa: A002 - the noun's own field name
        """Find a rubric. Raises UnknownContent, naming the draft's own fault where it names none that there is."""
        try:
            return self.content.rubric(id)
        except UnknownContent as error:
            raise UnknownContent(f"{error} The draft's `rubric` must name one of them.") from error

    def warm_up(self, id: str) -> WarmUp:  # noqa: A002 - the noun's own field name
        """Find a warm-up. Raises UnknownContent."""
        return self.content.warm_up(id)


class Fared(Noun):
    """How one trainee fared with the draft. Shares are of the runs; `told` is the mean share of facts told.

    `undecided`: no answer was given, because nothing was asked or nothing that could be answered. `heard` is one of
    the rehearsals, to be read.
    """

    trainee: str
    skill: str
    runs: int
    yes: float
    maybe: float
    no: float
    walked_away: float
    undecided: float
    turns: float
    told: float
    leaks: int
    heard: Transcript


def try_out(scenario: Scenario, difficulty: Difficulty, runs: int) -> Iterator[Simulated]:
    """Let every trainee rehearse with it `runs` times; give each rehearsal as it is done, so that it can be stopped."""
    for seed in range(1, runs + 1):
        for trainee in TRAINEES:
            yield simulate(scenario, trainee, seed, difficulty, Listener)


def fared(done: Sequence[Simulated], facts: int) -> tuple[Fared, ...]:
    """Count how each trainee fared, the most skilled first. `facts` is how many facts the draft holds."""
    by: dict[str, list[Simulated]] = defaultdict(list)
    for one in done:
        by[one.trainee].append(one)
    return tuple(
        Fared(
            trainee=name,
            skill=some[0].skill,
            runs=len(some),
            yes=_share(some, *AGREED),
            maybe=_share(some, Outcome.MAYBE),
            no=_share(some, Outcome.NO),
            walked_away=_share(some, Outcome.WALKED_AWAY),
            undecided=_share(some, Outcome.NONE),
            turns=sum(one.turns for one in some) / len(some),
            told=sum(len(one.told) for one in some) / len(some) / max(1, facts),
            leaks=sum(one.leaks for one in some),
            heard=some[0].transcript,
        )
        for name, some in by.items()
    )


def verdicts(found: Sequence[Fared], difficulty: Difficulty) -> tuple[str, ...]:
    """Say in plain sentences what the draft gets wrong, worst first; none where it is well."""
    says = [
        f"Too easy: {_name(one.trainee)} got a yes in {one.yes:.0%}. Raise the ask's `trust`, or tie it deeper."
        for one in found
        if one.skill == "unskilled" and one.yes > _TOO_MANY
    ]
    best = [one for one in found if one.skill == "excellent"]
    wanted = WANTED[difficulty]
    says += [
        f"Too hard: {_name(one.trainee)} got a yes in only {one.yes:.0%} (wanted at {difficulty.value}: {wanted:.0%}). "
        "Lower a gate, or give an obstacle another way round."
        for one in best
        if one.yes < wanted
    ]
    says += [
        f"Much stays untold: {_name(one.trainee)} heard {one.told:.0%} of the facts. Check that every gate can open."
        for one in best
        if one.told < _MANY_UNTOLD
    ]
    leaks = sum(one.leaks for one in found)
    if leaks:
        says.insert(0, f"A locked fact was said too early {leaks} times: no other line may hold the words of a `tell`.")
    return tuple(says)


def _share(some: Sequence[Simulated], *outcomes: Outcome) -> float:
    return sum(one.outcome in outcomes for one in some) / len(some)


def _name(trainee: str) -> str:
    return "the " + trainee.replace("_", " ")
