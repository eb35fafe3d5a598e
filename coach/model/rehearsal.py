"""A rehearsal's nouns: what the director decides, what the person inside is like, how it ended.

The director (coach.roleplay) makes these; practice stores them; a voice speaks a directive.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from coach.model.noun import Noun
from coach.model.transcript import Speaker  # noqa: TC001 - pydantic reads it at run time


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


class Change(Noun):
    """One change inside the person, and why: `trust`, +2, "you came back to what she said about her mother"."""

    what: str
    amount: float
    because: str


class Directive(Noun):
    """What the person does next, decided before a word is said. A voice only finds the words.

    `tell` holds the ids of the facts to tell now; `line` is the scripted voice's own wording (never empty);
    `unlocked_gists` is all that a model may know of the person's locked facts; nothing else reaches it.
    """

    act: str
    feeling: str = ""
    length: str = "short"
    tell: tuple[str, ...] = ()
    obstacle: str | None = None
    decided: Outcome = Outcome.NONE
    ends: bool = False
    line: str = ""


class SpokenTurn(Noun):
    """A turn of a rehearsal as it is kept: words, and for the person's turns what made them.

    `state` is the person's inner state after the turn, as JSON (coach.roleplay reads it back).
    """

    id: str
    speaker: Speaker
    text: str
    parent: str | None = None
    act: str | None = None
    state: dict[str, object] = Field(default_factory=dict)
    unlocked: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    decided: Outcome = Outcome.NONE
    voice: str | None = None
    guard: tuple[str, ...] = ()
    hint: str | None = None
