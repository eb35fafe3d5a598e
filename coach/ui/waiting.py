"""Does what takes long beside the page, so that a click can leave it, and whoever comes back waits for the same."""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Lock
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE = 0.5
_LONG = 3.0
"""Seconds after which it is told how long it has taken."""

READING = "Reading it. An hour of talk takes some seconds."
LEFT = "You can leave this page: what you brought is kept, and its scorecard waits under My practice."

_ONE_AT_A_TIME = Lock()
_UNDER_WAY: dict[str, Future[object]] = {}
"""What is being done in this process, by what it is done for."""


def until_done(work: Callable[[], object], doing: str, left: str, *, on: str) -> None:
    """Do it and say for how long; `left` says what becomes of it if one goes elsewhere. What it raises is raised here.

    Where something is being done already for what `on` names, that is waited for instead.
    Streamlit stops a page that was left at its next word to the browser: so there is one at each look at the clock.
    """
    _wait(_begun(on, work), doing, left)


def if_under_way(on: str, doing: str, left: str) -> None:
    """Wait for what a page that was left began for `on`, if it is not done yet: it need not be done twice."""
    begun = _UNDER_WAY.get(on)
    if begun is not None:
        _wait(begun, doing, left)


def _begun(on: str, work: Callable[[], object]) -> Future[object]:
    with _ONE_AT_A_TIME:
        found = _UNDER_WAY.get(on)
        if found is None:
            pool = ThreadPoolExecutor(1)
            found = _UNDER_WAY[on] = pool.submit(_done, on, work)
            pool.shutdown(wait=False)
    return found


def _done(on: str, work: Callable[[], object]) -> object:
    try:
        return work()
    finally:
        with _ONE_AT_A_TIME:
            del _UNDER_WAY[on]


def _wait(done: Future[object], doing: str, left: str) -> None:
    began = time.monotonic()
    with st.spinner(doing):
        told = st.empty()
        while wait([done], timeout=_PAUSE).not_done:
            passed = time.monotonic() - began
            told.caption(f"{passed:.0f} seconds so far. {left}" if passed > _LONG else "")
        told.empty()
    done.result()
