"""Reads a transcript turn by turn: runs the detectors in order and assembles what they found. Holds no rules itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import (
    affirmations,
    agitation,
    answers,
    asks,
    follow_ups,
    interests,
    objections,
    obstacles,
    opinions,
    pitches,
    pressure,
    purposes,
    questions,
    reflections,
    restates,
    stories,
    thanks,
    times,
)
from coach.analysis.figures import count
from coach.analysis.heard import hear
from coach.analysis.moments import find_moments
from coach.analysis.steps import find_steps
from coach.analysis.talk import Talk, evidence
from coach.model.reading import Label, ReaderVersion, Reading, TurnReading
from coach.model.transcript import Kind, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.analysis.heard import Heard
    from coach.model.reading import Evidence
    from coach.model.transcript import Transcript

READER = ReaderVersion(id="rules", version="1")

# In reading order, the second opinion between the two: a detector sees in `talk.labels` what those before it found.
_ORGANIZER_DETECTORS = (
    questions.find,
    reflections.find,
    follow_ups.find,
    affirmations.find,
    stories.find,
    purposes.find,
    thanks.find,
)
_LATER_DETECTORS = (
    obstacles.find,
    agitation.find,
    pressure.find,
    restates.find,
    pitches.find,
)
_PERSON_DETECTORS = (interests.find, answers.find, objections.find)
_NOD = 3
_PLACE = {label: place for place, label in enumerate(Label)}


def read(transcript: Transcript) -> Reading:
    """Read a whole conversation: labels with their spans, asks, times, figures, moments and steps."""
    talk = Talk(transcript)
    turns = tuple([_read_turn(hear(index, turn), talk) for index, turn in enumerate(transcript.turns)])
    return Reading.model_construct(
        id=transcript.id,
        reader=READER,
        figures=count(talk),
        turns=turns,
        moments=find_moments(talk),
        steps=find_steps(talk) if transcript.kind is Kind.POWERFUL_INVITATION else (),
    )


def _read_turn(heard: Heard, talk: Talk) -> TurnReading:
    begin(heard, talk)
    labels, cited = talk.labels[-1], talk.evidence[-1]
    if heard.speaker is Speaker.ORGANIZER:
        _hear_second_opinion(heard, talk)
    finish(heard, talk)
    return TurnReading.model_construct(
        speaker=heard.speaker,
        labels=tuple(sorted(labels, key=_PLACE.__getitem__)),
        question="open" if Label.OPEN_QUESTION in labels else "closed" if Label.CLOSED_QUESTION in labels else None,
        times=talk.times[-1],
        asks=talk.asks[-1],
        evidence=tuple(cited),
    )


def begin(heard: Heard, talk: Talk) -> None:
    """Take the next turn into the talk, and run the rules that need no others' findings."""
    talk.take(heard)
    talk.times[-1] = times.find(heard, talk.held_on)
    if heard.speaker is Speaker.ORGANIZER:
        talk.asks[-1] = asks.find(heard, talk)
        _add(talk, [evidence(Label.ASK, heard, ask.start, ask.end) for ask in talk.asks[-1]])
        for find in _ORGANIZER_DETECTORS:
            _add(talk, find(heard, talk))
    else:
        for find in _PERSON_DETECTORS:
            _add(talk, find(heard, talk))
    talk.signs[-1] = frozenset(talk.labels[-1])


def finish(heard: Heard, talk: Talk) -> None:
    """Run the rules that lean on those labels, and remember what later turns will need to know of this one."""
    if heard.speaker is Speaker.ORGANIZER:
        for find in _LATER_DETECTORS:
            _add(talk, find(heard, talk))
        talk.own_turns += 1
        talk.nods += heard.length <= _NOD
        if talk.asks[-1]:
            talk.last_ask = heard.index
    elif Label.SELF_INTEREST in talk.labels[-1]:
        talk.remember(heard)


def _add(talk: Talk, found: Iterable[Evidence]) -> None:
    for item in found:
        talk.labels[-1].add(item.label)
        talk.evidence[-1].append(item)


def _hear_second_opinion(heard: Heard, talk: Talk) -> None:
    labels, cited = talk.labels[-1], talk.evidence[-1]
    for label, there in opinions.weigh(heard, talk):
        if there and label not in labels:
            labels.add(label)
            cited.append(opinions.cite(label, heard, cited))
        elif not there and label in labels:
            labels.discard(label)
            cited[:] = [item for item in cited if item.label is not label]
