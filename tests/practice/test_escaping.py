"""What somebody wrote stays what they wrote: no markup, no link, no picture comes of it, and a reader sees it whole."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from coach.practice.report.markdown import JOINER, escaped

_LINKS = (
    re.compile(r"(https?://|www(?=\.))([-.\w]+)([^ \t\r\n]*)", re.IGNORECASE),
    re.compile(r"(?:^|(?<=[^\w]))([-.\w+]+)@([-\w]+(?:\.[-\w]+)+)"),
)
"""What GitHub's Markdown, and the one that draws the pages, look for in a text that is no link yet."""
_PICTURES = re.compile(r":\+1:|:-1:|:(?!\d\d:)[\w-]+:|:material/\w+:")

_SIGNS = ("@", ":", "/", "\n", "**", "_", "`", "#", "|", "~~", "===", "---", "![x](", ")", "[", "]", "<b>", "\\", "+1")
_WORDS = ("$x$", "&amp;", "x", "é", "مرحبا", "😀")
_ADDRESSES = ("http://", "HTTPS://", "www.", "ftp://", "mailto:", "a@b.co", "evil.test")
_NAMES = (":red[", ":smile:", ":material/home:", "- ", "1. ", "1) ", " ", JOINER)
_BITS = st.sampled_from((*_SIGNS, *_WORDS, *_ADDRESSES, *_NAMES))
_MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _drawn(text: str) -> tuple[set[str], str]:
    """Give the kinds of markup that come of a text, and the words that are left."""
    kinds, words = set(), []
    for block in _MARKDOWN.parse(text):
        kinds.add(block.type)
        for piece in block.children or ():
            kinds.add(piece.type)
            words.append("\n" if piece.type in {"softbreak", "hardbreak"} else piece.content)
    return kinds, "".join(words)


@given(st.lists(_BITS, max_size=12).map("".join))
def test_whatever_is_written_is_shown_as_words(text: str) -> None:
    """In one line, as a name, a title or a remark is: every character is there, and none of them does anything."""
    line = " ".join(text.split())
    kinds, words = _drawn(escaped(line))
    assert kinds <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
    assert words.replace(JOINER, "") == line.replace(JOINER, "")


@given(st.lists(_BITS, max_size=12).map("".join))
def test_no_address_becomes_a_link_and_no_word_a_picture(text: str) -> None:
    """Links are looked for in what is left once the backslashes have done their work."""
    line = " ".join(text.replace(JOINER, "").split())
    words = _drawn(escaped(line))[1]
    assert not any(link.search(words) for link in _LINKS)
    assert not _PICTURES.search(words)


@pytest.mark.parametrize(
    "address", ["http://evil.test/a", "HTTPS://evil.test", "www.evil.test", "ana@evil.test", "ftp://evil.test"]
)
def test_an_address_can_still_be_read(address: str) -> None:
    """Nothing but a character of no width stands between its letters."""
    words = _drawn(escaped(f"see {address} there"))[1]
    assert words != f"see {address} there"
    assert words.replace(JOINER, "") == f"see {address} there"


@pytest.mark.parametrize(
    "plain", ["Turn 3: you waited.", "At 18:40, on 10:30:45.", "Ana, Bo and Cy", "half/half", "Jean-Luc (he)"]
)
def test_ordinary_words_are_left_alone(plain: str) -> None:
    """A file of notes is not strewn with what nobody needs."""
    assert escaped(plain) == plain


def test_no_line_becomes_a_heading_or_a_list() -> None:
    """Not by a line of signs below it, nor by a number before it."""
    kinds, _ = _drawn(escaped("Bo\n===\n1. one\n- two\n---\n# three"))
    assert "heading_open" not in kinds
    assert not {kind for kind in kinds if "list" in kind or kind == "hr"}
