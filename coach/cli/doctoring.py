"""`doctor`: looks at what coach needs and has on this machine, and says what to do where something is amiss."""

from __future__ import annotations

import platform
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Literal

from coach import settings as configuration
from coach.cli.output import write, write_json
from coach.cli.readiness import folder_fault
from coach.model.errors import CoachError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from coach.practice.desk import Desk
    from coach.settings import Settings

_AMISS = 1


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at, and how it is."""

    what: str
    how: Literal["ok", "amiss", "note"]
    says: str


def doctor(build: Callable[[], Desk], *, as_json: bool) -> None:
    """Write each finding as it is made. Leaves with 1 if something is amiss."""
    amiss = False
    for finding in _look(build):
        amiss = amiss or finding.how == "amiss"
        if as_json:
            write_json(asdict(finding))
        else:
            write(f"{finding.how:<6}{finding.what}: {finding.says}")
    if amiss:
        raise SystemExit(_AMISS)


def _look(build: Callable[[], Desk]) -> Iterator[Finding]:
    yield Finding("coach", "ok", f"{version('coach')}, Python {platform.python_version()} on {platform.system()}")
    yield Finding("streamlit", "ok", version("streamlit"))
    try:
        settings = configuration.from_environment()
        desk = build()
    except CoachError as error:
        yield Finding("settings", "amiss", str(error))
        return
    yield _data(settings.data)
    yield _content(desk)
    own = desk.folders[-1]
    yield Finding("own content", "ok", str(own) if own.is_dir() else f"{own} (made when the first person is saved)")
    yield from _folders(settings)
    yield _records(desk, settings)
    yield _model(desk)
    script = desk.library.app_script()
    yield _present("app", script.is_file(), str(script), "Install coach again.")


def _data(folder: Path) -> Finding:
    fault = folder_fault(folder)
    return Finding("data folder", "amiss", fault) if fault else Finding("data folder", "ok", str(folder))


def _content(desk: Desk) -> Finding:
    content = desk.content
    errors = sum(fault.severity == "error" for fault in content.diagnostics)
    says = f"{len(content.scenarios)} scenarios, {len(content.rubrics)} rubrics"
    if errors:
        return Finding("content", "amiss", f"{says}; {errors} errors, see `coach check`")
    return Finding("content", "ok" if content.scenarios and content.rubrics else "amiss", says)


def _folders(settings: Settings) -> Iterator[Finding]:
    for folder in settings.content:
        yield _present("content folder", folder.is_dir(), str(folder), "Mend COACH_CONTENT.")


def _present(what: str, there: bool, path: str, remedy: str) -> Finding:  # noqa: FBT001 - the finding itself
    return Finding(what, "ok", path) if there else Finding(what, "amiss", f"{path} is not there. {remedy}")


def _records(desk: Desk, settings: Settings) -> Finding:
    kept_in = "the database of COACH_DATABASE_URL" if settings.database_url else "SQLite in the data folder"
    try:
        desk.records.rehearsals("")
    except CoachError as error:
        return Finding("records", "amiss", str(error))
    return Finding("records", "ok", kept_in)


def _model(desk: Desk) -> Finding:
    try:
        if desk.assistance is None:
            return Finding("model", "note", "none is set up; the scripted voice speaks and nothing leaves this machine")
        found = desk.assistance.try_out()
    except CoachError as error:
        return Finding("model", "amiss", str(error))
    return Finding(
        "model",
        "ok" if found.speaks else "amiss",
        f"{desk.assistance.name}: {found.says}",
    )
