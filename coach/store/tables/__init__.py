"""The tables, as SQLAlchemy's ORM knows them. The migrations must make exactly these; a test compares."""

from coach.store.tables.columns import Table
from coach.store.tables.people import (
    AccountRow,
    AssignmentRow,
    CoTrainerRow,
    GroupRow,
    HandInRow,
    KeyRow,
    MemberRow,
    ReviewRow,
)
from coach.store.tables.practised import AssessmentRow, ConversationRow, HintRow, RehearsalRow, TryRow, TurnRow
from coach.store.tables.visits import ContactRow, GoalRow, VisitRow

__all__ = [
    "AccountRow",
    "AssessmentRow",
    "AssignmentRow",
    "CoTrainerRow",
    "ContactRow",
    "ConversationRow",
    "GoalRow",
    "GroupRow",
    "HandInRow",
    "HintRow",
    "KeyRow",
    "MemberRow",
    "RehearsalRow",
    "ReviewRow",
    "Table",
    "TryRow",
    "TurnRow",
    "VisitRow",
]
