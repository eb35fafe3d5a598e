"""Coach's own JSON, one transcript or a list, and JSON Lines. Unknown keys are ignored: other tools write them."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from coach.model.errors import TranscriptError
from coach.model.transcript import Kind, Speaker, Transcript

if TYPE_CHECKING:
    from collections.abc import Iterator

_STARTS = re.compile(r"\s*(?:\{|\[\s*(?:\{|\]))")
_ROLES = {"organizer": Speaker.ORGANIZER, "organiser": Speaker.ORGANIZER, "person": Speaker.PERSON}
_SHAPE = 'Each turn is {"speaker": "organizer" or "person", "text": "..."}.'


def looks_structured(text: str) -> bool:
    """Tell whether a text is meant as JSON rather than as lines of talk."""
    return _STARTS.match(text) is not None


def objects(text: str) -> Iterator[tuple[str, object]]:
    """Give each JSON value with the words for where it stands. Raises TranscriptError where JSON is broken."""
    try:
        whole = json.loads(text)
    except RecursionError:
        raise TranscriptError("The JSON is nested too deeply to be a transcript. Check the file.") from None
    except ValueError as error:
        lines = [(n, line) for n, line in enumerate(text.splitlines(), start=1) if line.strip()]
        if len(lines) > 1 and _is_lines(lines[0][1]):
            for number, line in lines:
                yield f"line {number}", _line(number, line)
            return
        raise TranscriptError(_broken(error)) from None
    if whole == []:
        raise TranscriptError("There is no transcript in this list. Put at least one into it.")
    if isinstance(whole, list):
        yield from ((f"transcript {number}", one) for number, one in enumerate(whole, start=1))
    else:
        yield "", whole


def from_object(
    found: object, where: str, fallback_id: str, names: tuple[str | None, str | None] = (None, None)
) -> Transcript:
    """Make a transcript of a JSON value; `names` are (organizer, person) where the caller knows them.

    Raises TranscriptError that says where and what is wrong.
    """
    at = f"{where}: " if where else ""
    if isinstance(found, TranscriptError):
        raise found
    if not isinstance(found, dict):
        raise TranscriptError(f"{at}this is not a transcript: it should be an object with “turns”. {_SHAPE}")
    if not isinstance(found.get("turns"), list) or not found["turns"]:
        raise TranscriptError(f"{at}there are no turns. Give “turns” as a list. {_SHAPE}")
    given = {key: value for key, value in found.items() if value is not None}
    given |= {key: name for key, name in zip(("organizer", "person"), names, strict=True) if name}
    given["id"] = str(given.get("id", fallback_id))
    given["turns"] = [_turn(turn, number, given, at) for number, turn in enumerate(found["turns"], start=1)]
    try:
        return Transcript.model_validate(given)
    except ValidationError as invalid:
        raise TranscriptError(at + _invalid(invalid)) from None


def named_speakers(text: str) -> dict[str, int]:
    """Count the turns of each name where one transcript calls its speakers by name and does not say who is who."""
    try:
        (_, found), *others = objects(text)
    except (TranscriptError, ValueError):
        return {}
    if others or not isinstance(found, dict) or not isinstance(found.get("turns"), list):
        return {}
    told = {str(found[role]).casefold() for role in ("organizer", "person") if found.get(role)} | set(_ROLES)
    names = [str(turn.get("speaker", "")).strip() for turn in found["turns"] if isinstance(turn, dict)]
    return {} if told & {name.casefold() for name in names} or not all(names) else dict(Counter(names))


def _is_lines(first: str) -> bool:
    """Tell whether a first line is a whole JSON object, so that the file is one object a line."""
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _line(number: int, line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        said = error.msg if isinstance(error, json.JSONDecodeError) else "it cannot be read"
        return TranscriptError(f"line {number}: the JSON is broken ({said}). Each line must be one whole transcript.")


def _broken(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"The JSON is broken at line {error.lineno}, column {error.colno}: {error.msg}. Mend it, and try again."
    return f"The JSON cannot be read: {error}. Mend it, and try again."


def _turn(turn: object, number: int, given: dict[str, Any], at: str) -> dict[str, object]:
    if not isinstance(turn, dict) or not isinstance(turn.get("text"), str):
        raise TranscriptError(f"{at}turn {number} has no “text” in words. {_SHAPE}")
    said = str(turn.get("speaker", ""))
    roles = {str(given[role]).casefold(): _ROLES[role] for role in ("organizer", "person") if given.get(role)} | _ROLES
    role = roles.get(said.strip().casefold())
    if role is None:
        raise TranscriptError(f"{at}turn {number} is spoken by “{said[:60]}”, who is not known. {_SHAPE}")
    return {"speaker": role, "text": turn["text"]}


def _invalid(invalid: ValidationError) -> str:
    error = invalid.errors()[0]
    key = ", ".join(str(step) for step in error["loc"])
    if error["loc"][:1] == ("kind",):
        return f"“kind” is “{str(error['input'])[:60]}”. Write {' or '.join(f'“{kind}”' for kind in Kind)}."
    return f"“{key}” cannot be used ({error['msg'].lower()}). Correct it, or leave it out."
