"""The content that can be used, from stacked folders: what comes later stands in for what bears the same id before."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from coach.analysis.garbage import uncollected
from coach.library.folder import open_folder
from coach.library.rules import across, once_each
from coach.model.errors import UnknownContent
from coach.model.rehearsal import Difficulty
from coach.model.rubric import Rubric
from coach.model.scenario import Scenario
from coach.model.warm_up import WarmUp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from coach.library.found import Found
    from coach.model.diagnostic import Diagnostic

N = TypeVar("N", Scenario, Rubric, WarmUp)
_ORDER = tuple(Difficulty)


@dataclass(frozen=True)
class Shelf:
    """Scenarios, rubrics and warm-ups ready to be used (the port `Content`), and what is wrong with other files."""

    scenarios: tuple[Scenario, ...]
    rubrics: tuple[Rubric, ...]
    warm_ups: tuple[WarmUp, ...]
    diagnostics: tuple[Diagnostic, ...]

    def scenario(self, id: str) -> Scenario:  # noqa: A002 - the noun's own field name
        """Find a scenario. Raises UnknownContent, naming the nearest ids."""
        return _find(self.scenarios, id, "scenario")

    def rubric(self, id: str) -> Rubric:  # noqa: A002 - the noun's own field name
        """Find a rubric. Raises UnknownContent, naming the nearest ids."""
        return _find(self.rubrics, id, "rubric")

    def warm_up(self, id: str) -> WarmUp:  # noqa: A002 - the noun's own field name
        """Find a warm-up. Raises UnknownContent, naming the nearest ids."""
        return _find(self.warm_ups, id, "warm-up")


def load(*folders: Path, wanted: Callable[[bytes], bool] | None = None) -> Shelf:
    """Read content folders, the built-in one first. A folder that is not there holds nothing.

    With `wanted`, scenarios and warm-ups are left out where it says so of a file's bytes.
    """
    with uncollected():
        layers = [open_folder(folder, wanted) for folder in folders]
    for layer in layers:
        once_each(layer)
    found = [item for layer in layers for item in layer]
    rubrics = _latest(found, Rubric)
    across(found, {rubric.id for rubric in rubrics})
    return Shelf(
        scenarios=tuple(sorted(_latest(found, Scenario), key=_offered)),
        rubrics=tuple(rubrics),
        warm_ups=tuple(sorted(_latest(found, WarmUp), key=lambda one: (one.place, one.title))),
        diagnostics=tuple(fault for item in found for fault in item.document.faults),
    )


def _latest(found: Iterable[Found], noun: type[N]) -> list[N]:
    return list({item.noun.id: item.noun for item in found if isinstance(item.noun, noun)}.values())


def _offered(scenario: Scenario) -> tuple[int, str]:
    return _ORDER.index(scenario.difficulty), scenario.title


def _find(nouns: Sequence[N], id: str, what: str) -> N:  # noqa: A002 - the noun's own field name
    for noun in nouns:
        if noun.id == id:
            return noun
    known = [noun.id for noun in nouns]
    if not known:
        raise UnknownContent(
            f"There is no {what} that can be used. `coach check` shows what is wrong with the content."
        )
    near = get_close_matches(id, known, n=3, cutoff=0.4)
    named = f" Nearest: {', '.join(near)}." if near else ""
    raise UnknownContent(f"There is no {what} “{id[:60]}”.{named} `coach {what}s` lists them all.")
