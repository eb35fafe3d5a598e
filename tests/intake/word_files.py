"""Word files made for tests, as meeting tools make them."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document

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


def of_rows(rows: Iterable[Sequence[str]]) -> bytes:
    """Write a Word file with one table."""
    document = Document()
    table = document.add_table(rows=0, cols=2)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()
