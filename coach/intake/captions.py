"""Captions (.vtt, .srt) cut into turns: who speaks stands in a voice tag, or as `Name: words` in the caption.

What one speaker says in captions that follow one another is one turn. No word is dropped in silence: what the reader
of captions would skip is refused with its line.
"""

from __future__ import annotations

import re
from html import unescape
from io import StringIO
from typing import TYPE_CHECKING

from coach.intake.script import Script, cut_lines, gather
from coach.model.errors import NoSpeakers, TranscriptError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STAMP = r"\d{1,4}:\d{2}(?::\d{2})?[.,]\d{1,3}"
_TIMES = re.compile(rf"^\s*{_STAMP}\s*-->\s*{_STAMP}(?:\s.*)?$")
_NUMBERED = re.compile(rf"^\s*\d+[ \t]*\n\s*{_STAMP}\s*-->")
_VOICE = re.compile(r"<v(?:\.[\w\-]+)*+[ \t]++([^<>]+)>")
_TAG = re.compile(r"</?(?:c|b|i|u|v|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<\d+:[\d:.]+>")
_ASIDE = ("NOTE", "STYLE", "REGION")
_REMEDY = "Download the captions once more, or copy the words and paste them with a name before each turn."


def looks_like_captions(text: str) -> bool:
    """Tell whether a text is WebVTT or SubRip, whatever its file is called."""
    begins = text.lstrip()
    return begins.startswith("WEBVTT") or _NUMBERED.match("\n".join(begins.splitlines()[:2])) is not None


def cut(text: str) -> Script:
    """Cut captions into turns. Raises TranscriptError where they are broken or do not say who speaks."""
    lines = _lines(text)
    if any(_VOICE.search(line) for line in lines):
        return gather(_by_voice(lines), run_on=True)
    script = cut_lines([_words(line) for line in lines])
    if not script.turns:
        raise NoSpeakers(
            "These captions do not say who is speaking. Turn on speaker names where they were made and download them "
            "again, or copy the words and paste them with a name before each turn, for example “Me: How are you?”."
        )
    return script


def words(text: str) -> str:
    """Give the words alone, a caption a line. Raises TranscriptError where the captions are broken."""
    return "\n".join(filter(None, (_words(line) for line in _lines(text))))


def _lines(text: str) -> list[str]:
    """Read the lines of all captions in order."""
    from webvtt import WebVTT  # noqa: PLC0415 - whoever brings no captions need not wait for it
    from webvtt.errors import MalformedCaptionError, MalformedFileError  # noqa: PLC0415 - likewise

    lines = text.strip().splitlines()
    vtt = lines[0].startswith("WEBVTT")
    _check(lines, vtt=vtt)
    try:
        found = WebVTT.from_buffer(StringIO("\n".join(lines)), format="vtt" if vtt else "srt")
    except (MalformedFileError, MalformedCaptionError):
        raise TranscriptError(f"These captions are broken and cannot be read. {_REMEDY}") from None
    read = [line for caption in found.captions for line in caption.lines]
    if sum(1 for caption in found.captions if any(map(str.strip, caption.lines))) != _with_words(lines):
        raise TranscriptError(f"Some of these captions are broken and would be lost. {_REMEDY}")
    return read


def _check(lines: Sequence[str], *, vtt: bool) -> None:
    """Raise TranscriptError at the first line that would be skipped."""
    for number, line in enumerate(lines, start=1):
        if "-->" in line and not _TIMES.match(line):
            raise TranscriptError(f"Line {number}: the times of this caption, “{line[:60]}”, are broken. {_REMEDY}")
        after_blank = number > 1 and not lines[number - 2]
        if vtt and after_blank and line and not _belongs(lines, number - 1):
            raise TranscriptError(
                f"Line {number}: “{line[:60]}” belongs to no caption. Take out the blank line before it, and try again."
            )


def _belongs(lines: Sequence[str], index: int) -> bool:
    """Tell whether a line after a blank one begins a caption, by its times or its title, or a note beside them."""
    following = lines[index + 1] if index + 1 < len(lines) else ""
    return "-->" in lines[index] or "-->" in following or lines[index].startswith(_ASIDE)


def _with_words(lines: Sequence[str]) -> int:
    """Count the captions that have words under their times."""
    pairs = zip(lines, [*lines[1:], ""], strict=True)
    return sum(1 for line, following in pairs if "-->" in line and following.strip())


def _by_voice(lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    for line in lines:
        before, *spoken = _VOICE.split(line)
        yield None, _words(before)
        for name, words in zip(spoken[::2], spoken[1::2], strict=True):
            yield " ".join(unescape(name).split()) or None, _words(words)


def _words(line: str) -> str:
    return unescape(_TAG.sub("", line)).strip()
