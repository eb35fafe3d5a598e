"""What to do about a file whose name ends as those do that hold no conversation; those that do are the model's."""

from __future__ import annotations

from pathlib import PurePath

from coach.model.endings import ENDINGS, READS
from coach.model.errors import TranscriptError

_SOUND = frozenset(
    {".mp3", ".m4a", ".m4b", ".wav", ".ogg", ".oga", ".opus", ".aac", ".aiff", ".caf", ".flac", ".amr", ".wma", ".3gp"}
    | {".mp4", ".m4v", ".mov", ".avi", ".webm", ".mkv"}
)
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif", ".gif", ".webp", ".tif", ".tiff", ".bmp"})
SENT = _SOUND | _PICTURES | {".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".txt", ".vcf", ".zip"}
"""Endings of what people send each other in a chat."""


def check_ending(name: str) -> None:
    """Raise TranscriptError with a remedy where a file of this name is of a kind that is not read."""
    ending = PurePath(name).suffix.lower()
    if ending and ending not in ENDINGS:
        raise TranscriptError(f"“{name[:60]}” cannot be read: Coach reads {READS}. {_remedy(ending)}")


def _remedy(ending: str) -> str:
    if ending in _SOUND:
        return "Have it written down first, as most meeting tools and phones can, and bring the words."
    if ending in _PICTURES:
        return "Copy the words out of the picture, as most phones can, and paste them."
    return "Open it, copy the words, and paste them; or save it as .docx or .txt."
