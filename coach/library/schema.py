"""JSON Schema of the content formats, so that an editor can complete and check while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.model.rubric import Rubric
from coach.model.scenario import Scenario

if TYPE_CHECKING:
    from pydantic import BaseModel

_NOUNS: dict[str, type[BaseModel]] = {"scenario": Scenario, "rubric": Rubric}


def schema(what: str) -> dict[str, Any]:
    """Describe the format of a `scenario` or a `rubric`. Raises KeyError for anything else."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_NOUNS[what].model_json_schema()}
