"""The address at which this app is reached, for links that are sent round."""

from __future__ import annotations

from urllib.parse import urlsplit

import streamlit as st


def address() -> str:
    """Give the address of the app's root, as this browser reached it."""
    parts = urlsplit(st.context.url or "http://localhost:8501")
    return f"{parts.scheme}://{parts.netloc}"


def is_local() -> bool:
    """Tell whether that address works on this computer alone."""
    return urlsplit(address()).hostname in {"127.0.0.1", "localhost", "::1"}
