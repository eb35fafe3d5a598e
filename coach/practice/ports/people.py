"""Who signs in where Coach serves a group, and the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from coach.model.account import Account, Key, KeyFor
    from coach.model.group import Assignment, CoTrainer, Group, HandIn, Review


class Accounts(Protocol):
    """Who signs in where Coach serves a group. Every method is one transaction; raises StoreError likewise."""

    def add_account(self, account: Account, password: str, *, identity: str | None = None) -> None:
        """Keep a new account with the hash of its password, and who they are at an identity provider (a digest).

        Raises Taken where the login or the identity is in use.
        """

    def account(self, id: str) -> Account:  # noqa: A002 - the noun's own field name
        """Find an account. Raises NotFound."""

    def by_login(self, login: str) -> tuple[Account, str] | None:
        """Find the account that comes in by this login, with the hash of its password."""

    def by_identity(self, identity: str) -> Account | None:
        """Find the account of whoever is this at an identity provider."""

    def accounts(self) -> Sequence[Account]:
        """List all accounts, by name."""

    def set_password(
        self, account: str, password: str, *, at: datetime, by: str = "", identity: str | None = None
    ) -> None:
        """Keep the hash of a new password, when and by whose link, and make every key given out before worthless.

        The identity is kept in place of the one before, or of none. Raises Taken where another account has it.
        """

    def delete_account(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete an account with everything it owns, for good. Raises NotFound."""

    def add_key(self, key: Key) -> None:
        """Keep a key that was given out."""

    def key(self, digest: str, purpose: KeyFor, now: datetime) -> Key | None:
        """Find a key for this purpose that has not run out."""

    def end_key(self, digest: str) -> None:
        """Make a key worthless. One that is none already changes nothing."""

    def end_keys(self, account: str, purpose: KeyFor) -> None:
        """Make every key that an account has for this purpose worthless."""

    def end_old_keys(self, now: datetime) -> None:
        """Forget the keys that have run out."""


class Groups(Protocol):
    """Groups, what they are asked, what is handed in and what a trainer says. Every method is one transaction."""

    def add_group(self, group: Group) -> None:
        """Keep a new group."""

    def group(self, id: str) -> Group:  # noqa: A002 - the noun's own field name
        """Find a group. Raises NotFound."""

    def by_code(self, code: str) -> Group | None:
        """Find the group that this code lets in to."""

    def set_code(self, group: str, code: str, *, until: datetime | None = None) -> None:
        """Let this code in, until then where a time is given, and the one before no more."""

    def delete_group(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a group with its assignments, for good; its members keep what is theirs. Raises NotFound."""

    def groups_of(self, trainer: str) -> Sequence[Group]:
        """List the groups that somebody trains, alone or with others, the oldest first."""

    def groups_with(self, account: str) -> Sequence[Group]:
        """List the groups that an account is in, the oldest first."""

    def add_member(self, group: str, account: str) -> None:
        """Let somebody into a group. Once in, nothing changes."""

    def remove_member(self, group: str, account: str) -> None:
        """Take somebody out of a group; what they handed in is seen no more."""

    def add_co_trainer(self, group: str, co_trainer: CoTrainer) -> None:
        """Let somebody train a group along; she is in it as a trainee no more. Who does already keeps her `since`."""

    def remove_co_trainer(self, group: str, account: str) -> None:
        """Let somebody train a group no longer; what she said of rehearsals stays."""

    def members(self, group: str) -> Sequence[Account]:
        """List who is in a group, by name."""

    def add_assignment(self, assignment: Assignment) -> None:
        """Keep a new assignment."""

    def close_assignment(self, id: str, at: datetime) -> None:  # noqa: A002 - the noun's own field name
        """Ask it no longer; what was handed in for it stays."""

    def assignments(self, groups: Sequence[str]) -> Sequence[Assignment]:
        """List the assignments of these groups, the newest first."""

    def hand_in(self, handed: HandIn) -> None:
        """Show a rehearsal to a group's trainer. Raises NotFound where there is no such rehearsal."""

    def take_back(self, rehearsal: str) -> None:
        """Show it no longer."""

    def handed_in(self, groups: Sequence[str]) -> Sequence[HandIn]:
        """List what was handed in to these groups, the oldest first."""

    def handed_in_by(self, account: str) -> Sequence[HandIn]:
        """List what somebody has handed in, the oldest first."""

    def hand_in_of(self, rehearsal: str) -> HandIn | None:
        """Tell whether and to whom a rehearsal was handed in."""

    def edit_review(self, rehearsal: str, change: Callable[[Review | None], Review]) -> Review:
        """Change what a trainer said of a rehearsal: `change` is given what stands, and nobody changes it meanwhile.

        Raises NotFound where there is no such rehearsal.
        """

    def reviews(self, rehearsals: Sequence[str]) -> Sequence[Review]:
        """List what trainers said of these rehearsals."""

    def reviews_by(self, trainer: str) -> Sequence[Review]:
        """List a trainer's reviews, the oldest first."""
