"""Where words go: results to standard output, everything else to standard error. Knows no commands."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console

    from coach.model.noun import Noun

BAD_INPUT = 2
INTERRUPTED = 130
"""What shells call a command that was stopped with Ctrl-C."""
_PIPED_WIDTH = 160


def prepare_streams() -> None:
    """Speak UTF-8 whatever the terminal's own encoding; what cannot be shown is replaced, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(message: str) -> None:
    """Tell the user something that is not the result."""
    sys.stderr.write(f"{message}\n")


def fail(message: str) -> NoReturn:
    """Tell the user what is wrong and leave with the code for bad usage or input."""
    say(message)
    raise SystemExit(BAD_INPUT)


def unopened(path: Path, error: OSError) -> str:
    """Say that a file that was named cannot be opened, and what to look at."""
    why = (error.strerror or "unknown reason").lower()
    return f"{path}: it cannot be opened ({why}). Check the name, and whether you may read it."


def write(text: str) -> None:
    """Write a line of the result."""
    sys.stdout.write(f"{text}\n")


def write_noun(noun: Noun) -> None:
    """Write a noun as one line of JSON."""
    write(noun.model_dump_json())


def write_json(value: Any) -> None:
    """Write a value as one line of JSON."""
    write(json.dumps(value, ensure_ascii=False))


def console() -> Console:
    """Open standard output for tables and colors; NO_COLOR and pipes get none."""
    from rich.console import Console  # noqa: PLC0415 - not needed with --json

    width = None if sys.stdout.isatty() else _PIPED_WIDTH
    return Console(file=sys.stdout, highlight=False, markup=False, emoji=False, width=width)
