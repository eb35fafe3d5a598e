"""Does what takes long beside the page, so that a click can leave it."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE = 0.5
_LONG = 3.0
"""Seconds after which it is told how long it has taken."""


def until_done(work: Callable[[], object], doing: str, left: str) -> None:
    """Do it and say for how long; `left` says what becomes of it if one goes elsewhere. What it raises is raised here.

    Streamlit stops a page that was left at its next word to the browser: so there is one at each look at the clock.
    """
    pool = ThreadPoolExecutor(1)
    done = pool.submit(work)
    pool.shutdown(wait=False)
    began = time.monotonic()
    with st.spinner(doing):
        told = st.empty()
        while wait([done], timeout=_PAUSE).not_done:
            passed = time.monotonic() - began
            told.caption(f"{passed:.0f} seconds so far. {left}" if passed > _LONG else "")
        told.empty()
    done.result()
