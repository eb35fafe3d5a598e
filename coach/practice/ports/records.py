"""What is practised and brought, and what was said in warm-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from coach.model.attempt import Attempt, Entry
    from coach.model.record import Assessment, Conversation, Hint, Rehearsal, SpokenTurn
    from coach.model.scorecard import Scorecard
    from coach.model.warm_up import Try


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

    def add_turn(self, rehearsal: str, turn: SpokenTurn, *, ended_by: str | None = None) -> None:
        """Keep a turn and make it the head, if `turn.parent` still is the head; else raise HeadMoved.

        With `ended_by`, it is the last: the rehearsal ends with it. Raises RehearsalOver where it has ended before.
        """

    def move_head(self, rehearsal: str, *, seen: str | None, to: str | None) -> None:
        """Make an earlier turn the head, if the head still is `seen`; else raise HeadMoved, or RehearsalOver."""

    def add_hint(self, rehearsal: str, hint: Hint) -> None:
        """Keep a hint that was given. Raises RehearsalOver where the rehearsal has ended."""

    def end_rehearsal(self, rehearsal: str, *, at: datetime, by: str) -> None:
        """Mark a rehearsal as ended by "trainee" or "person". Ending twice keeps the first."""

    def write_up(self, rehearsal: str, question: str, answer: str) -> None:
        """Keep what was written of a rehearsal to one question, whatever stands by the others; empty takes it out."""

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

    def ids(self, owner: str) -> frozenset[str]:
        """Tell the ids of an owner's rehearsals and conversations, without reading them."""

    def left_open(self, owner: str) -> Entry | None:
        """Find the latest rehearsal that is not over and in which the organizer has spoken."""

    def latest_over(self, owner: str) -> Entry | None:
        """Find what an owner did last, of what is over: a rehearsal or a conversation."""

    def met(self, owner: str) -> frozenset[str]:
        """Tell with whom an owner has had a whole rehearsal, by the ids of the scenarios."""

    def attempts(self, owner: str) -> Sequence[Attempt]:
        """List what an owner has done, without the words, the newest first."""

    def scorecards(self, of: Sequence[str]) -> Mapping[str, Scorecard]:
        """Find the latest scorecard of each of these rehearsals or conversations, without its reading."""

    def add_assessment(self, assessment: Assessment) -> None:
        """Keep a reading and its scorecard."""

    def assessments(self, of: Sequence[str]) -> Sequence[Assessment]:
        """List the assessments of these rehearsals or conversations, the oldest first."""


class Tries(Protocol):
    """What people say in warm-ups. Every method is one transaction."""

    def add_try(self, one: Try) -> None:
        """Keep a try."""

    def tries(self, owner: str) -> Sequence[Try]:
        """List an owner's tries, the oldest first."""

    def delete_tries(self, owner: str) -> None:
        """Delete all of an owner's tries, for good."""
