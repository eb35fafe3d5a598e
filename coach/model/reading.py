"""What the reader finds in a conversation: labels with the exact span that earned them, and figures.

The words are those of docs/codebook.md. Knows no rubric and no score.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from coach.model.noun import Noun
from coach.model.transcript import Speaker


class Label(StrEnum):
    """What a turn does. The first fourteen are an organizer's, the last five the person's."""

    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    FOLLOW_UP = "follow_up"
    REFLECTION = "reflection"
    AFFIRMATION = "affirmation"
    STORY = "story"
    PURPOSE = "purpose"
    AGITATION = "agitation"
    PITCH = "pitch"
    PRESSURE = "pressure"
    OBSTACLE_WORK = "obstacle_work"
    ASK = "ask"
    RESTATE = "restate"
    THANKS = "thanks"
    SELF_INTEREST = "self_interest"
    OBJECTION = "objection"
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


QUESTIONS = frozenset((Label.OPEN_QUESTION, Label.CLOSED_QUESTION))
ANSWERS = frozenset((Label.YES, Label.MAYBE, Label.NO))
HOLDS_BACK = frozenset((Label.OBJECTION, Label.MAYBE, Label.NO))
"""What a person says who holds back: to be worked on, and not to be pressed against."""
AT_THEM = frozenset((Label.PITCH, Label.PRESSURE))
"""What an organizer does to somebody and not with them."""


class Evidence(Noun):
    """The span of one turn that earned it a label: `quote == turn.text[start:end]`, always.

    Where a finding is not `sure`, it counts, but nobody should be told off for it.
    """

    label: Label
    quote: str
    start: int
    end: int
    sure: bool = True


class TimeMention(Noun):
    """A date, day or clock time that is named. `resolved` is ISO 8601 where the conversation's date is known."""

    text: str
    start: int
    end: int
    resolved: str | None = None


class Ask(Noun):
    """An invitation to do a definite thing, with the four properties that make it one a person can answer."""

    quote: str
    start: int
    end: int
    specific: bool
    time_bound: bool
    tied_to_interest: bool
    choice: bool


class TurnReading(Noun):
    """What one turn does. `question` is the turn's leading question type; open wins where both are asked."""

    speaker: Speaker
    labels: tuple[Label, ...] = ()
    question: Literal["open", "closed"] | None = None
    times: tuple[TimeMention, ...] = ()
    asks: tuple[Ask, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Figures(Noun):
    """Counts and shares of the whole conversation. A share is 0 to 1, or None where nothing was there to divide.

    `unread_share`: of all words, those in turns mostly of another language than English, for which the reading is made.
    """

    words: int
    organizer_words: int
    organizer_turns: int
    turns_with_question: int
    talk_share: float | None
    open_share: float | None
    reflections_per_question: float | None
    longest_monologue: int
    longest_monologue_turn: int | None
    unread_share: float = 0.0


class MomentKind(StrEnum):
    """A place in the conversation where the order or the choice of moves mattered."""

    EARLY_ASK = "early_ask"
    YES_WITHOUT_NEXT_STEP = "yes_without_next_step"
    MAYBE_TAKEN_FOR_YES = "maybe_taken_for_yes"
    DROPPED_LEAD = "dropped_lead"
    EARLY_AGITATION = "early_agitation"
    MONOLOGUE = "monologue"
    SURVEY_RUN = "survey_run"
    PUSHED_AFTER_NO = "pushed_after_no"
    INSTRUCTION_TO_SCORER = "instruction_to_scorer"


class Moment(Noun):
    """One such place: the turn, the words that show it, and where it helps a line that might have followed."""

    kind: MomentKind
    turn: int
    quote: str
    try_instead: str | None = None


class StepFinding(Noun):
    """One step of a powerful invitation: where it was taken and in which words; `turn` is None where missing."""

    step: str
    turn: int | None = None
    quote: str | None = None


class ReaderVersion(Noun):
    """Which reader made a reading; figures of different versions are not laid on one line."""

    id: str
    version: str


class Reading(Noun):
    """The whole reading of one transcript: as many turns as the transcript, in its order."""

    id: str
    reader: ReaderVersion
    figures: Figures
    turns: tuple[TurnReading, ...]
    moments: tuple[Moment, ...] = ()
    steps: tuple[StepFinding, ...] = ()
