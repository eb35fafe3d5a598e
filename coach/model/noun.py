"""The root of every noun: a frozen, strict pydantic model. Knows nothing of where values come from."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class Noun(BaseModel):
    """A value object: equal by content, never changed in place, unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def one_or_many(value: Any) -> Any:
    """Take one word for a list of one: in YAML one alone needs no list. For a field's `BeforeValidator`."""
    return [value] if isinstance(value, str) else value
