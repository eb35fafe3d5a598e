"""Makes the app work for whoever hears it from a screen reader or has a keyboard alone.

A reply is read out when it has come, a new page begins at its title, and focus goes on near what has just vanished.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st


def help_along() -> None:
    """Load what does it; once in a tab. To be drawn out of sight."""
    st.html(f"<script>{_script()}</script>", unsafe_allow_javascript=True)


@cache
def _script() -> str:
    return (Path(__file__).parent / "hearing.js").read_text(encoding="utf-8")
