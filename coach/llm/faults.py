"""Turns what goes wrong with a model server into one plain sentence and its remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2
import openai

from coach.model.errors import ModelError, ModelUnavailable

if TYPE_CHECKING:
    from coach.llm.settings import AudioSettings, ModelSettings

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


def explain(error: Exception, settings: ModelSettings | AudioSettings, model: str) -> ModelError:
    """Give the error to raise in place of `error`; its text never holds the key."""
    says = _status(error, settings.url, model) if isinstance(error, openai.APIStatusError) else _other(error, settings)
    kind = ModelError if isinstance(error, ValueError | LookupError | TypeError) else ModelUnavailable
    return kind(says.replace(settings.key, "…") if settings.key else says)


def _status(error: openai.APIStatusError, url: str, model: str) -> str:
    code, told, server = error.status_code, _told(error), f"The model server at {url}"
    match code:
        case 401 | 403:
            return f"{server} refused the key ({code}). Check COACH_MODEL_KEY, and that it may use {model!r}."
        case 404:
            return (
                f"{server} knows no model {model!r}, or the address is not that of its API (404). "
                "Check COACH_MODEL, and COACH_MODEL_URL, which usually ends in /v1."
            )
        case 413 | 400 | 422:
            return f"{server} did not accept the request ({code}{told}). Try another model or a shorter text."
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


def _other(error: Exception, settings: ModelSettings | AudioSettings) -> str:
    cause = error.__cause__ or error
    if isinstance(error, openai.APITimeoutError) or isinstance(cause, httpx2.TimeoutException):
        return (
            f"The model server at {settings.url} fell silent for too long. Try again; a large model on a small machine "
            "may need its first minute to load."
        )
    if isinstance(cause, httpx2.InvalidURL | httpx2.UnsupportedProtocol):
        return f"{settings.url!r} is not the address of a server. Write it like http://127.0.0.1:8080/v1."
    if isinstance(cause, httpx2.ConnectError):
        return f"Nothing answers at {settings.url}. Is the model server running, and is COACH_MODEL_URL its address?"
    if isinstance(cause, httpx2.HTTPError | httpx2.StreamError):
        return f"The connection to the model server at {settings.url} broke off in the middle of a reply. Try again."
    return (
        f"The model server at {settings.url} answered in a form that is not the OpenAI chat API's. "
        "Check that COACH_MODEL_URL is the base of such an API; it usually ends in /v1."
    )
