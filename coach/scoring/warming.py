"""Reads one turn by itself, in a warm-up or in what is prepared for a visit: what was looked for, what was found, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import analysis
from coach.model.noun import Noun
from coach.model.reading import Evidence, Label
from coach.model.transcript import Speaker, Transcript, Turn
from coach.model.warm_up import OF_AN_ASK, Sought

if TYPE_CHECKING:
    from coach.model.reading import TurnReading
    from coach.model.warm_up import Aim


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


def meet(aim: Aim, said: str) -> Met:
    """Read one turn in the light of what came before it, and hold it against what it is to do."""
    reading = analysis.read(_transcript(aim, said), _known(aim)).turns[-1]
    checks = [Check(sought=one, wanted=True, quote=_found(one, reading, sure=False)) for one in aim.wants]
    checks += [Check(sought=one, wanted=False, quote=_found(one, reading, sure=True)) for one in aim.avoids]
    return Met(checks=tuple(checks), words=len(said.split()), most_words=aim.most_words)


def _transcript(aim: Aim, said: str) -> Transcript:
    turns = [Turn(speaker=one.speaker, text=one.text) for one in aim.before]
    return Transcript(id="turn", turns=(*turns, Turn(speaker=Speaker.ORGANIZER, text=said)))


def _known(aim: Aim) -> dict[int, tuple[Evidence, ...]]:
    """Give what the author says the person's turns hold."""
    return {
        index: tuple(_whole(label, one.text) for label in one.holds)
        for index, one in enumerate(aim.before)
        if one.speaker is Speaker.PERSON and one.holds is not None
    }


def _whole(label: Label, text: str) -> Evidence:
    return Evidence(label=label, quote=text, start=0, end=len(text))


def _found(sought: Sought, reading: TurnReading, *, sure: bool) -> str | None:
    """Give the words in which it was found. Nobody is told off for what is found by a narrow margin: `sure`."""
    if sought in OF_AN_ASK:
        return next((ask.quote for ask in reading.asks if getattr(ask, sought.value)), None)
    label = Label(sought.value)
    return next((item.quote for item in reading.evidence if item.label is label and (item.sure or not sure)), None)
