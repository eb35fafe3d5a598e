"""Everything a face of the product (pages, command line) works with, opened only when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from coach.practice.assistance import Speaking
from coach.practice.authoring import ready
from coach.practice.conversations import Conversations
from coach.practice.debriefs import Debriefs
from coach.practice.groups.entrance import Entrance
from coach.practice.groups.handing_in import HandingIn
from coach.practice.groups.reviewing import Reviews
from coach.practice.groups.training import Training
from coach.practice.own import OwnRecords
from coach.practice.rehearsals import Rehearsals
from coach.practice.speech import ScriptedVoice
from coach.practice.visiting.visits import Visiting
from coach.practice.warming import WarmingUp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from coach.model.scenario import Scenario
    from coach.practice.assistance import Assistance
    from coach.practice.ports import (
        Clock,
        Content,
        Intake,
        Library,
        Passwords,
        Records,
        Served,
        Store,
        Voice,
    )


_T = TypeVar("_T")


def now() -> datetime:
    """Tell the time, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Desk:
    """The services of one process. Content is read and the store is opened at first use.

    `folders` are the content folders as they are stacked, the personal one last. `signs_in`: whether people have to
    say who they are; then each of them works at the desk that `for_owner` gives, and sees what is theirs.
    """

    load_content: Callable[[], Content]
    open_store: Callable[[], Store]
    open_assistance: Callable[[], Assistance | None]
    intake: Intake
    library: Library
    open_trial: Callable[[], Store]
    passwords: Passwords
    open_door: Callable[[Entrance, Path], Served]
    folders: tuple[Path, ...] = ()
    open_speaking: Callable[[], Speaking] = Speaking
    clock: Clock = now
    signs_in: bool = False
    owner: str | None = None
    base: Desk | None = None
    made: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    one_at_a_time: RLock = field(default_factory=RLock, init=False, repr=False, compare=False)

    @property
    def content(self) -> Content:
        """Scenarios and rubrics."""
        return self.base.content if self.base else self._once("content", self.load_content)

    @property
    def ready(self) -> Sequence[Scenario]:
        """Whom one may meet: no drafts. Looked through once, since many pages ask and their words are many."""
        return self.base.ready if self.base else self._once("ready", lambda: ready(self.content.scenarios))

    @property
    def store(self) -> Store:
        """Everything that is kept, whoever it belongs to."""
        return self.base.store if self.base else self._once("store", self.open_store)

    @cached_property
    def records(self) -> Records:
        """What was practised and brought: the owner's alone, where people sign in."""
        return OwnRecords(self.store.records, self.owner) if self.owner else self.store.records

    @property
    def assistance(self) -> Assistance | None:
        """A language model, where one is set up."""
        return self.base.assistance if self.base else self._once("assistance", self.open_assistance)

    @property
    def speaking(self) -> Speaking:
        """Speech, in the directions that are set up."""
        return self.base.speaking if self.base else self._once("speaking", self.open_speaking)

    def read_again(self) -> None:
        """Read the content anew, because a file of it has changed."""
        whole = self.base or self
        with whole.one_at_a_time:  # or a reading that began before would be kept after
            whole.made["stands"] = whole.library.as_it_stands(whole.folders)  # before a file of it is opened
            for name in ("content", "ready"):
                whole.made.pop(name, None)

    def look_again(self) -> None:
        """Read the content anew if a file of it was changed by hand: as cheap as asking when each was last changed."""
        whole = self.base or self
        if whole.made.get("stands") == (stands := whole.library.as_it_stands(whole.folders)):
            return
        with whole.one_at_a_time:  # of many who see it at once, one has it read
            if whole.made.get("stands") != stands:
                whole.read_again()

    def close(self) -> None:
        """Let go of the records, if they were opened. Whoever still works here opens them again by doing so."""
        with self.one_at_a_time:
            if "store" in self.made:
                self.store.close()

    def _once(self, name: str, make: Callable[[], _T]) -> _T:
        """Make a thing at its first use, once, however many sessions ask for it in that moment.

        After a restart forty tabs come back at once, and each would read all the content and open the database.
        """
        found: Any = self.made.get(name, self)
        if found is not self:
            return found  # type: ignore[no-any-return] # what stands under a name was made for it
        with self.one_at_a_time:
            if name not in self.made:
                self.made[name] = make()
            return self.made[name]  # type: ignore[no-any-return] # likewise

    def for_owner(self, owner: str) -> Desk:
        """Give the same services over what one person owns."""
        return replace(self, owner=owner, base=self)

    def for_trial(self) -> Desk:
        """Give the same services with a store that is gone when the process ends."""
        return replace(
            self,
            load_content=lambda: self.content,
            open_store=self.open_trial,
            open_assistance=lambda: self.assistance,
            open_speaking=lambda: self.speaking,
            owner=None,
            base=None,
        )

    @property
    def rehearsals(self) -> Rehearsals:
        """Use cases around a rehearsal."""
        voices: dict[str, Voice] = {"scripted": ScriptedVoice()}
        if self.assistance is not None:
            voices["model"] = self.assistance.voice
        return Rehearsals(self.content, self.records, self.clock, voices)

    @property
    def debriefs(self) -> Debriefs:
        """Use cases after a conversation."""
        return Debriefs(self.content, self.records, self.clock)

    @property
    def conversations(self) -> Conversations:
        """Use cases around a real conversation."""
        return Conversations(self.records, self.clock)

    @property
    def entrance(self) -> Entrance:
        """Use cases of coming in."""
        return self.base.entrance if self.base else self._once("entrance", self._open_entrance)

    def _open_entrance(self) -> Entrance:
        return Entrance(self.store.accounts, self.store.groups, self.passwords, self.clock)

    @property
    def training(self) -> Training:
        """Use cases of a trainer with groups."""
        return Training(self.store, self.content, self.clock)

    @property
    def reviews(self) -> Reviews:
        """Use cases of a trainer who reads what was handed in, whoever it belongs to."""
        return Reviews(self.store.groups, Debriefs(self.content, self.store.records, self.clock), self.clock)

    @property
    def handing_in(self) -> HandingIn:
        """Use cases of somebody in a group."""
        return HandingIn(self.store, self.clock)

    @property
    def warming_up(self) -> WarmingUp:
        """Use cases around warm-ups, always for the owner that is named."""
        return WarmingUp(self.content, self.store.tries, self.clock)

    @property
    def visits(self) -> Visiting:
        """Use cases around real visits, always for the owner that is named."""
        return Visiting(self.store, self.clock)
