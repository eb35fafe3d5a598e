"""Opens the openai package's client for one server. What is meant for this machine never takes a way round."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import openai

if TYPE_CHECKING:
    from openai import Timeout


def open_connection(url: str, key: str | None, timeout: float | Timeout, *, retries: int = 0) -> openai.OpenAI:
    """Open a client. A proxy from the environment is used for other machines' servers, and not for this one's."""
    direct = openai.DefaultHttpxClient(trust_env=False, timeout=timeout) if on_this_machine(url) else None
    return openai.OpenAI(base_url=url, api_key=key or "none", timeout=timeout, max_retries=retries, http_client=direct)


def on_this_machine(url: str) -> bool:
    """Tell whether an address is that of a server on this machine, so that nothing sent to it leaves."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or host.endswith(".localhost") or ip_address(host).is_loopback
    except ValueError:
        return False
