"""The root of every noun: a frozen, strict pydantic model. Knows nothing of where values come from."""

from pydantic import BaseModel, ConfigDict


class Noun(BaseModel):
    """A value object: equal by content, never changed in place, unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")
