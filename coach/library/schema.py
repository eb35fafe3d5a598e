"""JSON Schema of the content formats, so that an editor can complete and check while one types.

The nouns' own schemas know the long forms alone; the short forms that YAML may use are added here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.model.rubric import Rubric
from coach.model.scenario import Scenario
from coach.model.warm_up import WarmUp

if TYPE_CHECKING:
    from pydantic import BaseModel

_NOUNS: dict[str, type[BaseModel]] = {"scenario": Scenario, "rubric": Rubric, "warm-up": WarmUp}

_TEST = {"type": ["string", "number", "boolean"]}
_WORDS = {"type": "string"}
_LABEL = {"$ref": "#/$defs/Label"}
_ONE_FOR_MANY = ("/Alternative", "/Sought")

# For each noun, what may stand in its place; for each field, what may stand in the place of a list.
_INSTEAD_OF_NOUN: dict[str, dict[str, Any]] = {
    "Alternative": {"type": "object", "additionalProperties": _TEST},
    "Tip": _WORDS,
    "Level": _WORDS,
    "Gate": {"enum": ["open", "any"]},
    "Before": {
        "type": "object",
        "properties": {
            "you": _WORDS,
            "they": _WORDS,
            "holds": {"anyOf": [_LABEL, {"type": "array", "items": _LABEL}]},
        },
        "minProperties": 1,
        "additionalProperties": False,
    },
}
_MAP_OF_LEVELS = {
    "type": "object",
    "patternProperties": {"^[0-4]$": {"anyOf": [_WORDS, {"$ref": "#/$defs/LevelInMap"}]}},
    "additionalProperties": False,
}


def schema(what: str) -> dict[str, Any]:
    """Describe the format of a `scenario`, a `rubric` or a `warm-up`. Raises KeyError for anything else."""
    made = _NOUNS[what].model_json_schema()
    parts: dict[str, Any] = made["$defs"]
    for noun in [made, *parts.values()]:
        for field in noun.get("properties", {}).values():
            _allow_one_for_many(field)
            if isinstance(held := field.get("additionalProperties"), dict):
                _allow_one_for_many(held)
    _allow_map_of_levels(parts)
    for name, short in _INSTEAD_OF_NOUN.items():
        if name in parts:
            parts[name] = {"anyOf": [short, parts[name]]}
    if "Persona" in parts:  # "she/her" is taken for "she"
        parts["Persona"]["properties"]["pronouns"] = {"type": "string"}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _allow_one_for_many(field: dict[str, Any]) -> None:
    """Where a list of words or of conditions may stand, one alone needs no list."""
    items = field.get("items", {})
    if field.get("type") == "array" and (
        items.get("type") == "string" or items.get("$ref", "").endswith(_ONE_FOR_MANY)
    ):
        many = {key: field.pop(key) for key in ("type", "items", "minItems") if key in field}
        field["anyOf"] = [items, many]


def _allow_map_of_levels(parts: dict[str, Any]) -> None:
    if "Criterion" not in parts:
        return
    level = parts["Level"]
    parts["LevelInMap"] = {**level, "required": [key for key in level["required"] if key != "score"]}
    levels = parts["Criterion"]["properties"]["levels"]
    parts["Criterion"]["properties"]["levels"] = {"anyOf": [_MAP_OF_LEVELS, levels]}
