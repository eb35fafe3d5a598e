"""What is kept beside the content: who put a person there, and a copy of each who was taken off or replaced."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from coach.model.errors import ContentError

if TYPE_CHECKING:
    from pathlib import Path

COPIES = "taken-off"
_WRITERS = "written-by"


def note_writer(id: str, folder: Path, account: str | None) -> None:  # noqa: A002 - the noun's own field name
    """Note which account put a scenario into a folder; None forgets it. Raises ContentError."""
    file = folder / _WRITERS / id
    if account is None:
        delete_file(file)
    else:
        write_file(file, account)


def written_by(id: str, folder: Path) -> str | None:  # noqa: A002 - the noun's own field name
    """Tell which account put a scenario there; None where nobody noted it."""
    with suppress(OSError, ValueError):
        return (folder / _WRITERS / id).read_text(encoding="utf-8").strip() or None
    return None


def keep_copy(file: Path, folder: Path) -> Path:
    """Keep a scenario's file as it is now, under its name and the hour. Raises ContentError."""
    try:
        said = file.read_bytes()
        (folder / COPIES).mkdir(parents=True, exist_ok=True)
        began = f"{file.stem}-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}"
        copy, number = folder / COPIES / f"{began}.yaml", 1
        while copy.exists():
            number += 1
            copy = folder / COPIES / f"{began}-{number}.yaml"
        copy.write_bytes(said)
    except OSError as error:
        raise ContentError(
            f"No copy of {file.name} can be kept ({error.strerror}), so it stays as it is. Check the content folder."
        ) from error
    return copy


def copies(id: str, folder: Path) -> tuple[Path, ...]:  # noqa: A002 - the noun's own field name
    """List the copies of a scenario, the latest last."""
    return tuple(sorted((folder / COPIES).glob(f"{id}-[0-9][0-9][0-9][0-9]-*.yaml")))


def write_file(file: Path, text: str) -> None:
    """Write a file as a whole or not at all. Raises ContentError."""
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(file)
    except OSError as error:
        raise ContentError(
            f"{file} cannot be written ({error.strerror}). Check the folder, then save again."
        ) from error


def delete_file(file: Path) -> None:
    """Delete a file, if it is there. Raises ContentError."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise ContentError(f"{file} cannot be deleted ({error.strerror}). Check the folder, then try again.") from error
