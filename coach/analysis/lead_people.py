"""Finds the people who stand in what somebody tells: to be asked about them is to be heard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.kin import KIN
from coach.analysis.listed import listed

if TYPE_CHECKING:
    from coach.analysis.heard import Heard

_NOUNS = KIN | listed(
    """
    mama ma sons daughters kid kids sisters brothers gran nan grandson granddaughter grandkids boss landlord nephews
    nieces cousins friend friends parents child children baby babies family neighbor neighbour neighbors neighbours
    boy girl boys girls lady ladies woman man guy guys fella fellas lad lads lassie lassies wean weans teacher
    niño niña niños niñas hijo hija hijos hijas mamá abuela abuelo
    """
)
_OTHER = "own|little|wee|older|younger|oldest|youngest|old|young|big|new|poor|other|best|two|three|four|five"
_SOMEBODY = re.compile(
    rf"\b(my|ma|our|a|an|the|this|that|these|those|one|two|three|four|five|some)"
    rf"((?: (?:{_OTHER})){{0,2}}) ({'|'.join(sorted(_NOUNS))})\b(?!'s|’s)"
)
_MINE = ("my", "ma", "our")
_COUNTED = ("two", "three", "four", "five")
_NAME = re.compile(r"(?: (?=[A-Z])|(?: [a-z]+){0,4}, (?=[A-Z][\w'’-]*,))([A-Z][\w'’-]+)(?![\w'’-])")
_TITLED = re.compile(r" (miss|mr|mrs|ms|miz) ([a-z]\w+)", re.IGNORECASE)
_NO_NAMES = listed(
    "I I'm I've I'd I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday And But So He She They We"
)


class Somebody(NamedTuple):
    """Somebody who is spoken of: how to name them to the one who told, and how near they stand."""

    called: str
    theirs: bool
    named: bool


def people(heard: Heard, start: int, end: int) -> list[Somebody]:
    """List the people between two places of a turn: those of the teller's own and those with a name first."""
    found = [_somebody(heard, match) for match in _SOMEBODY.finditer(heard.low, start, end)]
    return sorted(found, key=lambda one: not (one.theirs or one.named))


def _somebody(heard: Heard, match: re.Match[str]) -> Somebody:
    whose, which, noun = match.groups()
    theirs = whose in _MINE
    name = _name(heard.text, match.end())
    if name:
        return Somebody(name, theirs, named=True)
    which = which.removeprefix(" own")
    many = f" {whose}" if whose in _COUNTED else ""
    return Somebody(f"{'your' if theirs else 'the'}{many}{which} {noun}", theirs, named=False)


def _name(text: str, at: int) -> str:
    """Give the name that follows: "my nephew Stephen", "a boy up the road, Mason,", "this lady miss pauline"."""
    if titled := _TITLED.match(text, at):
        return f"{titled[1]} {titled[2]}".title()
    found = _NAME.match(text, at)
    return "" if found is None or found[1] in _NO_NAMES else found[1].removesuffix("'s").removesuffix("’s")
