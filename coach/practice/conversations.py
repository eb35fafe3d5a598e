"""Real conversations: keep one, score it, forget it. The words are other people's, so deleting deletes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from coach.model.errors import TranscriptError
from coach.model.record import Conversation
from coach.model.transcript import THEY, YOU, Speaker, Transcript
from coach.practice.initials import with_initials

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.practice.ports import Clock, Records


@dataclass(frozen=True)
class Conversations:
    """The use cases around a conversation that really took place."""

    records: Records
    clock: Clock
    new_id: Callable[[], str] = lambda: uuid4().hex

    def add(self, transcript: Transcript, *, owner: str, title: str = "", initials: bool = False) -> Conversation:
        """Keep a conversation, with `initials` in place of names. Raises TranscriptError where a side says nothing."""
        check_sides(transcript)
        if initials:
            transcript, title = with_initials(transcript, title)
        new = self.new_id()
        conversation = Conversation(
            id=new,
            owner=owner,
            title=title.strip() or _called(transcript),
            transcript=transcript.model_copy(update={"id": new}),
            added_at=self.clock(),
        )
        self.records.add_conversation(conversation)
        return conversation

    def swap(self, id: str) -> Conversation:  # noqa: A002 - the noun's own field name
        """Keep a conversation the other way round, beside what it was: the person is the organizer. Raises NotFound."""
        before = self.records.conversation(id)
        other = {Speaker.ORGANIZER: Speaker.PERSON, Speaker.PERSON: Speaker.ORGANIZER}
        was, new = before.transcript, self.new_id()
        turns = tuple(turn.model_copy(update={"speaker": other[turn.speaker]}) for turn in was.turns)
        ours, theirs = (YOU if was.person == THEY else was.person), (THEY if was.organizer == YOU else was.organizer)
        roles = {"organizer": ours, "person": theirs, "turns": turns, "id": new}
        transcript = was.model_copy(update=roles)
        title = _called(transcript) if before.title == _called(was) else before.title
        swapped = before.model_copy(update={"id": new, "title": title, "transcript": transcript})
        self.records.add_conversation(swapped)
        return swapped


def _called(transcript: Transcript) -> str:
    return f"Conversation with {transcript.person}" if transcript.person not in {"", THEY} else "A conversation"


def check_sides(transcript: Transcript) -> None:
    """Raise TranscriptError unless both the organizer and the person say something."""
    speaking = {turn.speaker for turn in transcript.turns if turn.text.strip()}
    if not speaking:
        raise TranscriptError("There are no words in this conversation. Paste it with a name before each turn.")
    if len(speaking) == 1:
        missing = "the person" if Speaker.ORGANIZER in speaking else "the organizer"
        raise TranscriptError(
            f"Only one side speaks here: nothing is said by {missing}. "
            "Check who is marked as the organizer, and that each turn begins with a name and a colon."
        )
