"""The commands about content, with their help: what is wrong with it, what there is, how it is written."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import Annotated

import typer

from coach.cli import options as o  # noqa: TC001 - typer reads the annotations


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


def scenarios(ctx: typer.Context, *, json: o.Json = False) -> None:
    """List the scenarios."""
    from coach.cli import content

    content.list_scenarios(ctx.obj(), as_json=json)


def rubrics(ctx: typer.Context, *, json: o.Json = False) -> None:
    """List the rubrics."""
    from coach.cli import content

    content.list_rubrics(ctx.obj(), as_json=json)


def warm_ups(ctx: typer.Context, *, json: o.Json = False) -> None:
    """List the warm-ups."""
    from coach.cli import content

    content.list_warm_ups(ctx.obj(), as_json=json)


def schema(
    ctx: typer.Context,
    *,
    what: Annotated[o.ContentName, typer.Argument(help="The format to describe.", show_default=False)],
) -> None:
    """Write a JSON Schema of the content. For editors that complete and check YAML."""
    from coach.cli import content

    content.write_schema(ctx.obj(), what.value)


def new_scenario(
    ctx: typer.Context,
    *,
    name: Annotated[str, typer.Argument(help="Its id, such as maria-next-door.", show_default=False)],
    to: Annotated[Path | None, typer.Option(help="A content folder. Otherwise: your own.", show_default=False)] = None,
) -> None:
    """Begin a scenario. Asks a few questions and writes a file with comments to go on with."""
    from coach.cli import beginning

    beginning.new_scenario(ctx.obj(), name, to)
