"""The port `Accounts` over SQLAlchemy: each method is one transaction."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from coach.model.account import Account, Key, by_name
from coach.model.errors import NotFound, Taken
from coach.store import sentences
from coach.store.rows import to_noun
from coach.store.tables import AccountRow, ContactRow, ConversationRow, GoalRow, KeyRow, RehearsalRow, TryRow, VisitRow
from coach.store.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from coach.model.account import KeyFor

_IDENTITY = re.compile(r"accounts[._]identity")
"""How SQLite names the column that is to be there once, and PostgreSQL the index over it."""


class SqlAccounts(Transactions):
    """Accounts in SQLite or PostgreSQL."""

    def add_account(self, account: Account, password: str, *, identity: str | None = None) -> None:
        """Keep a new account with the hash of its password, and who they are at an identity provider (a digest).

        Raises Taken where the login or the identity is in use.
        """
        with self.writing() as session, _one_of_each(account.login):
            session.add(AccountRow(**account.model_dump(), password=password, identity=identity))
            session.flush()

    def account(self, id: str) -> Account:  # noqa: A002 - the noun's own field name
        """Find an account. Raises NotFound."""
        return self.one(Account, select(AccountRow).where(AccountRow.id == id), sentences.no_account(id))

    def by_login(self, login: str) -> tuple[Account, str] | None:
        """Find the account that comes in by this login, with the hash of its password."""
        with self.reading() as session:
            row = session.scalar(select(AccountRow).where(AccountRow.login == login))
            return None if row is None else (to_noun(Account, row), row.password)

    def by_identity(self, identity: str) -> Account | None:
        """Find the account of whoever is this at an identity provider."""
        return self.first(Account, select(AccountRow).where(AccountRow.identity == identity))

    def accounts(self) -> Sequence[Account]:
        """List all accounts, by name."""
        return by_name(self.all(Account, select(AccountRow)))

    def set_password(
        self, account: str, password: str, *, at: datetime, by: str = "", identity: str | None = None
    ) -> None:
        """Keep the hash of a new password, when and by whose link, and make every key given out before worthless.

        The identity is kept in place of the one before, or of none. Raises Taken where another account has it.
        """
        changed = {"password": password, "password_at": at, "password_by": by, "identity": identity}
        with self.writing() as session, _one_of_each():
            session.execute(update(AccountRow).where(AccountRow.id == account).values(changed))
            session.execute(delete(KeyRow).where(KeyRow.account == account))

    def delete_account(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete an account with everything it owns, for good. Raises NotFound."""
        with self.writing() as session:
            if session.get(AccountRow, id) is None:
                raise NotFound(sentences.no_account(id))
            for owned in (RehearsalRow, VisitRow, ContactRow, GoalRow, ConversationRow, TryRow):
                session.execute(delete(owned).where(owned.owner == id))
            session.execute(delete(AccountRow).where(AccountRow.id == id))
        self.forget()

    def add_key(self, key: Key) -> None:
        """Keep a key that was given out."""
        with self.writing() as session:
            session.add(KeyRow(**key.model_dump()))

    def key(self, digest: str, purpose: KeyFor, now: datetime) -> Key | None:
        """Find a key for this purpose that has not run out."""
        valid = (KeyRow.digest == digest, KeyRow.purpose == purpose, KeyRow.until > now)
        return self.first(Key, select(KeyRow).where(*valid))

    def end_key(self, digest: str) -> None:
        """Make a key worthless. One that is none already changes nothing."""
        with self.writing() as session:
            session.execute(delete(KeyRow).where(KeyRow.digest == digest))

    def end_keys(self, account: str, purpose: KeyFor) -> None:
        """Make every key that an account has for this purpose worthless."""
        with self.writing() as session:
            session.execute(delete(KeyRow).where(KeyRow.account == account, KeyRow.purpose == purpose))

    def end_old_keys(self, now: datetime) -> None:
        """Forget the keys that have run out."""
        with self.writing() as session:
            session.execute(delete(KeyRow).where(KeyRow.until <= now))


@contextmanager
def _one_of_each(login: str = "") -> Iterator[None]:
    """Raise Taken where another account has the login or the identity.

    The database's own constraints tell: whoever looked first could still be overtaken before writing.
    """
    try:
        yield
    except IntegrityError as error:
        constraint = str(error.orig).partition("\n")[0]  # further lines hold what people typed
        by_identity = _IDENTITY.search(constraint) is not None
        raise Taken(sentences.IDENTITY_TAKEN if by_identity else sentences.login_taken(login)) from error
