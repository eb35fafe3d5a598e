"""What every test of the door stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.store import default_url, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coach.practice.ports import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store in a file of this test's own."""
    opened = open_store(default_url(tmp_path))
    yield opened
    opened.close()
