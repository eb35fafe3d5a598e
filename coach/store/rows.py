"""Turns nouns into rows and rows into nouns. Knows both sides and no transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from coach.model.record import Assessment, Conversation, Hint, Rehearsal, SpokenTurn
from coach.store.scenarios import scenario_of
from coach.store.tables import AssessmentRow, ConversationRow, HintRow, RehearsalRow, TurnRow

if TYPE_CHECKING:
    from coach.model.noun import Noun
    from coach.store.tables import Table

_N = TypeVar("_N", bound="Noun")


def to_noun(noun: type[_N], row: Table) -> _N:
    """Read a noun whose fields are all columns of its row."""
    return noun.model_validate({name: getattr(row, name) for name in noun.model_fields})


def rehearsal_row(rehearsal: Rehearsal) -> RehearsalRow:
    """Give the row of a rehearsal, without its turns and hints."""
    again = rehearsal.again_from
    return RehearsalRow(
        id=rehearsal.id,
        owner=rehearsal.owner,
        scenario_id=rehearsal.scenario.id,
        scenario=rehearsal.scenario.model_dump(mode="json"),
        difficulty=rehearsal.difficulty.value,
        seed=rehearsal.seed,
        rubric=rehearsal.rubric,
        voice=rehearsal.voice,
        started_at=rehearsal.started_at,
        ended_at=rehearsal.ended_at,
        ended_by=rehearsal.ended_by,
        head=rehearsal.head,
        again_from_rehearsal=again.rehearsal if again else None,
        again_from_turn=again.turn if again else None,
        write_up=rehearsal.write_up,
    )


def turn_row(rehearsal: str, position: int, turn: SpokenTurn) -> TurnRow:
    """Give the row of a turn at its place among the turns of its rehearsal."""
    told = turn.model_dump(mode="json")
    return TurnRow(
        id=turn.id,
        rehearsal=rehearsal,
        position=position,
        parent=turn.parent,
        speaker=turn.speaker.value,
        text=turn.text,
        said_at=turn.said_at,
        act=turn.act,
        state=told["state"],
        unlocked=told["unlocked"],
        changes=told["changes"],
        decided=turn.decided.value,
        ends=turn.ends,
        voice=turn.voice,
        guard=told["guard"],
    )


def hint_row(rehearsal: str, hint: Hint) -> HintRow:
    """Give the row of a hint."""
    return HintRow(rehearsal=rehearsal, after=hint.after, text=hint.text, given_at=hint.given_at)


def conversation_row(conversation: Conversation) -> ConversationRow:
    """Give the row of a conversation."""
    return ConversationRow(
        id=conversation.id,
        owner=conversation.owner,
        title=conversation.title,
        transcript=conversation.transcript.model_dump(mode="json"),
        added_at=conversation.added_at,
    )


def assessment_row(assessment: Assessment, *, rehearsed: bool) -> AssessmentRow:
    """Give the row of an assessment; `rehearsed` tells whose it is."""
    card, reader = assessment.scorecard, assessment.reading.reader
    return AssessmentRow(
        id=assessment.id,
        rehearsal=assessment.of if rehearsed else None,
        conversation=None if rehearsed else assessment.of,
        made_at=assessment.made_at,
        rubric_id=card.rubric.id,
        rubric_version=card.rubric.version,
        reader_id=reader.id,
        reader_version=reader.version,
        total=card.total,
        reading=assessment.reading.model_dump(mode="json"),
        scorecard=card.model_dump(mode="json"),
        judgement=assessment.judgement.model_dump(mode="json") if assessment.judgement else None,
    )


def to_rehearsal(row: RehearsalRow, scenario: str) -> Rehearsal:
    """Read a rehearsal whose turns and hints are loaded; `scenario` is its scenario as it is kept, in JSON."""
    apart = {"scenario", "turns", "hints", "again_from"}
    again = {"rehearsal": row.again_from_rehearsal, "turn": row.again_from_turn}
    return Rehearsal.model_validate(
        {
            **{name: getattr(row, name) for name in Rehearsal.model_fields.keys() - apart},
            "scenario": scenario_of(scenario),
            "turns": [to_noun(SpokenTurn, turn) for turn in row.turns],
            "hints": [to_noun(Hint, hint) for hint in row.hints],
            "again_from": again if row.again_from_rehearsal else None,
        }
    )


def to_assessment(row: AssessmentRow) -> Assessment:
    """Read an assessment."""
    return Assessment.model_validate(
        {
            "id": row.id,
            "of": row.rehearsal or row.conversation,
            "made_at": row.made_at,
            "reading": row.reading,
            "scorecard": row.scorecard,
            "judgement": row.judgement,
        }
    )
