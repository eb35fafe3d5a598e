"""A scenario while it is written: the answers it begins from, its text with what is wrong with it, and its passages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from coach.model.diagnostic import Diagnostic
from coach.model.ids import Id
from coach.model.noun import Noun
from coach.model.scenario import Scenario
from coach.model.slug import slug
from coach.model.transcript import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

Said = Annotated[str, Field(min_length=1)]

_BLANK = re.compile(r"\[[^\W\d][^\[\]]*\]")


class Answers(Noun):
    """What someone answers before a new scenario is begun. `ask` follows on "would you …?"."""

    id: Id
    title: Said = "Someone worth knowing"
    kind: Kind = Kind.ONE_TO_ONE
    name: Said
    age: Annotated[int, Field(ge=14, le=110)] = 40
    pronouns: Literal["she", "he", "they"] = "they"
    work: Said = "[What they do]"
    place: Said = "[Where they live]"
    who: Said = "[Who they are, in a line]"
    where: Said = "[Where you meet, and what it looks like]"
    why: Said = "[Why you are meeting]"
    goal: Said = "[What you are after, with the day and hour of the ask]"
    you: Said = "[Who the organizer is here]"
    ask: Said = "come to the meeting on Thursday at 7"
    stake: Said = "[One sentence: what is at stake for them.]"
    polite: Said = "[The polite reason, in one sentence.]"
    real: Said = "[The real reason behind it.]"


class Draft(Noun):
    """A text, the scenario in it where nothing is wrong, and every fault."""

    text: str
    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...] = ()


class Passage(Noun):
    """What can be written anew in a draft by itself: a line, or a short list of words. `note` is the comment beside it.

    `path` leads to it from the top, `line` counts from 1.
    """

    path: tuple[str | int, ...]
    line: int
    says: str | tuple[str, ...]
    note: str = ""

    @property
    def blanks(self) -> tuple[str, ...]:
        """List what is still to be filled in it."""
        return blanks(self.says) if isinstance(self.says, str) else ()


def blanks(words: str) -> tuple[str, ...]:
    """Find the [words in square brackets] that hold a place for somebody's own."""
    return tuple(_BLANK.findall(words))


def id_for(name: str, taken: Collection[str]) -> str:
    """Make an id of a name, one that none of `taken` bears: "Maria Lopes" gives "maria-lopes", then "maria-lopes-2".

    A name in letters that have no Latin likeness gives "somebody".
    """
    made = slug(name)
    made = made if made[:1].isalpha() else f"somebody-{made}".rstrip("-")
    number, free = 1, made
    while free in taken:
        number += 1
        free = f"{made}-{number}"
    return free
