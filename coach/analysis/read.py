"""Reads a transcript turn by turn: runs the detectors in order and assembles what they found. Holds no rules itself."""

from __future__ import annotations

from itertools import count as count_from
from types import MappingProxyType
from typing import TYPE_CHECKING

from coach.analysis import (
    affirmations,
    answers,
    ask_properties,
    asks,
    follow_ups,
    hindsight,
    in_the_way,
    next_steps,
    opinions,
    pressing,
    purposes,
    questions,
    reflections,
    reported,
    sentences,
    stories,
    thanks,
    times,
)
from coach.analysis.figures import count
from coach.analysis.garbage import uncollected
from coach.analysis.heard import hear
from coach.analysis.moments import find_moments
from coach.analysis.opinions import ALWAYS, NEVER
from coach.analysis.passages import passage
from coach.analysis.report_spans import as_written
from coach.analysis.steps import find_steps
from coach.analysis.talk import Talk, evidence
from coach.analysis.words_first import AT_ONCE, work_out
from coach.model.reading import QUESTIONS, Label, ReaderVersion, Reading, TurnReading
from coach.model.transcript import Kind, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coach.analysis.heard import Heard
    from coach.model.reading import Evidence
    from coach.model.transcript import Transcript

READER = ReaderVersion(id="rules", version="16")

# In reading order: a detector sees in `talk.labels` what those before it found.
_ORGANIZER_DETECTORS = (
    questions.find,
    reflections.find,
    follow_ups.find,
    affirmations.find,
    stories.find,
    in_the_way.find,
    purposes.find,
    thanks.find,
    pressing.find,
    next_steps.find,
)
_PLACE = {label: place for place, label in enumerate(Label)}
_SURE = 1.5
"""From so much on, three in four turns read as pressing are so by a coder as well; of all of them, three in five."""
KNOWN = frozenset((Label.SELF_INTEREST, Label.YES, Label.MAYBE, Label.NO))
"""What need not be guessed of a person's turn in a rehearsal: whether they told something of weight, or answered."""
_STAKES = frozenset((Label.SELF_INTEREST,))
_NOTHING_KNOWN: Mapping[int, tuple[Evidence, ...]] = MappingProxyType({})
_NOTHING_FELT: Mapping[int, frozenset[Label]] = MappingProxyType({})


@uncollected()
def read(
    transcript: Transcript,
    known: Mapping[int, tuple[Evidence, ...]] = _NOTHING_KNOWN,
    felt: Mapping[int, frozenset[Label]] = _NOTHING_FELT,
) -> Reading:
    """Read a whole conversation: labels with their spans, asks, times, figures, moments and steps.

    `known` gives by index the turns of which it is known, as the author of a rehearsal's person knows it, what of
    `KNOWN` they hold; there it stands in for what the reader would find, and what follows is read in its light.
    `felt` gives by index what the person of a rehearsal is known to have felt the organizer do there: it stands,
    whatever else is found in the turn. What was told from memory is read as it was said, and cited as it was written.
    """
    if transcript.from_memory:
        spoken, told = reported.as_spoken(transcript)
        return as_written(_read(spoken, known, felt), told)
    return _read(transcript, known, felt)


def _read(
    transcript: Transcript,
    known: Mapping[int, tuple[Evidence, ...]],
    felt: Mapping[int, frozenset[Label]],
) -> Reading:
    talk = Talk(transcript)
    for begin in range(0, len(transcript.turns), AT_ONCE):
        heard = list(map(hear, count_from(begin), transcript.turns[begin : begin + AT_ONCE]))
        work_out(heard, talk.held_on)
        for one in heard:
            _read_on(one, talk, known.get(one.index))
    return _conclude(transcript, talk, known, felt)


def conclude(transcript: Transcript, talk: Talk, known: Mapping[int, tuple[Evidence, ...]]) -> Reading:
    """Make the reading of a conversation that has been read turn by turn; the talk stays as it is."""
    return _conclude(transcript, talk.whole_copy(), known)


def read_turn(heard: Heard, talk: Talk, known: tuple[Evidence, ...] | None = None) -> TurnReading:
    """Read one turn in the light of those before, and let the talk remember it, with what is `known` of it."""
    _read_on(heard, talk, known)
    return _reading_of(heard, talk)


def _read_on(heard: Heard, talk: Talk, known: tuple[Evidence, ...] | None) -> None:
    run_rules(heard, talk)
    talk.scores[-1] = opinions.weigh(heard, talk)
    decide(heard, talk, opinions.one_answer(talk.scores[-1]))
    if known is None:
        talk.finish(heard)
    else:
        _keep_known(heard, talk, known)


def _keep_known(heard: Heard, talk: Talk, known: tuple[Evidence, ...]) -> None:
    """Let what is known of a turn count for those after it.

    Chat that sounds like a stake is none: no ask is tied to it and nobody is challenged with it. That it sounded like
    one stays in view until all is read, for it is picked up and said back as a stake would be.
    """
    index = heard.index
    sounds = talk.labels[index] & _STAKES
    _settle(index, known, talk)
    talk.finish(heard)
    holds = {item.label for item in known}
    talk.told += len(sounds - holds)
    talk.labels[index] |= sounds
    sure = {label: ALWAYS if label in holds else NEVER for label in KNOWN - (_STAKES - holds)}
    scores = talk.scores[index]  # shared by copies of the talk, so another is put in its place
    talk.scores[index] = {label: sure.get(label, score) for label, score in scores.items()}


