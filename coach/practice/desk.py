"""Everything a face of the product (pages, command line) works with, opened only when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from coach.practice.assistance import Speaking
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
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from coach.model.diagnostic import Diagnostic
    from coach.model.draft import Answers, Draft, Passage
    from coach.model.errors import TranscriptError
    from coach.model.measurement import Measurement
    from coach.model.transcript import Kind, Overview, Transcript
    from coach.practice.assistance import Assistance
    from coach.practice.ports import Clock, Content, Passwords, Records, Store, Voice


class Intake(Protocol):
    """Reads conversations out of what people have: pasted text, files."""

    @property
    def ENDINGS(self) -> Sequence[str]:  # noqa: N802 - a module of constants and functions is what stands behind it
        """List the endings of the files that can be read."""

    def check_ending(self, name: str) -> None:
        """Raise TranscriptError with a remedy where a file of this name is of a kind that is not read."""

    def look(self, given: str | bytes) -> Overview:
        """Tell who speaks and what is left out, so that it can be asked who is who. Never raises."""

    def read(
        self,
        text: str | bytes,
        *,
        organizer: str | None = None,
        person: str | None = None,
        kind: Kind | None = None,
    ) -> Transcript:
        """Read one conversation. Raises TranscriptError with what is wrong and the remedy."""

    def read_each(
        self,
        text: str | bytes,
        *,
        organizer: str | None = None,
        person: str | None = None,
        kind: Kind | None = None,
        name: str = "transcript",
    ) -> Iterator[Transcript | TranscriptError]:
        """Give every conversation in a file, and in the place of one that cannot be read, the error that says why."""


class Checked(Protocol):
    """What a check of content files found."""

    @property
    def files(self) -> int:
        """Count the files that were looked at."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """List every fault found in them."""


class Library(Protocol):
    """What there is to know about content files besides their content."""

    def check(self, paths: Sequence[Path], rubrics: Iterable[str] = ()) -> Checked:
        """Check files and folders. `rubrics` are the ids a scenario may name besides those among the paths."""

    def schema(self, what: str) -> dict[str, Any]:
        """Describe the format of a `scenario` or a `rubric` as JSON Schema."""

    def begin(self, answers: Answers) -> str:
        """Write a commented scenario that can be rehearsed at once."""

    def check_draft(self, text: str, rubrics: Iterable[str] = ()) -> Draft:
        """Say what is wrong with a scenario that is being written."""

    def keep(self, folder: Path, text: str) -> Path:
        """Write a draft to a content folder. Raises ContentError where that cannot be done."""

    def set_aside(self, folder: Path, text: str | None) -> None:
        """Keep the text that is being written, apart from the content; None forgets it."""

    def taken_up(self, folder: Path) -> str | None:
        """Give the text that was set aside, if one was."""

    def drafts_in(self, folder: Path) -> Sequence[Path]:
        """List the folders below this one from which a draft can be taken up, the latest first."""

    def room_for(self, folder: Path, name: str) -> Path:
        """Make a folder below this one for one draft alone. Raises ContentError where none can be made."""

    def passages(self, text: str) -> Sequence[Passage]:
        """List what can be written anew in a draft by itself, in the order of the file; none where it is no YAML."""

    def rewrite(self, text: str, path: tuple[str | int, ...], says: str | Sequence[str]) -> str:
        """Write one passage anew and leave all else as it is. Raises ContentError where that cannot be done."""

    def source(self, id: str, *folders: Path) -> str:  # noqa: A002 - the noun's own field name
        """Give the text of a scenario's file. Raises ContentError where no folder has one."""

    def measured(self) -> Measurement:
        """Give how far the reading was found to agree with people."""

    def app_script(self) -> Path:
        """Find the script that Streamlit runs."""


class Served(Protocol):
    """The app behind its door, ready to be served."""

    def run(self, *, config: Mapping[str, Any] | None = None) -> None:
        """Serve until stopped."""


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

    @property
    def content(self) -> Content:
        """Scenarios and rubrics."""
        return self.base.content if self.base else self._content

    @cached_property
    def _content(self) -> Content:
        return self.load_content()

    @cached_property
    def store(self) -> Store:
        """Everything that is kept, whoever it belongs to."""
        return self.base.store if self.base else self.open_store()

    @cached_property
    def records(self) -> Records:
        """What was practised and brought: the owner's alone, where people sign in."""
        return OwnRecords(self.store.records, self.owner) if self.owner else self.store.records

    @cached_property
    def assistance(self) -> Assistance | None:
        """A language model, where one is set up."""
        return self.base.assistance if self.base else self.open_assistance()

    @cached_property
    def speaking(self) -> Speaking:
        """Speech, in the directions that are set up."""
        return self.base.speaking if self.base else self.open_speaking()

    def read_again(self) -> None:
        """Read the content anew, because a file of it has changed."""
        (self.base or self).__dict__.pop("_content", None)

    def for_owner(self, owner: str) -> Desk:
        """Give the same services over what one person owns."""
        return replace(self, owner=owner, base=self)

    def for_trial(self) -> Desk:
        """Give the same services with a store that is gone when the process ends."""
        return replace(self, load_content=lambda: self.content, open_store=self.open_trial, owner=None, base=None)

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

    @cached_property
    def entrance(self) -> Entrance:
        """Use cases of coming in."""
        return (
            self.base.entrance
            if self.base
            else Entrance(self.store.accounts, self.store.groups, self.passwords, self.clock)
        )

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
