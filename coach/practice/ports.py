"""What the use cases need from outside, as narrow protocols. The adapters in library, store, llm and door fit them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from coach.model.account import Account, Key, Purpose
    from coach.model.diagnostic import Diagnostic
    from coach.model.group import Assignment, Group, HandIn, Review
    from coach.model.record import Assessment, Conversation, Hint, Rehearsal, SpokenTurn
    from coach.model.rehearsal import Scene
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.model.visit import Contact, Goal, Visit
    from coach.model.warm_up import Try, WarmUp
    from coach.practice.speech import Speech


class Content(Protocol):
    """Scenarios, rubrics and warm-ups that can be used, and what is wrong with those that cannot."""

    @property
    def scenarios(self) -> Sequence[Scenario]:
        """List the scenarios in the order in which they are offered."""

    @property
    def rubrics(self) -> Sequence[Rubric]:
        """List the rubrics."""

    @property
    def warm_ups(self) -> Sequence[WarmUp]:
        """List the warm-ups in the order in which they are offered."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """List every fault found while reading the content."""

    def scenario(self, id: str) -> Scenario:  # noqa: A002 - the noun's own field name
        """Find a scenario. Raises UnknownContent, naming the nearest ids."""

    def warm_up(self, id: str) -> WarmUp:  # noqa: A002 - the noun's own field name
        """Find a warm-up. Raises UnknownContent, naming the nearest ids."""

    def rubric(self, id: str) -> Rubric:  # noqa: A002 - the noun's own field name
        """Find a rubric. Raises UnknownContent, naming the nearest ids."""


class Records(Protocol):
    """Where rehearsals, conversations and assessments are kept. Every method is one transaction.

    Raises StoreError where the records cannot be reached, and NotFound where an id is unknown.
    """

    def add_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Keep a new rehearsal with the turns it already holds."""

    def rehearsal(self, id: str) -> Rehearsal:  # noqa: A002 - the noun's own field name
        """Find a rehearsal with all its turns and hints."""

    def rehearsals(self, owner: str) -> Sequence[Rehearsal]:
        """List an owner's rehearsals, the newest first."""

    def add_turn(self, rehearsal: str, turn: SpokenTurn) -> None:
        """Keep a turn and make it the head, if `turn.parent` still is the head; else raise HeadMoved."""

    def move_head(self, rehearsal: str, *, seen: str | None, to: str | None) -> None:
        """Make an earlier turn the head, if the head still is `seen`; else raise HeadMoved."""

    def add_hint(self, rehearsal: str, hint: Hint) -> None:
        """Keep a hint that was given."""

    def end_rehearsal(self, rehearsal: str, *, at: datetime, by: str) -> None:
        """Mark a rehearsal as ended by "trainee" or "person". Ending twice keeps the first."""

    def delete_rehearsal(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a rehearsal with its turns, hints and assessments, for good."""

    def add_conversation(self, conversation: Conversation) -> None:
        """Keep a real conversation."""

    def conversation(self, id: str) -> Conversation:  # noqa: A002 - the noun's own field name
        """Find a conversation."""

    def conversations(self, owner: str) -> Sequence[Conversation]:
        """List an owner's conversations, the newest first."""

    def delete_conversation(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a conversation with its assessments, for good."""

    def add_assessment(self, assessment: Assessment) -> None:
        """Keep a reading and its scorecard."""

    def assessments(self, of: Sequence[str]) -> Sequence[Assessment]:
        """List the assessments of these rehearsals or conversations, the oldest first."""


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

    def key(self, digest: str, purpose: Purpose, now: datetime) -> Key | None:
        """Find a key for this purpose that has not run out."""

    def end_key(self, digest: str) -> None:
        """Make a key worthless. One that is none already changes nothing."""

    def end_keys(self, account: str, purpose: Purpose) -> None:
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

    def set_code(self, group: str, code: str) -> None:
        """Let this code in, and the one before no more."""

    def delete_group(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a group with its assignments, for good; its members keep what is theirs. Raises NotFound."""

    def groups_of(self, trainer: str) -> Sequence[Group]:
        """List a trainer's groups, the oldest first."""

    def groups_with(self, account: str) -> Sequence[Group]:
        """List the groups that an account is in, the oldest first."""

    def add_member(self, group: str, account: str) -> None:
        """Let somebody into a group. Once in, nothing changes."""

    def remove_member(self, group: str, account: str) -> None:
        """Take somebody out of a group; what they handed in is seen no more."""

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


class Visits(Protocol):
    """The people one means to sit down with, the visits, and the goal. Every method is one transaction."""

    def keep_contact(self, contact: Contact) -> None:
        """Keep somebody on the list, in place of what was kept of them before."""

    def contact(self, id: str) -> Contact:  # noqa: A002 - the noun's own field name
        """Find somebody on the list. Raises NotFound."""

    def contacts(self, owner: str) -> Sequence[Contact]:
        """List an owner's people in the order in which they were written down."""

    def delete_contact(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete somebody with every visit to them, for good. Raises NotFound."""

    def keep_visit(self, visit: Visit) -> None:
        """Keep a visit, in place of what was kept of it before. Raises NotFound where its contact is not there."""

    def visit(self, id: str) -> Visit:  # noqa: A002 - the noun's own field name
        """Find a visit. Raises NotFound. Its conversation is None once that is deleted."""

    def visits(self, owner: str) -> Sequence[Visit]:
        """List an owner's visits in the order in which they were made."""

    def delete_visit(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a visit, for good. Raises NotFound."""

    def keep_goal(self, goal: Goal) -> None:
        """Keep an owner's goal, in place of the one before."""

    def goal(self, owner: str) -> Goal | None:
        """Find an owner's goal."""


class Tries(Protocol):
    """What people say in warm-ups. Every method is one transaction."""

    def add_try(self, one: Try) -> None:
        """Keep a try."""

    def tries(self, owner: str) -> Sequence[Try]:
        """List an owner's tries, the oldest first."""

    def delete_tries(self, owner: str) -> None:
        """Delete all of an owner's tries, for good."""


def _nothing() -> None:
    """Close what holds nothing open."""


@dataclass(frozen=True, kw_only=True)
class Store:
    """Everything that is kept, by what it is about. `close` lets go of what the store holds open."""

    records: Records
    accounts: Accounts
    groups: Groups
    visits: Visits
    tries: Tries
    close: Callable[[], None] = _nothing


class Passwords(Protocol):
    """Turns passwords into what may be kept, and checks them."""

    def keep(self, password: str) -> str:
        """Give what is kept in a password's place."""

    def fits(self, password: str, kept: str) -> bool:
        """Tell whether this is the password that was kept."""


class Voice(Protocol):
    """Finds the words for what the director decided."""

    def speak(self, scene: Scene) -> Iterator[Speech]:
        """Yield pieces as they come and at last one Spoken; never raises for a server's sake."""


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> datetime:
        """Give the present moment, with its time zone."""
