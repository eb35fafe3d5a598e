"""A conversation laid out for measuring: what was found, verified to the character. Knows no rubric.

A finding counts only when its quote stands in the turn. What the organizer says again in the same words earns
nothing again. A turn that talks to the scorer, in orders, refrains or heaps of key words, earns nothing and counts
as talking at the person; what it does wrong still counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from coach.model.errors import TranscriptError
from coach.model.reading import ANSWERS, AT_THEM, HOLDS_BACK, Label, MomentKind
from coach.model.transcript import Speaker
from coach.scoring.heaps import find_patchwork, find_refrains, is_heap

if TYPE_CHECKING:
    from coach.model.reading import Ask, Evidence, Moment, Reading, StepFinding, TurnReading
    from coach.model.transcript import Transcript

# What an organizer's turn can do wrong, or merely do: kept even where the turn can earn nothing.
FAULTS = AT_THEM | {Label.CLOSED_QUESTION}

# A person who speaks this many words at a stretch is telling something, whether or not the reader could name it.
_AT_LENGTH = 35

# An organizer who names a day this near the end, once there was an answer, is settling the next step.
_CLOSE = 3

_NOT_SETTLED = (Label.ASK, Label.PRESSURE)
_DEEPER = (Label.FOLLOW_UP, Label.REFLECTION)
_OPENS_UP = (Label.OPEN_QUESTION, *_DEEPER)


@dataclass(frozen=True, slots=True, eq=False)
class CourseTurn:
    """One turn with the findings that hold. `words` counts; `merits` is false where the turn can earn nothing."""

    index: int
    speaker: Speaker
    text: str
    labels: frozenset[Label]
    evidence: tuple[Evidence, ...]
    asks: tuple[Ask, ...]
    times: int
    words: int
    merits: bool

    def has(self, *labels: Label) -> bool:
        """Tell whether the turn bears any of the labels."""
        return not self.labels.isdisjoint(labels)


# Turns in their order, quick to look in: the conversation may be of any length.
Turns = dict[CourseTurn, None]


@dataclass(frozen=True)
class Course:
    """The whole conversation: its turns, the moments and steps whose words stand in it, how many findings' do not."""

    transcript: Transcript
    reading: Reading
    turns: tuple[CourseTurn, ...]
    noticed: tuple[Moment, ...]
    steps: tuple[StepFinding, ...]
    dropped: int

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Give the moments that the rest of the conversation bears out."""
        return tuple(m for m in self.noticed if m.kind is not MomentKind.YES_WITHOUT_NEXT_STEP or self._left_there(m))

    def _left_there(self, moment: Moment) -> bool:
        """Tell whether a yes answered an ask, was not taken back, and was said back neither before nor after."""
        asked = any(turn.index < moment.turn for turn in self.bearing(Label.ASK))
        taken_back = any(turn.index > moment.turn for turn in self.bearing(Label.MAYBE, Label.NO))
        said_back = any(turn.index >= moment.turn - 1 for turn in self.restating)
        return asked and not taken_back and not said_back

    @cached_property
    def organizer(self) -> tuple[CourseTurn, ...]:
        """Give the organizer's turns in order. To say nothing and wait is none."""
        return tuple(turn for turn in self.turns if turn.speaker is Speaker.ORGANIZER and turn.words)

    @cached_property
    def person(self) -> tuple[CourseTurn, ...]:
        """Give the person's turns in order."""
        return tuple(turn for turn in self.turns if turn.speaker is Speaker.PERSON)

    @cached_property
    def said(self) -> str:
        """Give all that the organizer said, in small letters and single spaces."""
        return " ".join(" ".join(turn.text.lower().split()) for turn in self.organizer)

    @cached_property
    def _by_label(self) -> dict[Label, list[CourseTurn]]:
        by_label: dict[Label, list[CourseTurn]] = {label: [] for label in Label}
        for turn in self.turns:
            for label in turn.labels:
                by_label[label].append(turn)
        return by_label

    @cached_property
    def fresh(self) -> tuple[CourseTurn, ...]:
        """Give the organizer's turns but for those that only repeat an earlier one: repeats thin out no fault."""
        first = {" ".join(turn.text.lower().split()): turn for turn in reversed(self.organizer)}
        return tuple(turn for turn in self.organizer if first[" ".join(turn.text.lower().split())] is turn)

    def bearing(self, *labels: Label) -> tuple[CourseTurn, ...]:
        """Give the turns that bear any of the labels, in order."""
        if len(labels) == 1:
            return tuple(self._by_label[labels[0]])
        found = {turn.index: turn for label in labels for turn in self._by_label[label]}
        return tuple(found[index] for index in sorted(found))

    @cached_property
    def told(self) -> Turns:
        """Give the person's turns that tell of themselves: labelled so, or long enough to be a story."""
        return dict.fromkeys(t for t in self.person if t.has(Label.SELF_INTEREST) or t.words >= _AT_LENGTH)

    @cached_property
    def listening(self) -> Turns:
        """Give the organizer's turns that follow up or say back, or answer a telling with an open question."""
        return dict.fromkeys(t for t in self.organizer if t.has(*_DEEPER) or self._opens_after_telling(t))

    def _opens_after_telling(self, turn: CourseTurn) -> bool:
        return turn.has(Label.OPEN_QUESTION) and turn.index > 0 and self.turns[turn.index - 1] in self.told

    @cached_property
    def worked_on(self) -> Turns:
        """Give the organizer's turns that work on a difficulty: labelled so, or asking into one just raised."""
        return dict.fromkeys(t for t in self.organizer if t.has(Label.OBSTACLE_WORK) or self._asks_into_difficulty(t))

    @cached_property
    def pressing(self) -> Turns:
        """Give the organizer's turns that press, once the person has hedged or raised something to press against."""
        raised = next((t.index for t in self.bearing(*HOLDS_BACK)), len(self.turns))
        pressing = (t for t in self.organizer if t.has(Label.PRESSURE) and (t.index > raised or t.has(Label.ASK)))
        return dict.fromkeys([*pressing, *(t for t in self.organizer if not t.merits)])

    @cached_property
    def talking_at(self) -> Turns:
        """Give the organizer's turns that pitch or press, or that are not said to the person at all."""
        return dict.fromkeys(t for t in self.organizer if t.has(*AT_THEM) or not t.merits)

    def _asks_into_difficulty(self, turn: CourseTurn) -> bool:
        """A closed question asks into an objection; after a mere maybe it takes an open one or a deeper turn."""
        before = self.turns[turn.index - 1] if turn.index else None
        if before is None or turn.has(Label.PRESSURE):
            return False
        into_objection = before.has(Label.OBJECTION) and turn.has(Label.CLOSED_QUESTION)
        return into_objection or (before.has(Label.OBJECTION, Label.MAYBE) and turn.has(*_OPENS_UP))

    @cached_property
    def restating(self) -> Turns:
        """Give the organizer's turns that settle a next step: labelled so, or naming a day at the end."""
        answered = next((t.index for t in self.bearing(*ANSWERS)), len(self.turns))
        last = self.organizer[-_CLOSE:]
        dated = {t.index for t in last if t.index > answered and t.times and t.merits}
        settles = (t for t in self.organizer if t.has(Label.RESTATE) or (t.index in dated and not t.has(*_NOT_SETTLED)))
        return dict.fromkeys(settles)

    def after(self, turn: CourseTurn, speaker: Speaker, within: int = 2) -> CourseTurn | None:
        """Give the speaker's next turn, looking no further than `within` turns ahead that have words in them."""
        ahead = (self.turns[index] for index in range(turn.index + 1, len(self.turns)))
        worded = islice((later for later in ahead if later.words), within)
        return next((later for later in worded if later.speaker is speaker), None)


