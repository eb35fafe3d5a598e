"""What is kept: a rehearsal with every turn ever said in it, a real conversation, and how each was read.

Knows how a rehearsal hangs together; leaves deciding to coach.roleplay and keeping to the store.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from coach.model.attempt import few_are_new, outcome_of, path_to, taken_back
from coach.model.judgement import Judgement
from coach.model.noun import Noun
from coach.model.reading import Reading
from coach.model.rehearsal import Change, Difficulty, Outcome
from coach.model.scenario import Scenario
from coach.model.scorecard import Scorecard
from coach.model.transcript import Speaker, Transcript, Turn, silent


class SpokenTurn(Noun):
    """A turn as it is kept: the words, what they answered (`parent`), and for the person's turns what made them.

    `state` is the person's inner state after the turn, as JSON that coach.roleplay reads back. A turn taken
    back stays in the record: it is simply no longer on the path from the head.
    """

    id: str
    parent: str | None
    speaker: Speaker
    text: str
    said_at: datetime
    act: str | None = None
    state: dict[str, object] = Field(default_factory=dict)
    unlocked: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    decided: Outcome = Outcome.NONE
    ends: bool = False
    voice: Literal["scripted", "model"] | None = None
    guard: tuple[str, ...] = ()

    @property
    def silent(self) -> bool:
        """Tell whether nothing is said in it: the organizer waits."""
        return silent(self.text)


class Hint(Noun):
    """A nudge the trainee asked for, and the turn it came after (None: before the first)."""

    after: str | None
    text: str
    given_at: datetime


class AgainFrom(Noun):
    """Where a second attempt at a moment came from."""

    rehearsal: str
    turn: str


class Rehearsal(Noun):
    """One rehearsal with everything said in it, taken back or not. `head` is the latest turn that counts.

    `write_up` holds what the trainee wrote of it from memory, before the scorecard was seen: each answer by its key.
    """

    id: str
    owner: str
    scenario: Scenario
    difficulty: Difficulty
    seed: int
    rubric: str
    voice: Literal["scripted", "model"] = "scripted"
    started_at: datetime
    ended_at: datetime | None = None
    ended_by: Literal["trainee", "person"] | None = None
    head: str | None = None
    turns: tuple[SpokenTurn, ...] = ()
    hints: tuple[Hint, ...] = ()
    again_from: AgainFrom | None = None
    write_up: dict[str, str] = Field(default_factory=dict)

    @property
    def path(self) -> tuple[SpokenTurn, ...]:
        """List the turns that count, from the first to the head."""
        return path_to(self.head, self.turns)

    @property
    def taken_back(self) -> int:
        """Count the organizer's turns that were taken back."""
        return taken_back(self.path, self.turns)

    @property
    def is_moment(self) -> bool:
        """Tell whether it is a moment tried again, too short to be held against a whole conversation."""
        return self.again_from is not None and few_are_new(self.path, self.started_at)

    @property
    def awaits_reply(self) -> bool:
        """Tell whether the organizer has spoken and the person has not answered yet."""
        path = self.path
        return self.ended_at is None and bool(path) and path[-1].speaker is Speaker.ORGANIZER

    @property
    def outcome(self) -> Outcome:
        """Say how it stands with the ask: the latest decision the person made on the path."""
        return outcome_of(self.path)

    @property
    def transcript(self) -> Transcript:
        """Give the conversation as words alone, ready to be read."""
        return Transcript(
            id=self.id,
            kind=self.scenario.kind,
            organizer="You",
            person=self.scenario.persona.name,
            context=self.scenario.card.why,
            held_on=self.started_at.date(),
            turns=tuple(Turn(speaker=turn.speaker, text=turn.text) for turn in self.path),
        )


class Conversation(Noun):
    """A real conversation that somebody brought to be read."""

    id: str
    owner: str
    title: str
    transcript: Transcript
    added_at: datetime


class Assessment(Noun):
    """A reading and its scorecard as they were made, so that what was shown once can be shown again.

    `of` is the id of the rehearsal or conversation. `judgement` is there where a model was asked for its opinion.
    """

    id: str
    of: str
    made_at: datetime
    reading: Reading
    scorecard: Scorecard
    judgement: Judgement | None = None
