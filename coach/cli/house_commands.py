"""The commands about this installation, with their help: its state, what it keeps, the app, who signs in."""

from __future__ import annotations

import os
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import Annotated

import typer

from coach.cli import options as o


def doctor(ctx: typer.Context, *, json: o.Json = False) -> None:
    """Look whether all is well here. At content, records, model."""
    from coach.cli import doctoring

    doctoring.doctor(ctx.obj, as_json=json)


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


def new_password(
    ctx: typer.Context,
    *,
    login: Annotated[str, typer.Argument(help="What they sign in with.", show_default=False)],
    site: o.Site = o.HERE,
) -> None:
    """Let somebody choose a new password. Writes a link that is good once."""
    from coach.cli import accounts

    accounts.new_password(ctx.obj(), login, site)
