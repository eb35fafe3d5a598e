"""Trying out a draft, as a trainer who writes one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach import library
from coach.model.draft import Answers
from coach.model.errors import UnknownContent
from coach.model.rehearsal import Difficulty
from coach.practice.authoring import WithDraft, as_ask, fared, try_out, verdicts

if TYPE_CHECKING:
    from coach.model.scenario import Scenario
    from coach.practice.ports import Content


@pytest.fixture(scope="module")
def text() -> str:
    """A draft as it is begun."""
    return library.begin(Answers(id="maria", name="Maria"))


def draft(text: str) -> Scenario:
    """Take the scenario out of a sound draft."""
    scenario = library.check_draft(text, ["one_to_one"]).scenario
    assert scenario is not None
    return scenario


def says(scenario: Scenario) -> tuple[str, ...]:
    """Let the trainees rehearse twice each, and say what that shows."""
    done = list(try_out(scenario, Difficulty.NORMAL, runs=2))
    return verdicts(fared(done, len(scenario.facts)), Difficulty.NORMAL)


def test_a_fresh_draft_is_as_it_should_be(text: str) -> None:
    """Who listens gets a yes, who pleads does not."""
    assert says(draft(text)) == ()


def test_a_yes_that_nobody_can_earn_is_told_as_too_hard(text: str) -> None:
    """With who failed, how often, and what to change."""
    found = says(draft(text.replace("trust: 4.8", "trust: 10")))
    assert any(one.startswith("Too hard: the excellent") and "Lower a gate" in one for one in found)


def test_a_draft_is_rehearsed_in_the_place_of_what_bears_its_id(content: Content, text: str) -> None:
    """And everybody else stays where they are."""
    first = content.scenarios[0]
    mine = draft(text).model_copy(update={"id": first.id})
    both = WithDraft(content, mine)
    assert both.scenario(first.id) is mine
    assert len(both.scenarios) == len(content.scenarios)
    with pytest.raises(UnknownContent, match="draft's `rubric`"):
        both.rubric("no-such-rubric")


@pytest.mark.parametrize(
    "typed",
    [
        "Come on Friday?",
        "Would you come on Friday?",
        " would you come on Friday ",
        "come on Friday.",
        "Come on Friday?!",
    ],
)
def test_an_ask_goes_on_after_would_you_however_it_was_typed(typed: str) -> None:
    """The person says it back in the middle of sentences."""
    assert as_ask(typed) == "come on Friday"
