"""Checks content files for someone who writes them, against the content that is there already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from coach.library.folder import files_in, open_file, shown, yaml_in
from coach.library.found import Found
from coach.library.opening import open_document, read_document
from coach.library.rules import across, check_examples, check_playthroughs, once_each
from coach.library.slips import asked_twice
from coach.model.playthrough import PlayThrough
from coach.model.rubric import Rubric
from coach.model.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coach.model.diagnostic import Diagnostic


_TOLD = 3
"""Questions that a note names."""


@dataclass(frozen=True)
class Checked:
    """How many files were looked at, every fault found in them, and what is no fault and worth a thought."""

    files: int
    diagnostics: tuple[Diagnostic, ...]
    notes: tuple[str, ...] = ()


def check(paths: Sequence[Path], rubrics: Iterable[str] = ()) -> Checked:
    """Check files and folders. `rubrics` are the ids a scenario may name besides those among the paths."""
    found = [item for path in paths for item in (_folder(path) if path.is_dir() else [_file(path)])]
    here = {item.noun.id for item in found if isinstance(item.noun, Rubric)}
    scenarios = {item.noun.id: item.noun for item in found if isinstance(item.noun, Scenario)}
    across(found, here | set(rubrics))
    check_playthroughs(found, scenarios)
    check_examples(found)
    faults = tuple(fault for item in found for fault in item.document.faults)
    return Checked(len(found), faults, tuple(note for item in found for note in _notes(item)))


def _notes(item: Found) -> Iterator[str]:
    """Say what a scenario could have and need not."""
    if not isinstance(item.noun, Scenario):
        return
    at, id_ = item.document.file, item.noun.id
    if Path(at).suffix and Path(at).stem != id_:
        line = item.document.line(("id",))
        yield f"{at}:{line}: The id is `{id_}`, unlike the file's name. One name for both is found more easily."
    if twice := asked_twice(item.document):
        more = f", and {len(twice) - _TOLD} more" if len(twice) > _TOLD else ""
        yield f"{at}: Foreseen by two of the `answers`: {', '.join(twice[:_TOLD])}{more}. Is it meant so?"
    if not item.noun.answers:
        yield (
            f"{at}: They have no `answers` yet, which is what makes a talk hold: write what anybody would ask next, "
            "some twenty to begin with (docs/scenario-format.md)."
        )


def _file(path: Path) -> Found:
    return open_file(path) if path.is_file() else Found(open_document(path, str(path)), None)


def _folder(folder: Path) -> list[Found]:
    """Open a folder's files with the play-throughs of its scenarios, and note which scenarios have none."""
    found = [open_file(file) for file in files_in(folder)]
    if not found:
        return [_nothing_in(folder)]
    once_each(found)
    scenarios = folder / "scenarios" if (folder / "scenarios").is_dir() else folder
    played = [open_file(file) for file in yaml_in(scenarios / "playthroughs")]
    shown_by = {item.noun.scenario for item in played if isinstance(item.noun, PlayThrough)}
    for item in found:
        if isinstance(item.noun, Scenario) and item.noun.id not in shown_by:
            fix = f"Write playthroughs/{item.noun.id}.yaml: a good and a bad path."
            item.document.fault(1, "no-playthrough", "This scenario has no play-through.", fix, "warning")
    return [*found, *played]


def _nothing_in(folder: Path) -> Found:
    document = read_document(b"format: 1", shown(folder))
    document.fault(
        1, "no-files", "No .yaml file stands in this folder.", "Name a folder that holds scenarios or rubrics."
    )
    return Found(document, None)
