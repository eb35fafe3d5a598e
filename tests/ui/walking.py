"""Leads an app that runs without a browser to a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.testing.v1 import AppTest

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
_NO_COMPONENTS = BidiComponentManager()


def opened() -> AppTest:
    """Give the app, before it runs.

    It uses no components of other packages; Streamlit would read through all that is installed for some, each time.
    """
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app._bidi_component_manager = _NO_COMPONENTS  # noqa: SLF001 - a quarter of a second for each of some 400 apps
    return app


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
