"""The rubrics that ship, and the short forms in which they are written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from coach import library
from coach.model.reading import MomentKind
from coach.model.rubric import Criterion, Rubric
from coach.scoring import MEASURES, PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

BUILT_IN = ("one_to_one", "powerful_invitation", "provecho_meeting", "scheduling_call")


def criterion(**changes: Any) -> dict[str, Any]:
    """Write a criterion as YAML would give it."""
    levels: dict[int, Any] = {
        0: "none",
        **{n: {"words": f"level {n}", "when": {"reflections": f">= {n}"}} for n in range(1, 5)},
    }
    return {"id": "listening", "title": "Listening", "looks_for": "You listen.", "levels": levels} | changes


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_rubric_has_words_for_every_moment(name: str, rubric: Callable[[str], Rubric]) -> None:
    """Whatever moment the reader finds can be told to the trainee."""
    assert set(rubric(name).moments) == set(MomentKind)


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_criterion_offers_something_to_try(name: str, rubric: Callable[[str], Rubric]) -> None:
    """A low score without a way onward teaches nothing."""
    assert all(c.tips and all(tip.tries or c.try_instead for tip in c.tips) for c in rubric(name).criteria)


def test_the_two_main_rubrics_have_the_criteria_of_the_codebook(rubric: Callable[[str], Rubric]) -> None:
    """The ids are a contract with scripts and with people's ratings."""
    one_to_one = "purpose open_questions listening self_interest story_of_self agitation ask next_steps stance"
    invitation = "own_interest their_interest our_connection role obstacles commitment choice"
    assert [c.id for c in rubric("one_to_one").criteria] == one_to_one.split()
    assert [c.id for c in rubric("powerful_invitation").criteria] == invitation.split()


def test_conditions_can_be_written_as_one_map_or_as_a_list_of_maps() -> None:
    """One map is one way to reach a level; a list gives several."""
    raw = criterion()
    raw["levels"][2]["when"] = [{"reflections": ">= 2", "talk_share": "<= 0.30"}, {"ask_choice": True}]
    two = Criterion.model_validate(raw).levels[2]
    assert [[(c.measure, c.compare, c.value) for c in way.all_of] for way in two.when] == [
        [("reflections", ">=", 2.0), ("talk_share", "<=", 0.3)],
        [("ask_choice", "==", 1.0)],
    ]


def test_a_rubric_survives_being_written_as_json_and_read_again(rubric: Callable[[str], Rubric]) -> None:
    """Scorecards keep the rubric they were made with."""
    loaded = rubric("one_to_one")
    assert Rubric.model_validate_json(loaded.model_dump_json()) == loaded


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"when": {"reflections": "about 3"}}, "write a comparison and a number"),
        ({"when": {}, "words": ""}, "at least 1 character"),
        ({"wen": {"reflections": ">= 3"}}, "Extra inputs are not permitted"),
        ({"when": ()}, "has no conditions"),
    ],
)
def test_a_level_that_cannot_be_used_says_what_is_wrong(change: dict[str, Any], says: str) -> None:
    """A trainer sees the fault in the words of the file."""
    raw = criterion()
    raw["levels"][3] |= change
    with pytest.raises(ValidationError, match=says):
        Criterion.model_validate(raw)


def test_a_missing_level_is_refused() -> None:
    """All five levels are described, so that a trainee can read what the next one is."""
    raw = criterion()
    del raw["levels"][2]
    with pytest.raises(ValidationError, match="write each of 0, 1, 2, 3 and 4 once"):
        Criterion.model_validate(raw)


def test_every_measure_says_what_it_means() -> None:
    """The list in the documentation and the author page is made from these."""
    assert all(name == measure.name and measure.meaning and measure.one for name, measure in MEASURES.items())


def test_the_documentation_lists_every_measure_and_place() -> None:
    """A trainer finds there whatever a rubric may name."""
    words = (Path(__file__).resolve().parents[2] / "docs" / "rubric-format.md").read_text(encoding="utf-8")
    assert [name for name in (*MEASURES, *PLACES) if f"| `{name}` |" not in words] == []


def test_the_example_in_the_documentation_is_a_rubric(tmp_path: Path) -> None:
    """What a trainer copies from there can be used."""
    words = (Path(__file__).resolve().parents[2] / "docs" / "rubric-format.md").read_text(encoding="utf-8")
    example = words.split("```yaml\n")[1].split("```")[0]
    copied = tmp_path / "example.yaml"
    copied.write_text(example, encoding="utf-8")
    assert [str(fault) for fault in library.check([copied]).diagnostics] == []
