"""Records as one owner may see them: what is somebody else's is not there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from coach.model.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from coach.model.attempt import Attempt, Entry
    from coach.model.record import Assessment, Conversation, Hint, Rehearsal, SpokenTurn
    from coach.model.scorecard import Scorecard
    from coach.practice.ports import Records

_N = TypeVar("_N", "Rehearsal", "Conversation")
_NOT_YOURS = "This is not among what you have practised. It may have been deleted, or it is somebody else's."


@dataclass(frozen=True)
class OwnRecords:
    """The port `Records` for one owner. An id of somebody else's is answered as one that does not exist."""

    kept: Records
    owner: str

    def add_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Keep a new rehearsal of the owner's."""
        self._mine(rehearsal.owner)
        self.kept.add_rehearsal(rehearsal)

    def rehearsal(self, id: str) -> Rehearsal:  # noqa: A002 - the noun's own field name
        """Find a rehearsal of the owner's."""
        return _found(self.owner, lambda: self.kept.rehearsal(id))

    def rehearsals(self, owner: str) -> Sequence[Rehearsal]:
        """List the owner's rehearsals; anybody else's list is empty."""
        return self.kept.rehearsals(owner) if owner == self.owner else ()

    def add_turn(self, rehearsal: str, turn: SpokenTurn, *, ended_by: str | None = None) -> None:
        """Keep a turn of a rehearsal of the owner's."""
        self.kept.add_turn(self._own(rehearsal), turn, ended_by=ended_by)

    def move_head(self, rehearsal: str, *, seen: str | None, to: str | None) -> None:
        """Make an earlier turn the head."""
        self.kept.move_head(self._own(rehearsal), seen=seen, to=to)

    def add_hint(self, rehearsal: str, hint: Hint) -> None:
        """Keep a hint that was given."""
        self.kept.add_hint(self._own(rehearsal), hint)

    def end_rehearsal(self, rehearsal: str, *, at: datetime, by: str) -> None:
        """Mark a rehearsal as ended."""
        self.kept.end_rehearsal(self._own(rehearsal), at=at, by=by)

    def write_up(self, rehearsal: str, question: str, answer: str) -> None:
        """Keep what the owner wrote of a rehearsal of theirs to one question."""
        self.kept.write_up(self._own(rehearsal), question, answer)

    def delete_rehearsal(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a rehearsal of the owner's, for good."""
        self.kept.delete_rehearsal(self._own(id))

    def add_conversation(self, conversation: Conversation) -> None:
        """Keep a real conversation of the owner's."""
        self._mine(conversation.owner)
        self.kept.add_conversation(conversation)

    def conversation(self, id: str) -> Conversation:  # noqa: A002 - the noun's own field name
        """Find a conversation of the owner's."""
        return _found(self.owner, lambda: self.kept.conversation(id))

    def conversations(self, owner: str) -> Sequence[Conversation]:
        """List the owner's conversations; anybody else's list is empty."""
        return self.kept.conversations(owner) if owner == self.owner else ()

    def delete_conversation(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a conversation of the owner's, for good."""
        self.kept.delete_conversation(self._own(id))

    def ids(self, owner: str) -> frozenset[str]:
        """Tell the ids of what the owner practised and brought; anybody else's are none."""
        return self.kept.ids(owner) if owner == self.owner else frozenset()

    def left_open(self, owner: str) -> Entry | None:
        """Find the latest rehearsal that is not over and in which the organizer has spoken."""
        return self.kept.left_open(owner) if owner == self.owner else None

    def latest_over(self, owner: str) -> Entry | None:
        """Find what an owner did last, of what is over: a rehearsal or a conversation."""
        return self.kept.latest_over(owner) if owner == self.owner else None

    def met(self, owner: str) -> frozenset[str]:
        """Tell with whom the owner has had a whole rehearsal; of anybody else nothing is told."""
        return self.kept.met(owner) if owner == self.owner else frozenset()

    def attempts(self, owner: str) -> Sequence[Attempt]:
        """List what the owner has done; anybody else's list is empty."""
        return self.kept.attempts(owner) if owner == self.owner else ()

    def scorecards(self, of: Sequence[str]) -> Mapping[str, Scorecard]:
        """Find the latest scorecards of what is the owner's among these."""
        mine = self.kept.ids(self.owner)
        return self.kept.scorecards([one for one in of if one in mine])

    def add_assessment(self, assessment: Assessment) -> None:
        """Keep a reading of something of the owner's."""
        self._own(assessment.of)
        self.kept.add_assessment(assessment)

    def assessments(self, of: Sequence[str]) -> Sequence[Assessment]:
        """List the assessments of what is the owner's among these."""
        mine = self.kept.ids(self.owner)
        return self.kept.assessments([one for one in of if one in mine])

    def _own(self, id: str) -> str:  # noqa: A002 - the noun's own field name
        """Give back the id of something of the owner's. Raises NotFound for any other."""
        if id not in self.kept.ids(self.owner):
            raise NotFound(_NOT_YOURS)
        return id

    def _mine(self, owner: str) -> None:
        if owner != self.owner:
            raise NotFound(_NOT_YOURS)


def _found(owner: str, find: Callable[[], _N]) -> _N:
    """Find something of the owner's. What is not theirs and what is not there are told alike."""
    try:
        found = find()
    except NotFound:
        found = None
    if found is None or found.owner != owner:
        raise NotFound(_NOT_YOURS)
    return found
