"""What must hold between the parts of a scenario, as data: the code, the place, what is wrong and what to do.

Knows nothing of files and lines: coach.library finds those by the path.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from coach.model.noun import Noun
from coach.roleplay.leaks import leaks
from coach.roleplay.wordings import wordings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.model.playthrough import PlayThrough
    from coach.model.scenario import Fact, Scenario

Part = tuple[str | int, ...]

_HIGHEST = 9.0


class Fault(Noun):
    """One thing that is wrong. `path` leads to the part: ("facts", 2, "gate", "after")."""

    code: str
    path: Part
    message: str
    fix: str
    severity: Literal["error", "warning"] = "error"


def faults(scenario: Scenario) -> tuple[Fault, ...]:
    """Find everything in a scenario that would not work, or not well."""
    return (
        *_ids(scenario),
        *_names(scenario),
        *_gates(scenario),
        *_openings(scenario),
        *(
            Fault(
                code="leak",
                path=path,
                message=message,
                fix="Say it without giving the fact away, or move it into the fact.",
            )
            for path, message in leaks(scenario)
        ),
        *(
            Fault(code=code, path=path, message=message, fix=fix, severity="warning")
            for code, path, message, fix in wordings(scenario)
        ),
    )


def playthrough_faults(scenario: Scenario, playthrough: PlayThrough) -> tuple[Fault, ...]:
    """Find what a play-through names that its scenario does not have."""
    known = {fact.id for fact in scenario.facts}
    found: list[Fault] = []
    for number, way in enumerate(playthrough.paths):
        part: Part = ("paths", number)
        found += _unknown("unknown-fact", "fact", (*part, "told"), way.told, known)
        found += _unknown("unknown-fact", "fact", (*part, "untold"), way.untold, known)
        for at, turn in enumerate(way.turns):
            found += _unknown("unknown-fact", "fact", (*part, "turns", at, "opens"), turn.opens or (), known)
    if playthrough.scenario != scenario.id:
        message = f"The play-through is of {playthrough.scenario!r}, and the scenario is {scenario.id!r}."
        found.append(Fault(code="unknown-scenario", path=("scenario",), message=message, fix=f"Write {scenario.id}."))
    return tuple(found)


def _ids(scenario: Scenario) -> Iterator[Fault]:
    for key in ("topics", "facts", "obstacles", "asks", "asks_back", "days"):
        ids = [one.id for one in getattr(scenario, key)]
        for number, name in enumerate(ids):
            if name in ids[:number]:
                message = f"The id {name!r} is used twice in {key}."
                yield Fault(
                    code="duplicate-id", path=(key, number, "id"), message=message, fix="Give each an id of its own."
                )


def _names(scenario: Scenario) -> Iterator[Fault]:
    topics = {topic.id for topic in scenario.topics}
    facts = {fact.id for fact in scenario.facts}
    obstacles = {one.id for one in scenario.obstacles}
    for number, fact in enumerate(scenario.facts):
        yield from _unknown("unknown-topic", "topic", ("facts", number, "topic"), (fact.topic,), topics)
        yield from _unknown("unknown-fact", "fact", ("facts", number, "gate", "after"), fact.gate.after, facts)
    for number, answer in enumerate(scenario.answers):
        yield from _unknown("unknown-fact", "fact", ("answers", number, "after"), answer.after, facts)
        if answer.tells is not None:
            yield from _unknown("unknown-fact", "fact", ("answers", number, "tells"), (answer.tells,), facts)
    for number, ask in enumerate(scenario.asks):
        yield from _unknown("unknown-fact", "fact", ("asks", number, "tied_to"), ask.tied_to, facts)
        yield from _unknown("unknown-fact", "fact", ("asks", number, "after"), ask.after, facts)
        yield from _unknown("unknown-obstacle", "obstacle", ("asks", number, "obstacles"), ask.obstacles, obstacles)


def _unknown(code: str, what: str, path: Part, names: Iterable[str], known: set[str]) -> Iterator[Fault]:
    for name in names:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            yield Fault(code=code, path=path, message=f"There is no {what} {name!r} here.", fix=f"Known: {listed}.")


def _gates(scenario: Scenario) -> Iterator[Fault]:
    facts = {fact.id: fact for fact in scenario.facts}
    for number, fact in enumerate(scenario.facts):
        path: Part = ("facts", number, "gate")
        if _waits_for_itself(fact, facts):
            message = f"The gate of {fact.id!r} waits for {fact.id!r} itself, by way of `after`."
            yield Fault(code="circular-gate", path=path, message=message, fix="Take one of the facts out of `after`.")
        if fact.gate.trust is not None and fact.gate.trust > _HIGHEST:
            message = (
                f"The gate of {fact.id!r} wants a trust of {fact.gate.trust:g}, which nobody reaches on a hard day."
            )
            yield Fault(code="gate-never-opens", path=(*path, "trust"), message=message, fix="Write 7 or less.")
        if fact.layer == "stake" and not (
            fact.gate.trust or fact.gate.after or fact.gate.reflected or fact.gate.shared
        ):
            message = f"The stake {fact.id!r} opens to anybody who asks."
            yield Fault(
                code="gate-too-open",
                path=path,
                message=message,
                fix="Add `trust`, `after`, `reflected` or `shared`.",
                severity="warning",
            )


def _waits_for_itself(fact: Fact, facts: dict[str, Fact]) -> bool:
    seen: set[str] = set()
    waiting = list(fact.gate.after)
    while waiting:
        name = waiting.pop()
        if name == fact.id:
            return True
        if name in facts and name not in seen:
            seen.add(name)
            waiting += facts[name].gate.after
    return False


def _openings(scenario: Scenario) -> Iterator[Fault]:
    if (
        scenario.opens == "person"
        and not scenario.opening
        and not (scenario.days and all(day.says for day in scenario.days))
    ):
        message = "The person speaks first, and `opening` holds nothing to say."
        yield Fault(code="no-opening", path=("opens",), message=message, fix="Write `opening`, two wordings or more.")
    lines = Counter(line for _, line in _every_line(scenario))
    told: set[str] = set()
    for path, line in _every_line(scenario):
        if lines[line] > 1 and line in told:
            message = f"The same line stands twice: “{line[:60]}”."
            yield Fault(
                code="same-line", path=path, message=message, fix="Word one of them differently.", severity="warning"
            )
        told.add(line)


def _every_line(scenario: Scenario) -> Iterator[tuple[Part, str]]:
    for group, ready in (("small", scenario.small), ("lines", scenario.lines)):
        for place, pool in ready.pools():
            for number, line in enumerate(pool):
                yield (group, *place, number), line
    for key, fields in (("topics", ("says", "short")), ("facts", ("tell", "deflect", "agitated", "more"))):
        for at, one in enumerate(getattr(scenario, key)):
            for name in fields:
                for number, line in enumerate(getattr(one, name)):
                    yield (key, at, name, number), line


__all__ = ["Fault", "faults", "playthrough_faults"]
