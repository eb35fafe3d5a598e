"""Word files (.docx) as lines of text, and plain words for files that are something else. Cuts nothing into turns."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from coach.intake.limits import LARGEST
from coach.intake.names import is_time
from coach.model.errors import TranscriptError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document
    from docx.table import _Cell, _Row

_ZIP = b"PK\x03\x04"
_TWO = 2
_OTHERS = {
    b"\xd0\xcf\x11\xe0": "This file is protected with a password, or was made by a Word from before 2007. Open it "
    "in Word, take the password off, save it as .docx, and try again.",
    b"%PDF": "This is a PDF, which Coach does not read. Open it, copy the words, and paste them.",
    b"{\\rtf": "This is a file in the form RTF, which Coach does not read. Open it in Word, save it as .docx, and try "
    "again.",
}


def is_word(content: bytes) -> bool:
    """Tell whether these bytes are to be read as a Word file. Raises TranscriptError for known files that are not."""
    for begins, says in _OTHERS.items():
        if content.startswith(begins):
            raise TranscriptError(says)
    return content.startswith(_ZIP)


def text(content: bytes) -> str:
    """Give the words of a Word file, a line for each paragraph. Raises TranscriptError where it cannot be read."""
    _check(content)
    from docx import Document  # noqa: PLC0415 - whoever brings no Word file need not wait for it

    try:
        return "\n".join(_lines(Document(BytesIO(content))))
    except Exception:  # noqa: BLE001 - a broken file breaks its reader in more ways than can be named
        raise TranscriptError(_broken()) from None


def _check(content: bytes) -> None:
    """Refuse what is no Word file, and what would fill the memory once it is unpacked."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            size = sum(part.file_size for part in packed.infolist())
            inside = packed.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise TranscriptError(_broken()) from None
    if "word/document.xml" not in inside:
        raise TranscriptError("This is not a Word file. Save the transcript as .docx or .txt, or paste the words.")
    if size > LARGEST * 5:
        raise TranscriptError("This Word file is too large. Copy the words of the conversation, and paste them.")


def _broken() -> str:
    return "This Word file is damaged and cannot be opened. Open it in Word and save it again, or paste the words."


def _lines(document: Document) -> Iterator[str]:
    from docx.text.paragraph import Paragraph  # noqa: PLC0415 - see above

    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield from block.text.splitlines() or [""]
        else:
            yield from map(_row, block.rows)


def _row(row: _Row) -> str:
    """Write a row of a table as a line: some tools put the speaker beside the words."""
    cells: dict[int, _Cell] = {id(cell._tc): cell for cell in row.cells}  # noqa: SLF001 - a merged cell comes twice
    said = [" ".join(cell.text.split()) for cell in cells.values()]
    said = [words for words in said if words and not is_time(words)]
    if len(said) == _TWO and not said[0].endswith(":"):
        return f"{said[0]}: {said[1]}"
    return " ".join(said)
