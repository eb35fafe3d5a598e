"""Lines of a draft that are written anew one by one, as on the Write page, where nobody sees the YAML."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach import library
from coach.library.opening import read_document
from coach.model.draft import Answers
from coach.model.errors import ContentError

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((ROOT / "scenarios").glob("*.yaml"))
LAID_OUT = """\
# a remark, with an [aside] in it
block: |
  Two lines
  of words.

folded: >-
  One line
  in two.
# between
plain: as it is   # beside it
single: 'it''s'
two lines: one
  and two
list:
  - first   # of them
  -   second
flow: [one, "two", {three: 3}]
words: [a, b*]
age: 40
"""
AWKWARD = [
    "",
    " ",
    "- a",
    "a: b",
    "# no",
    "it's",
    'say "no"',
    "\n\n",
    "a\\n",
    "true",
    "40",
    "~",
    "[x]",
    "{",
    "🙏 é",
    "\x85\u2028",
]


@cache
def started() -> str:
    """Begin a draft."""
    return library.begin(Answers(id="maria", name="Maria"))


def data(text: str) -> object:
    """Read a text as everybody else does."""
    document = read_document(text.encode(), "draft")
    assert document.faults == []
    return document.data


def assert_written(text: str, number: int, says: str) -> None:
    """Write a passage anew: it comes back as it was typed, and not a character of the rest has changed."""
    found = library.passages(text)
    before = found[number % len(found)]
    if isinstance(before.says, tuple) or before.says.isdigit():
        return
    made = library.rewrite(text, before.path, says)
    after = library.passages(made)
    assert [one.path for one in after] == [one.path for one in found]
    for old, new in zip(found, after, strict=True):
        assert new.says == (says if old.path == before.path else old.says)
    assert library.rewrite(made, before.path, before.says) == library.rewrite(text, before.path, before.says)


@given(st.integers(0, 300), st.text(max_size=80))
@settings(max_examples=80, deadline=None)
def test_whatever_is_typed_comes_back_and_nothing_else_changes(number: int, says: str) -> None:
    """Colons, quotes, dashes, new lines, emoji, in any place of a beginning."""
    assert_written(started(), number, says)


@given(st.integers(0, 300), st.text(alphabet="ab:-#,[]{}'\"|>!&*%?~ \n\t1.\\\u2028é🙏", max_size=40))
@settings(max_examples=100, deadline=None)
def test_however_a_file_is_laid_out(number: int, says: str) -> None:
    """People who write YAML write it in many ways."""
    assert_written(LAID_OUT, number, says)


@pytest.mark.parametrize("says", AWKWARD)
def test_what_yaml_would_take_for_something_else_stays_words(says: str) -> None:
    """In a line by itself, in a list on one line and in a list on many."""
    for number in range(len(library.passages(LAID_OUT))):
        assert_written(LAID_OUT, number, says)


def test_remarks_and_layout_stay_to_the_character() -> None:
    """Only the words between the quotation marks are other ones."""
    text = started()
    made = library.rewrite(text, ("facts", 0, "tell", 1), 'Well: "nights", she said.')
    assert made == text.replace('"[They tell it another way.]"', '"Well: \\"nights\\", she said."')


@pytest.mark.parametrize("path", SHIPPED[::4], ids=lambda path: path.stem)
def test_somebody_who_is_here_already_can_be_changed_line_by_line(path: Path) -> None:
    """In a few places of each, however they were written."""
    text = path.read_text(encoding="utf-8")
    found = library.passages(text)
    for passage in found[:: max(1, len(found) // 2)]:
        if isinstance(passage.says, str) and not passage.says.isdigit():
            assert library.rewrite(text, passage.path, passage.says + ": é") != text


def test_a_number_stays_a_number_and_a_list_a_list() -> None:
    """An age is no words; a list of words is written without needless quotes."""
    made = library.rewrite(LAID_OUT, ("age",), "51")
    assert "age: 51\n" in made
    made = library.rewrite(made, ("words",), ["rent*", "i'll come", "true", "a: b"])
    assert """words: [rent*, i'll come, "true", "a: b"]\n""" in made
    assert data(made) != data(LAID_OUT)


@given(st.lists(st.text(max_size=12), max_size=5))
@settings(max_examples=50, deadline=None)
def test_any_words_make_a_list(says: list[str]) -> None:
    """They come back one for one."""
    made = library.rewrite(started(), ("topics", 0, "words"), says)
    assert next(one.says for one in library.passages(made) if one.path == ("topics", 0, "words")) == tuple(says)


def test_the_comment_beside_a_line_is_told_with_it() -> None:
    """It says what belongs there."""
    notes = {one.path: one.note for one in library.passages(started())}
    assert notes["card", "goal"] == "name the ask with its day and hour"
    assert notes["card", "who"] == ""


def test_a_line_that_is_gone_is_told_and_broken_yaml_has_none() -> None:
    """Somebody has changed the YAML meanwhile."""
    with pytest.raises(ContentError, match="not in the draft any more"):
        library.rewrite(started(), ("facts", 9, "gist"), "x")
    assert library.passages("a: [") == ()
    assert library.passages("") == ()


@given(st.text(alphabet="ab:-#,[]{}'\"|>!&*%?~ \n\t1.<=\u2028é", max_size=60))
@settings(max_examples=100, deadline=None)
def test_no_text_is_broken_by_it(text: str) -> None:
    """Whatever stands there, a passage is written as it was asked for, or it is said that it cannot be."""
    text = "a: 1\n" + text
    for passage in library.passages(text):
        if isinstance(passage.says, str):
            try:
                made = library.rewrite(text, passage.path, "x: y")
            except ContentError:
                continue
            assert next(one.says for one in library.passages(made) if one.path == passage.path) == "x: y"
