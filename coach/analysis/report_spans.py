"""Finds what was cited of a turn as said anew again in the turn as it was written. Knows no wordings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coach.model.reading import Ask, Evidence, Moment, Reading, StepFinding, TimeMention, TurnReading

    Cited = TypeVar("Cited", Evidence, Ask, TimeMention)


class Edit(NamedTuple):
    """What stands in place of a span of a turn; an empty span is a place where something is put in."""

    start: int
    end: int
    new: str


class Part(NamedTuple):
    """A stretch of a turn as said anew, and the stretch as written that it stands for; `kept` letter for letter."""

    said: int
    said_end: int
    start: int
    end: int
    kept: bool


class Retold(NamedTuple):
    """A turn as written, the same said anew, and which stretch of one is which of the other."""

    written: str
    said: str
    parts: tuple[Part, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Find a span of what is said anew as written: what was put in another way is cited whole, with who said it."""
        touched = [p for p in self.parts if p.said < end and start < p.said_end and p.start < p.end]
        while len(touched) > 1 and not touched[-1].kept and not self._words(touched[-1]):
            touched.pop()
        if not touched:
            return 0, len(self.written)
        first, last = touched[0], touched[-1]
        left = first.start + max(0, start - first.said) if first.kept else first.start
        left = next((p.start for p in self.parts if p.end == left and p.start < left and p.said == p.said_end), left)
        right = last.end - max(0, last.said_end - end) if last.kept else last.end
        while left < right and self.written[left].isspace():
            left += 1
        while right > left and self.written[right - 1].isspace():
            right -= 1
        return (left, right) if left < right else (0, len(self.written))

    def _words(self, part: Part) -> str:
        return self.said[part.said : part.said_end].strip(" .?")

    def quote(self, said: str) -> str:
        """Give the words as written for words said anew."""
        at = self.said.find(said)
        return self.written[slice(*self.place(at, at + len(said)))] if said and at >= 0 else self.written


def retell(written: str, edits: Iterable[Edit]) -> Retold:
    """Carry edits out; where two touch the same letters, the first counts."""
    said, parts, at, length = [], list[Part](), 0, 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < at:
            continue
        for new, start, end, kept in ((written[at : edit.start], at, edit.start, True), (edit.new, *edit[:2], False)):
            said.append(new)
            parts.append(Part(length, length + len(new), start, end, kept))
            length += len(new)
        at = edit.end
    said.append(written[at:])
    parts.append(Part(length, length + len(written) - at, at, len(written), kept=True))
    return Retold(written, "".join(said), tuple(parts))


def as_written(reading: Reading, turns: Sequence[Retold]) -> Reading:
    """Give a reading of what was said anew with every quote as it was written."""
    return reading.model_copy(
        update={
            "turns": tuple(_turn(found, told) for found, told in zip(reading.turns, turns, strict=True)),
            "moments": tuple(_moment(one, turns) for one in reading.moments),
            "steps": tuple(_step(one, turns) for one in reading.steps),
        }
    )


def _turn(found: TurnReading, told: Retold) -> TurnReading:
    return found.model_copy(
        update={
            "evidence": tuple(_cited(one, "quote", told) for one in found.evidence),
            "asks": tuple(_cited(one, "quote", told) for one in found.asks),
            "times": tuple(_cited(one, "text", told) for one in found.times),
        }
    )


def _cited(one: Cited, words: str, told: Retold) -> Cited:
    start, end = told.place(one.start, one.end)
    return one.model_copy(update={"start": start, "end": end, words: told.written[start:end]})


def _moment(one: Moment, turns: Sequence[Retold]) -> Moment:
    return one.model_copy(update={"quote": turns[one.turn].quote(one.quote)})


def _step(one: StepFinding, turns: Sequence[Retold]) -> StepFinding:
    if one.turn is None or one.quote is None:
        return one
    return one.model_copy(update={"quote": turns[one.turn].quote(one.quote)})
