"""Turns what goes wrong with a model server into one plain sentence and its remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2
import openai

from coach.model.errors import ModelError, ModelUnavailable

if TYPE_CHECKING:
    from coach.llm.settings import AudioSettings, Called, ModelSettings

TROUBLE = (
    openai.OpenAIError,
    httpx2.HTTPError,
    httpx2.StreamError,
    httpx2.InvalidURL,
    ValueError,
    LookupError,
    TypeError,
)
"""All that a misbehaving server makes the client raise: beside its own errors, those of parsing nonsense."""

_QUOTED = 200


def explain(error: Exception, settings: ModelSettings | AudioSettings, model: str, called: Called) -> ModelError:
    """Give the error to raise in place of `error`; its text never holds the key."""
    if isinstance(error, openai.APIStatusError):
        says = _status(error, settings.url, model, called)
    else:
        says = _other(error, settings.url, called)
    kind = ModelError if isinstance(error, ValueError | LookupError | TypeError) else ModelUnavailable
    return kind(says.replace(settings.key, "…") if settings.key else says)


def _status(error: openai.APIStatusError, url: str, model: str, called: Called) -> str:
    code, told, server = error.status_code, _told(error), f"The {called.server} at {url}"
    match code:
        case 401 | 403:
            return f"{server} refused the key ({code}). Check {called.key}, and that it may use {model!r}."
        case 404:
            return (
                f"{server} knows no model {model!r}, or the address is not that of its API (404). "
                f"Check {called.model}, and {called.url}, which usually ends in /v1."
            )
        case 413 | 400 | 422:
            return f"{server} did not accept the request ({code}{told}). Try another model or {called.sent}."
        case 429 if "quota" in told or "billing" in told:
            return f"The account at {url} has no credit left (429). Add credit there, or choose another server."
        case 429:
            return f"{server} limits how often it may be asked (429). Wait a minute, or raise the limit there."
        case _:
            return f"{server} has a fault of its own ({code}). Try again in a moment, or look into its log."


def _told(error: openai.APIStatusError) -> str:
    body = error.body
    message = body.get("message") if isinstance(body, dict) else body
    return f": {str(message)[:_QUOTED]}" if message else ""


def _other(error: Exception, url: str, called: Called) -> str:
    cause = error.__cause__ or error
    if isinstance(error, openai.APITimeoutError) or isinstance(cause, httpx2.TimeoutException):
        return (
            f"The {called.server} at {url} fell silent for too long. Try again; a large model on a small machine "
            "may need its first minute to load."
        )
    if isinstance(cause, httpx2.InvalidURL | httpx2.UnsupportedProtocol):
        return f"{url!r} is not the address of a server. Write {called.url} like http://127.0.0.1:8080/v1."
    if isinstance(cause, httpx2.ConnectError):
        return f"Nothing answers at {url}. Is the {called.server} running, and is {called.url} its address?"
    if isinstance(cause, httpx2.HTTPError | httpx2.StreamError):
        return f"The connection to the {called.server} at {url} broke off in the middle of a reply. Try again."
    return (
        f"The {called.server} at {url} answered in a form that is not the {called.api}'s. "
        f"Check that {called.url} is the base of such an API; it usually ends in /v1."
    )
