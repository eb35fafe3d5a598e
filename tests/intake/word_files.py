"""Word files made for tests, as meeting tools make them."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document
from docx.oxml import OxmlElement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def of_paragraphs(*paragraphs: str) -> bytes:
    """Write a Word file with these paragraphs."""
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def with_bold(said: Iterable[tuple[str, str]], between: str) -> bytes:
    """Write a Word file with each name in bold before the words."""
    document = Document()
    for name, words in said:
        paragraph = document.add_paragraph()
        paragraph.add_run(name).bold = True
        paragraph.add_run(between + words)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def tracked(paragraphs: Iterable[tuple[str, str, str]]) -> bytes:
    """Write a Word file with words as they were, then what was changed: `ins`, `del`, `moveTo` or `moveFrom`."""
    document = Document()
    for before, change, words in paragraphs:
        paragraph = document.add_paragraph(before)
        run = paragraph.add_run(words)._r  # noqa: SLF001 - python-docx writes no tracked changes
        around = OxmlElement(f"w:{change}")
        around.append(run)
        paragraph._p.append(around)  # noqa: SLF001 - likewise
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def of_rows(rows: Iterable[Sequence[str]]) -> bytes:
    """Write a Word file with one table."""
    document = Document()
    rows = list(rows)
    table = document.add_table(rows=0, cols=max(map(len, rows), default=2))
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()
