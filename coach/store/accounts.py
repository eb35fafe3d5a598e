"""The port `Accounts` over SQLAlchemy: each method is one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from coach.model.account import Account, Key
from coach.model.errors import NotFound, Taken
from coach.store import sentences
from coach.store.rows import to_noun
from coach.store.tables import AccountRow, ContactRow, ConversationRow, GoalRow, KeyRow, RehearsalRow, TryRow, VisitRow
from coach.store.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from coach.model.account import Purpose


class SqlAccounts(Transactions):
    """Accounts in SQLite or PostgreSQL."""

    def add_account(self, account: Account, password: str, *, identity: str | None = None) -> None:
        """Keep a new account with the hash of its password, and who they are at an identity provider (a digest).

        Raises Taken where the login or the identity is in use.
        """
        with self.writing() as session:
            if session.scalar(select(AccountRow.id).where(AccountRow.login == account.login)) is not None:
                raise Taken(sentences.login_taken(account.login))
            _check_free(session, identity, account.id)
            session.add(AccountRow(**account.model_dump(), password=password, identity=identity))

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
        return self.all(Account, select(AccountRow).order_by(AccountRow.name))

    def set_password(
        self, account: str, password: str, *, at: datetime, by: str = "", identity: str | None = None
    ) -> None:
        """Keep the hash of a new password, when and by whose link, and make every key given out before worthless.

        The identity is kept in place of the one before, or of none. Raises Taken where another account has it.
        """
        changed = {"password": password, "password_at": at, "password_by": by, "identity": identity}
        with self.writing() as session:
            _check_free(session, identity, account)
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

    def key(self, digest: str, purpose: Purpose, now: datetime) -> Key | None:
        """Find a key for this purpose that has not run out."""
        valid = (KeyRow.digest == digest, KeyRow.purpose == purpose, KeyRow.until > now)
        return self.first(Key, select(KeyRow).where(*valid))

    def end_key(self, digest: str) -> None:
        """Make a key worthless. One that is none already changes nothing."""
        with self.writing() as session:
            session.execute(delete(KeyRow).where(KeyRow.digest == digest))

    def end_keys(self, account: str, purpose: Purpose) -> None:
        """Make every key that an account has for this purpose worthless."""
        with self.writing() as session:
            session.execute(delete(KeyRow).where(KeyRow.account == account, KeyRow.purpose == purpose))

    def end_old_keys(self, now: datetime) -> None:
        """Forget the keys that have run out."""
        with self.writing() as session:
            session.execute(delete(KeyRow).where(KeyRow.until <= now))


def _check_free(session: Session, identity: str | None, account: str) -> None:
    """Raise Taken where another account has the identity."""
    others = select(AccountRow.id).where(AccountRow.identity == identity, AccountRow.id != account)
    if identity is not None and session.scalar(others) is not None:
        raise Taken(sentences.IDENTITY_TAKEN)
