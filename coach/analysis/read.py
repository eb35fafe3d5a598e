"""Reads a transcript turn by turn: runs the detectors in order and assembles what they found. Holds no rules itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import affirmations, follow_ups, purposes, questions, reflections, stories, thanks
from coach.analysis.figures import count
from coach.analysis.heard import hear
from coach.analysis.talk import Talk
from coach.model.reading import Label, Reading, ReaderVersion, TurnReading
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.model.transcript import Transcript

READER = ReaderVersion(id="rules", version="1")

# In reading order: a detector sees in `talk.labels` what those before it found in the same turn.
_ORGANIZER_DETECTORS: tuple = (
    questions.find,
    reflections.find,
    follow_ups.find,
    affirmations.find,
    stories.find,
    purposes.find,
    thanks.find,
)
_PERSON_DETECTORS: tuple = ()


def read(transcript: Transcript) -> Reading:
    """Read a whole conversation: labels with their spans, asks, times, figures and moments."""
    talk = Talk(transcript)
    turns = tuple([_read_turn(hear(index, turn), talk) for index, turn in enumerate(transcript.turns)])
    return Reading(id=transcript.id, reader=READER, figures=count(talk), turns=turns)


def _read_turn(heard: Heard, talk: Talk) -> TurnReading:
    talk.take(heard)
    labels = talk.labels[-1]
    cited = talk.evidence[-1]
    for find in _ORGANIZER_DETECTORS if heard.speaker is Speaker.ORGANIZER else _PERSON_DETECTORS:
        for item in find(heard, talk):
            labels.add(item.label)
            cited.append(item)
    return TurnReading.model_construct(
        speaker=heard.speaker,
        labels=tuple(sorted(labels)),
        question="open" if Label.OPEN_QUESTION in labels else "closed" if Label.CLOSED_QUESTION in labels else None,
        times=talk.times[-1],
        asks=talk.asks[-1],
        evidence=tuple(cited),
    )
