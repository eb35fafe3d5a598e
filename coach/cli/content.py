"""`check`, `scenarios`, `rubrics`, `warm-ups` and `schema`: the content that is there, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.cli.output import console, fail, say, write, write_json, write_noun

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from coach.model.diagnostic import Diagnostic
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.practice.desk import Desk

_HAS_ERRORS = 1
_A_FEW = 3
_NARROW = 110
"""Signs across: with fewer, the columns of a table break within words."""


def check(desk: Desk, paths: Sequence[Path], *, as_json: bool) -> None:
    """Write each fault as `file:line: code: message fix`. Leaves with 1 if any of them is an error."""
    paths = [_meant(desk, path) for path in paths]
    rubrics = [rubric.id for rubric in desk.content.rubrics]
    checked = desk.library.check(paths, rubrics) if paths else None
    found: Sequence[Diagnostic] = desk.content.diagnostics if checked is None else checked.diagnostics
    files = (
        len(desk.content.scenarios) + len(rubrics) + len(desk.content.warm_ups) if checked is None else checked.files
    )
    for fault in found:
        if as_json:
            write_noun(fault)
        else:
            write(str(fault))
    if checked:
        _remark(checked.notes, checked.files)
    errors = sum(fault.severity == "error" for fault in found)
    looked_at = _count(files, "file") if paths else f"{files} scenarios, rubrics and warm-ups in use"
    say(f"{looked_at}, {_count(errors, 'error')}, {_count(len(found) - errors, 'warning')}.")
    if errors:
        raise SystemExit(_HAS_ERRORS)


def _remark(notes: Sequence[str], files: int) -> None:
    """Say what is no fault and may still be meant otherwise; of a whole folder only that there is something to read."""
    if files > _A_FEW and notes:
        say(f"{_count(len(notes), 'note')} besides. Check a file alone to read what is noted of it.")
        return
    for note in notes:
        say(f"Note: {note}")


def _meant(desk: Desk, path: Path) -> Path:
    """Give the file or folder that is named, or the file of the scenario that bears such an id."""
    if path.exists():
        return path
    rooms = [room for folder in reversed(desk.folders) for room in (folder / "scenarios", folder)]
    found = [room / f"{path}{ending}" for room in rooms for ending in (".yaml", ".yml")]
    there = next((file for file in found if file.is_file()), None)
    if there is None:
        fail(f"{path} does not exist. Name a scenario, a rubric or a folder of them, or the id of a scenario.")
    return there


def list_scenarios(desk: Desk, *, as_json: bool) -> None:
    """Write the scenarios in the order in which they are offered."""
    if as_json:
        for scenario in desk.content.scenarios:
            write_json(_card(scenario))
        return
    rows = [
        (s.id, s.title, s.card.who, s.difficulty.value, f"{s.minutes} min", s.rubric) for s in desk.content.scenarios
    ]
    _table(("Id", "Title", "Who", "Difficulty", "Time", "Rubric"), rows)
    _mention(desk)


def list_rubrics(desk: Desk, *, as_json: bool) -> None:
    """Write the rubrics with their criteria."""
    if as_json:
        for rubric in desk.content.rubrics:
            write_json(_summary(rubric))
        return
    rows = [
        (r.id, str(r.version), r.title, r.kind.value, ", ".join(c.id for c in r.criteria)) for r in desk.content.rubrics
    ]
    _table(("Id", "Version", "Title", "Kind", "Criteria"), rows)
    _mention(desk)


def list_warm_ups(desk: Desk, *, as_json: bool) -> None:
    """Write the warm-ups in the order in which they are offered."""
    if as_json:
        for warm_up in desk.content.warm_ups:
            write_json(warm_up.model_dump(mode="json", exclude={"rounds"}) | {"rounds": len(warm_up.rounds)})
        return
    rows = [
        (w.id, w.title, str(len(w.rounds)), f"{w.minutes} min", ", ".join(w.criteria)) for w in desk.content.warm_ups
    ]
    _table(("Id", "Title", "Rounds", "Time", "Helps with"), rows)
    _mention(desk)


def write_schema(desk: Desk, what: str) -> None:
    """Write the JSON Schema of a content format."""
    write_json(desk.library.schema(what))


def _card(scenario: Scenario) -> dict[str, Any]:
    """Give what anyone may know of a scenario before they have met the person."""
    keys = {"id", "version", "title", "kind", "language", "difficulty", "minutes", "rubric", "teaches", "card"}
    return scenario.model_dump(mode="json", include=keys)


def _summary(rubric: Rubric) -> dict[str, Any]:
    criteria = [c.model_dump(mode="json", include={"id", "title", "looks_for", "weight"}) for c in rubric.criteria]
    return {
        **rubric.model_dump(mode="json", include={"id", "version", "title", "kind", "summary"}),
        "criteria": criteria,
    }


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Draw a table, or, where the window is too narrow for one, what would stand in each row one below the other."""
    from rich.padding import Padding  # noqa: PLC0415 - not needed with --json
    from rich.table import Column, Table  # noqa: PLC0415 - likewise
    from rich.text import Text  # noqa: PLC0415 - likewise

    terminal = console()
    if terminal.width < _NARROW:
        for name, *rest in rows:
            terminal.print(Text(name, style="bold"))
            terminal.print(Padding(Text(" · ".join(rest)), (0, 0, 1, 2)))
        return
    table = Table(Column(columns[0], no_wrap=True), *columns[1:], box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*row)
    terminal.print(table)


def _mention(desk: Desk) -> None:
    errors = sum(fault.severity == "error" for fault in desk.content.diagnostics)
    if errors:
        say(f"{_count(errors, 'error')} in content files: `coach check` shows them.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun if number == 1 else noun + 's'}"
