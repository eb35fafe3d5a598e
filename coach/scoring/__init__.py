"""Scores a conversation that has been read: rubric and reading in, scorecard out. Pure, offline."""

from coach.scoring.comparison import compare
from coach.scoring.measure import Measure
from coach.scoring.measures import MEASURES
from coach.scoring.one_turn import Check, Met, check, known_of, meet
from coach.scoring.places import PLACES, Place
from coach.scoring.scorecards import score, score_total, total

__all__ = [
    "MEASURES",
    "PLACES",
    "Check",
    "Measure",
    "Met",
    "Place",
    "check",
    "compare",
    "known_of",
    "meet",
    "score",
    "score_total",
    "total",
]
