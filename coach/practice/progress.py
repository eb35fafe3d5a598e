"""What an owner has practised so far, and how each criterion went over time."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from coach.model.noun import Noun
from coach.model.reading import ReaderVersion
from coach.model.rehearsal import Outcome
from coach.model.scorecard import RubricVersion
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.model.record import Conversation, Rehearsal
    from coach.model.scorecard import Scorecard
    from coach.model.transcript import Transcript
    from coach.practice.ports import Records


_A_CONVERSATION = 4
"""New turns of the organizer's from which a retry is a conversation again, no longer a moment; rubrics ask as many."""


class Attempt(Noun):
    """One line of the list of what was done: a rehearsal or a real conversation.

    `moment`: a moment tried again, too short to be held against a whole conversation. `from_memory`: told afterwards.
    """

    id: str
    title: str
    rehearsed: bool
    at: datetime
    finished: bool
    organizer_turns: int
    outcome: Outcome = Outcome.NONE
    hints: int = 0
    taken_back: int = 0
    again_from: str | None = None
    moment: bool = False
    from_memory: bool = False
    total: float | None = None
    rubric: RubricVersion | None = None


class Mark(Noun):
    """One criterion's level at one time. Marks of different rubric or reader versions are not joined."""

    attempt: str
    at: datetime
    rehearsed: bool
    criterion: str
    title: str
    score: int
    rubric: RubricVersion
    reader: ReaderVersion

    @property
    def line(self) -> str:
        """Name the line in a chart that this mark belongs to: equal only where the measure was equal."""
        return f"{self.rubric.id} v{self.rubric.version}, reader {self.reader.version}"


def attempts(records: Records, owner: str) -> tuple[Attempt, ...]:
    """List what the owner has done, the newest first."""
    rehearsals = records.rehearsals(owner)
    conversations = records.conversations(owner)
    ids = [r.id for r in rehearsals] + [c.id for c in conversations]
    latest = {a.of: a.scorecard for a in records.assessments(ids)}
    found = [_rehearsed(r, latest.get(r.id)) for r in rehearsals]
    found += [_brought(c, latest.get(c.id)) for c in conversations]
    return tuple(sorted(found, key=lambda attempt: attempt.at, reverse=True))


def is_moment(rehearsal: Rehearsal) -> bool:
    """Tell whether this is a moment tried again: a few turns that were said after going back to it."""
    if rehearsal.again_from is None:
        return False
    new = (t for t in rehearsal.path if t.said_at > rehearsal.started_at)
    return sum(turn.speaker is Speaker.ORGANIZER for turn in new) < _A_CONVERSATION


def _rehearsed(rehearsal: Rehearsal, card: Scorecard | None) -> Attempt:
    return Attempt(
        id=rehearsal.id,
        title=rehearsal.scenario.title,
        rehearsed=True,
        at=rehearsal.started_at,
        finished=rehearsal.ended_at is not None,
        organizer_turns=_organizer_turns(rehearsal.transcript),
        outcome=rehearsal.outcome,
        hints=len(rehearsal.hints),
        taken_back=rehearsal.taken_back,
        again_from=rehearsal.again_from.rehearsal if rehearsal.again_from else None,
        moment=is_moment(rehearsal),
        total=card.total if card else None,
        rubric=card.rubric if card else None,
    )


def _brought(conversation: Conversation, card: Scorecard | None) -> Attempt:
    return Attempt(
        id=conversation.id,
        title=conversation.title,
        rehearsed=False,
        at=conversation.added_at,
        finished=True,
        organizer_turns=_organizer_turns(conversation.transcript),
        from_memory=conversation.transcript.from_memory,
        total=card.total if card else None,
        rubric=card.rubric if card else None,
    )


def _organizer_turns(transcript: Transcript) -> int:
    return sum(turn.speaker is Speaker.ORGANIZER for turn in transcript.turns)


def marks(records: Records, owner: str) -> tuple[Mark, ...]:
    """List every scored criterion of the owner's finished attempts, the oldest first.

    Unscored ones have no mark. Nor have retries, which begin with the words of the first try and would count twice;
    nor what was told from memory, which is no measure of what was said.
    """
    times = {r.id: (r.started_at, True) for r in records.rehearsals(owner) if r.ended_at and r.again_from is None}
    times |= {c.id: (c.added_at, False) for c in records.conversations(owner) if not c.transcript.from_memory}
    latest = {a.of: a for a in records.assessments(list(times))}
    found = [
        Mark(
            attempt=of,
            at=times[of][0],
            rehearsed=times[of][1],
            criterion=c.id,
            title=c.title,
            score=c.score,
            rubric=a.scorecard.rubric,
            reader=a.scorecard.reader,
        )
        for of, a in latest.items()
        for c in a.scorecard.criteria
        if c.score is not None
    ]
    return tuple(sorted(found, key=lambda mark: mark.at))
