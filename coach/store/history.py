"""What an owner has done, and no more read of it than the list needs: it grows with all that was ever said.

The words of a rehearsal stay in the database; those of a conversation that was brought are read, to count its turns.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import Text, cast, func, or_, select

from coach.model.attempt import (
    Attempt,
    Bare,
    Entry,
    by_organizer,
    few_are_new,
    newest_first,
    outcome_of,
    path_to,
    taken_back,
)
from coach.model.rehearsal import Outcome
from coach.model.scorecard import RubricVersion, Scorecard
from coach.model.transcript import SILENCE, Speaker, silent
from coach.store.tables import AssessmentRow, ConversationRow, HintRow, RehearsalRow, TurnRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

_TITLE = RehearsalRow.scenario["title"].as_string().label("title")
_PERSON = RehearsalRow.scenario["persona"]["name"].as_string().label("person")
_SUBJECT = func.coalesce(AssessmentRow.rehearsal, AssessmentRow.conversation)
_OLDEST = (AssessmentRow.made_at, AssessmentRow.id)
_NEWEST = (RehearsalRow.started_at.desc(), RehearsalRow.id.desc())
_LATEST = (ConversationRow.added_at.desc(), ConversationRow.id.desc())


def attempts(session: Session, owner: str) -> tuple[Attempt, ...]:
    """List an owner's rehearsals and conversations, the newest first."""
    rehearsed = select(RehearsalRow.id).where(RehearsalRow.owner == owner)
    brought = select(ConversationRow.id).where(ConversationRow.owner == owner)
    mine = or_(AssessmentRow.rehearsal.in_(rehearsed), AssessmentRow.conversation.in_(brought))
    rubric = (AssessmentRow.rubric_id, AssessmentRow.rubric_version)
    scored = select(_SUBJECT, AssessmentRow.total, *rubric).where(mine).order_by(*_OLDEST)
    found = {
        of: {"total": total, "rubric": RubricVersion(id=id_, version=version)}
        for of, total, id_, version in session.execute(scored)
    }
    every = (*_rehearsed(session, owner), *_brought(session, owner))
    return newest_first(one.model_copy(update=found.get(one.id)) for one in every)


def left_open(session: Session, owner: str) -> Entry | None:
    """Find the latest rehearsal that is not over and in which the organizer has spoken.

    The person may open, and alone: a head that answers something, or is the organizer's, is past that.
    """
    spoken = or_(TurnRow.speaker == Speaker.ORGANIZER.value, TurnRow.parent.is_not(None))
    heads = select(RehearsalRow.id).join(TurnRow, TurnRow.id == RehearsalRow.head)
    still_open = heads.where(RehearsalRow.owner == owner, RehearsalRow.ended_at.is_(None), spoken)
    found = session.scalar(still_open.order_by(*_NEWEST).limit(1))
    return _entry(session, found) if found else None


def latest_over(session: Session, owner: str) -> Entry | None:
    """Find what an owner did last, of what is over."""
    over = (RehearsalRow.owner == owner, RehearsalRow.ended_at.is_not(None))
    rehearsed = select(RehearsalRow.started_at.label("at"), RehearsalRow.id).where(*over).order_by(*_NEWEST)
    mine = ConversationRow.owner == owner
    brought = select(ConversationRow.added_at.label("at"), ConversationRow.id, ConversationRow.title).where(mine)
    one = session.execute(rehearsed.limit(1)).first()
    other = session.execute(brought.order_by(*_LATEST).limit(1)).first()
    if one and (other is None or (one.at, one.id) > (other.at, other.id)):
        return _entry(session, one.id)
    return Entry(other.id, other.title, rehearsed=False) if other else None


def met(session: Session, owner: str) -> frozenset[str]:
    """Tell with whom an owner has had a rehearsal that is over and began at its beginning."""
    over = (RehearsalRow.owner == owner, RehearsalRow.ended_at.is_not(None))
    return frozenset(
        session.scalars(select(RehearsalRow.scenario_id).where(*over, RehearsalRow.again_from_rehearsal.is_(None)))
    )


