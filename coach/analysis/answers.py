"""Finds the person's answer to an ask: a clear acceptance, a hedge, or a refusal. What they give as reasons is objections'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.answer_cues import AGREEING, GIVING, HEDGING, REFUSING, SEEKING, TAKING
from coach.analysis.passages import opening, passage
from coach.analysis.talk import evidence
from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.cues import Found
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_STILL_OPEN = 4
_LONG_AGO = 12


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find at most one answer in a turn of the person's, and only where an ask has been made that it can answer."""
    since = _turns_since_ask(heard, talk)
    if since is None:
        return ()
    label, found = _weigh(heard, since == 1, _open_for(heard, talk, since))
    if label is None or found is None:
        return ()
    return (evidence(label, heard, *passage(heard, found.start, found.end)),)


def _turns_since_ask(heard: Heard, talk: Talk) -> int | None:
    for index in range(heard.index - 1, max(-1, heard.index - 1 - _LONG_AGO), -1):
        if talk.heard[index].speaker is Speaker.ORGANIZER and Label.ASK in talk.labels[index]:
            return heard.index - index
    return None


def _open_for(heard: Heard, talk: Talk, since: int) -> bool:
    """Tell whether the ask still waits: it is recent, or nothing but hedges has come back since."""
    return since <= _STILL_OPEN or Label.YES not in set().union(*talk.labels[heard.index - since : heard.index])


def _weigh(heard: Heard, just_asked: bool, waiting: bool) -> tuple[Label | None, Found | None]:
    """A taking-on in so many words outweighs a hedge near it; a refusal outweighs a bare "yes"."""
    taking = _unquestioned(heard, TAKING.found(heard) + GIVING.found(heard))
    refusing = _unquestioned(heard, REFUSING.found(heard))
    hedging = HEDGING.found(heard)
    agreeing = [f for f in AGREEING.found(heard) if opening(heard, f.start)] if waiting else []
    if taking and not (hedging and hedging[-1].start > taking[-1].end) and not _taken_back(refusing, taking):
        return Label.YES, taking[0]
    if refusing and waiting:
        return Label.NO, refusing[0]
    if hedging and waiting:
        return Label.MAYBE, hedging[0]
    if agreeing and just_asked and not SEEKING.any(heard):
        return Label.YES, agreeing[0]
    return None, None


def _taken_back(refusing: list[Found], taking: list[Found]) -> bool:
    return bool(refusing) and refusing[-1].start >= taking[-1].start


def _unquestioned(heard: Heard, found: list[Found]) -> list[Found]:
    return [f for f in found if not _UNREAL.search(heard.low, max(0, f.start - 30), f.start)]


_UNREAL = re.compile(
    r"\b(?:if|when|before|not|never|don't know (?:if|that)|doubt|whether|wish|used to|why would|why should|how (?:can|do|would))(?: that)?\s*$"
)
