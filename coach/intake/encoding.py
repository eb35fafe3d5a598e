"""Bytes as text: UTF-8, UTF-16 as Windows calls Unicode, and Windows-1252 or Mac Roman, in which older programs write.

What is no text at all, a picture or a recording that is called .txt, is told in plain words.
"""

from __future__ import annotations

import re

from coach.intake.mac import is_of_mac
from coach.model.errors import TranscriptError

_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
"""What stands in no text that people wrote."""
_STRANGE = re.compile(r"[^\x00-\x7f]")
_BROKEN = "\ufffd"
_MOSTLY = 2
_SAMPLE = 20_000


def decode(content: bytes) -> str:
    """Give the text that these bytes hold. Raises TranscriptError, with the remedy, where there is none."""
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    every_other = [content[at:_SAMPLE:2] for at in (0, 1)]
    if len(content) > _MOSTLY and not len(content) % 2 and any(_is_nothing(half) for half in every_other):
        return content.decode("utf-16-be" if _is_nothing(every_other[0]) else "utf-16-le", "replace")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = _of_windows(content, error)
    if _is_no_text(text):
        raise TranscriptError(
            "This is no text: it may be a picture, a recording, or a file of another program. Have the words written "
            "down or copied out, and paste them."
        )
    return text


def _of_windows(content: bytes, error: UnicodeDecodeError) -> str:
    """Read it as Windows-1252 or Mac Roman where that gives words; else say where it is no UTF-8."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    if is_of_mac(content, text):
        return content.decode("mac_roman")
    broken = content.decode("utf-8", "replace").count(_BROKEN)
    damaged = len(_STRANGE.findall(content.decode("utf-8", "ignore"))) >= broken  # its accents are UTF-8, a byte is not
    if not _is_no_text(text) and (damaged or len(_STRANGE.findall(text)) * _MOSTLY > len(text)):
        line = content.count(b"\n", 0, error.start) + 1
        raise TranscriptError(
            f"The text is not in the encoding UTF-8: byte {content[error.start]:#04x} on line {line} cannot be read. "
            "Save the file as UTF-8 (in most editors: Save as, Encoding) and try again."
        )
    return text


def _is_nothing(half: bytes) -> bool:
    """Tell whether one byte of each pair is zero, as in UTF-16 of Latin letters."""
    return half.count(0) * _MOSTLY > len(half)


def _is_no_text(text: str) -> bool:
    return len(_CONTROLS.findall(text[:_SAMPLE])) * 50 > len(text[:_SAMPLE])
