"""A trainer's group: who is in it, what they are asked to rehearse, what they hand in, and what the trainer says."""

from __future__ import annotations

from datetime import date, datetime

from coach.model.noun import Noun
from coach.model.reading import ReaderVersion
from coach.model.rehearsal import Difficulty
from coach.model.rubric import Score
from coach.model.scorecard import RubricVersion

LONGEST = 2_000
"""Characters in anything that trainer and trainee write to each other."""


class CoTrainer(Noun):
    """Somebody who trains a group beside whoever began it, and sees what is handed in from `since` on."""

    account: str
    since: datetime


class Group(Noun):
    """Trainees who practise with the trainer who began it, and with any beside her. Whoever has the `code` may join.

    `code_until`: when the code lets nobody in any more; None for one that never runs out.
    """

    id: str
    name: str
    trainer: str
    code: str
    made_at: datetime
    code_until: datetime | None = None
    co_trainers: tuple[CoTrainer, ...] = ()

    @property
    def trainers(self) -> tuple[str, ...]:
        """Name who trains it, by account: first whoever began it."""
        return (self.trainer, *(one.account for one in self.co_trainers))

    def shows(self, handed: HandIn, to: str) -> bool:
        """Tell whether a trainer sees what was handed in: none does who came after that."""
        if handed.group != self.id:
            return False
        return to == self.trainer or any(one.account == to and one.since <= handed.at for one in self.co_trainers)

    def lets_in(self, now: datetime) -> bool:
        """Tell whether its code still lets somebody in."""
        return self.code_until is None or now < self.code_until


class Assignment(Noun):
    """What a trainer asks a group to rehearse. `closed_at`: since when it is no longer asked."""

    id: str
    group: str
    scenario: str
    difficulty: Difficulty
    rubric: str
    due: date | None = None
    note: str = ""
    given_at: datetime
    closed_at: datetime | None = None


class HandIn(Noun):
    """A finished rehearsal that its owner shows to the group's trainer. Nothing else of theirs is seen.

    `title` is the scenario's, so that a list of many need not read every rehearsal. `moment`: it is but a
    moment tried again.
    """

    rehearsal: str
    title: str
    group: str
    account: str
    assignment: str | None = None
    moment: bool = False
    at: datetime


class Remark(Noun):
    """What a trainer says about one turn; `turn` counts from 0 in the transcript."""

    turn: int
    text: str


class Rating(Noun):
    """One criterion as Coach and as the trainer rated it, 0 to 4. None: not scored by Coach, or left out by her."""

    criterion: str
    title: str
    coach: Score | None
    trainer: Score | None
    why: str = ""


class Review(Noun):
    """A trainer's reading of what was handed in.

    `seen_at`: since when she has seen Coach's levels; `looked`: the accounts of other trainers who saw them before her.
    `blind`: all levels are hers, and she gave them before she saw Coach's. `answer` is the trainee's.
    """

    rehearsal: str
    by: str
    at: datetime
    seen_at: datetime | None = None
    looked: tuple[str, ...] = ()
    blind: bool
    rubric: RubricVersion
    reader: ReaderVersion
    ratings: tuple[Rating, ...] = ()
    remarks: tuple[Remark, ...] = ()
    says: str = ""
    answer: str = ""
    answered_at: datetime | None = None

    def seen_by(self, trainer: str) -> bool:
        """Tell whether a trainer has seen Coach's levels of it."""
        return trainer in self.looked or (self.by == trainer and self.seen_at is not None)

    @property
    def waits_for_her(self) -> bool:
        """Tell whether the trainee has answered since she last said something."""
        return bool(self.answer) and self.answered_at is not None and self.answered_at > self.at

    @property
    def says_something(self) -> bool:
        """Tell whether there is anything for the trainee to read: looking at Coach's levels is no reading yet."""
        return bool(self.ratings or self.remarks or self.says)
