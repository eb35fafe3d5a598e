"""Asks a model for JSON of a given shape and takes nothing else: once more where it did not fit, then ModelError."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from coach.model.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.llm.client import Client, Message
    from coach.llm.replies import Reply, Usage

_ATTEMPTS = 2
_THOUGHT = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)

_S = TypeVar("_S", bound="Shape")


class Shape(BaseModel):
    """The root of what may be asked for: every field is required and nothing is added, as strict schemas demand."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def ask_for(
    shape: type[_S],
    client: Client,
    messages: Sequence[Message],
    *,
    max_tokens: int,
    temperature: float,
    note: Callable[[Usage], None],
) -> _S:
    """Ask until the answer has the shape. Raises ModelError and its kin; `note` is told what each call took."""
    fault = ""
    for _ in range(_ATTEMPTS):
        reply = client.complete(
            [*messages, {"role": "user", "content": fault}] if fault else messages,
            max_tokens=max_tokens,
            temperature=temperature,
            schema=(shape.__name__.strip("_").lower(), shape.model_json_schema()),
        )
        note(reply.usage)
        try:
            return shape.model_validate_json(_json_part(reply))
        except ValidationError as error:
            fault = f"That was not the JSON asked for: {error.errors()[0]['msg']}. Give that JSON and nothing else."
    raise ModelError("The model did not give its answer in the form that was asked for. Choose a more capable model.")


def _json_part(reply: Reply) -> str:
    """Cut the JSON out of what is said round it. Raises ModelError for an answer that was cut off, refused or empty."""
    if reply.finish == "length":
        raise ModelError("The model's answer was cut off before its end. Choose a model that takes longer texts.")
    if reply.finish in {"refusal", "content_filter"}:
        raise ModelError("The model declined to answer. Choose another model for this.")
    text = _THOUGHT.sub("", reply.text)
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text
