"""Links to a rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

import pytest

from coach.model.errors import UnknownContent
from coach.model.rehearsal import Difficulty
from coach.practice.links import Choice, follow, link

if TYPE_CHECKING:
    from coach.practice.ports import Content


def query(address: str) -> dict[str, str]:
    """Take the query from an address as a browser would."""
    return dict(parse_qsl(urlsplit(address).query))


def test_a_link_opens_what_the_trainer_chose(content: Content) -> None:
    """What was put in comes out."""
    for scenario in content.scenarios:
        chosen = Choice(scenario=scenario.id, difficulty=Difficulty.HARD, rubric=scenario.rubric)
        assert follow(query(link(chosen, "http://localhost:8501/Practise?x=1")), content) == chosen


def test_a_link_with_less_falls_back_to_the_scenarios_own(content: Content) -> None:
    """Scenario alone is enough; a mistyped difficulty still opens."""
    scenario = content.scenarios[0]
    found = follow({"scenario": scenario.id, "difficulty": "impossible"}, content)
    assert found == Choice(scenario=scenario.id, difficulty=scenario.difficulty, rubric=scenario.rubric)


def test_an_address_without_an_assignment_holds_none(content: Content) -> None:
    """Other queries are left alone."""
    assert follow({"rehearsal": "abc"}, content) is None


def test_a_link_to_nobody_says_so(content: Content) -> None:
    """The id that is not here is named."""
    with pytest.raises(UnknownContent, match="gone-away"):
        follow({"scenario": "gone-away"}, content)
