"""What somebody should know before anything else: that a password was chosen by a link which another made."""

from __future__ import annotations

from datetime import timedelta

import streamlit as st

from coach.practice.report.markdown import escaped
from coach.ui import clock, desk

_SHOWN_FOR = timedelta(days=14)


def show() -> None:
    """Tell whose password was chosen for them, for two weeks."""
    account = desk.who()
    if account is None or account.password_at is None or not account.password_by:
        return
    if desk.here().clock() - account.password_at < _SHOWN_FOR:
        st.info(
            f"On {clock.day(account.password_at)} a new password was chosen for you, by a link that "
            f"{escaped(account.password_by)} made. If that was not you, choose another on the Account page.",
            icon=":material/key:",
        )
