"""A draft as a sheet of plain questions: which lines are asked for, in which chapter, and how far it is filled.

Knows neither YAML nor the page: passages come from the library, and `filling` draws what is here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.model.first_name import first_name
from coach.ui.writing.questions import CHAPTERS, EASES, OTHER, QUESTIONS, WHEN, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.draft import Passage

_EASE = 4
"""Steps that lead to an ease: obstacles, 0, eases, 1."""


class Field(NamedTuple):
    """A question, and the passage that answers it. `part` names the fact, topic or other part it belongs to."""

    passage: Passage
    asks: str
    counts: bool
    choices: tuple[str, ...] = ()
    part: str = ""

    @property
    def open(self) -> bool:
        """Tell whether it is still to be filled."""
        return bool(self.passage.blanks)

    @property
    def hint(self) -> str:
        """Give what is to be written there, where the whole line is a place to fill."""
        says = self.passage.says
        whole = self.open and isinstance(says, str) and says == self.passage.blanks[0]
        return str(says)[1:-1] if whole else ""


class Part(NamedTuple):
    """A chapter of the sheet, as far as the draft has lines for it."""

    id: str
    title: str
    about: str
    fields: tuple[Field, ...]

    @property
    def left(self) -> int:
        """Count what is still to be filled."""
        return sum(field.open for field in self.fields)


class Sheet(NamedTuple):
    """All the questions. `name` is the person's first name."""

    name: str
    parts: tuple[Part, ...]

    @property
    def asked(self) -> int:
        """Count the questions that have to be answered."""
        return sum(field.counts for part in self.parts for field in part.fields)

    @property
    def left(self) -> int:
        """Count those that are still to be."""
        return sum(part.left for part in self.parts)

    def near(self, line: int) -> tuple[Part, Field] | None:
        """Find the question whose line is this one, or the last before it."""
        before = [(f.passage.line, p, f) for p in self.parts for f in p.fields if f.passage.line <= line]
        if not before:
            return None
        best = max(at for at, _, _ in before)
        return next((part, field) for at, part, field in before if at == best)


def sheet(passages: Sequence[Passage]) -> Sheet:
    """Make the sheet of a draft's passages."""
    said = {one.path: str(one.says) for one in passages}
    full = said.get(("persona", "name"), "").strip()
    name = first_name(full) if full and not full.startswith("[") else "the person"
    chapters: dict[str, list[Field]] = {id_: [] for id_ in CHAPTERS}
    chapters["other"] = []
    for passage in passages:
        question = _question(passage)
        if question is not None:
            asks = (question.again if _is_another(passage) else question.asks).replace("{name}", name)
            field = Field(passage, asks, question.counts, question.choices, _part(passage, said))
            chapters[_chapter(passage, said)].append(field)
    known = {**CHAPTERS, "other": OTHER}
    parts = [
        Part(id_, known[id_].title, known[id_].about.replace("{name}", name), tuple(fields))
        for id_, fields in chapters.items()
        if fields
    ]
    return Sheet(name, tuple(parts))


def _question(passage: Passage) -> Question | None:
    """Find the question; one is made up for a place to fill that the table does not know."""
    steps = ["*" if isinstance(step, int) else step for step in passage.path]
    known = QUESTIONS.get(".".join(steps))
    if known is None and steps[0] == "lines" and str(passage.path[1]) in WHEN:
        known = Question(WHEN[str(passage.path[1])], counts=False, again="Or")
    if passage.blanks:
        made = Question(passage.note or passage.blanks[0][1:-1])
        return known._replace(counts=True) if known else made
    return known


def _is_another(passage: Passage) -> bool:
    """Tell whether it is a second wording, or one after that."""
    return isinstance(passage.path[-1], int) and passage.path[-1] > 0


def _chapter(passage: Passage, said: dict[tuple[str | int, ...], str]) -> str:
    key = str(passage.path[0])
    if key == "facts":
        key = f"facts {said.get((*passage.path[:2], 'layer'), 'anyone')}"
    return next((id_ for id_, chapter in CHAPTERS.items() if key in chapter.keys), "other")


def _part(passage: Passage, said: dict[tuple[str | int, ...], str]) -> str:
    """Name what of several a line belongs to: the topic, the fact, the ask, or what makes an obstacle smaller."""
    ease = said.get((*passage.path[:4], "by"), "") if len(passage.path) > _EASE else ""
    if ease:
        return EASES.get(ease, ease)
    return titled(said.get((*passage.path[:2], "title")) or said.get((*passage.path[:2], "id"), ""))


def titled(id_: str) -> str:
    """Make a heading of an id."""
    return id_.replace("_", " ").replace("-", " ").capitalize()
