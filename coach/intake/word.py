"""Word files (.docx), and chats in a .zip, as text; plain words for files that are something else. Cuts no turns."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from coach.intake.encoding import decode
from coach.intake.limits import LARGEST
from coach.intake.word_lines import lines
from coach.model.errors import TranscriptError

_ZIP = b"PK\x03\x04"
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
    """Give the words of a Word file, a line for each paragraph; or of a chat that was exported as .zip.

    Raises TranscriptError where it cannot be read.
    """
    chat = _check(content)
    if chat is not None:
        return decode(chat)
    from docx import Document  # noqa: PLC0415 - whoever brings no Word file need not wait for it

    try:
        return "\n".join(lines(Document(BytesIO(content)).element.body))
    except Exception:  # noqa: BLE001 - a broken file breaks its reader in more ways than can be named
        raise TranscriptError(_broken()) from None


def _check(content: bytes) -> bytes | None:
    """Refuse what is no Word file, and what would fill the memory once it is unpacked; give the text of a chat."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            parts = packed.infolist()
            inside = [part.filename for part in parts]
            texts = [part for part in parts if _is_chat(part.filename)]
            if "word/document.xml" not in inside and len(texts) == 1 and texts[0].file_size <= LARGEST:
                return packed.read(texts[0])
    except (BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, zlib.error):
        raise TranscriptError(_broken()) from None
    if "word/document.xml" not in inside:
        raise TranscriptError(
            "This is not a Word file, nor a chat that a phone exported. Save the transcript as .docx or .txt, or paste "
            "the words."
        )
    if sum(part.file_size for part in parts) > LARGEST * 5:
        raise TranscriptError("This Word file is too large. Copy the words of the conversation, and paste them.")
    return None


def _is_chat(name: str) -> bool:
    """Tell whether a file in a .zip may hold the words; a Mac puts one beside each that holds none."""
    return name.lower().endswith(".txt") and not name.startswith("__MACOSX/") and "/._" not in f"/{name}"


def _broken() -> str:
    return "This Word file is damaged and cannot be opened. Open it in Word and save it again, or paste the words."
