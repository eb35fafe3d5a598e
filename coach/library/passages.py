"""The passages of a draft: lines that can be written anew one by one, with the rest of the file as it was.

Only the characters of the passage are replaced, so comments and layout stay. What the lines mean it leaves to others.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from coach.library.opening import read_document
from coach.model.draft import Passage
from coach.model.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.library.document import Part
    from coach.library.nodes import Node

_LISTS = frozenset({"words", "know", "public"})
"""Short lists that are written anew as a whole, where they stand in [a, b] form."""
_COMMENT = re.compile(r"[ \]},]* # *([^\n]*)")
_NUMBER = re.compile(r"[0-9]{1,6}")
_PLAIN = re.compile(r"[^\W\d_][\w'*-]*(?: [\w'*-]+)*")
"""A word or phrase that means the same without quotes."""
_NOT_AS_IT_IS = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML wants escaped besides what JSON does."""


class _Span(NamedTuple):
    node: Node
    start: int
    end: int


def passages(text: str) -> tuple[Passage, ...]:
    """List what can be written anew by itself, in the order of the file; nothing where it cannot be read."""
    document = read_document(text.encode(errors="replace"), "draft")
    if document.data is None:
        return ()
    return tuple(
        Passage(path=path, line=span.node.start_mark.line + 1, says=says, note=_note(text, span.end))
        for path, span in _spans(text)
        if isinstance(says := _read(document.data, path), str | tuple)
    )


def rewrite(text: str, path: Part, says: str | Sequence[str]) -> str:
    """Write one passage anew and leave all else as it is. Raises ContentError where that cannot be done."""
    span = next((span for at, span in _spans(text) if at == path), None)
    before = read_document(text.encode(errors="replace"), "draft").data
    if span is None or before is None:
        raise ContentError("This line is not in the draft any more. Look at the YAML, or reload the page.")
    written, means = _written(says, span.node)
    made = text[: span.start] + written + text[span.end :]
    if read_document(made.encode(errors="replace"), "draft").data != _with(before, path, means):
        raise ContentError("This line cannot be written by itself, as the file is laid out. Change it in the YAML.")
    return made


def _written(says: str | Sequence[str], node: Node) -> tuple[str, object]:
    """Give how it is written, and what that means."""
    if not isinstance(says, str):
        listed = list(says)
        return f"[{', '.join(map(_in_list, listed))}]", listed
    if node.id == "scalar" and not node.style and _NUMBER.fullmatch(node.value) and _NUMBER.fullmatch(says):
        return says, int(says)  # a number stays one
    return _quoted(says), says


def _quoted(words: str) -> str:
    return _NOT_AS_IT_IS.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(words, ensure_ascii=False))


def _in_list(words: str) -> str:
    means_more = words.lower() in {"true", "false", "null"}
    return words if _PLAIN.fullmatch(words) and not means_more else _quoted(words)


def _spans(text: str) -> Iterator[tuple[Part, _Span]]:
    from coach.library import nodes  # noqa: PLC0415 - YAML is heavy, and many commands read none

    root = nodes.parsed(text)
    return _walk(text, root, (), set()) if root is not None else iter(())


def _walk(text: str, node: Node, path: Part, seen: set[int]) -> Iterator[tuple[Part, _Span]]:
    if id(node) in seen:
        return
    seen.add(id(node))
    if node.id == "scalar" or (node.id == "sequence" and path[-1:] and path[-1] in _LISTS and node.flow_style):
        start, end = node.start_mark.index, node.end_mark.index
        yield path, _Span(node, start, start + len(text[start:end].rstrip()))
    elif node.id == "mapping":
        for key, value in node.value:
            yield from _walk(text, value, (*path, str(key.value)), seen)
    else:
        for number, item in enumerate(node.value):
            yield from _walk(text, item, (*path, number), seen)


def _read(data: object, path: Part) -> object:
    """Read what stands at a place: a text, a number as text, or a list as a tuple of texts."""
    for step in path:
        if isinstance(data, dict):
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
    if isinstance(data, list):
        return tuple(map(str, data))
    return str(data) if isinstance(data, int) and not isinstance(data, bool) else data


def _with(data: object, path: Part, means: object) -> object:
    """Give the same data with something else at one place."""
    if not path:
        return means
    step, rest = path[0], path[1:]
    if isinstance(data, dict):
        return {key: _with(value, rest, means) if key == step else value for key, value in data.items()}
    if isinstance(data, list):
        return [_with(value, rest, means) if number == step else value for number, value in enumerate(data)]
    return data


def _note(text: str, end: int) -> str:
    found = _COMMENT.match(text, end)
    return found[1].strip() if found else ""
