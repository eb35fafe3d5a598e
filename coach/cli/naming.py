"""Whom a command means: a scenario named by its id, or by the file it stands in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coach.cli.output import fail
from coach.practice.authoring import WithDraft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.practice.desk import Desk
    from coach.practice.ports import Content

_YAML = frozenset({".yaml", ".yml"})


def with_files(desk: Desk, named: Sequence[str]) -> tuple[Desk, list[str]]:
    """Give the ids of those named, and a desk at which those named by a file are met as the file has them.

    Leaves with 2 where a file is no scenario or has errors.
    """
    ids = []
    for name in named:
        if Path(name).suffix not in _YAML:
            ids.append(name)
            continue
        content = desk.content
        try:
            text = Path(name).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            fail(
                f"{name} cannot be read. Check the name, or name the scenario by its id: `coach scenarios` lists them."
            )
        draft = desk.library.check_draft(text, [rubric.id for rubric in content.rubrics])
        if draft.scenario is None:
            fail(f"{name} cannot be rehearsed with as it stands: `coach check {name}` says what is wrong.")
        desk = _with(desk, WithDraft(content, draft.scenario))
        ids.append(draft.scenario.id)
    return desk, ids


def _with(desk: Desk, content: Content) -> Desk:
    return replace(desk, load_content=lambda: content, base=None)
