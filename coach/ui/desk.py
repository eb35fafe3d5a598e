"""Hands the services to the pages, and knows whose practice they show."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.account import ALONE, Role
from coach.model.errors import EntranceError
from coach.practice.groups.entrance import COOKIE

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.practice.desk import Desk

SESSION = "coach_session"
"""Where this tab keeps what its cookie said when it was opened. A browser cannot write there."""

_DESK = "coach_desk"
_SIGNS_IN = "coach_signs_in"
_LOOKED = "coach_looked"
_TRUSTED = 2.0
"""Seconds for which a session that was just looked up is not looked up again."""
_WHO = "coach_who"


def install(desk: Desk) -> bool:
    """Lay the services out for whoever this is; False where they have to sign in first."""
    st.session_state[_SIGNS_IN] = desk.signs_in
    if not desk.signs_in:
        st.session_state[_DESK], st.session_state[_WHO] = desk, None
        desk.look_again()
        return True
    session = st.session_state.setdefault(SESSION, st.context.cookies.get(COOKIE, ""))
    account = desk.entrance.who(session)  # at each rerun: a session may be ended elsewhere
    st.session_state[_WHO] = account
    if account is None:
        return False
    kept: Desk | None = st.session_state.get(_DESK)
    if kept is None or kept.base is not desk or kept.owner != account.id:
        st.session_state[_DESK] = desk.for_owner(account.id)
    st.session_state[_LOOKED] = monotonic()
    desk.look_again()
    return True


def here() -> Desk:
    """Give the services that app.py laid out. Raises EntranceError once the session was ended elsewhere.

    A part of a page that runs by itself, or what a click calls, comes here without passing app.py.
    """
    desk: Desk = st.session_state[_DESK]
    if desk.signs_in and monotonic() - st.session_state.get(_LOOKED, 0.0) > _TRUSTED:
        account = desk.entrance.who(st.session_state.get(SESSION, ""))
        if account is None or account.id != owner():
            raise EntranceError("You are signed out here. Reload the page to sign in; what you said is kept.")
        st.session_state[_LOOKED] = monotonic()
    return desk


def who() -> Account | None:
    """Tell who has signed in; None where nobody has to."""
    account: Account | None = st.session_state.get(_WHO)
    return account


def owner() -> str:
    """Tell whose practice the pages show."""
    account = who()
    return account.id if account else ALONE


def place() -> str:
    """Say where what somebody practises is kept."""
    return "on this computer" if who() is None else "on your group’s server, for you alone"


def trains() -> bool:
    """Tell whether the pages for trainers are there: for a trainer, and for whoever is alone here."""
    account = who()
    return account.role is Role.TRAINER if account else not st.session_state.get(_SIGNS_IN, False)
