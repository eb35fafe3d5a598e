"""Coming in where Coach serves a group: joining by a code, signing in, new passwords, leaving.

Knows no HTTP and no hashing: coach.door asks the questions and keeps the cookie; logins.py says what will do as an
answer. An account has one way in, the one chosen last: a password, or an identity at a provider that vouches for it.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from itertools import chain, count
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.model.account import Account, Key, KeyFor, Role
from coach.model.errors import EntranceError, NotFound, Taken
from coach.practice.groups.guesses import Guesses
from coach.practice.groups.logins import LONGEST_NAME, LONGEST_PASSWORD, fit_login, fit_name, fit_password, folded

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.group import Group
    from coach.practice.ports import Accounts, Clock, Groups, Passwords

COOKIE = "coach_session"
"""The cookie that carries a session; pages read it, and only the door sets it."""

SESSION = timedelta(days=30)
"""How long somebody stays signed in."""

_NEW_PASSWORD = timedelta(days=3)
_WRONG = "That name and password do not go together. Try again, or ask your trainer for a link to a new password."
_NO_CODE = (
    "This invitation is not open any more. Have you joined already? Then sign in. Else ask your trainer for a new link."
)
_NO_ACCOUNT = "Somebody else here comes in with that account already. Choose another, or ask your trainer."
_NO_LINK = "This link has been used already, or is more than three days old. Ask your trainer for a new one."


@dataclass(frozen=True)
class Entrance:
    """The use cases of coming in, for one server."""

    accounts: Accounts
    groups: Groups
    passwords: Passwords
    clock: Clock
    guesses: Guesses = field(default_factory=Guesses)
    new_id: Callable[[], str] = lambda: uuid4().hex
    new_secret: Callable[[], str] = lambda: secrets.token_urlsafe(24)

    def invitation(self, code: str) -> tuple[Group, tuple[Account, ...]]:
        """Tell which group a code lets in to, and who trains it. Raises EntranceError for one that lets in to none."""
        group = self.groups.by_code(code)
        if group is None or not group.lets_in(self.clock()):
            raise EntranceError(_NO_CODE)
        return group, tuple(self.accounts.account(one) for one in group.trainers)

    def is_in(self, account: Account, code: str) -> bool:
        """Tell whether somebody is in the group of this code, or trains it, also where that has run out."""
        group = self.groups.by_code(code)
        return group is not None and (account.id in group.trainers or group in self.groups.groups_with(account.id))

    def join(self, code: str, *, name: str, login: str, password: str, at: str = "here") -> str:
        """Make an account in the group that the code opens, and give its session. Raises EntranceError, Taken.

        A form that is sent twice makes one account: whoever has the login and the password is let in. `at` is the
        address asked from, as in `enter`.
        """
        group, _ = self.invitation(code)
        try:
            account = self._add(name, login, password, Role.TRAINEE)
        except Taken as taken:
            try:
                session = self.enter(login, password, at=at)
            except EntranceError:
                raise taken from None
            here = self.who(session)
            if here is not None:
                self._let_in(group, here)
            return session
        self.groups.add_member(group.id, account.id)
        return self._begin(account.id)

    def join_too(self, account: Account, code: str) -> Group:
        """Let somebody who has an account into one more group."""
        group, _ = self.invitation(code)
        self._let_in(group, account)
        return group

    def join_as(self, identity: str, code: str, *, name: str) -> str:
        """Let whoever is this at a provider into the group, and give a session. Raises EntranceError, Taken.

        Somebody who is known keeps the account they have, and the name in it.
        """
        group, _ = self.invitation(code)
        account = self.accounts.by_identity(identity)
        if account is None:
            account = self._add(name, self._free_login(name), secrets.token_urlsafe(32), Role.TRAINEE, identity)
        self._let_in(group, account)
        return self._begin(account.id)

    def enter_as(self, identity: str) -> str | None:
        """Give a session to whoever is this at a provider; None where nobody is."""
        account = self.accounts.by_identity(identity)
        if account is None:
            return None
        self.accounts.end_old_keys(self.clock())
        return self._begin(account.id)

    def enter(self, login: str, password: str, *, at: str = "here") -> str:
        """Give a session. `at` is the address asked from: whoever guesses has to wait. Raises EntranceError."""
        login, now = folded(login), self.clock()
        self.guesses.begin(now, login, at)
        found = self.accounts.by_login(login)
        kept = found[1] if found else self._nobody
        if not self.passwords.fits(password[:LONGEST_PASSWORD], kept) or found is None:
            raise EntranceError(_WRONG)
        self.guesses.succeeded(login, at)
        self.accounts.end_old_keys(now)
        return self._begin(found[0].id)

    def who(self, session: str) -> Account | None:
        """Tell whose session this is; None for one that has run out or was ended."""
        key = self.accounts.key(_digest(session), KeyFor.SESSION, self.clock()) if session else None
        if key is None:
            return None
        try:
            return self.accounts.account(key.account)
        except NotFound:
            return None

    def leave(self, session: str) -> None:
        """End a session."""
        self.accounts.end_key(_digest(session))

    def add_trainer(self, name: str, login: str) -> str:
        """Make a trainer's account that has no password yet, and give the secret with which they choose one."""
        account = self._add(name, login, secrets.token_urlsafe(32), Role.TRAINER)
        return self.offer_password(account.id)

    def offer_password(self, account: str, by: str = "") -> str:
        """Give a secret with which somebody may choose a new password, once, within three days; earlier ones end.

        `by` is the name of who does it for them: they are told.
        """
        self.accounts.end_keys(account, KeyFor.PASSWORD)
        return self._give(account, KeyFor.PASSWORD, _NEW_PASSWORD, by)

    def help_in(self, trainer: Account, member: Account) -> str:
        """Give a trainer the secret for somebody in her group, who is told.

        Raises EntranceError for another trainer, who may see what others handed in.
        """
        if member.role is Role.TRAINER:
            raise EntranceError("Only whoever keeps this server makes a link for a trainer: coach new-password LOGIN.")
        return self.offer_password(member.id, by=trainer.name)

    def whose_password(self, secret: str) -> Account:
        """Tell who may choose a new password with this secret. Raises EntranceError for a used or old one."""
        return self.accounts.account(self._password_key(secret).account)

    def choose_password(self, secret: str, password: str) -> str:
        """Set the new password, end every earlier session and link, and give a session."""
        key = self._password_key(secret)
        account = self.accounts.account(key.account)
        kept = self.passwords.keep(fit_password(password, account.login))
        self.accounts.set_password(account.id, kept, at=self.clock(), by=key.by)
        return self._begin(account.id)

    def choose_identity(self, secret: str, identity: str) -> str:
        """Let the owner of a link come in as this at a provider, in a password's place, as `choose_password` does."""
        key = self._password_key(secret)
        kept = self.passwords.keep(secrets.token_urlsafe(32))
        try:
            self.accounts.set_password(key.account, kept, at=self.clock(), by=key.by, identity=identity)
        except Taken:
            raise EntranceError(_NO_ACCOUNT) from None
        return self._begin(key.account)

    def _password_key(self, secret: str) -> Key:
        key = self.accounts.key(_digest(secret), KeyFor.PASSWORD, self.clock())
        if key is None:
            raise EntranceError(_NO_LINK)
        return key

    @cached_property
    def _nobody(self) -> str:
        """Give something to check a password against where there is no account: it takes as long as where there is."""
        return self.passwords.keep(secrets.token_urlsafe(16))

    def _free_login(self, name: str) -> str:
        """Give the name as a login, numbered where it is taken: whoever comes in otherwise need not think of one."""
        wanted = folded(name)[: LONGEST_NAME - 10]
        logins = chain([wanted], (f"{wanted} {number}" for number in count(2)))
        return next(login for login in logins if len(login) > 1 and self.accounts.by_login(login) is None)

    def _add(self, name: str, login: str, password: str, role: Role, identity: str | None = None) -> Account:
        name, login = fit_name(name), fit_login(login)
        kept = self.passwords.keep(fit_password(password, login))
        account = Account(id=self.new_id(), login=login, name=name, role=role, made_at=self.clock())
        self.accounts.add_account(account, kept, identity=identity)
        return account

    def _let_in(self, group: Group, account: Account) -> None:
        """Let somebody into a group; who trains it along is in it as a trainer, and in no second way."""
        if account.id not in group.trainers[1:]:
            self.groups.add_member(group.id, account.id)

    def _begin(self, account: str) -> str:
        """Begin a session, and give its secret."""
        return self._give(account, KeyFor.SESSION, SESSION)

    def _give(self, account: str, purpose: KeyFor, lasts: timedelta, by: str = "") -> str:
        secret = self.new_secret()
        until = self.clock() + lasts
        self.accounts.add_key(Key(digest=_digest(secret), account=account, purpose=purpose, until=until, by=by))
        return secret


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def identity_of(issuer: str, subject: str) -> str:
    """Give what is kept of who somebody is at a provider: a digest, and nothing that they are called there."""
    return _digest(json.dumps([issuer, subject]))
