"""Sound files are read by a fast parser, and mean and stand where the careful one says that they do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.library.opening import read_document

if TYPE_CHECKING:
    from coach.library.document import Document

ROOT = Path(__file__).parents[2]
BUILT_IN = sorted((*(ROOT / "scenarios").rglob("*.yaml"), *(ROOT / "rubrics").glob("*.yaml")))
CAREFUL = "%YAML 1.2\n---\n"
"""A directive, which is left to the careful parser; it moves every line down by two."""


def both(text: str) -> tuple[Document, Document]:
    """Read a text as it stands, and by the careful parser."""
    return read_document(text.encode(), "a.yaml"), read_document((CAREFUL + text).encode(), "a.yaml")


def assert_alike(text: str) -> None:
    """Hold the two readings against each other; of a faulty text, that both found it faulty."""
    fast, careful = both(text)
    assert fast.is_sound == careful.is_sound
    if fast.is_sound:
        assert fast.data == careful.data
        assert fast.lines == {part: line - 2 for part, line in careful.lines.items()}


@pytest.mark.parametrize("path", BUILT_IN[::3], ids=lambda path: path.stem)
def test_built_in_files_are_read_alike(path: Path) -> None:
    """The same words at the same lines; of every third, as the careful parser takes its time."""
    assert_alike(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "written",
    [
        "yes", "no", "on", "off", "y", "~", "null", "true", "012", "0o14", "0x1f", "1_000", "12:30", "190:20:30", "1e3",
        ".5", "1.", ".inf", "2026-11-21", "=", "<<", '"a\\/b"', '"\\e"', "'it''s'", "a:b", "a #b", "a#b", "- b", "? a",
        "[a, b: c]", "{a: 1, b}", "|\n  two\n  lines", ">-\n  folded\n  words", '"\\u2019"', "@home", "%5", "`x`",
        "&x a", "*x", "!!str 5", "!x 5", "\ta", "a\tb", "\u2028", "a\u0085b", "é ‘ ñ 🙏", "\x07",
    ],
)  # fmt: skip
def test_awkward_words_are_read_alike(written: str) -> None:
    """What the two versions of YAML read differently is read by the newer."""
    assert_alike(f"format: 1\nword: {written}\nlast: end\n")


@given(st.text(alphabet="ab:-#,[]{}'\"|>!&*%?~ \n\t1.<=\u2028é", max_size=60))
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_is_read_alike(text: str) -> None:
    """Sound or not, in the same words."""
    assert_alike("a: 1\n" + text)


@pytest.mark.parametrize("deep", ["[" * 5_000, "a: " + "[" * 400 + "]" * 400, "- " * 3_000])
def test_lists_nested_without_end_are_a_fault_and_no_crash(deep: str) -> None:
    """Nobody's file takes the app down."""
    (fault,) = read_document(("a: 1\nb: " + deep).encode(), "a.yaml").faults
    assert fault.code == "yaml-syntax"
