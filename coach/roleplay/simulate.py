"""A whole rehearsal between a scripted trainee and a person, with no screen, no store and no clock."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from coach.model.noun import Noun
from coach.model.reading import Evidence
from coach.model.rehearsal import AGREED, Difficulty, Outcome
from coach.model.transcript import Speaker, Transcript, Turn
from coach.roleplay.afterwards import landing
from coach.roleplay.director import begin, step
from coach.roleplay.index import index_of
from coach.roleplay.known import known
from coach.roleplay.listening import listen
from coach.roleplay.memory import Recalling

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.person import PersonState
    from coach.model.reading import TurnReading
    from coach.model.rehearsal import Directive
    from coach.model.scenario import Scenario
    from coach.roleplay.trainee import Trainee

MOST_TURNS = 40


class Reader(Protocol):
    """Reads a conversation as it is spoken: one turn at a time, each in the light of those before."""

    def hear(self, turn: Turn, known: tuple[Evidence, ...] | None = None) -> TurnReading:
        """Read the next turn; `known` is what its author knows it to hold."""


class Simulated(Noun):
    """How one simulated rehearsal went. `leaks` counts locked facts said before their gate; there must be none."""

    scenario: str
    trainee: str
    skill: str
    seed: int
    difficulty: Difficulty
    outcome: Outcome
    holds: bool
    turns: int
    yes_at: int | None
    told: tuple[str, ...]
    leaks: int
    repeats: int
    trust: float
    transcript: Transcript
    known: dict[int, tuple[Evidence, ...]]
    """What its author knows of each of the person's turns, by index: see `known`."""


def simulate(
    scenario: Scenario,
    trainee: type[Trainee],
    seed: int,
    difficulty: Difficulty,
    read: Callable[[Transcript], Reader],
) -> Simulated:
    """Let the trainee rehearse with the person until one of them ends it.

    `read` is `Listener`, or a `Memory`'s `begin` where the same trainee rehearses more than once on the same seed.
    """
    reader = read(Transcript(id="simulated", kind=scenario.kind))
    hear = reader.listen if isinstance(reader, Recalling) else listen
    talk = _Talk(scenario, reader)
    talker = trainee(scenario, seed)
    state, directive = begin(scenario, difficulty, seed)
    talk.open(directive.line)
    while not directive.ends and len(talk.turns) < 2 * MOST_TURNS:
        words = talker.speak(directive.line)
        if words is None:
            break
        reading = talk.say(words)
        state, directive, _ = step(scenario, state, talk.transcript(), reading, hear)
        talk.answer(directive, state)
    return Simulated(
        scenario=scenario.id,
        trainee=trainee.name,
        skill=trainee.skill,
        seed=seed,
        difficulty=difficulty,
        outcome=state.decided,
        holds=landing(scenario, state).holds,
        turns=state.turn,
        yes_at=talk.yes_at,
        told=state.disclosed,
        leaks=talk.leaks,
        repeats=talk.repeats,
        trust=state.trust,
        transcript=talk.transcript(),
        known=talk.known,
    )


class _Talk:
    """What is said, and what is counted on the way."""

    def __init__(self, scenario: Scenario, reader: Reader) -> None:
        self.turns: list[Turn] = []
        self.known: dict[int, tuple[Evidence, ...]] = {}
        self.leaks = 0
        self.repeats = 0
        self.yes_at: int | None = None
        self._scenario = scenario
        self._reader = reader
        self._nothing_said = _transcript(scenario)
        self._lines: set[str] = set()

    def transcript(self) -> Transcript:
        """Everything that was said so far."""
        return self._nothing_said.model_copy(update={"turns": tuple(self.turns)})

    def open(self, line: str) -> None:
        """Let the person say the first word, where they do."""
        if line:
            self._hear(line, ())

    def say(self, words: str) -> TurnReading:
        """Let the trainee say something."""
        self.turns.append(_turn(Speaker.ORGANIZER, words))
        return self._reader.hear(self.turns[-1])

    def answer(self, directive: Directive, state: PersonState) -> None:
        """Let the person answer."""
        line = directive.line
        self.repeats += line in self._lines
        self._lines.add(line)
        self.leaks += _leaks(self._scenario, line, state.disclosed)
        if self.yes_at is None and directive.decided in AGREED:
            self.yes_at = len(self.turns) // 2 + 1
        self._hear(line, known(self._scenario, line, told=directive.tell, act=directive.act, decided=directive.decided))

    def _hear(self, line: str, holds: tuple[Evidence, ...]) -> None:
        self.known[len(self.turns)] = holds
        self.turns.append(_turn(Speaker.PERSON, line))
        self._reader.hear(self.turns[-1], holds)


@lru_cache(maxsize=4_000)
def _turn(speaker: Speaker, text: str) -> Turn:
    return Turn.model_construct(speaker=speaker, text=text)


def _transcript(scenario: Scenario) -> Transcript:
    return Transcript.model_construct(
        id="simulated",
        kind=scenario.kind,
        organizer="You",
        person=scenario.persona.name,
        context=scenario.card.why,
        held_on=None,
        turns=(),
    )


def _leaks(scenario: Scenario, line: str, disclosed: tuple[str, ...]) -> int:
    return sum(fact.id not in disclosed for fact in index_of(scenario).told_in(line))
