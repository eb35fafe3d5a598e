"""A Coach at which people sign in, and one group on it, for the tests of its pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coach import bootstrap, door
from coach.ui.desk import SESSION
from tests.ui.walking import opened, walk

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

    from coach.model.account import Account
    from coach.model.group import Group
    from coach.model.record import Rehearsal
    from coach.practice.desk import Desk

SAID = (
    "Thanks for having me. I asked to meet because I want to hear what this building is like for you.",
    "What has it been like to live here?",
    "So the heat goes every January. What happened the last time people here tried something?",
    "What would have to be different this time?",
    "Would you come with me to the tenants' meeting on Thursday at 7?",
)
PASSWORD = "a long password"  # noqa: S105 - a test's


@dataclass(frozen=True)
class Served:
    """A Coach that serves a group of one, and who is in it."""

    desk: Desk
    trainer: Account
    trainee: Account
    group: Group
    sessions: dict[str, str]

    def open(self, who: Account | None, page: str = "practise", **query: str) -> AppTest:
        """Open a page as somebody who has signed in, or as nobody."""
        app = opened()
        app.session_state[SESSION] = self.sessions[who.id] if who else ""
        return walk(app, page, query)

    def rehearsed(self) -> Rehearsal:
        """Give a rehearsal of the trainee's that is over."""
        own = self.desk.for_owner(self.trainee.id)
        rehearsal = own.rehearsals.start("tenant-let-down-before", owner=self.trainee.id, seed=3)
        for text in SAID:
            rehearsal = own.rehearsals.answer(rehearsal, text)
        return own.rehearsals.end(rehearsal)


def serve() -> Served:
    """Begin a group, with its trainer and one trainee signed in. No page asks for a password, so none is hashed."""
    desk = replace(bootstrap.build(), passwords=door.PlainPasswords())
    entrance = desk.entrance
    hers = entrance.choose_password(entrance.add_trainer("Ana Lima", "ana"), PASSWORD)
    trainer = entrance.who(hers)
    assert trainer is not None
    group = desk.training.begin(trainer, "Northside")
    theirs = entrance.join(group.code, name="Maya *Okafor*", login="maya", password=PASSWORD)
    trainee = entrance.who(theirs)
    assert trainee is not None
    return Served(desk, trainer, trainee, group, {trainer.id: hers, trainee.id: theirs})
