"""Opens the openai package's client for one server. What is meant for this machine never takes a way round.

A server that never ends is given up: the time that a client waits for the next bytes begins anew with each of them.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx2
import openai

from coach.llm.waiting import now

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai import Timeout


def open_connection(
    url: str, key: str | None, timeout: float | Timeout, *, longest: float | None = None, retries: int = 0
) -> openai.OpenAI:
    """Open a client. A proxy from the environment is used for other machines' servers, and not for this one's.

    `longest` is how many seconds an answer may take once it has begun; later bytes of it end in a timeout.
    """

    def bound(response: httpx2.Response) -> None:
        if longest is not None and isinstance(response.stream, httpx2.SyncByteStream):
            response.stream = _Bounded(response.stream, now() + longest)

    client = openai.DefaultHttpxClient(
        trust_env=not on_this_machine(url), timeout=timeout, event_hooks={"response": [bound]}
    )
    return openai.OpenAI(base_url=url, api_key=key or "none", timeout=timeout, max_retries=retries, http_client=client)


class _Bounded(httpx2.SyncByteStream):
    """The bytes of an answer, until a moment is over: signs that only keep the line open are bytes too."""

    def __init__(self, source: httpx2.SyncByteStream, until: float) -> None:
        self._source = source
        self._until = until

    def __iter__(self) -> Iterator[bytes]:
        for part in self._source:
            if now() > self._until:
                raise httpx2.ReadTimeout("the answer has no end")
            yield part

    def close(self) -> None:
        self._source.close()


def on_this_machine(url: str) -> bool:
    """Tell whether an address is that of a server on this machine, so that nothing sent to it leaves."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or host.endswith(".localhost") or ip_address(host).is_loopback
    except ValueError:
        return False
