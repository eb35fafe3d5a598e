"""What the director (coach.roleplay) decides, and how a conversation ends. Knows no records: see record.py."""

from __future__ import annotations

from enum import StrEnum

from coach.model.noun import Noun
from coach.model.reading import Label
from coach.model.transcript import Turn


class Difficulty(StrEnum):
    """How much has to be earned: the same person on a good day, an ordinary one, a hard one."""

    EASY = "easy"
    NORMAL = "normal"
    HARD = "hard"


class Outcome(StrEnum):
    """How it stands with the ask. `NONE`: nothing was asked, or nothing answered yet."""

    YES = "yes"
    CONDITIONAL_YES = "conditional_yes"
    MAYBE = "maybe"
    NO = "no"
    WALKED_AWAY = "walked_away"
    NONE = "none"


AGREED = (Outcome.YES, Outcome.CONDITIONAL_YES)


class Change(Noun):
    """One change inside the person, and why: `trust`, +2, "you came back to what she said about her mother".

    `shows` is the move of the organizer's that it answers, where the codebook has a label for it.
    """

    what: str
    amount: float
    because: str
    shows: Label | None = None


class Directive(Noun):
    """What the person does next, decided before a word is said. A voice only finds the words.

    `tell` holds the ids of the facts to tell now. `line` is the scripted voice's own wording; it is empty
    only where the organizer speaks first. `ends`: the person leaves (or time is up) after this.
    """

    act: str
    feeling: str = ""
    length: str = "short"
    tell: tuple[str, ...] = ()
    obstacle: str | None = None
    decided: Outcome = Outcome.NONE
    ends: bool = False
    line: str = ""


class Scene(Noun):
    """All that a voice is given. A locked fact is not in it, so that nobody can talk it out of a model.

    `told` are the gists of facts told before, `tell_now` of those to tell in this turn; `obstacle` and
    `decision` are the director's words for what stands in the way and what is decided; `standing` is how the person
    answered before, where that still holds. `rehearsal` and `owner` say
    on whose account it is spoken; no model is told.
    """

    name: str
    card: str
    manner: str
    language: str
    setting: str
    directive: Directive
    told: tuple[str, ...] = ()
    tell_now: tuple[str, ...] = ()
    obstacle: str | None = None
    decision: str | None = None
    standing: Outcome = Outcome.NONE
    turns: tuple[Turn, ...] = ()
    rehearsal: str = ""
    owner: str = ""


class Untold(Noun):
    """Something the person never told, and what would have opened it. Shown only after the end."""

    id: str
    layer: str
    gist: str
    opens_with: str


class Landing(Noun):
    """How the ask landed: the outcome, and the reasons in words for the trainee."""

    outcome: Outcome
    holds: bool
    says: str
    reasons: tuple[str, ...] = ()
