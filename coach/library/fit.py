"""Fits a document to a noun: pydantic's errors become diagnostics with the line, the value and the remedy."""

from __future__ import annotations

from difflib import get_close_matches
from enum import EnumMeta
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic_core import ErrorDetails

    from coach.library.document import Document, Part

N = TypeVar("N", bound=Noun)

_TYPES = {
    "string_type": "words",
    "string_sub_type": "words",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a map of `key: value` lines",
    "mapping_type": "a map of `key: value` lines",
    "model_type": "a map of `key: value` lines",
    "model_attributes_type": "a map of `key: value` lines",
}
_SPANS = {
    "greater_than": ("gt", "greater than"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "less than"),
    "less_than_equal": ("le", "at most"),
}
_KEY_FAULTS = frozenset({"missing", "extra_forbidden"})
_KEY = "[key]"
"""How pydantic ends the place of a fault that is in a map's key."""
_SHORT = 60


def fit(document: Document, noun: type[N]) -> N | None:
    """Make the noun out of a document, or note in the document's faults why it cannot be made."""
    if document.data is None:
        return None
    faulty = {fault.line for fault in document.faults}
    try:
        made = noun.model_validate(document.data)
    except ValidationError as invalid:
        for error in _first_causes(invalid.errors(include_url=False)):
            _note(document, noun, error, faulty)
        return None
    return None if document.faults else made


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Say which known word is near, or list them all."""
    words = sorted(set(known))
    near = get_close_matches(word, words, n=1, cutoff=0.6)
    if near:
        return f"Did you mean `{near[0]}`?"
    return f"Known here: {', '.join(words)}." if words else "Delete it."


def in_words(part: Part) -> str:
    """Write a path as people say it: `facts, item 2, gate`."""
    return ", ".join(f"item {step + 1}" if isinstance(step, int) else step for step in part)


def _note(document: Document, noun: type[Noun], error: ErrorDetails, faulty: set[int]) -> None:
    part = _written(document.data, error["loc"])
    code, message, fix = _words(noun, error, part)
    line = document.line(part)
    if line not in faulty:
        document.fault(line, code, message, fix)


def _words(noun: type[Noun], error: ErrorDetails, part: Part) -> tuple[str, str, str]:
    """Give the code, the message and the fix."""
    kind = error["type"]
    if kind in _KEY_FAULTS or error["loc"][-1] == _KEY:
        return _key_words(noun, error, part)
    context, value, where = error.get("ctx", {}), _quoted(error["input"]), in_words(part) or "the file"
    if kind in {"literal_error", "enum"}:
        message = f"{where} is {value}, which is not one of the words it can be."
        return "unknown-word", message, did_you_mean(str(error["input"]), _allowed(error))
    if kind in _TYPES:
        return "wrong-type", f"{where} is {value}; it should be {_TYPES[kind]}.", f"Write {_TYPES[kind]}."
    if kind in _SPANS:
        key, words = _SPANS[kind]
        return "out-of-range", f"{where} is {value}.", f"Write a number {words} {context.get(key)}."
    if kind in {"string_too_short", "too_short"}:
        return "too-little", f"{where} holds too little.", f"Write at least {context.get('min_length', 1)}."
    return _free_words(error, where, value)


def _key_words(noun: type[Noun], error: ErrorDetails, part: Part) -> tuple[str, str, str]:
    name = str(error["loc"][-1])
    if error["type"] == "missing":
        return "missing-key", f"`{name}` is missing from {in_words(part) or 'the file'}.", f"Add a line `{name}: …`."
    name, known = (str(part[-1]), _allowed(error)) if name == _KEY else (name, _keys_at(noun, error["loc"][:-1]))
    message = f"`{name}` is not a key of {in_words(part[:-1]) or 'this file'}."
    return "unknown-key", message, did_you_mean(name, known)


def _allowed(error: ErrorDetails) -> Iterable[str]:
    """List the words that a value can be."""
    return str(error.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")


def _free_words(error: ErrorDetails, where: str, value: str) -> tuple[str, str, str]:
    """Word what a noun's own validator said: its message carries the remedy after the last semicolon."""
    said = str(error.get("ctx", {}).get("error", "")) or f"{where} is {value}: {error['msg']}"
    message, _, fix = said.rpartition(";")
    if not message:
        message, fix = said, "Look at the built-in files for an example."
    return "wrong-value", _sentence(message if message.startswith(where) else f"{where}: {message}"), _sentence(fix)


def _sentence(words: str) -> str:
    words = words.strip().rstrip(".")
    return f"{words[:1].upper()}{words[1:]}."


def _quoted(value: object) -> str:
    if isinstance(value, BaseModel | dict):
        return "a map"
    if isinstance(value, list | tuple):
        return "a list"
    if value is None:
        return "empty"
    words = str(value).lower() if isinstance(value, bool) else str(value)
    return f"“{words if len(words) <= _SHORT else words[:_SHORT] + '…'}”"


def _written(data: Any, loc: tuple[str | int, ...]) -> Part:
    """Find the longest written path along an error's place, which also holds steps that no file has."""
    part: list[str | int] = []
    for step in loc:
        if isinstance(data, dict):
            key = str(step)
            if key not in data and isinstance(step, int) and len(data) > step:
                key = list(data)[step]  # a short form: a list written as a map
            if key in data:
                part.append(key)
                data = data[key]
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            part.append(step)
            data = data[step]
    return tuple(part)


def _keys_at(noun: type[BaseModel], loc: tuple[str | int, ...]) -> set[str]:
    """Collect the keys that the noun has at a place."""
    nouns: set[type[BaseModel]] = {noun}
    for step in loc:
        fields = [found.model_fields[step] for found in nouns if isinstance(step, str) and step in found.model_fields]
        if fields:
            nouns = {inner for field in fields for inner in _nouns_in(field.annotation)}
        elif named := {found for found in nouns if found.__name__ == step}:
            nouns = named
    return {field.alias or name for found in nouns for name, field in found.model_fields.items()}


def _nouns_in(annotation: Any) -> set[type[BaseModel]]:
    if isinstance(annotation, type) and not isinstance(annotation, EnumMeta) and not get_args(annotation):
        return {annotation} if issubclass(annotation, BaseModel) else set()
    return {noun for inner in get_args(annotation) for noun in _nouns_in(inner)}


def _first_causes(errors: Iterable[ErrorDetails]) -> list[ErrorDetails]:
    """Keep one error for each place, and none for what is only wrong because a part of it is.

    Where a value may be one of several forms, pydantic reports the faults of every form.
    """
    kept: dict[tuple[Any, ...], ErrorDetails] = {}
    for error in errors:
        kept.setdefault((*error["loc"], error["type"] in _KEY_FAULTS), error)
    around = {error["loc"][:end] for error in kept.values() for end in range(len(error["loc"]))}
    return [error for error in kept.values() if error["loc"] not in around]
