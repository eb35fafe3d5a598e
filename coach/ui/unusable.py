"""Says on a trainer's pages that a content file cannot be used; Settings says which, and why."""

from __future__ import annotations

import streamlit as st

from coach.practice.report.words import counted
from coach.ui import desk


def tell() -> None:
    """Say so where it is so: whoever edits a file by hand looks for what came of it where people are chosen."""
    files = {fault.file for fault in desk.here().content.diagnostics if fault.severity == "error"}
    if files:
        st.warning(f"{counted(len(files), 'content file')} cannot be used. Settings says what to mend.")
