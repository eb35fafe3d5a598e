"""JSON in which other programs keep a talk, cut into turns: Telegram, Messenger, WhisperX, Rev, Fireflies and others.

All of them hold a list of what was said, each with who said it and the words. Coach's own form has “turns” and is left
to structured.py.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from coach.intake.script import Script, gather
from coach.model.errors import NoSpeakers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LISTS = ("messages", "segments", "utterances", "monologues", "sentences", "transcript", "entries", "results")
_WHO = ("speaker_name", "sender_name", "from", "speaker", "speaker_label", "sender", "author", "name", "user")
_WORDS = ("text", "content", "sentence", "transcript", "message", "body", "elements")
_TIMES = ("timestamp_ms", "timestamp")
_NOBODY = (
    "This file holds the words, but does not say who is speaking. Have it made once more with speakers told apart, or "
    "copy the words and paste them with a name before each turn, for example “Me: How are you?”."
)


def cut(text: str) -> Script | None:
    """Cut what another program wrote into turns; None where it is something else. Raises NoSpeakers."""
    said = _exported(text)
    if not said:
        return None
    parts = list(_parts(said))
    if parts and not any(name for name, _ in parts):
        raise NoSpeakers(_NOBODY)
    typed = "sender_name" in said[0] or "from" in said[0]
    return replace(gather(parts, run_on=not typed), typed=typed)


def words(text: str) -> str:
    """Give the words alone, a line for each thing that was said; none where this is something else."""
    return "\n".join(said for _, said in _parts(_exported(text)))


def _exported(text: str) -> list[dict[str, object]]:
    if not text.lstrip().startswith(("{", "[")):
        return []
    try:
        return _said(json.loads(text))
    except (ValueError, RecursionError):
        return []


def _said(found: object) -> list[dict[str, object]]:
    """Find the list of what was said, the earliest first."""
    lists = [found] if isinstance(found, list) else []
    if isinstance(found, dict) and "turns" not in found:
        lists = [found[key] for key in _LISTS if isinstance(found.get(key), list)]
    for one in lists:
        said = [item for item in one if isinstance(item, dict)]
        if said and not any("turns" in item for item in said) and any(_words(item) for item in said):
            return (
                sorted(said, key=lambda item: _time(item) or 0.0)
                if all(_time(item) is not None for item in said)
                else said
            )
    return []


def _time(item: dict[str, object]) -> float | None:
    found = next((item[key] for key in _TIMES if isinstance(item.get(key), int | float)), None)
    return found if isinstance(found, int | float) else None


def _parts(said: Sequence[dict[str, object]]) -> Iterator[tuple[str | None, str]]:
    for item in said:
        words = _words(item).strip()
        if words:
            yield _mended(_who(item), item), _mended(words, item)


def _who(item: dict[str, object]) -> str:
    for key in _WHO:
        found = item.get(key)
        if isinstance(found, dict):
            found = found.get("name")
        if isinstance(found, str) and found.strip():
            return " ".join(found.split())
        if isinstance(found, int) and not isinstance(found, bool):
            return f"Speaker {found}"
    return ""


def _words(item: dict[str, object]) -> str:
    for key in _WORDS:
        found = item.get(key)
        if isinstance(found, str):
            return found
        if isinstance(found, list):  # in pieces: plain ones, and links or words in bold
            return "".join(_piece(piece) for piece in found)
    return ""


def _piece(piece: object) -> str:
    if isinstance(piece, str):
        return piece
    found = piece.get("text", piece.get("value")) if isinstance(piece, dict) else None
    return found if isinstance(found, str) else ""


def _mended(words: str, item: dict[str, object]) -> str:
    """Mend what Messenger and Instagram write: each byte of UTF-8 as a letter of its own."""
    if "sender_name" not in item:
        return words
    try:
        return words.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return words
