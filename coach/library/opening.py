"""Opens a content file as a document, whatever is wrong with it. How YAML is read it leaves to `nodes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.library.document import Document

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 1_000_000
"""Bytes in one content file; a scenario has some 30,000."""


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
    from coach.library.nodes import fill  # noqa: PLC0415 - YAML is heavy, and many commands read none

    document.text = text
    fill(document, text)
    return document


def _refuse(name: str, code: str, message: str, fix: str) -> Document:
    document = Document(name)
    document.fault(1, code, message, fix)
    return document
