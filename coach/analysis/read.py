"""Reads a transcript turn by turn: runs the detectors in order and assembles what they found. Holds no rules itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import (
    affirmations,
    answers,
    asks,
    follow_ups,
    opinions,
    purposes,
    questions,
    reflections,
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

READER = ReaderVersion(id="rules", version="4")

# In reading order: a detector sees in `talk.labels` what those before it found.
_ORGANIZER_DETECTORS = (
    questions.find,
    reflections.find,
    follow_ups.find,
    affirmations.find,
    stories.find,
    purposes.find,
    thanks.find,
)
_QUESTIONS = frozenset((Label.OPEN_QUESTION, Label.CLOSED_QUESTION))
_PLACE = {label: place for place, label in enumerate(Label)}


def read(transcript: Transcript) -> Reading:
    """Read a whole conversation: labels with their spans, asks, times, figures, moments and steps."""
    talk = Talk(transcript)
    turns = tuple([read_turn(hear(index, turn), talk) for index, turn in enumerate(transcript.turns)])
    return conclude(transcript, talk, turns)


def conclude(transcript: Transcript, talk: Talk, turns: tuple[TurnReading, ...]) -> Reading:
    """Make the reading of a conversation all of whose turns have been read in `talk`."""
    return Reading.model_construct(
        id=transcript.id,
        reader=READER,
        figures=count(talk),
        turns=turns,
        moments=find_moments(talk),
        steps=find_steps(talk) if transcript.kind is Kind.POWERFUL_INVITATION else (),
    )


def read_turn(heard: Heard, talk: Talk) -> TurnReading:
    """Read one turn in the light of those before, and let the talk remember it."""
    begin(heard, talk)
    labels, cited = talk.labels[-1], talk.evidence[-1]
    _hear_opinion(heard, talk)
    talk.finish(heard)
    return TurnReading.model_construct(
        speaker=heard.speaker,
        labels=tuple(sorted(labels, key=_PLACE.__getitem__)),
        question="open" if Label.OPEN_QUESTION in labels else "closed" if Label.CLOSED_QUESTION in labels else None,
        times=talk.times[-1],
        asks=talk.asks[-1],
        evidence=tuple(cited),
    )


def begin(heard: Heard, talk: Talk) -> None:
    """Take the next turn into the talk, and run the rules."""
    talk.take(heard)
    talk.times[-1] = times.find(heard, talk.held_on)
    if heard.speaker is Speaker.ORGANIZER:
        talk.asks[-1] = asks.find(heard, talk)
        _add(talk, [evidence(Label.ASK, heard, ask.start, ask.end) for ask in talk.asks[-1]])
        for find in _ORGANIZER_DETECTORS:
            _add(talk, find(heard, talk))
    else:
        _add(talk, answers.find(heard, talk))


def _add(talk: Talk, found: Iterable[Evidence]) -> None:
    for item in found:
        talk.labels[-1].add(item.label)
        talk.evidence[-1].append(item)


def _hear_opinion(heard: Heard, talk: Talk) -> None:
    """Let the weights decide the labels that are theirs to decide; what the rules cited stays cited."""
    labels, cited = talk.labels[-1], talk.evidence[-1]
    for label, score in opinions.weigh(heard, talk).items():
        if score <= 0:
            if label in labels:
                labels.discard(label)
                cited[:] = [item for item in cited if item.label is not label]
        elif label not in labels:
            labels.add(label)
            cited.append(evidence(label, heard, *_span(label, heard, cited)))


def _span(label: Label, heard: Heard, cited: list[Evidence]) -> tuple[int, int]:
    """Find what to cite: for a follow-up the last question, else the sentence that weighs most."""
    if label is Label.FOLLOW_UP:
        for item in reversed(cited):
            if item.label in _QUESTIONS:
                return item.start, item.end
    return opinions.heaviest(heard, label)
