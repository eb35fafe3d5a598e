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
from coach.model.reading import Label, Reading, ReaderVersion, TurnReading
from coach.model.transcript import Kind, Speaker

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.model.transcript import Transcript

READER = ReaderVersion(id="rules", version="1")

# In reading order: a detector sees in `talk.labels` what those before it found in the same turn.
_ORGANIZER_DETECTORS = (
    questions.find,
    reflections.find,
    follow_ups.find,
    affirmations.find,
    stories.find,
    purposes.find,
    thanks.find,
    obstacles.find,
    agitation.find,
    pressure.find,
    restates.find,
    pitches.find,
)
_PERSON_DETECTORS = (interests.find, answers.find, objections.find)
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
    talk.take(heard)
    labels = talk.labels[-1]
    cited = talk.evidence[-1]
    talk.times[-1] = times.find(heard, talk.held_on)
    organizer = heard.speaker is Speaker.ORGANIZER
    if organizer:
        talk.asks[-1] = asks.find(heard, talk)
        for ask in talk.asks[-1]:
            labels.add(Label.ASK)
            cited.append(evidence(Label.ASK, heard, ask.start, ask.end))
    for find in _ORGANIZER_DETECTORS if organizer else _PERSON_DETECTORS:
        for item in find(heard, talk):
            labels.add(item.label)
            cited.append(item)
    if Label.SELF_INTEREST in labels:
        talk.remember(heard)
    return TurnReading.model_construct(
        speaker=heard.speaker,
        labels=tuple(sorted(labels, key=_PLACE.__getitem__)),
        question="open" if Label.OPEN_QUESTION in labels else "closed" if Label.CLOSED_QUESTION in labels else None,
        times=talk.times[-1],
        asks=talk.asks[-1],
        evidence=tuple(cited),
    )
