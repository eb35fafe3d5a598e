"""The content that can be used, from stacked folders: what comes later stands in for what bears the same id before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from coach.analysis.garbage import uncollected
from coach.library.folder import open_folder
from coach.library.found import ContentNoun
from coach.library.rules import across, once_each
from coach.model.errors import UnknownContent
from coach.model.rehearsal import Difficulty
from coach.model.rubric import Rubric
from coach.model.scenario import Scenario
from coach.model.transcript import Kind
from coach.model.warm_up import WarmUp

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from coach.library.found import Found
    from coach.model.diagnostic import Diagnostic

N = TypeVar("N", Scenario, Rubric, WarmUp)
_DIFFICULTIES = tuple(Difficulty)
_KINDS = tuple(Kind)
Before = dict[str, ContentNoun]
"""What was made of each file when it was last sound, by the file's name."""


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


def load(*folders: Path, wanted: Callable[[bytes], bool] | None = None, before: Before | None = None) -> Shelf:
    """Read content folders, the built-in one first. A folder that is not there holds nothing.

    With `wanted`, scenarios and warm-ups are left out where it says so of a file's bytes. With `before`, which is
    brought up to date, a file that was broken since stands for what it was: nobody vanishes for a slip of the pen.
    """
    with uncollected():
        layers = [open_folder(folder, wanted) for folder in folders]
    for layer in layers:
        once_each(layer)
    found = [item for layer in layers for item in _as_before(layer, before or {})]
    rubrics = _latest(found, Rubric)
    known = {rubric.id for rubric in rubrics}
    across(found, known)
    if before is not None:  # and once more, for those of which `across` has just found that they cannot be used
        found = [item for layer in layers for item in _as_before(layer, before)]
        _leave_out_unmeasured(found, known)
        before.update({item.document.file: item.noun for item in found if item.noun is not None})
        if wanted is None:
            for gone in set(before) - {item.document.file for item in found}:  # two stocks may do this at once
                before.pop(gone, None)
    return Shelf(
        scenarios=_in_order(_latest(found, Scenario)),
        rubrics=tuple(rubrics),
        warm_ups=tuple(sorted(_latest(found, WarmUp), key=lambda one: (one.place, one.title))),
        diagnostics=tuple(fault for item in found for fault in item.document.faults),
    )


def _as_before(layer: list[Found], before: Before) -> list[Found]:
    """Give a folder's files, with what is broken as it was, and first: what is sound stands in for it."""
    layer.sort(key=lambda item: item.noun is not None)
    for item in layer:
        item.noun = item.noun or before.get(item.document.file)
    return layer


def _leave_out_unmeasured(found: Iterable[Found], rubrics: Collection[str]) -> None:
    """Let nobody stand for what they were whose rubric is there no more: nobody could begin with them."""
    for item in found:
        if isinstance(item.noun, Scenario) and item.noun.rubric not in rubrics:
            item.noun = None


def _latest(found: Iterable[Found], noun: type[N]) -> list[N]:
    return list({item.noun.id: item.noun for item in found if isinstance(item.noun, noun)}.values())


def _in_order(scenarios: Iterable[Scenario]) -> tuple[Scenario, ...]:
    """Put the easiest first, then the shortest; kinds take turns, so that the first few show what there is."""
    place: dict[str, tuple[int, int, int]] = {}
    so_far = Counter[tuple[Difficulty, Kind]]()
    by_ease = sorted(scenarios, key=_ease)
    for one in by_ease:
        of_its_like = (one.difficulty, one.kind)
        place[one.id] = (_DIFFICULTIES.index(one.difficulty), so_far[of_its_like], _KINDS.index(one.kind))
        so_far[of_its_like] += 1
    return tuple(sorted(by_ease, key=lambda one: place[one.id]))


def _ease(scenario: Scenario) -> tuple[bool, int, str]:
    """Of what is in another language than the app there is no score, so it comes last among its like."""
    return scenario.language != "en", scenario.minutes, scenario.title


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