def lay_out(transcript: Transcript, reading: Reading) -> Course:
    """Join a transcript with its reading, keeping only what stands in the words.

    Raises:
        TranscriptError: the reading is not of this transcript (their turns differ in number).
    """
    if len(transcript.turns) != len(reading.turns):
        raise TranscriptError(
            f"The reading of {transcript.id!r} has {len(reading.turns)} turns and the transcript "
            f"{len(transcript.turns)}; read the transcript again and score that reading."
        )
    talks_to_scorer = {m.turn for m in reading.moments if m.kind is MomentKind.INSTRUCTION_TO_SCORER}
    mine = [(i, turn.text) for i, turn in enumerate(transcript.turns) if turn.speaker is Speaker.ORGANIZER]
    talks_to_scorer.update(index for index, text in mine if is_heap(text))
    talks_to_scorer.update(find_refrains(mine), find_patchwork(mine))
    said: set[tuple[Label, str]] = set()
    turns = []
    dropped = 0
    for index, found in enumerate(reading.turns):
        turn, lost = _verified(index, transcript.turns[index].text, found, said, merits=index not in talks_to_scorer)
        turns.append(turn)
        dropped += lost
    moments = tuple(m for m in reading.moments if _stands(transcript, m.turn, m.quote))
    steps = tuple(s for s in reading.steps if s.turn is None or _stands(transcript, s.turn, s.quote or ""))
    dropped += len(reading.moments) - len(moments) + len(reading.steps) - len(steps)
    return Course(transcript, reading, tuple(turns), moments, steps, dropped)


def _verified(
    index: int, text: str, found: TurnReading, said: set[tuple[Label, str]], *, merits: bool
) -> tuple[CourseTurn, int]:
    """Keep what stands in the turn; `said` holds what the organizer has said so far, and grows."""
    evidence = tuple(e for e in found.evidence if e.quote and text[e.start : e.end] == e.quote)
    asks = tuple(a for a in found.asks if a.quote and text[a.start : a.end] == a.quote)
    times = sum(text[t.start : t.end] == t.text for t in found.times)
    lost = len(found.evidence) - len(evidence) + len(found.asks) - len(asks) + len(found.times) - times
    labels = _earned(found, evidence, said, merits=merits).intersection(found.labels)
    asks = asks if merits else ()
    return CourseTurn(index, found.speaker, text, labels, evidence, asks, times, _words(text), merits), lost


def _words(text: str) -> int:
    """Count the words; there are none where no letter and no figure stands, as in the dots of somebody who waits."""
    return len(text.split()) if any(map(str.isalnum, text)) else 0


def _earned(
    found: TurnReading, evidence: tuple[Evidence, ...], said: set[tuple[Label, str]], *, merits: bool
) -> frozenset[Label]:
    if found.speaker is Speaker.PERSON:
        return frozenset(e.label for e in evidence)
    fresh = set()
    for e in evidence:
        words = (e.label, " ".join(e.quote.lower().split()))
        if e.label in FAULTS or (merits and words not in said):
            fresh.add(e.label)
        said.add(words)
    return frozenset(fresh)


def _stands(transcript: Transcript, turn: int, quote: str) -> bool:
    return 0 <= turn < len(transcript.turns) and bool(quote) and quote in transcript.turns[turn].text
