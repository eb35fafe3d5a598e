"""The commands about conversations, with their help: to read and score those one has, to rehearse, to let rehearse."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import TYPE_CHECKING, Annotated

import typer

from coach.cli import options as o

if TYPE_CHECKING:
    from coach.cli.inbox import Inbox
    from coach.practice.desk import Desk


def analyze(
    ctx: typer.Context,
    *,
    files: o.Files,
    json: o.Json = False,
    organizer: o.Organizer = None,
    person: o.Person = None,
    kind: o.Kind = None,
    keep_notes: o.KeepNotes = False,
) -> None:
    """Tell what each turn of a conversation does. With the words that show it, and the figures."""
    from coach.cli import reading

    desk = ctx.obj()
    reading.analyze(_inbox(desk, files, organizer, person, kind, keep_notes=keep_notes), as_json=json)


def score(
    ctx: typer.Context,
    *,
    files: o.Files,
    rubric: o.Rubric = None,
    judge: o.Judge = o.JudgeName.OFF,
    yes: o.Yes = False,
    json: o.Json = False,
    organizer: o.Organizer = None,
    person: o.Person = None,
    kind: o.Kind = None,
    keep_notes: o.KeepNotes = False,
) -> None:
    """Score conversations by a rubric. Several files give a table."""
    from coach.cli import reading

    desk = ctx.obj()
    reading.score(
        desk,
        _inbox(desk, files, organizer, person, kind, keep_notes=keep_notes),
        rubric,
        judge=judge.value,
        yes=yes,
        as_json=json,
    )


def compare(
    ctx: typer.Context,
    *,
    before: Annotated[Path, typer.Argument(help="The first attempt: a transcript.", show_default=False)],
    after: Annotated[Path, typer.Argument(help="The second attempt.", show_default=False)],
    rubric: o.Rubric = None,
    json: o.Json = False,
    organizer: o.Organizer = None,
    person: o.Person = None,
    kind: o.Kind = None,
    keep_notes: o.KeepNotes = False,
) -> None:
    """Lay two attempts side by side."""
    from coach.cli import reading

    desk = ctx.obj()
    reading.compare(
        desk, _inbox(desk, [before, after], organizer, person, kind, keep_notes=keep_notes), rubric, as_json=json
    )


def play(
    ctx: typer.Context,
    *,
    scenario: Annotated[
        str, typer.Argument(help="A scenario's id (`coach scenarios` lists them), or its file.", show_default=False)
    ],
    source: Annotated[
        Path | None, typer.Option("--from", help="Read the organizer's turns from a file, one a line (- for input).")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="The same seed and words give the same conversation.")] = None,
    difficulty: o.Difficulty = None,
    voice: Annotated[o.VoiceName, typer.Option(help="Who finds the person's words.")] = o.VoiceName.SCRIPTED,
    json: o.Json = False,
) -> None:
    """Rehearse in the terminal. Nothing is kept: rehearse in the app to keep it."""
    from coach.cli import playing

    level = difficulty.value if difficulty else None
    playing.play(ctx.obj(), scenario, source=source, seed=seed, difficulty=level, voice=voice.value, as_json=json)


def simulate(
    ctx: typer.Context,
    *,
    scenarios: Annotated[
        list[str] | None, typer.Argument(help="Scenario ids or files; else all.", show_default=False)
    ] = None,
    runs: Annotated[int, typer.Option(min=1, help="How many seeds for each trainee and difficulty.")] = 5,
    difficulty: o.Difficulty = None,
    scores: Annotated[bool, typer.Option(help="Score the first ten of each cell; without, it is faster.")] = True,
    json: o.Json = False,
) -> None:
    """Let scripted trainees rehearse. Each has a known skill; how it ends is counted."""
    from coach.cli import simulating

    level = difficulty.value if difficulty else None
    simulating.simulate(ctx.obj(), scenarios or [], runs=runs, difficulty=level, as_json=json, scored=scores)


def _inbox(
    desk: Desk,
    files: list[Path],
    organizer: str | None,
    person: str | None,
    kind: o.KindName | None,
    *,
    keep_notes: bool,
) -> Inbox:
    from coach.cli.inbox import Inbox

    return Inbox(desk.intake, files, organizer, person, kind.value if kind else None, keep_notes=keep_notes)
