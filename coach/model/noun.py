"""The root of every noun: a frozen, strict pydantic model. Knows nothing of where values come from."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class Noun(BaseModel):
    """A value object: equal by content, never changed in place, unknown keys are errors."""

    # Some hundred nouns are imported and few of them made in a process: how one is checked is worked out at its first.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def one_or_many(value: Any) -> Any:
    """Take one word for a list of one: in YAML one alone needs no list. For a field's `BeforeValidator`."""
    return [value] if isinstance(value, str) else value
