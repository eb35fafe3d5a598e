"""Every built-in scenario is sound, and its good and bad paths go where their author says."""

from __future__ import annotations

import pytest

from coach import roleplay
from tests.roleplay.people import IDS, Talk, person, playthrough, told

PATHS = [(name, number) for name in IDS for number in range(len(playthrough(name).paths))]


@pytest.mark.parametrize("name", IDS)
def test_a_built_in_scenario_has_no_faults(name: str) -> None:
    """Nothing unknown, leaking, circular or too thin is shipped."""
    found = [f"{fault.code} {fault.path}: {fault.message}" for fault in roleplay.faults(person(name))]
    assert found == []


@pytest.mark.parametrize("name", IDS)
def test_a_play_through_names_only_what_its_scenario_has(name: str) -> None:
    """A path that expects a fact that does not exist would test nothing."""
    assert roleplay.playthrough_faults(person(name), playthrough(name)) == ()


@pytest.mark.parametrize(("name", "number"), PATHS, ids=[f"{name}-{number}" for name, number in PATHS])
def test_a_path_goes_where_its_author_says(name: str, number: int) -> None:
    """The facts opened on the way, those told and untold by the end, and the outcome are the expected ones."""
    path = playthrough(name).paths[number]
    talk = Talk(person(name), path.difficulty, path.seed)
    for turn in path.turns:
        directive = talk.say(turn.say)
        if turn.opens is not None:
            assert directive.tell == turn.opens, f"after “{turn.say}” came “{directive.line}”"
        if directive.ends:
            break
    assert talk.state.decided in path.outcome, "\n".join(turn.text for turn in talk.turns)
    assert set(path.told) <= told(talk.state)
    assert not set(path.untold) & told(talk.state)
