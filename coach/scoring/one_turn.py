"""Reads one turn by itself: what was looked for in it, what was found, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import analysis
from coach.model.noun import Noun
from coach.model.reading import Evidence, Label
from coach.model.transcript import Speaker, Transcript, Turn
from coach.model.warm_up import OF_AN_ASK, Sought

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.model.reading import TurnReading
    from coach.model.warm_up import Before, Round


class Check(Noun):
    """One thing that was looked for, or that had better not be there, and the words in which it was found."""

    sought: Sought
    wanted: bool
    quote: str | None = None

    @property
    def met(self) -> bool:
        """Tell whether it is as it should be."""
        return self.wanted == (self.quote is not None)


class Met(Noun):
    """How a turn did what it was to do."""

    checks: tuple[Check, ...]
    words: int
    most_words: int

    @property
    def short_enough(self) -> bool:
        """Tell whether it left room for the other."""
        return self.words <= self.most_words

    @property
    def landed(self) -> bool:
        """Tell whether it did all that the moment called for."""
        return self.short_enough and all(check.met for check in self.checks)


def meet(asked: Round, said: str) -> Met:
    """Read what was said to a round, in the light of what came before it, and hold it against what was looked for."""
    turns = [Turn(speaker=one.speaker, text=one.text) for one in asked.before]
    whole = Transcript(id="round", turns=(*turns, Turn(speaker=Speaker.ORGANIZER, text=said)))
    reading = analysis.read(whole, known_of(asked.before))
    return Met(
        checks=tuple(check(reading.turns[-1], asked.wants, asked.avoids)),
        words=len(said.split()),
        most_words=asked.most_words,
    )


def check(turn: TurnReading, wants: Iterable[Sought], avoids: Iterable[Sought]) -> list[Check]:
    """Look in one turn for what is wanted of it and for what it had better not do.

    Nobody is told off for what is found by a narrow margin.
    """
    return [
        *(Check(sought=one, wanted=True, quote=_found(one, turn, sure=False)) for one in wants),
        *(Check(sought=one, wanted=False, quote=_found(one, turn, sure=True)) for one in avoids),
    ]


def known_of(turns: Iterable[Before]) -> dict[int, tuple[Evidence, ...]]:
    """Give by index what the author says the person's turns hold."""
    return {
        index: tuple(_whole(label, one.text) for label in one.holds)
        for index, one in enumerate(turns)
        if one.speaker is Speaker.PERSON and one.holds is not None
    }


def _whole(label: Label, text: str) -> Evidence:
    return Evidence(label=label, quote=text, start=0, end=len(text))


def _found(sought: Sought, turn: TurnReading, *, sure: bool) -> str | None:
    """Give the words in which it was found."""
    if sought in OF_AN_ASK:
        return next((ask.quote for ask in turn.asks if getattr(ask, sought.value)), None)
    label = Label(sought.value)
    return next((item.quote for item in turn.evidence if item.label is label and (item.sure or not sure)), None)
