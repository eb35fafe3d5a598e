"""Tables as text (.csv, .tsv) whose heading names a column for who speaks and one for the words, cut into turns."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from coach.intake.script import Script, gather
from coach.model.errors import NoSpeakers

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHO = frozenset({"speaker", "speaker name", "speaker_name", "name", "who", "from", "author", "participant", "sender"})
_WORDS = frozenset({"text", "words", "transcript", "content", "sentence", "message", "utterance", "what was said"})
_NOBODY = (
    "This table has a column with words, but none that says who is speaking. Have it made once more with speakers told "
    "apart, or write a name before each line, for example “Me: How are you?”."
)


def cut(text: str) -> Script | None:
    """Cut a table into turns; None where the text is something else. Raises NoSpeakers."""
    head, rows = _table(text)
    words = _column(head, _WORDS)
    if words is None:
        return None
    who = _column(head, _WHO)
    if who is None:
        raise NoSpeakers(_NOBODY)
    said = [row for row in rows if len(row) > max(who, words)]
    return gather(((" ".join(row[who].split()) or None, row[words]) for row in said), run_on=True)


def words(text: str) -> str:
    """Give the words alone, a line for each row; none where this is something else."""
    head, rows = _table(text)
    column = _column(head, _WORDS)
    return "" if column is None else "\n".join(row[column].strip() for row in rows if len(row) > column)


def _table(text: str) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    first = text.lstrip().partition("\n")[0]
    mark = next((mark for mark in "\t;," if mark in first), None)
    if mark is None or _column(_heading(first, mark), _WORDS) is None:
        return (), ()
    try:
        head, *rows = csv.reader(StringIO(text.lstrip()), delimiter=mark)
    except (csv.Error, ValueError):
        return (), ()
    if sum(len(row) == len(head) for row in rows) * 2 < len(rows):  # “Transcript, May 4” above what people said
        return (), ()
    return [cell.strip().casefold() for cell in head], rows


def _heading(line: str, mark: str) -> Sequence[str]:
    return [cell.strip().strip('"').casefold() for cell in line.split(mark)]


def _column(head: Sequence[str], called: frozenset[str]) -> int | None:
    return next((at for at, cell in enumerate(head) if cell.strip('"') in called), None)
