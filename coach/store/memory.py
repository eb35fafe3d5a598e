"""The port `Records` in memory: for a trial without traces, for tests, for one-off commands. Gone with the process."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from coach.model.attempt import Attempt, Entry, by_organizer, newest_first
from coach.model.errors import HeadMoved, NotFound, RehearsalOver, StoreError
from coach.model.transcript import Speaker, silent
from coach.store import sentences
from coach.store.words import answered, in_utc, storable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.noun import Noun
    from coach.model.record import Assessment, Conversation, Hint, Rehearsal, SpokenTurn
    from coach.model.scorecard import Scorecard

_N = TypeVar("_N", bound="Noun")
_WORDS = {"owner", "title", "text"}
_PARTS = {"turns", "hints"}


class MemoryRecords:
    """Records that are kept nowhere else. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._rehearsals: dict[str, Rehearsal] = {}
        self._conversations: dict[str, Conversation] = {}
        self._assessments: dict[str, Assessment] = {}

    def add_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Keep a new rehearsal with the turns and hints it already holds."""
        with self._lock:
            self._check_free(rehearsal.id, self._rehearsals)
            known: set[str] = set()
            for turn in rehearsal.turns:
                self._check_turn(turn, known)
                known.add(turn.id)
            self._rehearsals[rehearsal.id] = _as_kept(rehearsal)

    def rehearsal(self, id: str) -> Rehearsal:  # noqa: A002 - the noun's own field name
        """Find a rehearsal with all its turns and hints. Raises NotFound."""
        with self._lock:
            if id not in self._rehearsals:
                raise NotFound(sentences.no_rehearsal(id))
            return self._rehearsals[id]

    def rehearsals(self, owner: str) -> Sequence[Rehearsal]:
        """List an owner's rehearsals, the newest first."""
        with self._lock:
            found = [rehearsal for rehearsal in self._rehearsals.values() if rehearsal.owner == owner]
        return tuple(sorted(found, key=lambda r: (r.started_at, r.id), reverse=True))

    def add_turn(self, rehearsal: str, turn: SpokenTurn, *, ended_by: str | None = None) -> None:
        """Keep a turn and make it the head, if `turn.parent` still is the head; else raise HeadMoved.

        With `ended_by`, it is the last: the rehearsal ends with it. Raises RehearsalOver where it has ended before.
        """
        end = {"ended_at": turn.said_at, "ended_by": ended_by} if ended_by else {}
        with self._lock:
            kept = self._still_open(rehearsal)
            if kept.head != turn.parent:
                raise HeadMoved(sentences.MOVED)
            self._check_turn(turn, {old.id for old in kept.turns})
            self._change(kept, turns=(*kept.turns, turn), head=turn.id, **end)

    def move_head(self, rehearsal: str, *, seen: str | None, to: str | None) -> None:
        """Make an earlier turn the head, if the head still is `seen`; else raise HeadMoved, or RehearsalOver."""
        with self._lock:
            kept = self._still_open(rehearsal)
            if kept.head != seen:
                raise HeadMoved(sentences.MOVED)
            if to is not None and all(turn.id != to for turn in kept.turns):
                raise NotFound(sentences.no_turn(to, rehearsal))
            self._change(kept, head=to)

    def add_hint(self, rehearsal: str, hint: Hint) -> None:
        """Keep a hint that was given. Raises NotFound where the rehearsal is unknown, RehearsalOver where it ended."""
        with self._lock:
            kept = self._still_open(rehearsal)
            self._change(kept, hints=(*kept.hints, hint))

    def end_rehearsal(self, rehearsal: str, *, at: datetime, by: str) -> None:
        """Mark a rehearsal as ended by "trainee" or "person". Ending twice keeps the first."""
        with self._lock:
            kept = self.rehearsal(rehearsal)
            if kept.ended_at is None:
                self._change(kept, ended_at=at, ended_by=cast("Literal['trainee', 'person']", by))

    def write_up(self, rehearsal: str, question: str, answer: str) -> None:
        """Keep what was written of a rehearsal to one question; empty takes it out. Raises NotFound."""
        with self._lock:
            kept = self.rehearsal(rehearsal)
            self._change(kept, write_up=answered(kept.write_up, question, answer))

    def delete_rehearsal(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a rehearsal with its turns, hints and assessments, for good. Raises NotFound."""
        with self._lock:
            del self._rehearsals[self.rehearsal(id).id]
            self._forget_assessments(id)

    def add_conversation(self, conversation: Conversation) -> None:
        """Keep a real conversation."""
        with self._lock:
            self._check_free(conversation.id, self._conversations)
            self._conversations[conversation.id] = _as_kept(conversation)

    def conversation(self, id: str) -> Conversation:  # noqa: A002 - the noun's own field name
        """Find a conversation. Raises NotFound."""
        with self._lock:
            if id not in self._conversations:
                raise NotFound(sentences.no_conversation(id))
            return self._conversations[id]

    def conversations(self, owner: str) -> Sequence[Conversation]:
        """List an owner's conversations, the newest first."""
        with self._lock:
            found = [conversation for conversation in self._conversations.values() if conversation.owner == owner]
        return tuple(sorted(found, key=lambda c: (c.added_at, c.id), reverse=True))

    def delete_conversation(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a conversation with its assessments, for good. Raises NotFound."""
        with self._lock:
            del self._conversations[self.conversation(id).id]
            self._forget_assessments(id)

    def ids(self, owner: str) -> frozenset[str]:
        """Tell the ids of an owner's rehearsals and conversations, without reading them."""
        return frozenset([one.id for one in self.rehearsals(owner)] + [one.id for one in self.conversations(owner)])

    def left_open(self, owner: str) -> Entry | None:
        """Find the latest rehearsal that is not over and in which the organizer has spoken."""
        every = (one for one in self.rehearsals(owner) if one.ended_at is None and _begun(one))
        found = next(every, None)
        return _entry(found) if found else None

    def latest_over(self, owner: str) -> Entry | None:
        """Find what an owner did last, of what is over: a rehearsal or a conversation."""
        found = next((one for one in self.attempts(owner) if one.finished), None)
        if found is not None and found.rehearsed:
            return _entry(self.rehearsal(found.id))
        return Entry(found.id, found.title, rehearsed=False) if found else None

    def met(self, owner: str) -> frozenset[str]:
        """Tell with whom an owner has had a whole rehearsal, by the ids of the scenarios."""
        return frozenset(one.scenario.id for one in self.rehearsals(owner) if one.ended_at and not one.again_from)

    def attempts(self, owner: str) -> Sequence[Attempt]:
        """List what an owner has done, without the words, the newest first."""
        rehearsed = [_rehearsed(one) for one in self.rehearsals(owner)]
        every = [*rehearsed, *(_brought(one) for one in self.conversations(owner))]
        cards = self.scorecards([one.id for one in every])
        totals = {id_: {"total": card.total, "rubric": card.rubric} for id_, card in cards.items()}
        return newest_first(one.model_copy(update=totals.get(one.id)) for one in every)

    def scorecards(self, of: Sequence[str]) -> Mapping[str, Scorecard]:
        """Find the latest scorecard of each of these rehearsals or conversations, without its reading."""
        return {one.of: one.scorecard for one in self.assessments(of)}

    def add_assessment(self, assessment: Assessment) -> None:
        """Keep a reading and its scorecard. Raises NotFound where what was assessed is unknown."""
        with self._lock:
            self._check_free(assessment.id, self._assessments)
            if assessment.of not in self._rehearsals and assessment.of not in self._conversations:
                raise NotFound(sentences.nothing_to_assess(assessment.of))
            self._assessments[assessment.id] = _as_kept(assessment)

    def assessments(self, of: Sequence[str]) -> Sequence[Assessment]:
        """List the assessments of these rehearsals or conversations, the oldest first."""
        with self._lock:
            found = [assessment for assessment in self._assessments.values() if assessment.of in set(of)]
        return tuple(sorted(found, key=lambda a: (a.made_at, a.id)))

    def _still_open(self, rehearsal: str) -> Rehearsal:
        kept = self.rehearsal(rehearsal)
        if kept.ended_at is not None:
            raise RehearsalOver(sentences.OVER)
        return kept

    def _change(self, kept: Rehearsal, **change: object) -> None:
        self._rehearsals[kept.id] = _as_kept(kept.model_copy(update=change))

    def _check_turn(self, turn: SpokenTurn, siblings: set[str]) -> None:
        taken = {old.id for rehearsal in self._rehearsals.values() for old in rehearsal.turns} | siblings
        if turn.id in taken:
            raise StoreError(sentences.taken(turn.id))
        if turn.parent is not None and turn.parent not in siblings:
            raise StoreError(sentences.no_parent(turn.id))

    def _forget_assessments(self, of: str) -> None:
        self._assessments = {id_: kept for id_, kept in self._assessments.items() if kept.of != of}

    @staticmethod
    def _check_free(id: str, kept: dict[str, _N]) -> None:  # noqa: A002 - the noun's own field name
        if id in kept:
            raise StoreError(sentences.taken(id))


def _as_kept(noun: _N) -> _N:
    """Give a noun as a database would give it back: times in UTC, no NUL in words."""
    changes: dict[str, object] = {}
    for name in type(noun).model_fields:
        value = getattr(noun, name)
        if isinstance(value, datetime):
            changes[name] = in_utc(value)
        elif isinstance(value, str) and name in _WORDS:
            changes[name] = storable(value)
        elif name in _PARTS and isinstance(value, tuple):
            changes[name] = tuple(_as_kept(part) for part in value)
    return noun.model_copy(update=changes)


def _begun(one: Rehearsal) -> bool:
    """Tell whether the organizer has had a turn, if only to wait."""
    return any(turn.speaker is Speaker.ORGANIZER for turn in one.path)


def _entry(one: Rehearsal) -> Entry:
    scenario = one.scenario
    return Entry(one.id, scenario.title, rehearsed=True, person=scenario.persona.name, scenario=scenario.id)


def _rehearsed(one: Rehearsal) -> Attempt:
    return Attempt(
        id=one.id,
        title=one.scenario.title,
        rehearsed=True,
        at=one.started_at,
        finished=one.ended_at is not None,
        organizer_turns=by_organizer(one.path),
        outcome=one.outcome,
        hints=len(one.hints),
        taken_back=one.taken_back,
        again_from=one.again_from.rehearsal if one.again_from else None,
        moment=one.is_moment,
        person=one.scenario.persona.name,
    )


def _brought(one: Conversation) -> Attempt:
    return Attempt(
        id=one.id,
        title=one.title,
        rehearsed=False,
        at=one.added_at,
        finished=True,
        organizer_turns=sum(
            turn.speaker is Speaker.ORGANIZER and not silent(turn.text) for turn in one.transcript.turns
        ),
        from_memory=one.transcript.from_memory,
    )