def _conclude(
    transcript: Transcript,
    talk: Talk,
    known: Mapping[int, tuple[Evidence, ...]],
    felt: Mapping[int, frozenset[Label]] = _NOTHING_FELT,
) -> Reading:
    for heard, scores in zip(talk.heard, hindsight.weigh(talk), strict=True):
        decide(heard, talk, scores)
        _doubt(heard.index, scores, talk)
    for index, told in known.items():
        _settle(index, told, talk)
    for index, moves in felt.items():
        _feel(talk.heard[index], moves, talk)
    return Reading(
        id=transcript.id,
        reader=READER,
        figures=count(talk),
        turns=tuple([_reading_of(heard, talk) for heard in talk.heard]),
        moments=find_moments(talk),
        steps=find_steps(talk) if transcript.kind is Kind.POWERFUL_INVITATION else (),
    )


def _doubt(index: int, scores: dict[Label, float], talk: Talk) -> None:
    """Mark what is there by a narrow margin only."""
    doubted = {label for label in talk.labels[index] if scores.get(label, ALWAYS) < _SURE}
    if doubted:
        cited = talk.evidence[index]
        cited[:] = [item.model_copy(update={"sure": False}) if item.label in doubted else item for item in cited]


def _settle(index: int, told: tuple[Evidence, ...], talk: Talk) -> None:
    """Let what is known of a turn stand in for what was found there."""
    found = [item for item in talk.evidence[index] if item.label not in KNOWN]
    talk.evidence[index] = [*found, *told]
    talk.labels[index] = (talk.labels[index] - KNOWN) | {item.label for item in told}


def _feel(heard: Heard, moves: frozenset[Label], talk: Talk) -> None:
    """Find in a turn what the person felt it do, and cite the sentence that comes closest to it."""
    for label in sorted(moves - talk.labels[heard.index], key=_PLACE.__getitem__):
        _cite(label, heard, talk)
    if Label.PRESSURE in moves:
        ask_properties.leave_choice(heard, talk)


def _reading_of(heard: Heard, talk: Talk) -> TurnReading:
    index = heard.index
    labels = talk.labels[index]
    return TurnReading(
        speaker=heard.speaker,
        labels=tuple(sorted(labels, key=_PLACE.__getitem__)),
        question="open" if Label.OPEN_QUESTION in labels else "closed" if Label.CLOSED_QUESTION in labels else None,
        times=talk.times[index],
        asks=talk.asks[index],
        evidence=tuple(talk.evidence[index]),
    )


def run_rules(heard: Heard, talk: Talk) -> None:
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


def decide(heard: Heard, talk: Talk, scores: dict[Label, float]) -> None:
    """Let scores decide their labels: above zero it is there. What the rules cited stays cited."""
    labels = talk.labels[heard.index]
    for label, score in scores.items():
        if score <= 0:
            if label in labels:
                _drop(label, heard, talk)
        elif label not in labels:
            span = _cite(label, heard, talk)
            if label is Label.ASK:
                talk.asks[heard.index] = (ask_properties.weigh(heard, talk, span),)
    if heard.speaker is Speaker.ORGANIZER:
        questions.leave_to_asks(heard, talk)
        questions.leave_to_purpose(heard, talk)
        ask_properties.leave_choice(heard, talk)


def _cite(label: Label, heard: Heard, talk: Talk) -> tuple[int, int]:
    """Give a turn a label that no rule found in it, cite the words that come closest, and say where they stand."""
    cited = talk.evidence[heard.index]
    start, end = _span(label, heard, cited)
    talk.labels[heard.index].add(label)
    cited.append(evidence(label, heard, start, end))
    return start, end


def _drop(label: Label, heard: Heard, talk: Talk) -> None:
    talk.labels[heard.index].discard(label)
    talk.evidence[heard.index][:] = [item for item in talk.evidence[heard.index] if item.label is not label]
    if label is Label.ASK:
        talk.asks[heard.index] = ()
        _restore_questions(heard, talk)


def _restore_questions(heard: Heard, talk: Talk) -> None:
    """Find again the questions that were taken for a way to put an ask, now that there is none."""
    for item in questions.find(heard, talk):
        if item not in talk.evidence[heard.index]:
            talk.labels[heard.index].add(item.label)
            talk.evidence[heard.index].append(item)


def _span(label: Label, heard: Heard, cited: list[Evidence]) -> tuple[int, int]:
    """Find what to cite: for a follow-up the last question, else the sentence that weighs most."""
    if label is Label.FOLLOW_UP:
        for item in reversed(cited):
            if item.label in QUESTIONS:
                return item.start, item.end
    piece = sentences.earning(heard, label)
    return passage(heard, piece.start, piece.end) if piece else passage(heard, 0, len(heard.low))
