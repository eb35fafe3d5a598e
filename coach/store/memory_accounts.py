"""The port `Accounts` in memory: for trials and tests. Gone with the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.account import by_name
from coach.model.errors import NotFound, Taken
from coach.store import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from coach.model.account import Account, Key, KeyFor
    from coach.store.memory import MemoryRecords
    from coach.store.memory_tries import MemoryTries
    from coach.store.memory_visits import MemoryVisits


class MemoryAccounts:
    """Accounts that are kept nowhere else. What is theirs is deleted with them."""

    def __init__(self, records: MemoryRecords, visits: MemoryVisits, tries: MemoryTries) -> None:
        self._records, self._visits, self._tries = records, visits, tries
        self._accounts: dict[str, Account] = {}
        self._passwords: dict[str, str] = {}
        self._identities: dict[str, str] = {}
        self._keys: dict[str, Key] = {}
        self._told: list[Callable[[str], None]] = []

    def when_deleted(self, tell: Callable[[str], None]) -> None:
        """Have somebody told the id of each account that is deleted, so that what was theirs elsewhere goes too."""
        self._told.append(tell)

    def add_account(self, account: Account, password: str, *, identity: str | None = None) -> None:
        """Keep a new account with the hash of its password, and who they are at an identity provider (a digest).

        Raises Taken where the login or the identity is in use.
        """
        if self.by_login(account.login) is not None:
            raise Taken(sentences.login_taken(account.login))
        self._identify(account.id, identity)
        self._accounts[account.id] = account
        self._passwords[account.id] = password

    def account(self, id: str) -> Account:  # noqa: A002 - the noun's own field name
        """Find an account. Raises NotFound."""
        if id not in self._accounts:
            raise NotFound(sentences.no_account(id))
        return self._accounts[id]

    def by_login(self, login: str) -> tuple[Account, str] | None:
        """Find the account that comes in by this login, with the hash of its password."""
        found = next((account for account in self._accounts.values() if account.login == login), None)
        return None if found is None else (found, self._passwords[found.id])

    def by_identity(self, identity: str) -> Account | None:
        """Find the account of whoever is this at an identity provider."""
        found = self._identities.get(identity)
        return None if found is None else self.account(found)

    def accounts(self) -> Sequence[Account]:
        """List all accounts, by name."""
        return by_name(self._accounts.values())

    def set_password(
        self, account: str, password: str, *, at: datetime, by: str = "", identity: str | None = None
    ) -> None:
        """Keep the hash of a new password, when and by whose link, and make every key given out before worthless.

        The identity is kept in place of the one before, or of none. Raises Taken where another account has it.
        """
        before = self.account(account)
        self._identify(account, identity)
        self._accounts[account] = before.model_copy(update={"password_at": at, "password_by": by})
        self._passwords[account] = password
        self._keys = {digest: key for digest, key in self._keys.items() if key.account != account}

    def delete_account(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete an account with everything it owns, for good. Raises NotFound."""
        del self._accounts[self.account(id).id]
        self._identify(id, None)
        self._keys = {digest: key for digest, key in self._keys.items() if key.account != id}
        for rehearsal in self._records.rehearsals(id):
            self._records.delete_rehearsal(rehearsal.id)
        for conversation in self._records.conversations(id):
            self._records.delete_conversation(conversation.id)
        self._visits.forget(id)
        self._tries.delete_tries(id)
        for tell in self._told:
            tell(id)

    def add_key(self, key: Key) -> None:
        """Keep a key that was given out."""
        self._keys[key.digest] = key

    def key(self, digest: str, purpose: KeyFor, now: datetime) -> Key | None:
        """Find a key for this purpose that has not run out."""
        key = self._keys.get(digest)
        return key if key is not None and key.purpose is purpose and key.until > now else None

    def end_key(self, digest: str) -> None:
        """Make a key worthless. One that is none already changes nothing."""
        self._keys.pop(digest, None)

    def end_keys(self, account: str, purpose: KeyFor) -> None:
        """Make every key that an account has for this purpose worthless."""
        stay = (key for key in self._keys.values() if (key.account, key.purpose) != (account, purpose))
        self._keys = {key.digest: key for key in stay}

    def end_old_keys(self, now: datetime) -> None:
        """Forget the keys that have run out."""
        self._keys = {digest: key for digest, key in self._keys.items() if key.until > now}

    def _identify(self, account: str, identity: str | None) -> None:
        if identity is not None and self._identities.get(identity, account) != account:
            raise Taken(sentences.IDENTITY_TAKEN)
        self._identities = {name: whose for name, whose in self._identities.items() if whose != account}
        if identity is not None:
            self._identities[identity] = account
