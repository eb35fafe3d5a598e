"""What people type at the door, and what of it will do: what to call them, what they sign in with, passwords."""

from __future__ import annotations

import unicodedata

from coach.model.errors import EntranceError

LONGEST_NAME = 80
SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 200


def fit_name(name: str) -> str:
    """Give a name on one line, as long as fits. Raises EntranceError for none."""
    fits = " ".join(name.split())[:LONGEST_NAME]
    if not fits:
        raise EntranceError("Say what to call you: your trainer sees this name.")
    return fits


def fit_login(login: str) -> str:
    """Give a login in the form in which it is kept. Raises EntranceError for one that is too short or too long."""
    fits = folded(login)
    if len(fits) < 2 or len(fits) > LONGEST_NAME:  # noqa: PLR2004 - a single letter is nobody's name
        raise EntranceError(f"The name to sign in with needs 2 to {LONGEST_NAME} characters.")
    return fits


def fit_password(password: str, login: str) -> str:
    """Give a password that will do. Raises EntranceError for one that is too short or too long, or the login itself."""
    if len(password) < SHORTEST_PASSWORD:
        raise EntranceError(f"That password is too short. Choose one of {SHORTEST_PASSWORD} characters or more.")
    if len(password) > LONGEST_PASSWORD:
        raise EntranceError(f"That password is too long. Choose one of {LONGEST_PASSWORD} characters at most.")
    if folded(password) == login:
        raise EntranceError("The password is the name you sign in with: anybody would try that first. Choose another.")
    return password


def folded(login: str) -> str:
    """Give the form in which a login is compared: capitals, spaces around it and ways to write é do not matter."""
    return " ".join(unicodedata.normalize("NFKC", login).casefold().split())
