"""Leads an app that runs without a browser to a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]


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
