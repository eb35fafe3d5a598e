"""What the use cases need from outside, as narrow protocols. The adapters in library, store and llm fit them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from coach.model.diagnostic import Diagnostic
    from coach.model.record import Assessment, Conversation, Hint, Rehearsal, SpokenTurn
    from coach.model.rehearsal import Scene
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.practice.speech import Speech


class Content(Protocol):
    """Scenarios and rubrics that can be used, and what is wrong with those that cannot."""

    @property
    def scenarios(self) -> Sequence[Scenario]:
        """List the scenarios in the order in which they are offered."""

    @property
    def rubrics(self) -> Sequence[Rubric]:
        """List the rubrics."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """List every fault found while reading the content."""

    def scenario(self, id: str) -> Scenario:  # noqa: A002 - the noun's own field name
        """Find a scenario. Raises UnknownContent, naming the nearest ids."""

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


class Voice(Protocol):
    """Finds the words for what the director decided."""

    def speak(self, scene: Scene) -> Iterator[Speech]:
        """Yield pieces as they come and at last one Spoken; never raises for a server's sake."""


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> datetime:
        """Give the present moment, with its time zone."""
