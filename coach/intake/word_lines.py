"""The lines of a Word file as they stand once tracked changes are accepted, with the names that stand beside the words.

It walks the file's own elements: python-docx leaves out what was inserted while changes were tracked.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from coach.intake.names import alone, is_time, key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement as _Element

_Parts: TypeAlias = tuple[str, str]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_AROUND = frozenset(f"{_W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
"""What may stand around paragraphs, tables, rows and cells."""
_TAKEN_OUT = frozenset(f"{_W}{name}" for name in ("del", "moveFrom", "pPr", "rPr"))
_WRITTEN = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_OFF = frozenset({"0", "false", "none"})
_TWO = 2


def lines(body: _Element) -> Iterator[str]:
    """Give the lines of a document's body in their order, a row of a table as one line."""
    blocks = list(_inside(body, "p", "tbl"))
    found = {index: _parts(block) for index, block in enumerate(blocks) if block.tag == f"{_W}p"}
    names = _lead_ins(list(found.values()))
    for index, block in enumerate(blocks):
        if index not in found:
            yield from _table(block)
            continue
        bold, rest = found[index]
        if key(bold) in names and rest.strip():
            yield from f"{bold.strip()}: {rest.strip()}".splitlines()
        else:
            yield from (bold + rest).splitlines() or [""]


def _inside(parent: _Element, *wanted: str) -> Iterator[_Element]:
    for child in parent:
        if child.tag in _AROUND:
            yield from _inside(child, *wanted)
        elif child.tag in {f"{_W}{name}" for name in wanted}:
            yield child


def _parts(paragraph: _Element) -> _Parts:
    """Give the words in bold with which a paragraph begins, and the rest."""
    bold, rest = "", ""
    for run in _runs(paragraph):
        words = "".join((part.text or "") if part.tag == f"{_W}t" else _WRITTEN.get(part.tag, "") for part in run)
        if not rest and (_is_bold(run) or not words.strip()):
            bold += words
        else:
            rest += words
    return bold, rest


def _runs(parent: _Element) -> Iterator[_Element]:
    for child in parent:
        if child.tag == f"{_W}r":
            yield child
        elif child.tag not in _TAKEN_OUT:
            yield from _runs(child)


def _is_bold(run: _Element) -> bool:
    bold = run.find(f"{_W}rPr/{_W}b")
    return bold is not None and bold.get(f"{_W}val", "1") not in _OFF


def _lead_ins(paragraphs: Sequence[_Parts]) -> frozenset[str]:
    """Find names that stand in bold before the words without a colon: most paragraphs begin so, and each comes back."""
    often = Counter(key(bold) for bold, rest in paragraphs if rest.strip() and rest.lstrip()[0] != ":" and alone(bold))
    known = frozenset(name for name, times in often.items() if times > 1)
    written = sum(1 for bold, rest in paragraphs if (bold + rest).strip())
    return known if len(known) > 1 and sum(often[name] for name in known) * 2 > written else frozenset()


def _table(table: _Element) -> Iterator[str]:
    """Write each row as a line: some tools put the speaker beside the words."""
    rows = [[_cell(cell) for cell in _inside(row, "tc")] for row in _inside(table, "tr")]
    columns = _columns(rows)
    for row in rows:
        said = [words for words in row if words and not is_time(words)]
        if columns and len(row) > max(columns) and row[columns[0]] and row[columns[1]]:
            said = [row[columns[0]], row[columns[1]]]
        yield f"{said[0]}: {said[1]}" if len(said) == _TWO and not said[0].endswith(":") else " ".join(said)


def _cell(cell: _Element) -> str:
    return " ".join(" ".join("".join(_parts(paragraph)) for paragraph in _paragraphs(cell)).split())


def _paragraphs(cell: _Element) -> Iterator[_Element]:
    """Give the paragraphs of a cell, those of a table inside it too."""
    for block in _inside(cell, "p", "tbl"):
        if block.tag == f"{_W}p":
            yield block
        else:
            yield from (
                one for row in _inside(block, "tr") for inner in _inside(row, "tc") for one in _paragraphs(inner)
            )


def _columns(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """Find the columns of the names and of the words where there are more than two, with times, numbers or notes."""
    width = max(map(len, rows), default=0)
    if width <= _TWO:
        return None
    columns = [[row[at] for row in rows if at < len(row)] for at in range(width)]
    words = max(range(width), key=lambda at: sum(map(len, columns[at])))
    for at, column in enumerate(columns):
        often = Counter(key(cell) for cell in column if alone(cell.rstrip(":")))
        back = [times for times in often.values() if times > 1]
        if at != words and len(back) > 1 and sum(back) * 2 > sum(1 for cell in column if cell):
            return at, words
    return None
