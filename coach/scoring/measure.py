"""What a measure is: a named number about a conversation, and the words for getting more or less of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from coach.scoring.course import lay_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.rubric import Condition
    from coach.model.transcript import Transcript
    from coach.scoring.course import Course

Form = Literal["count", "share", "flag", "place", "number"]

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number about a conversation that a rubric's conditions may name, or None where it cannot be told.

    `one` and `many` name the thing in the singular and the plural; a flag names its presence and its absence.
    """

    name: str
    meaning: str
    form: Form
    one: str
    many: str
    of: Callable[[Course], float | None]

    def __call__(self, transcript: Transcript, reading: Reading) -> float | None:
        """Measure one conversation."""
        return self.of(lay_out(transcript, reading))

    def gap(self, condition: Condition, found: float | None) -> str:
        """Say what would meet the condition, given what was found: "one more reflection"."""
        wants_more = condition.compare in {">=", ">"} or (condition.compare == "==" and (found or 0) < condition.value)
        match self.form:
            case "flag":
                return self.one if wants_more else self.many
            case "count":
                return self._count_gap(condition, found or 0.0, more=wants_more)
            case "place":
                return f"{self.one} within your first {_spell(int(condition.value))} turns"
            case "share":
                was = "" if found is None else f" (it was {found:.0%})"
                return f"{self.one} at {condition.value:.0%} or {'more' if wants_more else 'less'}{was}"
            case "number":
                was = "" if found is None else f" (it was {found:g})"
                return f"{self.one} of {condition.value:g} or {'more' if wants_more else 'fewer'}{was}"

    def _count_gap(self, condition: Condition, found: float, *, more: bool) -> str:
        if more:
            wanted = condition.value + 1 if condition.compare == ">" else condition.value
            lacking = max(1, math.ceil(wanted - found))
            noun = self.one if lacking == 1 else self.many
            return f"{_spell(lacking)} {'more ' if found else ''}{noun}"
        allowed = max(0, int(condition.value) - (condition.compare == "<"))
        return (
            f"no {self.many}"
            if allowed == 0
            else f"at most {_spell(allowed)} {self.one if allowed == 1 else self.many}"
        )


def _spell(number: int) -> str:
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)
