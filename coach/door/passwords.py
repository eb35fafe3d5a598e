"""The port `Passwords`: argon2id for real, and a plain one for trials and tests, where hashing would only take time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


class Argon2:
    """Keeps passwords as argon2id hashes, with the library's own recommended cost."""

    def keep(self, password: str) -> str:
        """Give the hash, its salt and cost within."""
        return self._hasher.hash(password)

    def fits(self, password: str, kept: str) -> bool:
        """Tell whether the password has this hash."""
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - only where people sign in

        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False

    @cached_property
    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher  # noqa: PLC0415 - only where people sign in

        return PasswordHasher()


class PlainPasswords:
    """Keeps passwords as they are: never for people, only for stores that are gone with the process."""

    def keep(self, password: str) -> str:
        """Give the password itself."""
        return password

    def fits(self, password: str, kept: str) -> bool:
        """Tell whether it is the same."""
        return password == kept
