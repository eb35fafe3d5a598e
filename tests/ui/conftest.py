"""The app, driven without a browser, on a data folder of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from coach import bootstrap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coach.practice.desk import Desk
    from coach.practice.ports import Content

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep everything in a folder of this test's own."""
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
        return walk(AppTest.from_file(str(ROOT / "app.py"), default_timeout=60), page, query)

    return open_page


def walk(app: AppTest, page: str, query: Mapping[str, str]) -> AppTest:
    """Lead an app that has not run yet to a page, with what its address asks for."""
    app.query_params.update(query)
    app.run()
    if page != "practise":
        app.switch_page(f"coach/ui/pages/{page}.py")
        app.query_params.update(query)
        app.run()
    assert not app.exception
    return app
