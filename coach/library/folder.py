"""The YAML files of a content folder, each opened and fitted to its noun. Knows which folder holds what."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from coach.library.fit import fit
from coach.library.found import ContentNoun, Found
from coach.library.opening import LARGEST, open_document, read_document
from coach.library.rules import check_alone
from coach.library.slips import note_slips
from coach.model.playthrough import PlayThrough
from coach.model.rubric import Rubric
from coach.model.scenario import Scenario
from coach.model.warm_up import WarmUp

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from coach.library.document import Document, Part

NOUNS: dict[str, type[ContentNoun]] = {
    "rubrics": Rubric,
    "scenarios": Scenario,
    "warm_ups": WarmUp,
    "playthroughs": PlayThrough,
}
"""What the files of each folder hold; `warm_ups` and `playthroughs` stand inside `scenarios`."""

_WHOM_ONE_MEETS = frozenset(("scenarios", "warm_ups"))
_YAML = (".yaml", ".yml")
_SIGNS: dict[str, type[ContentNoun]] = {"rounds": WarmUp, "criteria": Rubric, "paths": PlayThrough}


def open_folder(folder: Path, wanted: Callable[[bytes], bool] | None = None) -> list[Found]:
    """Open every file of a content folder, in the order of their names.

    What was made of a file is remembered as long as its bytes are the same: after one person was saved, the others
    need not be made again. Of the lines, those of the keys at the top alone are remembered. With `wanted`, scenarios
    and warm-ups are left out where it says so of their bytes.
    """
    return [found for path in files_in(folder) if (found := _remembered(path, wanted))]


def _remembered(path: Path, wanted: Callable[[bytes], bool] | None) -> Found | None:
    try:
        content = path.read_bytes()
    except OSError:
        return open_file(path)
    if wanted is not None and path.parent.name in _WHOM_ONE_MEETS and not wanted(content):
        return None
    if len(content) > LARGEST:
        return open_file(path)
    found = _made_of(content, shown(path), path.parent.name)
    return Found(replace(found.document, faults=list(found.document.faults)), found.noun)


@lru_cache(maxsize=1_024)
def _made_of(content: bytes, name: str, parent: str) -> Found:
    found = fit_document(read_document(content, name), NOUNS.get(parent))
    lines: dict[Part, int] = {part: line for part, line in found.document.lines.items() if len(part) == 1}
    return Found(replace(found.document, data=None, text="", lines=lines), found.noun)


def open_file(path: Path) -> Found:
    """Open one file. What it should hold is told by its folder, or else by its keys."""
    return fit_document(open_document(path, shown(path)), NOUNS.get(path.parent.name))


def fit_document(document: Document, noun: type[ContentNoun] | None = None) -> Found:
    """Make the noun out of a document, and note what is wrong with it. What has errors is no noun."""
    keys = document.data if isinstance(document.data, dict) else {}
    kind = noun or next((one for sign, one in _SIGNS.items() if sign in keys), Scenario)
    made = fit(document, kind)
    if made is not None:
        check_alone(document, made)
    if kind is Scenario and document.data is not None:
        note_slips(document)
    return Found(document, made if document.is_sound else None)


def files_in(folder: Path) -> Iterator[Path]:
    """List the rubrics, scenarios and warm-ups of a folder: in its folders of those names, or in itself."""
    parts = [folder / name for name in ("rubrics", "scenarios") if (folder / name).is_dir()]
    for part in parts or [folder]:
        yield from yaml_in(part)
        yield from yaml_in(part / "warm_ups")


def as_it_stands(folders: Sequence[Path]) -> Hashable:
    """Give what is another value once a content file was changed, added or taken out. No file is opened for it.

    An editor changes the time of the file alone, and not of its folder: so each is looked at. A page does so at every
    visit, and `Path` would take twice the time.
    """
    parts = [folder / name for folder in folders for name in ("", "rubrics", "scenarios")]
    return frozenset(_times(parts) | _times([part / "warm_ups" for part in parts]))


def _times(folders: Sequence[Path]) -> set[tuple[str, int, int, int]]:
    found = set()
    for folder in folders:
        with suppress(OSError), os.scandir(folder) as files:
            for file in files:
                if file.name.endswith(_YAML) and not file.name.startswith("."):
                    found.add((file.path, *_about(file)))
    return found


def _about(file: os.DirEntry[str]) -> tuple[int, int, int]:
    try:
        about = file.stat()
    except OSError:  # a link that leads nowhere, which hides nothing of the files beside it
        return 0, 0, 0
    return about.st_mtime_ns, about.st_size, about.st_ino


def yaml_in(folder: Path) -> list[Path]:
    """List the YAML files that stand right in a folder, by name."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.suffix in _YAML and not path.name.startswith("."))


def shown(path: Path) -> str:
    """Name a file as the user would: from where they stand, if it is below."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_absolute() and path.is_relative_to(here) else str(path)
