"""Chats as phones and meetings export them: each message stamped with a time, a name, and words over some lines.

`[11/24/26, 6:02:11 PM] Ana: …` and `24/11/2026, 18:02 - Ana: …` come from WhatsApp, `10:02:11 From Ana : …` and
`10:02:11 From Ana to Everyone:` from Zoom. What the program itself says in between is no talk.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from coach.intake.endings import SENT
from coach.intake.script import Script, gather

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = "\u200e\u200f\u202a\u202c"
"""Marks for the direction of writing, which nobody sees."""
_DATE = r"\d{1,4}[./\-]\s?\d{1,2}[./\-]\s?\d{1,4}\.?"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?(?:\s?Uhr)?"
_BEFORE = r"(?:(?:at|um|à|a las|às)\s)?"
_STAMPED = re.compile(
    rf"^[{_MARKS}]*(?:\[(?:{_DATE},?\s+{_BEFORE}{_CLOCK}|{_CLOCK},\s+{_DATE})\]|{_DATE},?\s+{_BEFORE}{_CLOCK}\s+[-–])"
    r"\s*(?P<message>.*)$"
)
_NAMED = re.compile(r"^(?P<name>[^:“”\"]{1,60}?)\s?:(?:\s(?P<words>.*))?$")
_ZOOM = re.compile(
    rf"^\s*(?:{_DATE}\s+)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?\s+From\s+(?P<name>[^:]{{1,60}}?)"
    r"(?:\s+to\s+[^:]{1,80}?)?\s*:(?:\s(?P<words>.*))?$",
    re.IGNORECASE,
)
_NO_TALK = re.compile(
    r"^(?:Messages and calls are end-to-end encrypted|Messages you send to this (?:chat|group) are now secured"
    r"|This message was deleted\.?$|You deleted this message\.?$|null$"
    r"|Diese Nachricht wurde gelöscht\.?$|Du hast diese Nachricht gelöscht\.?$"
    r"|(?:Se eliminó este mensaje|Eliminaste este mensaje|Este mensaje fue eliminado)\.?$"
    r"|Ce message a été supprimé\.?$|(?:Mensagem apagada|Essa mensagem foi apagada)\.?$"
    r"|(?:Missed|Silenced) (?:voice|video) call|Verpasster (?:Sprach|Video)anruf|(?:Llamada|Videollamada)\b.* perdida)",
    re.IGNORECASE,
)
_FILE = re.compile(
    rf"^[{_MARKS}\s]*(?:<[^<>]{{3,60}}>|\S.{{0,80}}(?:{'|'.join(map(re.escape, sorted(SENT)))}) \([^()]{{3,30}}\)"
    r"|(?:image|video|audio|GIF|sticker|document|voice message|Contact card) omitted)"
    rf"[{_MARKS}\s]*$",
    re.IGNORECASE,
)
"""What stands in place of a picture or a recording, in any language: what is said of it follows on the next line."""
_ABOUT = re.compile(
    r"^\s*(?:Replying to [\"“].*[\"”]|Reacted to [\"“].*[\"”] with .{1,12}"
    r"|Removed a .{1,12} reaction from [\"“].*[\"”])\s*$"
)
"""What Zoom writes of another message: its words are somebody else's."""
_EDITED = re.compile(
    rf"(?<![{_MARKS}\s])[{_MARKS}\s]*(?:<This message was edited>|\u200e\s*<[^<>]{{3,60}}>)[{_MARKS}\s]*$",
    re.IGNORECASE,
)
"""What WhatsApp writes behind a message that was changed, or that came with a file. White space is read once."""


def looks_like_chat(text: str) -> bool:
    """Tell whether a line bears the stamp that WhatsApp or Zoom writes before a message."""
    return any(_STAMPED.match(line) or _ZOOM.match(line) for line in text.splitlines())


def cut(text: str) -> Script:
    """Cut an exported chat into turns."""
    return replace(gather(_messages(text)), typed=True)


def _messages(text: str) -> Iterator[tuple[str | None, str]]:
    talking, sent_by = True, ""
    for line in text.splitlines():
        if _ABOUT.match(line):
            continue
        message = _message(line)
        if message:
            name, words = message
            is_file = bool(name) and _FILE.match(words) is not None
            sent_by = name if is_file else ""
            talking = is_file or not _is_no_talk(name, words)
            if talking and not is_file:
                yield name, _EDITED.sub("", words).strip(_MARKS)
        elif talking and (line.strip() or not sent_by):
            yield sent_by or None, _EDITED.sub("", line).strip(_MARKS)
            sent_by = ""


def _message(line: str) -> tuple[str, str] | None:
    """Split a stamped line into name and words; the name is empty where the program itself speaks."""
    zoom = _ZOOM.match(line)
    if zoom:
        return zoom["name"].strip(), zoom["words"] or ""
    stamped = _STAMPED.match(line)
    if not stamped:
        return None
    named = _NAMED.match(stamped["message"])
    name = named["name"].strip(f"{_MARKS}~ ") if named else ""
    return (name, named["words"] or "") if named and name else ("", stamped["message"])


def _is_no_talk(name: str, words: str) -> bool:
    """Tell what the program says in somebody's place; on phones a mark that nobody sees stands before it."""
    return not name or words.startswith("\u200e") or _NO_TALK.match(words.strip(_MARKS)) is not None
