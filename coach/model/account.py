"""Who comes in where Coach serves a group: accounts, what they may do, and the keys that stand for them."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.model.noun import Noun
from coach.model.slug import as_filed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


ALONE = "me"
"""Whose records they are where nobody signs in: Coach serves one person on their own machine."""


class Role(StrEnum):
    """What an account may do: everybody practises; a trainer also has groups, writes content and sees the settings."""

    TRAINEE = "trainee"
    TRAINER = "trainer"


class Account(Noun):
    """Somebody who signs in. `login` is what they type to come in; `name` is what others here call them.

    `password_at` is when they chose their password by a link, and `password_by` who made that link, if not they.
    """

    id: str
    login: str
    name: str
    role: Role
    made_at: datetime
    password_at: datetime | None = None
    password_by: str = ""


def by_name(accounts: Iterable[Account]) -> tuple[Account, ...]:
    """Sort accounts as one looks for people in a list; a database sorts capitals and marked letters apart."""
    return tuple(sorted(accounts, key=lambda one: (as_filed(one.name), one.name, one.id)))


def called(accounts: Sequence[Account]) -> dict[str, str]:
    """Give what to call each of these, by id: their name, and their login beside it where two look alike."""
    alike = Counter(as_filed(one.name) for one in accounts)
    return {one.id: f"{one.name} ({one.login})" if alike[as_filed(one.name)] > 1 else one.name for one in accounts}


def named(accounts: Sequence[Account]) -> str:
    """Name them in one breath: “Ana, Bo and Cy”."""
    names = [one.name for one in accounts]
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


class KeyFor(StrEnum):
    """What a key opens: the app until it runs out, or a new password once."""

    SESSION = "session"
    PASSWORD = "password"  # noqa: S105 - the name of a purpose


class Key(Noun):
    """A secret that was given out, kept as its digest alone: whoever reads the records cannot come in with it."""

    digest: str
    account: str
    purpose: KeyFor
    until: datetime
    by: str = ""
