"""Where the content that comes with coach stands: at the top of a checkout, or inside an installed package."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def built_in() -> Path:
    """Find the folder that holds the built-in `scenarios` and `rubrics`."""
    package = Path(str(files("coach")))
    installed = package / "content"
    return installed if installed.is_dir() else package.parent


def app_script() -> Path:
    """Find the script that Streamlit runs."""
    return built_in() / "app.py"
