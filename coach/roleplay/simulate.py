"""A whole rehearsal between a scripted trainee and a person, with no screen, no store and no clock."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from coach.model.noun import Noun
from coach.model.reading import Evidence
from coach.model.rehearsal import Difficulty, Outcome
from coach.model.transcript import Speaker, Transcript, Turn
from coach.roleplay.afterwards import landing
from coach.roleplay.director import begin, step
from coach.roleplay.hearing import listen
from coach.roleplay.index import index_of
from coach.roleplay.known import known
from coach.roleplay.memory import Recalling

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import TurnReading
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
    nothing_said = _transcript(scenario)
    talker = trainee(scenario, seed)
    state, directive = begin(scenario, difficulty, seed)
    turns: list[Turn] = []
    leaks, said, repeats, yes_at = 0, set[str](), 0, None
    heard = directive.line
    sure: dict[int, tuple[Evidence, ...]] = {}
    if heard:
        turns.append(_turn(Speaker.PERSON, heard))
        sure[0] = ()
        reader.hear(turns[-1], sure[0])
    while not directive.ends and len(turns) < 2 * MOST_TURNS:
        words = talker.speak(heard)
        if words is None:
            break
        turns.append(_turn(Speaker.ORGANIZER, words))
        transcript = nothing_said.model_copy(update={"turns": tuple(turns)})
        state, directive, _ = step(scenario, state, transcript, reader.hear(turns[-1]), hear)
        heard = directive.line
        repeats += heard in said
        said.add(heard)
        leaks += _leaks(scenario, heard, state.disclosed)
        if yes_at is None and directive.decided in (Outcome.YES, Outcome.CONDITIONAL_YES):
            yes_at = len(turns) // 2 + 1
        holds = known(scenario, heard, told=directive.tell, act=directive.act, decided=directive.decided)
        sure[len(turns)] = holds
        turns.append(_turn(Speaker.PERSON, heard))
        reader.hear(turns[-1], holds)
    return Simulated(
        scenario=scenario.id,
        trainee=trainee.name,
        skill=trainee.skill,
        seed=seed,
        difficulty=difficulty,
        outcome=state.decided,
        holds=landing(scenario, state).holds,
        turns=state.turn,
        yes_at=yes_at,
        told=state.disclosed,
        leaks=leaks,
        repeats=repeats,
        trust=state.trust,
        transcript=nothing_said.model_copy(update={"turns": tuple(turns)}),
        known=sure,
    )


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
