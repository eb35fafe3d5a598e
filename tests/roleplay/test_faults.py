"""What is wrong between the parts of a scenario is found, at its place and with a remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from coach.model.playthrough import PlayThrough
from coach.model.scenario import Scenario
from coach.roleplay import faults, playthrough_faults
from tests.roleplay.people import person

if TYPE_CHECKING:
    from collections.abc import Callable


def _broken(change: Callable[[dict[str, Any]], None]) -> Scenario:
    data = person("tenant-let-down-before").model_dump(mode="json")
    change(data)
    return Scenario.model_validate(data)


def _gate(fact: int, **gate: object) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data["facts"][fact]["gate"] = gate

    return change


def _set(key: str, at: int, field: str, value: object) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data[key][at][field] = value

    return change


def _card(**words: object) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data["card"].update(words)

    return change


BROKEN = [
    ("unknown-fact", ("facts", 2, "gate", "after"), _gate(2, after=["nobody"])),
    ("unknown-topic", ("facts", 0, "topic"), _set("facts", 0, "topic", "nowhere")),
    ("unknown-fact", ("asks", 0, "tied_to"), _set("asks", 0, "tied_to", ["nobody"])),
    ("unknown-obstacle", ("asks", 0, "obstacles"), _set("asks", 0, "obstacles", ["nothing"])),
    ("circular-gate", ("facts", 2, "gate"), _gate(2, after=["abreu"])),
    ("gate-never-opens", ("facts", 2, "gate", "trust"), _gate(2, trust=9.5)),
    ("gate-too-open", ("facts", 2, "gate"), _gate(2, asked="any")),
    ("duplicate-id", ("topics", 1, "id"), _set("topics", 1, "id", "building")),
    ("too-few-wordings", ("facts", 0), _set("facts", 0, "tell", ["Once."])),
    ("misses-topic", ("topics", 0, "ask", 0), _set("topics", 0, "ask", ["What else?", "What is the heat like?"])),
    ("untied-ask", ("asks", 0, "tries", 0), _set("asks", 0, "tries", ["Will you come to the meeting on Thursday?"])),
    (
        "leak",
        ("card", "know", 0),
        _card(know=["She talked her neighbor Mrs. Abreu into signing, and Mrs. Abreu's lease was not renewed."]),
    ),
]


@pytest.mark.parametrize(("code", "path", "change"), BROKEN, ids=[f"{code}-{path[0]}" for code, path, _ in BROKEN])
def test_a_broken_scenario_is_told_what_is_wrong_and_where(
    code: str, path: tuple[str | int, ...], change: Callable[[dict[str, Any]], None]
) -> None:
    """Each rule that is broken gives its code at its place, with a fix."""
    found = [fault for fault in faults(_broken(change)) if fault.code == code]
    assert path in [fault.path for fault in found]
    assert all(fault.fix and fault.message for fault in found)


def test_a_person_who_opens_needs_something_to_say() -> None:
    """`opens: person` without an opening is an error."""

    def change(data: dict[str, Any]) -> None:
        data["opening"] = []
        data["days"] = []

    assert "no-opening" in {fault.code for fault in faults(_broken(change))}


def test_a_play_through_that_names_an_unknown_fact_is_told_so() -> None:
    """A misspelt fact would otherwise make a test that tests nothing."""
    paths = [
        {"name": "good", "turns": [{"say": "Hello", "opens": "ovne"}], "outcome": "yes"},
        {"name": "bad", "turns": ["Hello"], "outcome": "no", "told": "nobody"},
    ]
    play = PlayThrough.model_validate({"scenario": "somebody-else", "paths": paths})
    found = {(fault.code, fault.path) for fault in playthrough_faults(person("tenant-let-down-before"), play)}
    assert found == {
        ("unknown-scenario", ("scenario",)),
        ("unknown-fact", ("paths", 0, "turns", 0, "opens")),
        ("unknown-fact", ("paths", 1, "told")),
    }
