"""Slips that YAML lets pass, or blames on another line: quotes that are none, quotes left open, words that are lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from coach.library.document import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.library.document import Document

_NO_BREAK = "\u00a0"
_BEGINS = r"^[ ]*(?:(?:- +)+(?:[\w-]+: +)?|[\w-]+: +)"
"""What stands before the value of a line: a dash, a key, or both."""
_CURLY = re.compile(_BEGINS + r"\[? *[“”„]", re.MULTILINE)
_LOST = re.compile(_BEGINS + r"(?![\"'\[{>|#&])[^\n\"#]* #\w", re.MULTILINE)
_HARD_SPACE = re.compile(rf"^(?: *{_NO_BREAK}|[ ]*(?:- +)*[\w-]+:{_NO_BREAK}|[ ]*-{_NO_BREAK})", re.MULTILINE)
_QUOTE_AFTER = re.compile(r"(?:^|[\s:,\[-])\"(?:[^\"\\]|\\.)*\"(?=\s*[^\s,\]}#:])")
_SINGLE = re.compile(_BEGINS + r"\[? *'((?:[^']|'')*)'(?=\s*[^\s,\]}#:'])")
_FAR = 60
"""Lines above the place where YAML stumbled in which an open quotation mark is looked for."""
_NEAR = 3
"""Lines above it in which other slips are."""
_HARD = "A no-break space stands here, which YAML takes for a letter."
_NO_HARD = "Delete it and type an ordinary space; it often comes along from a web page or a word processor."


def note_slips(document: Document) -> None:
    """Warn of what can be read and is not what was meant."""
    text = document.text
    if "“" in text or "”" in text:
        for line in _lines(_CURLY, text):
            message = "These words begin with a curly quotation mark, which counts as a letter and quotes nothing."
            document.fault(line, "curly-quotes", message, 'Write straight ones around the words: "…".', "warning")
    if " #" in text:
        for line in _lines(_LOST, text):
            message = "What follows “ #” is a comment, and is left out of the words before it."
            document.fault(line, "cut-off", message, "Put the words in quotes, or delete the comment.", "warning")
    if _NO_BREAK in text:
        for line in _lines(_HARD_SPACE, text):
            document.fault(line, "hard-space", _HARD, _NO_HARD, "warning")
    for part, words in texts(document.data):
        if part[-1] == "words" and "," in words:
            message = f"`words` is one long phrase here, and no list: “{words[:60]}”."
            fix = "Put it in brackets, with commas between: words: [one, another]."
            document.fault(document.line(part), "no-list", message, fix, "warning")


def where_it_began(text: str, line: int) -> tuple[int, str, str] | None:
    """Find what may have led to a fault of syntax that was met on a line: its own line, what it is, and the remedy."""
    lines = text.splitlines()
    looked = range(min(line, len(lines)) - 1, max(-1, line - _FAR), -1)
    for at in looked:
        if _HARD_SPACE.match(lines[at]) and line - at <= _NEAR:
            return at + 1, _HARD, _NO_HARD
        if _QUOTE_AFTER.search(lines[at]) and line - at <= _NEAR:
            fix = 'Write ‘ ’ or \\" for a quotation mark inside the words.'
            return at + 1, "A quotation mark closes in the middle of the words.", fix
        if _SINGLE.match(lines[at]) and line - at <= _NEAR:
            fix = "Write the apostrophe as ’ or twice (''), or put the words in double quotes."
            return at + 1, "An apostrophe closes the quotation in the middle of the words.", fix
        if not lines[at].lstrip().startswith("#") and lines[at].replace('\\"', "").count('"') % 2:
            return at + 1, "A quotation mark may be missing on this line.", 'Write one (") at either end of the words.'
    return None


def _lines(sign: re.Pattern[str], text: str) -> Iterator[int]:
    for found in sign.finditer(text):
        yield text.count("\n", 0, found.start()) + 1


def asked_twice(document: Document) -> list[str]:
    """List the questions that two answers foresee once the same was told, with the lines of both."""
    answers: Any = document.data.get("answers") if isinstance(document.data, dict) else None
    first: dict[tuple[str, str], int] = {}
    found = []
    for number, answer in enumerate(answers if isinstance(answers, list) else []):
        to = answer.get("to") if isinstance(answer, dict) else None
        for at, question in enumerate(to if isinstance(to, list) else [to] if isinstance(to, str) else []):
            line = document.line(("answers", number, "to", at))
            key = (str(question).strip().casefold(), str(answer.get("after")))
            if first.setdefault(key, line) != line:
                found.append(f"“{str(question)[:60]}” (lines {first[key]} and {line})")
    return found
