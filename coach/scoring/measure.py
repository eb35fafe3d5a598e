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

# Which way a trainee may be advised to move it: more of a fault is no craft, and some of it is not theirs to do.
Advised = Literal["either", "less", "neither"]

_PARTS = {0.1: "a tenth", 0.2: "a fifth", 0.25: "a quarter", 0.5: "half", 0.75: "three quarters"}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number about a conversation that a rubric's conditions may name, or None where it cannot be told.

    `one` and `many` say what is wanted. Of a count they are the singular and the plural, of a flag its presence
    and its absence; of the other forms what more and what less of it would be, `{n}` standing for the number.
    `was` says beside it what was found.
    """

    name: str
    meaning: str
    form: Form
    one: str
    many: str
    of: Callable[[Course], float | None]
    advised: Advised = "either"
    was: str = "it was {n}"

    def __call__(self, transcript: Transcript, reading: Reading) -> float | None:
        """Measure one conversation."""
        return self.of(lay_out(transcript, reading))

    def may_be_advised(self, condition: Condition, found: float | None) -> bool:
        """Tell whether what would meet the condition is something to advise."""
        if self.advised == "less":
            return not _wants_more(condition, found)
        return self.advised == "either"

    def gap(self, condition: Condition, found: float | None) -> str:
        """Say what would meet the condition, given what was found: "one more reflection"."""
        wants_more = _wants_more(condition, found)
        if self.form == "flag":
            return self.one if wants_more else self.many
        if self.form == "count":
            return self._count_gap(condition, found or 0.0, more=wants_more)
        words = (self.one if wants_more else self.many).replace("{n}", self._wanted(condition.value))
        if found is None or self.form == "place":
            return words
        return f"{words} ({self.was.replace('{n}', self._beside(condition.value, found))})"

    def _wanted(self, value: float) -> str:
        """Show what is wanted as one would say it: half, not 50%."""
        return _PARTS.get(round(value, 2), self._shown(value)) if self.form == "share" else self._shown(value)

    def _beside(self, value: float, found: float) -> str:
        """Show what was found so that it is seen to miss the value: a figure rounded to it would not be."""
        shown = self._shown(found)
        if shown != self._shown(value):
            return shown
        return shown if found == value else f"a little {'more' if found > value else 'less'} than {shown}"

    def _shown(self, value: float) -> str:
        match self.form:
            case "share":
                return f"{value:.0%}"
            case "place":
                return _spell(int(value))
            case _ if value == int(value):
                return _spell(int(value))
            case _:
                return f"{value:.2g}" if value < 1 else f"{value:g}"

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


def _wants_more(condition: Condition, found: float | None) -> bool:
    return condition.compare in {">=", ">"} or (condition.compare == "==" and (found or 0) < condition.value)


def _spell(number: int) -> str:
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)
