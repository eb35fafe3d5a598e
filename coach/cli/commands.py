"""The command line: every command, in the order in which help names them. Nothing registers itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from coach.cli import content_commands, house_commands, talk_commands
from coach.cli.output import INTERRUPTED, fail, prepare_streams, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


_COMMANDS = (
    talk_commands.analyze,
    talk_commands.score,
    talk_commands.compare,
    talk_commands.play,
    talk_commands.simulate,
    content_commands.check,
    content_commands.scenarios,
    content_commands.rubrics,
    content_commands.warm_ups,
    content_commands.schema,
    content_commands.new_scenario,
    house_commands.doctor,
    house_commands.export,
    house_commands.serve,
    house_commands.add_trainer,
    house_commands.new_password,
)
_GOES_ON_TO_STREAMLIT = {"allow_extra_args": True, "ignore_unknown_options": True}
for _command in _COMMANDS:
    app.command(context_settings=_GOES_ON_TO_STREAMLIT if _command is house_commands.serve else None)(_command)


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
