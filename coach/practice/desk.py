"""Everything a face of the product (pages, command line) works with, opened only when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from coach.practice.conversations import Conversations
from coach.practice.debriefs import Debriefs
from coach.practice.rehearsals import Rehearsals
from coach.practice.speech import ScriptedVoice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coach.model.transcript import Kind, Transcript
    from coach.practice.ports import Clock, Content, Records, Voice


class Intake(Protocol):
    """Reads conversations out of what people have: pasted text, files."""

    def speakers(self, text: str) -> Mapping[str, int]:
        """Count the turns of each speaker found, in the order in which they first speak."""

    def read(
        self,
        text: str | bytes,
        *,
        organizer: str | None = None,
        person: str | None = None,
        kind: Kind | None = None,
    ) -> Transcript:
        """Read one conversation. Raises TranscriptError with what is wrong and the remedy."""


def now() -> datetime:
    """Tell the time, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Desk:
    """The services of one process. Content is read and records are opened at first use."""

    load_content: Callable[[], Content]
    open_records: Callable[[], Records]
    open_voices: Callable[[], dict[str, Voice]]
    intake: Intake
    clock: Clock = now

    @cached_property
    def content(self) -> Content:
        """Scenarios and rubrics."""
        return self.load_content()

    @cached_property
    def records(self) -> Records:
        """Where everything is kept."""
        return self.open_records()

    @cached_property
    def rehearsals(self) -> Rehearsals:
        """Use cases around a rehearsal."""
        voices: dict[str, Voice] = {"scripted": ScriptedVoice(), **self.open_voices()}
        return Rehearsals(self.content, self.records, self.clock, voices)

    @cached_property
    def debriefs(self) -> Debriefs:
        """Use cases after a conversation."""
        return Debriefs(self.content, self.records, self.clock)

    @cached_property
    def conversations(self) -> Conversations:
        """Use cases around a real conversation."""
        return Conversations(self.records, self.clock)
