"""Checks content files for someone who writes them, against the content that is there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.library.document import open_document, read_document
from coach.library.folder import Found, files_in, fit_document, open_file, shown
from coach.library.rules import across, once_each
from coach.model.rubric import Rubric

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from coach.model.diagnostic import Diagnostic


@dataclass(frozen=True)
class Checked:
    """How many files were looked at, and every fault found in them."""

    files: int
    diagnostics: tuple[Diagnostic, ...]


def check(paths: Sequence[Path], rubrics: Iterable[str] = ()) -> Checked:
    """Check files and folders. `rubrics` are the ids a scenario may name besides those among the paths."""
    found: list[Found] = []
    for path in paths:
        if path.is_dir():
            layer = [open_file(file) for file in files_in(path)]
            once_each(layer)
            found += layer or [_nothing_in(path)]
        else:
            found.append(open_file(path) if path.is_file() else Found(open_document(path, str(path)), None))
    here = {item.noun.id for item in found if isinstance(item.noun, Rubric)}
    across(found, here | set(rubrics))
    return Checked(len(found), tuple(fault for item in found for fault in item.document.faults))


def check_text(text: str, name: str, rubrics: Iterable[str] = ()) -> tuple[Diagnostic, ...]:
    """Check content that is being written and is not in a file yet."""
    found = fit_document(read_document(text.encode(errors="replace"), name))
    across([found], rubrics)
    return tuple(found.document.faults)


def _nothing_in(folder: Path) -> Found:
    document = read_document(b"format: 1", shown(folder))
    document.fault(
        1, "no-files", "No .yaml file stands in this folder.", "Name a folder that holds scenarios or rubrics."
    )
    return Found(document, None)
