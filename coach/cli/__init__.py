"""The command line: `run(build)`, where `build` gives the services once a command needs them."""

from coach.cli.commands import run

__all__ = ["run"]
