"""When a call is tried again and how long is waited before. Leaves the calling to client.py."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import openai
from tenacity import Retrying, retry_if_exception, stop_after_attempt, stop_any
from tenacity.stop import stop_base
from tenacity.wait import wait_exponential_jitter

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenacity import RetryCallState

    from coach.llm.settings import ModelSettings

_PASSING = frozenset((408, 409, 425, 429, 500, 502, 503, 504, 529))
_BACKOFF = wait_exponential_jitter(multiplier=0.5, max=8, jitter=0.3)


def attempts(settings: ModelSettings, sleep: Callable[[float], None]) -> Retrying:
    """Give the attempts of one call: again after a fault that may pass, never longer than the settings' patience."""
    return Retrying(
        retry=retry_if_exception(may_pass),
        wait=_wait,
        stop=stop_any(stop_after_attempt(settings.attempts), _Beyond(settings.patience_seconds)),
        sleep=sleep,
        reraise=True,
    )


def may_pass(error: BaseException) -> bool:
    """Tell whether the same call may succeed a little later. A timeout has cost enough already."""
    if isinstance(error, openai.APITimeoutError):
        return False
    if isinstance(error, openai.APIConnectionError):
        return True
    return isinstance(error, openai.APIStatusError) and error.status_code in _PASSING


def _wait(state: RetryCallState) -> float:
    asked = _retry_after(state.outcome.exception() if state.outcome else None)
    return float(_BACKOFF(state)) if asked is None else asked


class _Beyond(stop_base):
    """Stops where the wait to come would pass the patience left: tenacity has set `upcoming_sleep` by then."""

    def __init__(self, patience: float) -> None:
        self._patience = patience

    def __call__(self, retry_state: RetryCallState) -> bool:
        return retry_state.idle_for + float(retry_state.upcoming_sleep) > self._patience


def _retry_after(error: BaseException | None) -> float | None:
    """Read how long the server asks to wait, in seconds or as a date; None where it does not say."""
    response: Any = getattr(error, "response", None)
    value = response.headers.get("retry-after") if response is not None else None
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def now() -> float:
    """Tell a time that only goes forward, in seconds."""
    return time.monotonic()
