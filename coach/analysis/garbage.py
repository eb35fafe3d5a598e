"""Lets long work go on without Python looking for cycles of garbage in the middle of it.

A reading, or a file that is laid out, makes hundreds of thousands of small things that all stay until it is done, and
none refers back to what holds it. Looking through all of them again and again finds nothing and costs a third of the
time of a long talk.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Pause the collection of cycles, unless it is paused already; of two threads the first to end ends it."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
