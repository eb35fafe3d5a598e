"""A rubric: what a conversation is held against, all of it written in YAML that a trainer can change.

A criterion's level is the highest one whose conditions on named measures hold. The measures and places
are those of `coach.scoring`; the words are the rubric's own. docs/rubric-format.md describes the short forms.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, field_validator, model_validator

from coach.model.noun import Noun
from coach.model.reading import Label, MomentKind
from coach.model.transcript import Kind

TOP = 4
"""The highest level of a criterion."""
Score = Annotated[int, Field(ge=0, le=TOP)]
Compare = Literal[">=", "<=", ">", "<", "=="]

_TEST = re.compile(r"\s*(>=|<=|==|>|<)\s*(-?\d+(?:\.\d+)?)\s*")


class Condition(Noun):
    """`measure` compared with `value`; written in YAML as a line such as `reflections: ">= 3"`."""

    measure: str
    compare: Compare
    value: float

    def holds(self, found: float | None) -> bool:
        """Tell whether a measured value meets the condition; what could not be measured never does."""
        if found is None:
            return False
        match self.compare:
            case ">=":
                return found >= self.value
            case "<=":
                return found <= self.value
            case ">":
                return found > self.value
            case "<":
                return found < self.value
            case "==":
                return found == self.value


class Alternative(Noun):
    """Conditions that must all hold; written in YAML as one map from measures to tests."""

    all_of: tuple[Condition, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_map(cls, value: Any) -> Any:
        if not isinstance(value, Mapping) or "all_of" in value:
            return value
        return {"all_of": [_condition(str(measure), test) for measure, test in value.items()]}


def _condition(measure: str, test: object) -> dict[str, object]:
    if isinstance(test, bool):
        return {"measure": measure, "compare": "==", "value": float(test)}
    if isinstance(test, int | float):
        return {"measure": measure, "compare": "==", "value": float(test)}
    found = _TEST.fullmatch(str(test))
    if found is None:
        raise ValueError(
            f"the test {str(test)!r} of measure {measure!r} cannot be read; "
            'write a comparison and a number in quotes, such as ">= 3" or "<= 0.30", or true or false'
        )
    return {"measure": measure, "compare": found[1], "value": float(found[2])}


def _alternatives(value: object) -> object:
    return [value] if isinstance(value, Mapping | Alternative) else value


# Ways to hold: any one alternative is enough. One map in YAML is one alternative, a list of maps is several.
When = Annotated[tuple[Alternative, ...], BeforeValidator(_alternatives)]


class Level(Noun):
    """One of the five levels of a criterion: how it is described, and when it is reached (any alternative).

    `words` is a clause without a full stop, told to the organizer: "you asked why and how, and waited".
    """

    score: Score
    words: str = Field(min_length=1)
    when: When = ()


class Cap(Noun):
    """A level that is not passed while the condition holds, the clause that says why, what to quote."""

    at_most: Score
    when: When = Field(min_length=1)
    because: str = Field(min_length=1)
    evidence: tuple[Label, ...] = ()


class Need(Noun):
    """What must hold for a criterion to be scored at all, and the sentence that says what was missing.

    `blank`, of a rubric's own need: without it the reading means nothing, so moments, steps and advice go too.
    """

    when: When = Field(min_length=1)
    missing: str = Field(min_length=1)
    blank: bool = False


class Tip(Noun):
    """Something to try next, offered only while `when` holds and where the conversation has the place `at`.

    In YAML a bare sentence is a tip that always applies. `{quote}` in `says` stands for the words there.
    """

    says: str = Field(min_length=1)
    tries: str | None = None
    when: When = ()
    at: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_sentence(cls, value: Any) -> Any:
        return {"says": value} if isinstance(value, str) else value


class Criterion(Noun):
    """One thing a conversation is held against, rated 0 to 4. `against` are labels quoted for a low level."""

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    looks_for: str
    weight: float = Field(default=1.0, gt=0)
    evidence: tuple[Label, ...] = ()
    against: tuple[Label, ...] = ()
    judged: bool = False
    needs: tuple[Need, ...] = ()
    levels: tuple[Level, ...]
    caps: tuple[Cap, ...] = ()
    tips: tuple[Tip, ...] = ()
    try_instead: tuple[str, ...] = ()

    @field_validator("levels", mode="before")
    @classmethod
    def _from_numbered_map(cls, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        numbered = sorted(value.items(), key=lambda item: str(item[0]))
        return [
            {"score": score, **(level if isinstance(level, Mapping) else {"words": level})} for score, level in numbered
        ]

    @field_validator("levels")
    @classmethod
    def _five_in_order(cls, levels: Sequence[Level]) -> tuple[Level, ...]:
        ordered = tuple(sorted(levels, key=lambda level: level.score))
        scores = [level.score for level in ordered]
        if scores != list(range(TOP + 1)):
            raise ValueError(f"the levels are {scores}; write each of 0, 1, 2, 3 and 4 once")
        if ordered[0].when:
            raise ValueError("level 0 has conditions; it is the floor and takes none, so remove its `when`")
        bare = [level.score for level in ordered[1:] if not level.when]
        if bare:
            raise ValueError(f"level {bare[0]} has no conditions; say in `when` what reaches it")
        return ordered


class MomentWords(Noun):
    """How a moment is told to the trainee: what happened, what to try. `{quote}` stands for their words."""

    says: str = Field(min_length=1)
    tries: str = Field(min_length=1)


class Rubric(Noun):
    """A rubric and its version; a score names both, and different versions are not drawn as one line.

    `needs` are those of every criterion: below them nothing is scored. `only_where_named`: it is for one sort of talk,
    so it is no choice for scenarios that do not name it.
    """

    format: Literal[1] = 1
    id: str = Field(min_length=1)
    version: int = Field(ge=1)
    title: str = Field(min_length=1)
    kind: Kind
    summary: str
    sources: tuple[str, ...] = ()
    only_where_named: bool = False
    needs: tuple[Need, ...] = ()
    criteria: tuple[Criterion, ...] = Field(min_length=1)
    moments: dict[MomentKind, MomentWords] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _each_id_once(self) -> Self:
        ids = [criterion.id for criterion in self.criteria]
        twice = [name for name in ids if ids.count(name) > 1]
        if twice:
            raise ValueError(f"criterion {twice[0]!r} is written twice; give each its own id")
        return self
