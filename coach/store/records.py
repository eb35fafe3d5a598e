"""The port `Records` over SQLAlchemy: each method is one transaction. Leaves connections to engine.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Text, cast, func, or_, select, update
from sqlalchemy.orm import defer, selectinload

from coach.model.errors import HeadMoved, NotFound, RehearsalOver
from coach.model.record import Conversation
from coach.store import history, rows, sentences
from coach.store.tables import AssessmentRow, ConversationRow, RehearsalRow, TurnRow
from coach.store.transactions import Transactions
from coach.store.words import answered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from coach.model.attempt import Attempt, Entry
    from coach.model.record import Assessment, Hint, Rehearsal, SpokenTurn
    from coach.model.scorecard import Scorecard

_WHOLE = select(RehearsalRow, cast(RehearsalRow.scenario, Text)).options(
    defer(RehearsalRow.scenario, raiseload=True),
    selectinload(RehearsalRow.turns),
    selectinload(RehearsalRow.hints),
)
"""A rehearsal with its words, and its scenario as text: that seldom has to be read again."""
_IDS_AT_ONCE = 1_000


class SqlRecords(Transactions):
    """Records in SQLite or PostgreSQL. Any number of threads and processes may use the same database."""

    def add_rehearsal(self, rehearsal: Rehearsal) -> None:
        """Keep a new rehearsal with the turns and hints it already holds."""
        with self.writing() as session:
            session.add(rows.rehearsal_row(rehearsal))
            session.flush()
            for position, turn in enumerate(rehearsal.turns):
                session.add(rows.turn_row(rehearsal.id, position, turn))
                session.flush()
            session.add_all(rows.hint_row(rehearsal.id, hint) for hint in rehearsal.hints)

    def rehearsal(self, id: str) -> Rehearsal:  # noqa: A002 - the noun's own field name
        """Find a rehearsal with all its turns and hints. Raises NotFound."""
        with self.reading() as session:
            found = session.execute(_WHOLE.where(RehearsalRow.id == id)).first()
            if found is None:
                raise NotFound(sentences.no_rehearsal(id))
            return rows.to_rehearsal(*found)

    def rehearsals(self, owner: str) -> Sequence[Rehearsal]:
        """List an owner's rehearsals, the newest first."""
        newest = (RehearsalRow.started_at.desc(), RehearsalRow.id.desc())
        with self.reading() as session:
            found = session.execute(_WHOLE.where(RehearsalRow.owner == owner).order_by(*newest))
            return tuple(rows.to_rehearsal(*one) for one in found)

    def add_turn(self, rehearsal: str, turn: SpokenTurn, *, ended_by: str | None = None) -> None:
        """Keep a turn and make it the head, if `turn.parent` still is the head; else raise HeadMoved.

        With `ended_by`, it is the last: the rehearsal ends with it. Raises RehearsalOver where it has ended before.
        """
        end = {"ended_at": turn.said_at, "ended_by": ended_by} if ended_by else {}
        with self.writing() as session:
            _set_head(session, rehearsal, seen=turn.parent, to=turn.id, **end)
            said = select(func.count()).where(TurnRow.rehearsal == rehearsal)
            session.add(rows.turn_row(rehearsal, session.execute(said).scalar_one(), turn))

    def move_head(self, rehearsal: str, *, seen: str | None, to: str | None) -> None:
        """Make an earlier turn the head, if the head still is `seen`; else raise HeadMoved, or RehearsalOver."""
        with self.writing() as session:
            _set_head(session, rehearsal, seen=seen, to=to)
            turn = select(TurnRow.id).where(TurnRow.id == to, TurnRow.rehearsal == rehearsal)
            if to is not None and session.scalar(turn) is None:
                raise NotFound(sentences.no_turn(to, rehearsal))

    def add_hint(self, rehearsal: str, hint: Hint) -> None:
        """Keep a hint that was given. Raises NotFound where the rehearsal is unknown, RehearsalOver where it ended."""
        with self.writing() as session:
            _need_open(session, rehearsal)
            session.add(rows.hint_row(rehearsal, hint))

    def end_rehearsal(self, rehearsal: str, *, at: datetime, by: str) -> None:
        """Mark a rehearsal as ended by "trainee" or "person". Ending twice keeps the first."""
        with self.writing() as session:
            _need(session, rehearsal)
            still_open = (RehearsalRow.id == rehearsal, RehearsalRow.ended_at.is_(None))
            session.execute(update(RehearsalRow).where(*still_open).values(ended_at=at, ended_by=by))

    def write_up(self, rehearsal: str, question: str, answer: str) -> None:
        """Keep what was written of a rehearsal to one question; empty takes it out. Raises NotFound."""
        this = RehearsalRow.id == rehearsal
        with self.writing() as session:
            held = select(RehearsalRow.write_up).where(this).with_for_update(key_share=True)
            found = session.execute(held).first()
            if found is None:
                raise NotFound(sentences.no_rehearsal(rehearsal))
            told = answered(found.write_up or {}, question, answer)
            session.execute(update(RehearsalRow).where(this).values(write_up=told))

    def delete_rehearsal(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a rehearsal with its turns, hints and assessments, for good. Raises NotFound."""
        self.delete(RehearsalRow, id, sentences.no_rehearsal(id))

    def add_conversation(self, conversation: Conversation) -> None:
        """Keep a real conversation."""
        with self.writing() as session:
            session.add(rows.conversation_row(conversation))

    def conversation(self, id: str) -> Conversation:  # noqa: A002 - the noun's own field name
        """Find a conversation. Raises NotFound."""
        return self.one(
            Conversation, select(ConversationRow).where(ConversationRow.id == id), sentences.no_conversation(id)
        )

    def conversations(self, owner: str) -> Sequence[Conversation]:
        """List an owner's conversations, the newest first."""
        newest = (ConversationRow.added_at.desc(), ConversationRow.id.desc())
        return self.all(Conversation, select(ConversationRow).where(ConversationRow.owner == owner).order_by(*newest))

    def delete_conversation(self, id: str) -> None:  # noqa: A002 - the noun's own field name
        """Delete a conversation with its assessments, for good. Raises NotFound."""
        self.delete(ConversationRow, id, sentences.no_conversation(id))

    def ids(self, owner: str) -> frozenset[str]:
        """Tell the ids of an owner's rehearsals and conversations, without reading them."""
        rehearsed = select(RehearsalRow.id).where(RehearsalRow.owner == owner)
        brought = select(ConversationRow.id).where(ConversationRow.owner == owner)
        with self.reading() as session:
            return frozenset(session.scalars(rehearsed.union_all(brought)))

    def left_open(self, owner: str) -> Entry | None:
        """Find the latest rehearsal that is not over and in which the organizer has spoken."""
        with self.reading() as session:
            return history.left_open(session, owner)

    def latest_over(self, owner: str) -> Entry | None:
        """Find what an owner did last, of what is over: a rehearsal or a conversation."""
        with self.reading() as session:
            return history.latest_over(session, owner)

    def met(self, owner: str) -> frozenset[str]:
        """Tell with whom an owner has had a whole rehearsal, by the ids of the scenarios."""
        with self.reading() as session:
            return history.met(session, owner)

    def attempts(self, owner: str) -> Sequence[Attempt]:
        """List what an owner has done, without the words, the newest first."""
        with self.reading() as session:
            return history.attempts(session, owner)

    def scorecards(self, of: Sequence[str]) -> Mapping[str, Scorecard]:
        """Find the latest scorecard of each of these rehearsals or conversations, without its reading."""
        found: dict[str, Scorecard] = {}
        with self.reading() as session:
            for start in range(0, len(of), _IDS_AT_ONCE):
                found |= history.scorecards(session, of[start : start + _IDS_AT_ONCE])
        return found

    def add_assessment(self, assessment: Assessment) -> None:
        """Keep a reading and its scorecard. Raises NotFound where what was assessed is unknown."""
        with self.writing() as session:
            rehearsed = _is_there(session, RehearsalRow, assessment.of)
            if not rehearsed and not _is_there(session, ConversationRow, assessment.of):
                raise NotFound(sentences.nothing_to_assess(assessment.of))
            session.add(rows.assessment_row(assessment, rehearsed=rehearsed))

    def assessments(self, of: Sequence[str]) -> Sequence[Assessment]:
        """List the assessments of these rehearsals or conversations, the oldest first."""
        found: list[Assessment] = []
        with self.reading() as session:
            for start in range(0, len(of), _IDS_AT_ONCE):
                ids = of[start : start + _IDS_AT_ONCE]
                subject = or_(AssessmentRow.rehearsal.in_(ids), AssessmentRow.conversation.in_(ids))
                found += [rows.to_assessment(row) for row in session.scalars(select(AssessmentRow).where(subject))]
        return tuple(sorted(found, key=lambda assessment: (assessment.made_at, assessment.id)))


def _is_there(session: Session, table: type[RehearsalRow | ConversationRow], id: str) -> bool:  # noqa: A002 - the noun's own field name
    """Tell whether there is such a row, without reading the words in it."""
    return session.scalar(select(table.id).where(table.id == id)) is not None


def _need(session: Session, rehearsal: str) -> None:
    if not _is_there(session, RehearsalRow, rehearsal):
        raise NotFound(sentences.no_rehearsal(rehearsal))


def _need_open(session: Session, rehearsal: str) -> None:
    found = session.execute(select(RehearsalRow.ended_at).where(RehearsalRow.id == rehearsal)).first()
    if found is None:
        raise NotFound(sentences.no_rehearsal(rehearsal))
    if found.ended_at is not None:
        raise RehearsalOver(sentences.OVER)


def _set_head(session: Session, rehearsal: str, *, seen: str | None, to: str | None, **end: object) -> None:
    """Move the head if it still is `seen` and nothing has ended. The update also locks the rehearsal meanwhile."""
    still = (RehearsalRow.head.is_not_distinct_from(seen), RehearsalRow.ended_at.is_(None))
    move = update(RehearsalRow).where(RehearsalRow.id == rehearsal, *still).values(head=to, **end)
    if session.execute(move.returning(RehearsalRow.id)).first() is None:
        _need_open(session, rehearsal)
        raise HeadMoved(sentences.MOVED)
