"""YAML nodes turned into a document's plain data and lines. Knows YAML's syntax and what of it this format allows.

Keys are always text and scalars follow YAML 1.2, so that `yes`, `no` and 2026-11-21 stay the words that were written.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from coach.library.document import Document
from coach.library.slips import where_it_began

if TYPE_CHECKING:
    from coach.library.document import Part

Node = Any
"""A node of either parser: `id` is scalar, sequence or mapping; `value`, `style`, `tag` and `start_mark` are alike."""

# The two versions of YAML differ in other line ends, tabs, anchors; directives and more than one document.
_ODD = re.compile(r"[\x85\u2028\u2029\t&*!<](?:(?<=[\x85\u2028\u2029\t])|(?<![^\s\[{,].)[\w<])", re.DOTALL)
_ODD_LINE = re.compile(r"\n(?:%|---|\.\.\.)")
_WORDS: dict[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]{1,3})?")
_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "null", "map", "seq"))
_HANDMADE = frozenset({"tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:merge", "tag:yaml.org,2002:value"})


class _Loader(yaml.CSafeLoader):  # type: ignore[misc]  # PyYAML tells no types
    """libyaml's, which need not guess what a plain word stands for: `_scalar` says what it is here."""

    def resolve(self, kind: type, value: str | None, implicit: object) -> str:  # noqa: ARG002 - libyaml's own form
        """Give the tag of words to whatever bears none of its own."""
        return "tag:yaml.org,2002:str"


def fill(document: Document, text: str) -> None:
    """Read YAML into a document's data and lines; whatever is wrong with it is noted in its faults."""
    root = _compose(text, document)
    if root is not None:
        try:
            _Reader(document).read(root)
        except RecursionError:
            _too_deep(document)


def _parse(text: str) -> Node:
    """Parse YAML.

    libyaml reads sound files some twenty times faster. What it will not read, and what YAML 1.1 and 1.2 read
    differently, is left to ruamel.yaml, whose words for a fault the diagnostics are made of.
    """
    if yaml.__with_libyaml__ and not _is_odd(text):
        with suppress(yaml.YAMLError):
            return yaml.compose(text, Loader=_Loader)
    return YAML(typ="safe", pure=True).compose(text)


def _is_odd(text: str) -> bool:
    return _ODD.search(text) is not None or _ODD_LINE.search(f"\n{text}") is not None


@lru_cache(maxsize=8)
def parsed(text: str) -> Node | None:
    """Give the nodes of a text, with the places where they stand; None where it cannot be read.

    A draft is looked at many times between two changes; nobody changes the nodes.
    """
    root = _compose(text, Document("draft"))
    return root if root is not None and root.id == "mapping" else None


def _compose(text: str, document: Document) -> Node | None:
    try:
        root = _parse(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = ", ".join(part for part in (error.context, error.problem) if part)
        line = mark.line + 1 if mark else 1
        began = where_it_began(text, line)
        if began is None:
            document.fault(line, "yaml-syntax", f"This is not valid YAML: {said}.", _syntax_fix(said))
        else:
            at, what, fix = began
            met = "" if at == line else f" What is on line {line} can then not be read."
            document.fault(at, "yaml-syntax", f"This is not valid YAML. {what}{met}", fix)
        return None
    except YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        document.fault(
            line, "yaml-syntax", "A control character stands in the text.", "Delete it, or type the line anew."
        )
        return None
    except RecursionError:
        _too_deep(document)
        return None
    except ValueError as error:
        document.fault(1, "yaml-syntax", f"{error}.", "Write it more simply, as the built-in files do.")
        return None
    if root is None:
        document.fault(1, "empty", "The file holds nothing.", "Write something into it, or delete it.")
    elif root.id != "mapping":
        document.fault(1, "not-a-map", "The file does not start with `key: value` lines.", "Begin with `format: 1`.")
        return None
    return root


def _too_deep(document: Document) -> None:
    message = "The lists are nested too deeply to be read."
    document.fault(1, "yaml-syntax", message, "Write it more simply, as the built-in files do.")


def _syntax_fix(said: str) -> str:
    hints = (
        (r"'\\t'", "Indent with spaces, never with tabs."),
        ("mapping values are not allowed", "Put words that hold a colon in quotes, and check the indentation."),
        ("quoted scalar", "Close the quotation mark, and write a quote inside a quote twice ('') or escaped."),
        ("expected <block end>", "Line up the keys and list items that belong together."),
        ("could not find expected ':'", "Write `key: value`, with a space after the colon."),
        ("single document", "Keep one scenario or rubric to a file: delete the line `---` in the middle."),
        ("undefined alias", "Put words that begin with * in quotes."),
        ("cannot start any token", "Put the words in quotes."),
    )
    return next(
        (fix for sign, fix in hints if sign in said or re.search(sign, said)), "Look at this line and the one above it."
    )


class _Reader:
    """Turns nodes into plain data, noting lines and what this format does not allow."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.seen: set[int] = set()

    def read(self, root: Node) -> None:
        """Fill the document's data and lines."""
        self.document.data = self._value(root, (), 1)

    def _value(self, node: Node, part: Part, line: int) -> object:
        if not self._is_plain(node, line):
            return None
        if node.id == "scalar":
            return node.value if node.style else _scalar(node.value)
        if node.id == "sequence":
            return [self._part(item, item, (*part, i)) for i, item in enumerate(node.value)]
        return self._map(node, part)

    def _part(self, mark: Node, node: Node, part: Part) -> object:
        line = self.document.lines[part] = mark.start_mark.line + 1
        return self._value(node, part, line)

    def _map(self, node: Node, part: Part) -> dict[str, object]:
        found: dict[str, object] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if key_node.id != "scalar":
                self.document.fault(line, "yaml-syntax", "A key is a list or a map.", "Write a plain word as the key.")
                continue
            key = str(key_node.value)
            if key in found:
                first = self.document.lines[(*part, key)]
                message = f"`{key}` is written twice here; the first is on line {first}."
                self.document.fault(line, "duplicate-key", message, "Keep one of the two.")
                continue
            found[key] = self._part(key_node, value_node, (*part, key))
        return found

    def _is_plain(self, node: Node, line: int) -> bool:
        """Refuse what could make a small file huge or run code: shared nodes and tags."""
        if id(node) in self.seen:
            self.document.fault(
                line, "alias", "An alias (*name) repeats an earlier part.", "Write the words out again."
            )
            return False
        self.seen.add(id(node))
        tag = str(node.tag)
        if tag not in _PLAIN_TAGS and tag not in _HANDMADE:
            message = f"The tag {tag.removeprefix('tag:yaml.org,2002:')!r} is not part of the format."
            self.document.fault(line, "tag", message, "Delete the tag, or put words that begin with ! in quotes.")
            return False
        return True


def _scalar(written: str) -> object:
    if written in _WORDS:
        return _WORDS[written]
    if _INT.fullmatch(written):
        return int(written)
    return float(written) if _FLOAT.fullmatch(written) else written
