"""Real visits: the people on one's list, a visit planned or made, what came of it, and a goal for four weeks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from pydantic import Field

from coach.model.noun import Noun

LIST = 10
"""How many people the guides ask one to write down."""

WEEKS = 4
"""How far ahead the guides ask for a goal."""


class Purpose(StrEnum):
    """What a visit is for."""

    RECRUITMENT = "recruitment"
    MAINTENANCE = "maintenance"
    ESCALATION = "escalation"
    INVITATION = "invitation"


class Answer(StrEnum):
    """What they said to the ask. NONE: nothing was asked."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
    NONE = "none"


class Contact(Noun):
    """Somebody on the list: a name or initials, why them, and where one knows them from.

    `so_far` is what they have done and what could be next; `message` is how one would ask them for a visit.
    """

    id: str
    owner: str
    name: str
    why: str = ""
    known_from: str = ""
    so_far: str = ""
    message: str = ""
    added_at: datetime


class Commitment(Noun):
    """What was asked of them, what they answered, by when, and whether it was done (None: not known yet).

    `answer` is None while nobody has written down how it stands. After a yes `due` is the day of what they promised,
    after anything else the day to ask or talk again. What is `let_rest` is on no agenda any more.
    """

    what: str = ""
    answer: Answer | None = None
    due: date | None = None
    done: bool | None = None
    let_rest: bool = False


class Recall(Noun):
    """A conversation that is being told from memory: the draft so far, and which question comes next."""

    draft: str = ""
    at: int = 0


class Visit(Noun):
    """A visit to somebody on the list. `held_on` is None until it took place; `access` is what makes it easy for them.

    `prepared` holds what one means to say, and `write_up` the answers to the guides' questions, each by its key;
    `conversation` is the one that was read.
    """

    id: str
    owner: str
    contact: str
    purpose: Purpose
    planned_for: date | None = None
    place: str = ""
    access: str = ""
    face_to_face: bool = True
    made_at: datetime
    held_on: date | None = None
    prepared: dict[str, str] = Field(default_factory=dict)
    write_up: dict[str, str] = Field(default_factory=dict)
    commitment: Commitment = Commitment()
    recall: Recall = Recall()
    conversation: str | None = None


class Goal(Noun):
    """How many visits one means to make in the four weeks that begin on a day."""

    owner: str
    number: int = Field(ge=1, le=100)
    since: date

    @property
    def until(self) -> date:
        """Give the last day that counts."""
        return self.since + timedelta(weeks=WEEKS) - timedelta(days=1)
