"""The address at which this app is reached, and the links that begin with it."""

from __future__ import annotations

from urllib.parse import urlsplit

import streamlit as st

from coach.practice.groups.entrance import invitation_link, password_link


def address() -> str:
    """Give the address of the app's root, as this browser reached it."""
    parts = urlsplit(st.context.url or "http://localhost:8501")
    return f"{parts.scheme}://{parts.netloc}"


def is_local() -> bool:
    """Tell whether that address works on this computer alone."""
    return urlsplit(address()).hostname in {"127.0.0.1", "localhost", "::1"}


def invitation(code: str) -> str:
    """Give the link that lets somebody join a group."""
    return invitation_link(address(), code)


def password(secret: str) -> str:
    """Give the link with which somebody chooses a password."""
    return password_link(address(), secret)
