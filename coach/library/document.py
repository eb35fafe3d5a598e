"""One YAML file as plain data with the line of every part. What the data means it leaves to `fit`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from coach.model.diagnostic import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Part = tuple[str | int, ...]
"""Where a part stands: the keys and list positions that lead to it from the top."""

Severity = Literal["error", "warning"]

LARGEST = 1_000_000
"""Bytes in one content file; a scenario has some 30,000."""


@dataclass
class Document:
    """A file's text and data; `lines` gives the line of each key and list item by its path from the top."""

    file: str
    data: Any = None
    text: str = ""
    lines: dict[Part, int] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)

    def line(self, path: Part) -> int:
        """Find the line of a part, or of the nearest part around it that was written."""
        while path:
            if path in self.lines:
                return self.lines[path]
            path = path[:-1]
        return 1

    def fault(self, line: int, code: str, message: str, fix: str, severity: Severity = "error") -> None:
        """Note a fault of this file."""
        self.faults.append(
            Diagnostic(file=self.file, line=line, code=code, message=message, fix=fix, severity=severity)
        )

    @property
    def is_sound(self) -> bool:
        """Tell whether no error has been noted; warnings are none."""
        return all(fault.severity != "error" for fault in self.faults)


def texts(data: object, part: Part = ()) -> Iterator[tuple[Part, str]]:
    """Give every text in a document's data with its place, in the order of the file."""
    if isinstance(data, str):
        yield part, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, (*part, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from texts(value, (*part, number))


def open_document(path: Path, name: str) -> Document:
    """Read a file into a document. Whatever is wrong with it stands in its `faults`."""
    try:
        if path.stat().st_size > LARGEST:
            return _refuse(
                name, "too-big", f"The file is larger than {LARGEST:,} bytes.", "Split it into several files."
            )
        return read_document(path.read_bytes(), name)
    except OSError as error:
        why = f"The file cannot be read ({(error.strerror or 'unknown reason').lower()})."
        return _refuse(name, "unreadable", why, "Check that it exists, is a file and may be read by you.")


def read_document(content: bytes, name: str) -> Document:
    """Read YAML into a document. Whatever is wrong with it stands in its `faults`."""
    document = Document(name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = content[error.start]
        message = f"This is not UTF-8 text: byte {byte:#04x} cannot be read."
        document.fault(line, "encoding", message, "Save the file with the encoding UTF-8.")
        return document
    from coach.library import nodes  # noqa: PLC0415 - YAML is heavy, and many commands read none

    document.text = text
    nodes.fill(document, text)
    return document


def _refuse(name: str, code: str, message: str, fix: str) -> Document:
    document = Document(name)
    document.fault(1, code, message, fix)
    return document
