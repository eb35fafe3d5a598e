"""A trainer with a group of two, for the tests of what they do with each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.model.rehearsal import Difficulty

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.model.group import Group
    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk

SAID = ("Hi, thanks for making time.", "What has this year been like for you?", "Would you come on Thursday at 7?")


@dataclass(frozen=True)
class Class:
    """A trainer with a group of two, and somebody else's trainer."""

    desk: Desk
    trainer: Account
    group: Group
    maya: Account
    tom: Account
    stranger: Account

    def rehearse(self, account: Account, scenario: str | None = None, *, end: bool = True) -> Rehearsal:
        """Rehearse as somebody, at their own desk."""
        own = self.desk.for_owner(account.id)
        chosen = scenario or own.content.scenarios[0].id
        rehearsal = own.rehearsals.start(chosen, owner=account.id, difficulty=Difficulty.NORMAL, seed=3)
        for text in SAID:
            if rehearsal.ended_at is None:
                rehearsal = own.rehearsals.answer(rehearsal, text)
        return own.rehearsals.end(rehearsal) if end else rehearsal

    def handed_in(self, account: Account) -> Rehearsal:
        """Rehearse and hand it in."""
        rehearsal = self.rehearse(account)
        self.desk.handing_in.hand_in(account, rehearsal.id, self.group.id)
        return rehearsal


def come_in(desk: Desk, session: str) -> Account:
    """Give who this is."""
    found = desk.entrance.who(session)
    assert found is not None
    return found


def begin(desk: Desk) -> Class:
    """Begin a group of two."""
    door = desk.entrance
    trainer, stranger = (
        come_in(desk, door.choose_password(door.add_trainer(name, name), "a long password")) for name in ("Ana", "Bea")
    )
    begun = desk.training.begin(trainer, "  Northside,   spring ")
    maya, tom = (
        come_in(desk, door.join(begun.code, name=name, login=name, password="a long password"))  # noqa: S106 - a test's
        for name in ("Maya", "Tom")
    )
    return Class(desk, trainer, begun, maya, tom, stranger)
