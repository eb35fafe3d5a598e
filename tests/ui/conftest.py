"""The app, driven without a browser, on a data folder of its own."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach import bootstrap
from tests.ui.grouped import Served, serve
from tests.ui.walking import opened, walk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from coach.practice.desk import Desk
    from coach.practice.ports import Content


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh_records: Path) -> Path:
    """Keep everything in a folder of this test's own."""
    shutil.copy(fresh_records, tmp_path)
    monkeypatch.setenv("COACH_DATA", str(tmp_path))
    for name in (
        "COACH_DATABASE_URL",
        "COACH_CONTENT",
        "COACH_MODEL_URL",
        "COACH_MODEL",
        "COACH_MODEL_KEY",
        "COACH_SIGN_IN",
    ):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def desk(shipped: Content) -> Desk:
    """The same services as the app's, on the same records."""
    return replace(bootstrap.build(), load_content=lambda: shipped)


@pytest.fixture
def scenario_id(desk: Desk) -> str:
    """Name a scenario to rehearse."""
    return desk.content.scenarios[0].id


@pytest.fixture
def visit() -> Callable[..., AppTest]:
    """Open a page, with what its address asks for."""

    def open_page(page: str = "practise", **query: str) -> AppTest:
        return walk(opened(), page, query)

    return open_page


@pytest.fixture
def served(data: Path, monkeypatch: pytest.MonkeyPatch) -> Served:
    """A Coach at which people sign in, on records of this test's own."""
    assert data.exists()
    monkeypatch.setenv("COACH_SIGN_IN", "on")
    return serve()