def scorecards(session: Session, of: Sequence[str]) -> dict[str, Scorecard]:
    """Read the latest scorecard of each of these."""
    subject = or_(AssessmentRow.rehearsal.in_(of), AssessmentRow.conversation.in_(of))
    kept = session.execute(select(_SUBJECT, cast(AssessmentRow.scorecard, Text)).where(subject).order_by(*_OLDEST))
    latest = dict(kept.all())
    return {id_: Scorecard.model_validate_json(text) for id_, text in latest.items()}


def _entry(session: Session, rehearsal: str) -> Entry:
    """Read title and person of one rehearsal: they stand in its scenario, which would be opened for each in a list."""
    told = session.execute(select(_TITLE, _PERSON, RehearsalRow.scenario_id).where(RehearsalRow.id == rehearsal)).one()
    return Entry(rehearsal, told.title, rehearsed=True, person=told.person or "", scenario=told.scenario_id)


def _rehearsed(session: Session, owner: str) -> Iterator[Attempt]:
    mine = RehearsalRow.owner == owner
    hinted = select(HintRow.rehearsal, func.count()).join(RehearsalRow, RehearsalRow.id == HintRow.rehearsal)
    hints = dict(session.execute(hinted.where(mine).group_by(HintRow.rehearsal)).all())
    turns = _turns(session, owner)
    wanted = select(
        RehearsalRow.id,
        _TITLE,
        _PERSON,
        RehearsalRow.started_at,
        RehearsalRow.ended_at,
        RehearsalRow.head,
        RehearsalRow.again_from_rehearsal,
    )
    for row in session.execute(wanted.where(mine)):
        yield _attempt(row, turns.get(row.id, []), hints.get(row.id, 0))


def _turns(session: Session, owner: str) -> dict[str, list[Bare]]:
    waits = func.ltrim(TurnRow.text, SILENCE) == ""
    columns = (TurnRow.id, TurnRow.parent, TurnRow.speaker, waits, TurnRow.said_at, TurnRow.decided)
    said = select(TurnRow.rehearsal, *columns).join(RehearsalRow, RehearsalRow.id == TurnRow.rehearsal)
    rows = session.execute(said.where(RehearsalRow.owner == owner).order_by(TurnRow.rehearsal, TurnRow.position))
    return {
        id_: [
            Bare(turn, parent, Speaker(by), bool(still), at, Outcome(decided))
            for _, turn, parent, by, still, at, decided in many
        ]
        for id_, many in groupby(rows, key=lambda row: row.rehearsal)
    }


def _attempt(row: Row[tuple[object, ...]], turns: list[Bare], hints: int) -> Attempt:
    path = path_to(row.head, turns)
    return Attempt(
        id=row.id,
        title=row.title,
        rehearsed=True,
        at=row.started_at,
        finished=row.ended_at is not None,
        organizer_turns=by_organizer(path),
        outcome=outcome_of(path),
        hints=hints,
        taken_back=taken_back(path, turns),
        again_from=row.again_from_rehearsal,
        moment=row.again_from_rehearsal is not None and few_are_new(path, row.started_at),
        person=row.person or "",
    )


def _brought(session: Session, owner: str) -> Iterator[Attempt]:
    """Read the conversations somebody brought, words and all, to count the turns in them.

    Not in the database: PostgreSQL refuses to look into JSON with a NUL in its words, and in SQLite they end there.
    """
    wanted = select(ConversationRow.id, ConversationRow.title, ConversationRow.added_at, ConversationRow.transcript)
    for id_, title, added_at, transcript in session.execute(wanted.where(ConversationRow.owner == owner)):
        own = (turn for turn in transcript["turns"] if turn["speaker"] == Speaker.ORGANIZER.value)
        yield Attempt(
            id=id_,
            title=title,
            rehearsed=False,
            at=added_at,
            finished=True,
            organizer_turns=sum(not silent(turn["text"]) for turn in own),
            from_memory=transcript.get("from_memory", False),
        )
