"""Every command with its help. What a command does stands in a module of its own, imported when it is called."""

from __future__ import annotations

import os
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import TYPE_CHECKING, Annotated

import typer

from coach.cli import options as o
from coach.cli.output import INTERRUPTED, fail, prepare_streams, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.cli.inbox import Inbox
    from coach.practice.desk import Desk

app = typer.Typer(
    name="coach",
    help="Rehearse one-to-ones and powerful invitations, and be scored with the evidence quoted.",
    epilog="Begin with `coach serve` (the app, in a browser) or `coach play` (a rehearsal, in the terminal).",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # drawing help with rich takes longer than everything else together
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def run(build: Callable[[], Desk], arguments: Sequence[str] | None = None) -> None:
    """Run the command that was typed, or the one given. `build` is called only by commands that need the services."""
    prepare_streams()
    try:
        app(arguments, obj=build)
    except SystemExit as left:
        if left.code == INTERRUPTED and isinstance(left.__context__, typer.Exit):  # by Ctrl-C, and nobody said so yet
            say("\nStopped. What was not finished is not kept.")
        raise
    except Exception as error:
        from coach.model.errors import CoachError

        if isinstance(error, CoachError):
            fail(str(error))
        raise


@app.command()
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


@app.command()
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


@app.command()
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


@app.command()
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


@app.command()
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


@app.command()
def check(
    ctx: typer.Context,
    *,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Content files or folders, or ids of scenarios; else all in use.", show_default=False),
    ] = None,
    json: o.Json = False,
) -> None:
    """Find faults in scenarios and rubrics. In warm-ups too: file, line, code, message, fix; leaves with 1 if any."""
    from coach.cli import content

    content.check(ctx.obj(), paths or [], as_json=json)


@app.command()
def scenarios(ctx: typer.Context, *, json: o.Json = False) -> None:
    """List the scenarios."""
    from coach.cli import content

    content.list_scenarios(ctx.obj(), as_json=json)


@app.command()
def rubrics(ctx: typer.Context, *, json: o.Json = False) -> None:
    """List the rubrics."""
    from coach.cli import content

    content.list_rubrics(ctx.obj(), as_json=json)


@app.command()
def warm_ups(ctx: typer.Context, *, json: o.Json = False) -> None:
    """List the warm-ups."""
    from coach.cli import content

    content.list_warm_ups(ctx.obj(), as_json=json)


@app.command()
def schema(
    ctx: typer.Context,
    *,
    what: Annotated[o.ContentName, typer.Argument(help="The format to describe.", show_default=False)],
) -> None:
    """Write a JSON Schema of the content. For editors that complete and check YAML."""
    from coach.cli import content

    content.write_schema(ctx.obj(), what.value)


@app.command()
def new_scenario(
    ctx: typer.Context,
    *,
    name: Annotated[str, typer.Argument(help="Its id, such as maria-next-door.", show_default=False)],
    to: Annotated[Path | None, typer.Option(help="A content folder. Otherwise: your own.", show_default=False)] = None,
) -> None:
    """Begin a scenario. Asks a few questions and writes a file with comments to go on with."""
    from coach.cli import beginning

    beginning.new_scenario(ctx.obj(), name, to)


@app.command()
def doctor(ctx: typer.Context, *, json: o.Json = False) -> None:
    """Look whether all is well here. At content, records, model."""
    from coach.cli import doctoring

    doctoring.doctor(ctx.obj, as_json=json)


@app.command()
def export(
    ctx: typer.Context,
    *,
    attempt: Annotated[
        str | None, typer.Argument(help="The id of a rehearsal or conversation; else all, as JSON.")
    ] = None,
    form: Annotated[o.FormName, typer.Option("--as", help="How to write one debrief.")] = o.FormName.JSON,
    to: Annotated[Path | None, typer.Option(help="A file to write; else standard output.")] = None,
    owner: Annotated[str | None, typer.Option(help="Whose records; where people sign in, by their login.")] = None,
) -> None:
    """Write out what is kept. Everything as JSON, or one debrief as JSON, Markdown or HTML."""
    from coach.cli import exporting

    exporting.export(ctx.obj(), attempt, form=form.value, to=to, owner=owner)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def serve(
    ctx: typer.Context,
    *,
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port on this machine.")] = 8501,
    address: Annotated[
        str, typer.Option(help="The address to listen on; others can reach anything but 127.0.0.1.")
    ] = "127.0.0.1",
    browser: Annotated[
        bool | None, typer.Option("--browser/--no-browser", help="Open a browser; else if one can.")
    ] = None,
    sign_in: Annotated[
        bool, typer.Option("--sign-in", help="People say who they are; for a group. Same as COACH_SIGN_IN=on.")
    ] = False,
) -> None:
    """Open the app in a browser. Further options go to Streamlit."""
    from coach.cli import serving
    from coach.settings import SIGN_IN, from_environment

    if sign_in:
        os.environ[SIGN_IN] = "on"  # the app's script, in this very process, reads its settings from there
    serving.serve(ctx.obj(), from_environment(), port=port, address=address, browser=browser, more=ctx.args)


@app.command()
def add_trainer(
    ctx: typer.Context,
    *,
    name: Annotated[str, typer.Argument(help="What others here call them.", show_default=False)],
    login: Annotated[
        str | None, typer.Option(help="What they sign in with; else their name.", show_default=False)
    ] = None,
    site: o.Site = o.HERE,
) -> None:
    """Make an account for a trainer. Writes the link with which they choose their password."""
    from coach.cli import accounts

    accounts.add_trainer(ctx.obj(), name, login or name, site)


@app.command()
def new_password(
    ctx: typer.Context,
    *,
    login: Annotated[str, typer.Argument(help="What they sign in with.", show_default=False)],
    site: o.Site = o.HERE,
) -> None:
    """Let somebody choose a new password. Writes a link that is good once."""
    from coach.cli import accounts

    accounts.new_password(ctx.obj(), login, site)


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
